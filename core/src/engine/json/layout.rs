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
    Row::Union(2408, 9), // 14 Answer
    Row::Union(1951, 6), // 15 JournalAnswer
    Row::Record(25, 3), // 16 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 17 Digest
    Row::Leaf(Leaf::Timestamp), // 18 Timestamp
    Row::Leaf(Leaf::U32), // 19 u32
    Row::Record(28, 2), // 20 JournalAnswer.root
    Row::Record(30, 4), // 21 JournalAnswer.inclusion
    Row::List(17), // 22 [Digest]
    Row::Record(31, 3), // 23 JournalAnswer.consistency
    Row::Record(1875, 7), // 24 Receipt
    Row::List(26), // 25 [Step]
    Row::Record(1871, 4), // 26 Step
    Row::Words(34, 2), // 27 Cause
    Row::Leaf(Leaf::Text), // 28 text
    Row::Union(1869, 2), // 29 Outcome
    Row::Record(1423, 1), // 30 Outcome.accepted
    Row::List(32), // 31 [Event]
    Row::Union(1414, 9), // 32 Event
    Row::Union(250, 1), // 33 CharterEvent
    Row::Record(249, 1), // 34 CharterEvent.adopted
    Row::Record(239, 10), // 35 Charter
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
    Row::Record(185, 2), // 60 DeliberationRules
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
    Row::Record(167, 18), // 88 Preset
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
    Row::Record(191, 4), // 103 PointsRules
    Row::List(105), // 104 [EarningRule]
    Row::Record(187, 4), // 105 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 106 CnyPerPoint
    Row::Record(210, 6), // 107 CaseRules
    Row::List(109), // 108 [CaseKind]
    Row::Record(195, 3), // 109 CaseKind
    Row::List(0), // 110 [OrganisationId]
    Row::List(112), // 111 [OfficeHours]
    Row::Record(198, 2), // 112 OfficeHours
    Row::List(114), // 113 [Limit]
    Row::Record(207, 3), // 114 Limit
    Row::Words(200, 5), // 115 Level
    Row::Union(205, 2), // 116 Term
    Row::List(118), // 117 [DataItem]
    Row::Record(226, 7), // 118 DataItem
    Row::Words(216, 7), // 119 LawfulBasis
    Row::List(0), // 120 [PurposeCode]
    Row::Words(223, 3), // 121 Sensitivity
    Row::List(123), // 122 [RetentionCategory]
    Row::Record(235, 4), // 123 RetentionCategory
    Row::Words(233, 2), // 124 KeptFrom
    Row::Union(625, 44), // 125 MembershipEvent
    Row::Record(251, 4), // 126 MembershipEvent.regionDefined
    Row::Maybe(39), // 127 RegionCode?
    Row::Record(267, 4), // 128 MembershipEvent.reshapePlanned
    Row::Union(263, 4), // 129 Reshaping
    Row::Record(239, 1), // 130 Reshaping.rename
    Row::Record(255, 2), // 131 Reshaping.move
    Row::Record(260, 2), // 132 Reshaping.split
    Row::List(0), // 133 [HouseholdId]
    Row::List(135), // 134 [GridPart]
    Row::Record(257, 3), // 135 GridPart
    Row::Record(262, 1), // 136 Reshaping.merge
    Row::List(39), // 137 [RegionCode]
    Row::Record(267, 1), // 138 MembershipEvent.reshapeCancelled
    Row::Record(486, 2), // 139 MembershipEvent.reshapeDropped
    Row::Union(386, 100), // 140 MembershipRefusal
    Row::Record(38, 1), // 141 MembershipRefusal.unknownRegion
    Row::Record(36, 1), // 142 MembershipRefusal.unknownPerson
    Row::Record(271, 1), // 143 MembershipRefusal.unknownHousehold
    Row::Record(272, 1), // 144 MembershipRefusal.unknownOrganisation
    Row::Record(38, 1), // 145 MembershipRefusal.regionExists
    Row::Record(273, 3), // 146 MembershipRefusal.levelGap
    Row::Record(276, 3), // 147 MembershipRefusal.gridSuffix
    Row::Record(279, 2), // 148 MembershipRefusal.notAGrid
    Row::Record(267, 1), // 149 MembershipRefusal.unknownReshape
    Row::Record(281, 2), // 150 MembershipRefusal.reshapeExists
    Row::Record(283, 2), // 151 MembershipRefusal.reshapePast
    Row::Record(285, 2), // 152 MembershipRefusal.regionEnded
    Row::Record(287, 0), // 153 MembershipRefusal.nothingChanges
    Row::Record(287, 1), // 154 MembershipRefusal.namedTwice
    Row::Record(288, 4), // 155 MembershipRefusal.mergeLevels
    Row::Record(292, 4), // 156 MembershipRefusal.householdsUnaccounted
    Row::Record(296, 3), // 157 MembershipRefusal.knownBelowJoined
    Row::Record(299, 2), // 158 MembershipRefusal.joinCodeDays
    Row::Record(292, 1), // 159 MembershipRefusal.noJoinCode
    Row::Record(301, 1), // 160 MembershipRefusal.joinTriesUsed
    Row::Record(302, 2), // 161 MembershipRefusal.joinCodeReplaced
    Row::Record(302, 1), // 162 MembershipRefusal.joinCodeWithdrawn
    Row::Record(301, 1), // 163 MembershipRefusal.joinCodeExpired
    Row::Record(304, 2), // 164 MembershipRefusal.proofTooLow
    Row::Record(306, 2), // 165 MembershipRefusal.alreadyMember
    Row::Record(308, 0), // 166 MembershipRefusal.identityTaken
    Row::Record(36, 1), // 167 MembershipRefusal.identityChanged
    Row::Record(308, 2), // 168 MembershipRefusal.householdElsewhere
    Row::Record(310, 2), // 169 MembershipRefusal.householdFull
    Row::Record(36, 1), // 170 MembershipRefusal.notAMember
    Row::Record(312, 2), // 171 MembershipRefusal.notInHousehold
    Row::Record(37, 1), // 172 MembershipRefusal.roleNeedsOrganisation
    Row::Record(37, 1), // 173 MembershipRefusal.roleWithoutOrganisation
    Row::Record(314, 2), // 174 MembershipRefusal.roleBeyondOrganisation
    Row::Record(37, 1), // 175 MembershipRefusal.ownGrant
    Row::Record(316, 2), // 176 MembershipRefusal.roleExpiryPast
    Row::Record(318, 3), // 177 MembershipRefusal.beyondRung
    Row::Record(321, 2), // 178 MembershipRefusal.grantOutlasts
    Row::Record(323, 2), // 179 MembershipRefusal.passesTooMany
    Row::Record(36, 3), // 180 MembershipRefusal.roleNotHeld
    Row::Record(272, 1), // 181 MembershipRefusal.creditCodeMissing
    Row::Record(325, 2), // 182 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 183 CreditCode
    Row::Record(272, 1), // 184 MembershipRefusal.organisationExists
    Row::Record(327, 2), // 185 MembershipRefusal.applicationsOfPerson
    Row::Record(329, 3), // 186 MembershipRefusal.applicationsOfRegion
    Row::Record(332, 2), // 187 MembershipRefusal.officersTooMany
    Row::Record(334, 0), // 188 MembershipRefusal.officersNone
    Row::Record(36, 1), // 189 MembershipRefusal.officerTwice
    Row::Record(272, 1), // 190 MembershipRefusal.notUnderReview
    Row::Record(272, 1), // 191 MembershipRefusal.ownReview
    Row::Record(272, 1), // 192 MembershipRefusal.sameReviewer
    Row::Record(272, 1), // 193 MembershipRefusal.notRejected
    Row::Record(272, 1), // 194 MembershipRefusal.appealDecided
    Row::Record(316, 2), // 195 MembershipRefusal.appealLate
    Row::Record(272, 1), // 196 MembershipRefusal.ownSupervision
    Row::Record(272, 1), // 197 MembershipRefusal.notSuspended
    Row::Record(334, 3), // 198 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 199 i16
    Row::Record(272, 1), // 200 MembershipRefusal.notActive
    Row::Record(337, 2), // 201 MembershipRefusal.notDue
    Row::Record(339, 2), // 202 MembershipRefusal.personMerged
    Row::Record(341, 2), // 203 MembershipRefusal.identityKeyOrder
    Row::Record(343, 0), // 204 MembershipRefusal.identityKeyReused
    Row::Record(341, 2), // 205 MembershipRefusal.identityKeyNotInForce
    Row::Record(36, 1), // 206 MembershipRefusal.ownWitness
    Row::Record(343, 3), // 207 MembershipRefusal.proofBelow
    Row::Record(346, 2), // 208 MembershipRefusal.proofNotHigher
    Row::Record(36, 1), // 209 MembershipRefusal.onePerson
    Row::Record(348, 2), // 210 MembershipRefusal.duplicateOpen
    Row::Record(348, 2), // 211 MembershipRefusal.noDuplicate
    Row::Record(348, 2), // 212 MembershipRefusal.ownDuplicate
    Row::Record(339, 2), // 213 MembershipRefusal.mergeIntoMember
    Row::Record(36, 1), // 214 MembershipRefusal.notAMinor
    Row::Record(350, 3), // 215 MembershipRefusal.underage
    Row::Record(353, 2), // 216 MembershipRefusal.guardianNeeded
    Row::Record(36, 1), // 217 MembershipRefusal.ownGuardian
    Row::Record(36, 1), // 218 MembershipRefusal.guardianActs
    Row::Record(355, 0), // 219 MembershipRefusal.unmaskingOff
    Row::Record(355, 1), // 220 MembershipRefusal.unmaskingExists
    Row::Record(355, 1), // 221 MembershipRefusal.unknownUnmasking
    Row::Record(356, 2), // 222 MembershipRefusal.unknownHandle
    Row::Record(355, 1), // 223 MembershipRefusal.ownUnmasking
    Row::Record(355, 1), // 224 MembershipRefusal.unmaskingDecided
    Row::Record(355, 1), // 225 MembershipRefusal.nobodyToTell
    Row::Record(358, 0), // 226 MembershipRefusal.assistanceOff
    Row::Record(358, 1), // 227 MembershipRefusal.ownHelper
    Row::Record(358, 1), // 228 MembershipRefusal.helperElsewhere
    Row::Record(359, 2), // 229 MembershipRefusal.helperForRole
    Row::Record(361, 4), // 230 MembershipRefusal.helperBusy
    Row::Record(358, 1), // 231 MembershipRefusal.helperChooses
    Row::Record(370, 2), // 232 MembershipRefusal.channelDiffers
    Row::Words(365, 5), // 233 EntryChannel
    Row::Record(372, 1), // 234 MembershipRefusal.unknownBatch
    Row::Record(372, 1), // 235 MembershipRefusal.batchExists
    Row::Record(372, 1), // 236 MembershipRefusal.batchClosed
    Row::Record(373, 3), // 237 MembershipRefusal.batchTotal
    Row::Record(376, 2), // 238 MembershipRefusal.notInBatch
    Row::Record(378, 4), // 239 MembershipRefusal.batchMismatch
    Row::Record(36, 1), // 240 MembershipRefusal.nothingToCorrect
    Row::Record(316, 2), // 241 MembershipRefusal.correctionLate
    Row::Record(382, 2), // 242 MembershipRefusal.proofRaised
    Row::Record(384, 2), // 243 MembershipRefusal.secondEyes
    Row::Record(267, 3), // 244 MembershipEvent.regionReshaped
    Row::Record(292, 2), // 245 MembershipEvent.knownHouseholdsEntered
    Row::Record(488, 7), // 246 MembershipEvent.roleGranted
    Row::Maybe(0), // 247 OrganisationId?
    Row::Maybe(0), // 248 PersonId?
    Row::Record(488, 4), // 249 MembershipEvent.roleRevoked
    Row::Record(495, 4), // 250 MembershipEvent.joinCodeIssued
    Row::Record(495, 2), // 251 MembershipEvent.joinCodeRevoked
    Row::Record(499, 3), // 252 MembershipEvent.joinCodeRejected
    Row::Record(308, 2), // 253 MembershipEvent.householdFormed
    Row::Record(502, 5), // 254 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 255 Identity
    Row::Record(36, 1), // 256 MembershipEvent.personLeft
    Row::Record(507, 2), // 257 MembershipEvent.delegateNamed
    Row::Record(509, 3), // 258 MembershipEvent.householdRegrouped
    Row::List(0), // 259 [PersonId]
    Row::Record(271, 1), // 260 MembershipEvent.delegateCleared
    Row::Record(523, 10), // 261 MembershipEvent.organisationApplied
    Row::Words(512, 11), // 262 OrganisationKind
    Row::Maybe(183), // 263 CreditCode?
    Row::Record(533, 2), // 264 MembershipEvent.organisationApproved
    Row::Record(535, 5), // 265 MembershipEvent.organisationRejected
    Row::Record(540, 4), // 266 MembershipEvent.reviewAppealed
    Row::Record(272, 1), // 267 MembershipEvent.applicationWithdrawn
    Row::Record(533, 2), // 268 MembershipEvent.organisationSuspended
    Row::Record(533, 2), // 269 MembershipEvent.organisationReinstated
    Row::Record(533, 2), // 270 MembershipEvent.organisationDissolved
    Row::Record(544, 3), // 271 MembershipEvent.reviewOverdue
    Row::Record(544, 3), // 272 MembershipEvent.reviewEscalated
    Row::Record(547, 2), // 273 MembershipEvent.identityKeyRotated
    Row::Record(549, 3), // 274 MembershipEvent.personProved
    Row::Record(552, 5), // 275 MembershipEvent.duplicateFound
    Row::Record(557, 3), // 276 MembershipEvent.duplicateOverdue
    Row::Record(560, 3), // 277 MembershipEvent.duplicateDismissed
    Row::Record(563, 3), // 278 MembershipEvent.personsMerged
    Row::Record(568, 2), // 279 MembershipEvent.minorEntered
    Row::Record(566, 2), // 280 Minority
    Row::Record(36, 1), // 281 MembershipEvent.cameOfAge
    Row::Record(589, 1), // 282 MembershipEvent.unmaskingAsked
    Row::Record(582, 7), // 283 Unmasking
    Row::Union(578, 4), // 284 UnmaskingStage
    Row::Record(337, 1), // 285 UnmaskingStage.asked
    Row::Record(570, 0), // 286 UnmaskingStage.lapsed
    Row::Record(570, 2), // 287 UnmaskingStage.declined
    Row::Record(572, 6), // 288 UnmaskingStage.granted
    Row::Record(590, 2), // 289 MembershipEvent.unmaskingMoved
    Row::Record(592, 2), // 290 MembershipEvent.personErased
    Row::Record(594, 7), // 291 MembershipEvent.entered
    Row::Record(603, 4), // 292 MembershipEvent.batchOpened
    Row::List(294), // 293 [FormCount]
    Row::Record(601, 2), // 294 FormCount
    Row::Record(607, 3), // 295 MembershipEvent.batchClosed
    Row::Record(614, 3), // 296 MembershipEvent.entryCorrected
    Row::Union(611, 3), // 297 Correction
    Row::Record(271, 1), // 298 Correction.household
    Row::Record(190, 1), // 299 Correction.proof
    Row::Record(610, 1), // 300 Correction.delegate
    Row::Record(617, 5), // 301 MembershipEvent.actHeld
    Row::Record(622, 3), // 302 MembershipEvent.actSeconded
    Row::Union(980, 35), // 303 DeliberationEvent
    Row::Record(727, 12), // 304 DeliberationEvent.topicProposed
    Row::Record(703, 3), // 305 DeliberationQuestion
    Row::Union(692, 6), // 306 BallotKind
    Row::Record(669, 0), // 307 BallotKind.motion
    Row::Record(677, 2), // 308 BallotKind.block
    Row::List(310), // 309 [Post]
    Row::Record(671, 4), // 310 Post
    Row::List(45), // 311 [u8]
    Row::List(313), // 312 [Reserved]
    Row::Record(669, 2), // 313 Reserved
    Row::Maybe(64), // 314 Threshold?
    Row::List(316), // 315 [Apart]
    Row::Record(675, 2), // 316 Apart
    Row::Record(679, 1), // 317 BallotKind.approval
    Row::Record(680, 2), // 318 BallotKind.score
    Row::Record(682, 2), // 319 BallotKind.ranked
    Row::Record(687, 5), // 320 BallotKind.budget
    Row::Words(684, 3), // 321 BudgetMethod
    Row::List(13), // 322 [Amount]
    Row::Union(700, 3), // 323 Ties
    Row::Record(698, 0), // 324 Ties.revote
    Row::Record(698, 1), // 325 Ties.seniority
    Row::Record(699, 1), // 326 Ties.lot
    Row::Maybe(328), // 327 CovenantDraft?
    Row::Record(721, 4), // 328 CovenantDraft
    Row::List(330), // 329 [CovenantRule]
    Row::Record(715, 6), // 330 CovenantRule
    Row::List(332), // 331 [Measure]
    Row::Union(707, 6), // 332 Measure
    Row::Record(706, 0), // 333 Measure.dissuade
    Row::Record(706, 0), // 334 Measure.expose
    Row::Record(706, 1), // 335 Measure.exposeNamed
    Row::Maybe(119), // 336 LawfulBasis?
    Row::Record(195, 1), // 337 Measure.refer
    Row::Record(188, 1), // 338 Measure.fine
    Row::Record(707, 0), // 339 Measure.withholdService
    Row::Maybe(46), // 340 u16?
    Row::Maybe(342), // 341 AppealTerms?
    Row::Record(713, 2), // 342 AppealTerms
    Row::Maybe(0), // 343 RuleCode?
    Row::Maybe(0), // 344 TopicId?
    Row::List(0), // 345 [Id]
    Row::List(347), // 346 [Call]
    Row::Record(725, 2), // 347 Call
    Row::Record(741, 3), // 348 DeliberationEvent.votersRecorded
    Row::List(350), // 349 [Voter]
    Row::Record(739, 2), // 350 Voter
    Row::Record(747, 2), // 351 DeliberationEvent.unitsRecorded
    Row::List(353), // 352 [OwnedUnit]
    Row::Record(744, 3), // 353 OwnedUnit
    Row::Record(749, 2), // 354 DeliberationEvent.secondGiven
    Row::Record(751, 2), // 355 DeliberationEvent.topicSeconded
    Row::Record(753, 3), // 356 DeliberationEvent.topicLapsed
    Row::Record(727, 1), // 357 DeliberationEvent.topicWithdrawn
    Row::Record(756, 2), // 358 DeliberationEvent.screeningBegan
    Row::Record(758, 5), // 359 DeliberationEvent.topicScreened
    Row::Record(763, 3), // 360 DeliberationEvent.rulingAppealed
    Row::Record(766, 2), // 361 DeliberationEvent.discussionBegan
    Row::Record(772, 7), // 362 DeliberationEvent.contributionMade
    Row::Words(768, 4), // 363 ContributionKind
    Row::Record(782, 4), // 364 DeliberationEvent.reactionGiven
    Row::Words(779, 3), // 365 Reaction
    Row::Record(786, 6), // 366 DeliberationEvent.amendmentDecided
    Row::Record(792, 4), // 367 DeliberationEvent.contributionModerated
    Row::Record(802, 5), // 368 DeliberationEvent.topicFrozen
    Row::Record(796, 3), // 369 OpeningTerms
    Row::Maybe(371), // 370 ListSummary?
    Row::Record(799, 3), // 371 ListSummary
    Row::Maybe(19), // 372 u32?
    Row::Record(811, 5), // 373 DeliberationEvent.objectionLodged
    Row::Maybe(375), // 374 ListEntry?
    Row::Record(807, 4), // 375 ListEntry
    Row::Record(816, 4), // 376 DeliberationEvent.objectionDecided
    Row::Record(820, 2), // 377 DeliberationEvent.listStands
    Row::Record(822, 3), // 378 DeliberationEvent.resultAnnounced
    Row::Record(825, 4), // 379 DeliberationEvent.resultAnnulled
    Row::Record(820, 2), // 380 DeliberationEvent.resultStands
    Row::Record(829, 6), // 381 DeliberationEvent.topicInForce
    Row::Record(835, 3), // 382 DeliberationEvent.topicMoot
    Row::Record(756, 2), // 383 DeliberationEvent.reviewOverdue
    Row::Record(841, 4), // 384 DeliberationEvent.topicReviewed
    Row::Words(838, 3), // 385 ReviewFinding
    Row::Record(845, 6), // 386 DeliberationEvent.votingOpened
    Row::Record(851, 8), // 387 DeliberationEvent.ballotCast
    Row::Maybe(0), // 388 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 389 HiddenBallot
    Row::Record(859, 4), // 390 DeliberationEvent.voteEntrusted
    Row::Record(859, 2), // 391 DeliberationEvent.proxyRevoked
    Row::Record(863, 4), // 392 DeliberationEvent.ballotsServed
    Row::Record(867, 6), // 393 DeliberationEvent.paperIssued
    Row::Record(873, 3), // 394 DeliberationEvent.papersCounted
    Row::List(389), // 395 [HiddenBallot]
    Row::Record(876, 3), // 396 DeliberationEvent.votingClosed
    Row::Record(973, 7), // 397 DeliberationEvent.topicDecided
    Row::Record(967, 6), // 398 VoteResult
    Row::Words(879, 4), // 399 DeliberationOutcome
    Row::Record(890, 3), // 400 Turnout
    Row::List(402), // 401 [Voided]
    Row::Record(888, 2), // 402 Voided
    Row::Words(883, 5), // 403 Flaw
    Row::Maybe(405), // 404 Count?
    Row::Union(962, 5), // 405 Count
    Row::Record(899, 1), // 406 MotionCount
    Row::List(408), // 407 [Tally]
    Row::Record(893, 6), // 408 Tally
    Row::Record(924, 1), // 409 SeatsCount
    Row::List(411), // 410 [PostCount]
    Row::Record(920, 4), // 411 PostCount
    Row::List(413), // 412 [OptionVotes]
    Row::Record(914, 3), // 413 OptionVotes
    Row::List(19), // 414 [u32]
    Row::List(416), // 415 [Inequality]
    Row::Record(904, 10), // 416 Inequality
    Row::Words(900, 2), // 417 Test
    Row::Words(902, 2), // 418 Comparison
    Row::Leaf(Leaf::Product), // 419 Product
    Row::List(421), // 420 [Seated]
    Row::Record(917, 3), // 421 Seated
    Row::Record(934, 4), // 422 SchulzeCount
    Row::List(424), // 423 [Duel]
    Row::Record(925, 4), // 424 Duel
    Row::List(426), // 425 [Beat]
    Row::Record(929, 5), // 426 Beat
    Row::Record(946, 3), // 427 RunoffCount
    Row::List(429), // 428 [Round]
    Row::Record(941, 5), // 429 Round
    Row::List(431), // 430 [DeliberationStanding]
    Row::Record(938, 3), // 431 DeliberationStanding
    Row::Record(959, 3), // 432 BudgetCount
    Row::List(434), // 433 [BudgetStep]
    Row::Record(952, 7), // 434 BudgetStep
    Row::List(436), // 435 [BudgetOffer]
    Row::Record(949, 3), // 436 BudgetOffer
    Row::Union(1069, 14), // 437 CovenantEvent
    Row::Record(1015, 5), // 438 CovenantEvent.covenantAdopted
    Row::Maybe(0), // 439 CovenantId?
    Row::Record(1020, 3), // 440 CovenantEvent.covenantRepealed
    Row::Record(1020, 2), // 441 CovenantEvent.covenantGoesOn
    Row::Record(1023, 12), // 442 CovenantEvent.violationRecorded
    Row::Record(1035, 2), // 443 CovenantEvent.replyGiven
    Row::Record(1037, 8), // 444 CovenantEvent.measureApplied
    Row::Maybe(0), // 445 CaseId?
    Row::Record(1045, 3), // 446 CovenantEvent.noticeIssued
    Row::Record(1048, 4), // 447 CovenantEvent.noticeRetracted
    Row::Record(1052, 5), // 448 CovenantEvent.referredAgain
    Row::Record(1057, 2), // 449 CovenantEvent.referralOpened
    Row::Record(1059, 2), // 450 CovenantEvent.referralRefused
    Row::Record(1061, 3), // 451 CovenantEvent.appealLodged
    Row::Record(1064, 2), // 452 CovenantEvent.appealDismissed
    Row::Record(1066, 3), // 453 CovenantEvent.violationWithdrawn
    Row::Union(1144, 12), // 454 PointsEvent
    Row::Record(1083, 2), // 455 PointsEvent.fundOpened
    Row::Record(1085, 5), // 456 PointsEvent.pointsAwarded
    Row::Record(1090, 6), // 457 PointsEvent.awardReversed
    Row::Record(1098, 5), // 458 PointsEvent.offerPublished
    Row::Maybe(460), // 459 Requirement?
    Row::Record(1096, 2), // 460 Requirement
    Row::Record(1098, 1), // 461 PointsEvent.offerWithdrawn
    Row::Record(1105, 6), // 462 PointsEvent.redemptionReserved
    Row::Union(1103, 2), // 463 Buyer
    Row::Record(1111, 2), // 464 PointsEvent.codeRejected
    Row::Record(1105, 1), // 465 PointsEvent.redemptionConfirmed
    Row::Record(1117, 2), // 466 PointsEvent.redemptionReturned
    Row::Words(1113, 4), // 467 ReturnCause
    Row::Record(1133, 5), // 468 PointsEvent.settled
    Row::List(470), // 469 [SettlementLine]
    Row::Record(1119, 7), // 470 SettlementLine
    Row::Leaf(Leaf::Cny), // 471 Cny
    Row::Record(1126, 7), // 472 SettlementTotals
    Row::Record(1138, 3), // 473 PointsEvent.pointsCombined
    Row::Record(1141, 3), // 474 PointsEvent.pointsForfeited
    Row::Union(1243, 19), // 475 CasesEvent
    Row::Record(1161, 1), // 476 CasesEvent.termsAdopted
    Row::Record(1156, 5), // 477 Terms
    Row::Record(1170, 10), // 478 CasesEvent.caseReported
    Row::Words(1162, 8), // 479 Channel
    Row::Record(1180, 2), // 480 CasesEvent.caseAccepted
    Row::Record(1182, 5), // 481 CasesEvent.caseDeclined
    Row::Record(1187, 2), // 482 CasesEvent.selfResolutionStarted
    Row::Record(1033, 1), // 483 CasesEvent.handlingStarted
    Row::Record(1189, 2), // 484 CasesEvent.caseEntrusted
    Row::Record(1191, 4), // 485 CasesEvent.caseDispatched
    Row::Record(1195, 3), // 486 CasesEvent.caseReturned
    Row::Record(1200, 5), // 487 CasesEvent.feedbackGiven
    Row::Union(1198, 2), // 488 Unit
    Row::Record(38, 1), // 489 Unit.region
    Row::Record(272, 1), // 490 Unit.organisation
    Row::Record(1205, 7), // 491 CasesEvent.caseClosed
    Row::Record(1214, 6), // 492 CasesEvent.caseEscalated
    Row::Maybe(494), // 493 Deferral?
    Row::Words(1212, 2), // 494 Deferral
    Row::Record(1220, 4), // 495 CasesEvent.deadlineMissed
    Row::Record(1224, 5), // 496 CasesEvent.caseSupervised
    Row::Record(1229, 3), // 497 CasesEvent.deadlineSet
    Row::Record(1232, 6), // 498 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 499 Score
    Row::Record(1238, 5), // 500 CasesEvent.caseReopened
    Row::Record(1189, 2), // 501 CasesEvent.caseReleased
    Row::Record(1033, 1), // 502 CasesEvent.caseWithdrawn
    Row::Union(1347, 6), // 503 CatalogueEvent
    Row::Record(1321, 5), // 504 CatalogueEvent.formAsked
    Row::List(506), // 505 [ItemAnswer]
    Row::Record(1319, 2), // 506 ItemAnswer
    Row::Union(1315, 4), // 507 AskAnswer
    Row::Record(1262, 4), // 508 AskAnswer.alreadyHeld
    Row::Record(1266, 4), // 509 AskAnswer.shareFrom
    Row::Record(1270, 2), // 510 AskAnswer.mayCollect
    Row::Record(1314, 1), // 511 AskAnswer.forbidden
    Row::Union(1300, 14), // 512 CatalogueRefusal
    Row::Record(226, 1), // 513 CatalogueRefusal.unknownItem
    Row::Record(226, 1), // 514 CatalogueRefusal.itemTwice
    Row::Record(1272, 2), // 515 CatalogueRefusal.purposeNotLawful
    Row::Record(1274, 3), // 516 CatalogueRefusal.notEntitled
    Row::Record(1277, 3), // 517 CatalogueRefusal.outsideRegion
    Row::Record(1280, 5), // 518 CatalogueRefusal.alreadyHeld
    Row::Record(1285, 3), // 519 CatalogueRefusal.refusedByResident
    Row::Record(1288, 2), // 520 CatalogueRefusal.consentMissing
    Row::Record(1290, 3), // 521 CatalogueRefusal.guardianMissing
    Row::Record(1293, 5), // 522 CatalogueRefusal.heldElsewhere
    Row::Record(1263, 1), // 523 CatalogueRefusal.recordExists
    Row::Record(1263, 1), // 524 CatalogueRefusal.unknownRecord
    Row::Record(1298, 2), // 525 CatalogueRefusal.notFresh
    Row::Record(1288, 2), // 526 CatalogueRefusal.notRefusable
    Row::Record(1329, 10), // 527 CatalogueEvent.itemCollected
    Row::Maybe(529), // 528 ItemConsent?
    Row::Record(1326, 3), // 529 ItemConsent
    Row::Record(1339, 4), // 530 CatalogueEvent.itemShared
    Row::Record(1343, 4), // 531 CatalogueEvent.itemRefused
    Row::Record(1339, 2), // 532 CatalogueEvent.holdingEnded
    Row::Record(36, 1), // 533 CatalogueEvent.personForgotten
    Row::Union(1376, 7), // 534 ConsultationEvent
    Row::Record(1353, 7), // 535 ConsultationEvent.questionAsked
    Row::Record(1360, 3), // 536 ConsultationEvent.answerReminded
    Row::Record(1363, 3), // 537 ConsultationEvent.answerOverdue
    Row::Record(1366, 3), // 538 ConsultationEvent.questionEscalated
    Row::Record(1371, 3), // 539 ConsultationEvent.questionAnswered
    Row::Record(1369, 2), // 540 ShownIdentity
    Row::Record(1353, 1), // 541 ConsultationEvent.questionWithdrawn
    Row::Record(1374, 2), // 542 ConsultationEvent.answerRated
    Row::Union(1407, 7), // 543 VaultEvent
    Row::Record(1383, 6), // 544 VaultEvent.entryKept
    Row::Maybe(17), // 545 Digest?
    Row::Record(1389, 2), // 546 VaultEvent.entryCorrected
    Row::Record(1391, 2), // 547 VaultEvent.termMoved
    Row::Record(1393, 2), // 548 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 549 CategoryCode?
    Row::Record(1400, 2), // 550 VaultEvent.erasureOrdered
    Row::Words(1395, 5), // 551 ErasureGround
    Row::Record(1405, 2), // 552 VaultEvent.entriesDue
    Row::List(0), // 553 [EntryId]
    Row::Words(1402, 3), // 554 DueCause
    Row::Record(1405, 1), // 555 VaultEvent.entriesErased
    Row::Record(1863, 6), // 556 Refused
    Row::Union(1853, 10), // 557 Refusal
    Row::Union(1441, 14), // 558 EngineRefusal
    Row::Record(1424, 2), // 559 EngineRefusal.tooLarge
    Row::Record(1426, 1), // 560 EngineRefusal.notUtf8
    Row::Record(1427, 2), // 561 EngineRefusal.malformed
    Row::Record(1429, 2), // 562 EngineRefusal.requestReused
    Row::Record(1431, 2), // 563 EngineRefusal.full
    Row::Record(1433, 2), // 564 EngineRefusal.timeBackward
    Row::Record(1435, 3), // 565 EngineRefusal.forbidden
    Row::Record(1438, 1), // 566 EngineRefusal.deadlinesPending
    Row::Record(1428, 1), // 567 EngineRefusal.snapshotDamaged
    Row::Record(1439, 2), // 568 EngineRefusal.snapshotVersion
    Row::Record(1441, 0), // 569 EngineRefusal.wrongSecret
    Row::Record(1429, 1), // 570 EngineRefusal.notRecorded
    Row::Record(1430, 2), // 571 EngineRefusal.noSuchRecord
    Row::Record(1428, 1), // 572 EngineRefusal.invalidNumber
    Row::Union(1459, 3), // 573 CharterRefusal
    Row::Record(1427, 2), // 574 CharterRefusal.invalid
    Row::Record(1455, 2), // 575 CharterRefusal.notInForce
    Row::Record(1457, 2), // 576 CharterRefusal.notLater
    Row::Union(1567, 86), // 577 DeliberationRefusal
    Row::Record(727, 1), // 578 DeliberationRefusal.unknownTopic
    Row::Record(727, 1), // 579 DeliberationRefusal.topicExists
    Row::Record(715, 1), // 580 DeliberationRefusal.unknownRule
    Row::Record(1462, 5), // 581 DeliberationRefusal.presetOutsideDates
    Row::Record(1467, 4), // 582 DeliberationRefusal.uncontested
    Row::Record(715, 1), // 583 DeliberationRefusal.unitsNamed
    Row::Record(1471, 3), // 584 DeliberationRefusal.unknownUnit
    Row::Record(1474, 2), // 585 DeliberationRefusal.registeredElsewhere
    Row::Record(1476, 2), // 586 DeliberationRefusal.rulesCount
    Row::Record(715, 1), // 587 DeliberationRefusal.ruleTwice
    Row::Record(1478, 3), // 588 DeliberationRefusal.windowDays
    Row::Record(1481, 3), // 589 DeliberationRefusal.ladderLength
    Row::Record(1484, 2), // 590 DeliberationRefusal.ladderDescends
    Row::Record(1478, 3), // 591 DeliberationRefusal.hearingDays
    Row::Record(1486, 5), // 592 DeliberationRefusal.unheard
    Row::Record(1491, 2), // 593 DeliberationRefusal.figuresFrom
    Row::Record(1484, 2), // 594 DeliberationRefusal.namedWithoutBasis
    Row::Record(1493, 2), // 595 DeliberationRefusal.unknownKind
    Row::Record(1495, 3), // 596 DeliberationRefusal.fine
    Row::Record(1484, 2), // 597 DeliberationRefusal.serviceWithheld
    Row::Record(1498, 2), // 598 DeliberationRefusal.nothingToContinue
    Row::Record(1020, 2), // 599 DeliberationRefusal.covenantTaken
    Row::Record(727, 2), // 600 DeliberationRefusal.nothingToRepeal
    Row::Record(1500, 2), // 601 DeliberationRefusal.alreadyReplaced
    Row::Record(1502, 3), // 602 DeliberationRefusal.looserRule
    Row::Record(1521, 2), // 603 DeliberationRefusal.notBeingSeconded
    Row::Words(1505, 16), // 604 StageName
    Row::Record(753, 3), // 605 DeliberationRefusal.notSeconded
    Row::Record(1521, 2), // 606 DeliberationRefusal.notOpenable
    Row::Record(1521, 2), // 607 DeliberationRefusal.notWithdrawable
    Row::Record(1521, 2), // 608 DeliberationRefusal.notVoting
    Row::Record(1523, 3), // 609 DeliberationRefusal.secondingOver
    Row::Record(1526, 3), // 610 DeliberationRefusal.votingOver
    Row::Record(1523, 3), // 611 DeliberationRefusal.notDue
    Row::Record(727, 1), // 612 DeliberationRefusal.ownSecond
    Row::Record(1474, 2), // 613 DeliberationRefusal.outsideRegion
    Row::Record(749, 2), // 614 DeliberationRefusal.alreadySeconded
    Row::Record(1474, 2), // 615 DeliberationRefusal.notOwner
    Row::Record(1529, 2), // 616 DeliberationRefusal.areaTooLarge
    Row::Record(727, 2), // 617 DeliberationRefusal.nobodyEligible
    Row::Record(852, 1), // 618 DeliberationRefusal.appBallotOfAnother
    Row::Record(1531, 2), // 619 DeliberationRefusal.notEligible
    Row::Record(1533, 2), // 620 DeliberationRefusal.notDelegate
    Row::Record(1535, 2), // 621 DeliberationRefusal.alreadyVoted
    Row::Record(1427, 2), // 622 DeliberationRefusal.invalidQuestion
    Row::Record(715, 1), // 623 DeliberationRefusal.motionOnly
    Row::Record(715, 1), // 624 DeliberationRefusal.otherRanks
    Row::Record(852, 1), // 625 DeliberationRefusal.secretByAnother
    Row::Record(888, 1), // 626 DeliberationRefusal.ballotVoid
    Row::Record(715, 1), // 627 DeliberationRefusal.noProxies
    Row::Record(36, 1), // 628 DeliberationRefusal.ownProxy
    Row::Record(36, 1), // 629 DeliberationRefusal.proxyChain
    Row::Record(1537, 2), // 630 DeliberationRefusal.proxyFull
    Row::Record(36, 1), // 631 DeliberationRefusal.notEntrusted
    Row::Record(861, 1), // 632 DeliberationRefusal.notProxy
    Row::Record(1539, 3), // 633 DeliberationRefusal.proxyEarly
    Row::Record(715, 1), // 634 DeliberationRefusal.noPapers
    Row::Record(1542, 3), // 635 DeliberationRefusal.fewWatchers
    Row::Record(372, 1), // 636 DeliberationRefusal.boxCounted
    Row::Record(870, 2), // 637 DeliberationRefusal.boxChannel
    Row::Record(372, 1), // 638 DeliberationRefusal.unknownBox
    Row::Record(1521, 2), // 639 DeliberationRefusal.notCounted
    Row::Record(1545, 3), // 640 DeliberationRefusal.withheld
    Row::Record(727, 1), // 641 DeliberationRefusal.voidVote
    Row::Record(1548, 1), // 642 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 643 Tracker
    Row::Record(1549, 3), // 644 DeliberationRefusal.wrongStage
    Row::Record(1523, 3), // 645 DeliberationRefusal.timeOver
    Row::Record(727, 1), // 646 DeliberationRefusal.ownMatter
    Row::Record(727, 1), // 647 DeliberationRefusal.reasonMissing
    Row::Record(727, 1), // 648 DeliberationRefusal.sameDecider
    Row::Record(727, 1), // 649 DeliberationRefusal.notProposer
    Row::Record(727, 1), // 650 DeliberationRefusal.ruledForGood
    Row::Record(773, 1), // 651 DeliberationRefusal.unknownContribution
    Row::Record(773, 1), // 652 DeliberationRefusal.contributionExists
    Row::Record(1552, 2), // 653 DeliberationRefusal.tooManyContributions
    Row::Record(1554, 3), // 654 DeliberationRefusal.otherKind
    Row::Record(773, 1), // 655 DeliberationRefusal.contributionHidden
    Row::Record(773, 1), // 656 DeliberationRefusal.amendmentOver
    Row::Record(1557, 3), // 657 DeliberationRefusal.staleAmendment
    Row::Record(1560, 2), // 658 DeliberationRefusal.noDraftToChange
    Row::Record(1562, 3), // 659 DeliberationRefusal.listOpen
    Row::Record(727, 1), // 660 DeliberationRefusal.noSuchEntry
    Row::Record(1565, 2), // 661 DeliberationRefusal.asListed
    Row::Record(812, 1), // 662 DeliberationRefusal.objectionExists
    Row::Record(749, 2), // 663 DeliberationRefusal.alreadyObjected
    Row::Record(812, 1), // 664 DeliberationRefusal.unknownObjection
    Row::Record(812, 1), // 665 DeliberationRefusal.objectionOver
    Row::Union(1675, 21), // 666 CovenantRefusal
    Row::Record(721, 1), // 667 CovenantRefusal.covenantExists
    Row::Record(721, 1), // 668 CovenantRefusal.unknownCovenant
    Row::Record(1653, 2), // 669 CovenantRefusal.notInForce
    Row::Record(1655, 3), // 670 CovenantRefusal.notYetInForce
    Row::Record(1024, 2), // 671 CovenantRefusal.unknownRule
    Row::Record(1658, 2), // 672 CovenantRefusal.violationExists
    Row::Record(1023, 1), // 673 CovenantRefusal.unknownViolation
    Row::Record(1023, 1), // 674 CovenantRefusal.ownViolation
    Row::Record(1023, 1), // 675 CovenantRefusal.alreadyWithdrawn
    Row::Record(1660, 2), // 676 CovenantRefusal.replyClosed
    Row::Record(1662, 3), // 677 CovenantRefusal.notApplied
    Row::Record(1665, 3), // 678 CovenantRefusal.appealClosed
    Row::Record(1023, 1), // 679 CovenantRefusal.alreadyAppealed
    Row::Record(1023, 1), // 680 CovenantRefusal.ownRecord
    Row::Record(1023, 1), // 681 CovenantRefusal.noAppeal
    Row::Record(1668, 3), // 682 CovenantRefusal.notDue
    Row::Record(1023, 1), // 683 CovenantRefusal.nothingToRefer
    Row::Record(1671, 2), // 684 CovenantRefusal.placeTooHigh
    Row::Record(1673, 2), // 685 CovenantRefusal.placeOutside
    Row::Record(1675, 0), // 686 CovenantRefusal.minor
    Row::Record(1474, 2), // 687 CovenantRefusal.notBound
    Row::Union(1726, 33), // 688 PointsRefusal
    Row::Record(272, 1), // 689 PointsRefusal.notAMerchant
    Row::Record(1083, 1), // 690 PointsRefusal.unknownFund
    Row::Record(187, 1), // 691 PointsRefusal.unknownAct
    Row::Record(1696, 3), // 692 PointsRefusal.unknownAward
    Row::Record(1098, 1), // 693 PointsRefusal.unknownOffer
    Row::Record(1105, 1), // 694 PointsRefusal.unknownRedemption
    Row::Record(1133, 1), // 695 PointsRefusal.unknownSettlement
    Row::Record(1699, 2), // 696 PointsRefusal.notInSettlement
    Row::Record(1083, 1), // 697 PointsRefusal.fundExists
    Row::Record(1098, 1), // 698 PointsRefusal.offerExists
    Row::Record(1105, 1), // 699 PointsRefusal.redemptionExists
    Row::Record(1133, 1), // 700 PointsRefusal.settlementExists
    Row::Record(36, 1), // 701 PointsRefusal.ownAward
    Row::Record(1701, 3), // 702 PointsRefusal.fundElsewhere
    Row::Record(304, 2), // 703 PointsRefusal.proofTooLow
    Row::Record(1696, 3), // 704 PointsRefusal.alreadyAwarded
    Row::Record(1704, 5), // 705 PointsRefusal.capReached
    Row::Record(1696, 3), // 706 PointsRefusal.alreadyReversed
    Row::Record(1709, 2), // 707 PointsRefusal.priceTooLow
    Row::Record(1711, 0), // 708 PointsRefusal.stockEmpty
    Row::Record(187, 1), // 709 PointsRefusal.requirementEmpty
    Row::Record(1098, 1), // 710 PointsRefusal.offerWithdrawn
    Row::Record(515, 1), // 711 PointsRefusal.ownOffer
    Row::Record(1711, 3), // 712 PointsRefusal.requirementNotMet
    Row::Record(1098, 1), // 713 PointsRefusal.soldOut
    Row::Record(1714, 2), // 714 PointsRefusal.balanceTooLow
    Row::Record(1721, 2), // 715 PointsRefusal.redemptionOver
    Row::Words(1716, 5), // 716 RedemptionStatus
    Row::Record(337, 2), // 717 PointsRefusal.redemptionLate
    Row::Record(337, 2), // 718 PointsRefusal.notDue
    Row::Record(36, 1), // 719 PointsRefusal.ownConfirmation
    Row::Record(1103, 2), // 720 PointsRefusal.ownSettlement
    Row::Record(38, 1), // 721 PointsRefusal.nothingToSettle
    Row::Record(1723, 3), // 722 PointsRefusal.ledgerFull
    Row::Union(1789, 33), // 723 CasesRefusal
    Row::Record(1033, 1), // 724 CasesRefusal.unknownCase
    Row::Record(1759, 0), // 725 CasesRefusal.channelOfTheEngine
    Row::Record(1759, 2), // 726 CasesRefusal.sourceEntered
    Row::Record(1033, 1), // 727 CasesRefusal.caseExists
    Row::Record(195, 1), // 728 CasesRefusal.unknownKind
    Row::Record(279, 2), // 729 CasesRefusal.regionTooHigh
    Row::Record(1761, 0), // 730 CasesRefusal.notOwnName
    Row::Record(1774, 3), // 731 CasesRefusal.wrongStage
    Row::Words(1761, 13), // 732 Stage
    Row::List(732), // 733 Stages
    Row::Record(1777, 3), // 734 CasesRefusal.wrongLevel
    Row::Record(337, 2), // 735 CasesRefusal.notDue
    Row::Record(337, 2), // 736 CasesRefusal.deadlinePassed
    Row::Record(207, 1), // 737 CasesRefusal.atTop
    Row::Record(1780, 2), // 738 CasesRefusal.notAbove
    Row::Record(1782, 2), // 739 CasesRefusal.aboveTop
    Row::Record(1784, 3), // 740 CasesRefusal.skipsLevel
    Row::Record(272, 1), // 741 CasesRefusal.notEntrustable
    Row::Record(272, 1), // 742 CasesRefusal.notADepartment
    Row::Record(535, 2), // 743 CasesRefusal.outOfReach
    Row::Record(516, 1), // 744 CasesRefusal.namedTwice
    Row::Record(1787, 0), // 745 CasesRefusal.unitMissing
    Row::Record(744, 1), // 746 CasesRefusal.notWithUnit
    Row::Record(744, 1), // 747 CasesRefusal.notActingFor
    Row::Record(516, 1), // 748 CasesRefusal.feedbackGiven
    Row::Record(516, 1), // 749 CasesRefusal.returnedBefore
    Row::Record(516, 1), // 750 CasesRefusal.dispatchDesignated
    Row::Record(1233, 1), // 751 CasesRefusal.alreadyRated
    Row::Record(1787, 0), // 752 CasesRefusal.anonymous
    Row::Record(1787, 0), // 753 CasesRefusal.notReporter
    Row::Record(1787, 0), // 754 CasesRefusal.handlerRates
    Row::Record(316, 2), // 755 CasesRefusal.windowClosed
    Row::Record(1787, 2), // 756 CasesRefusal.reopenedTooOften
    Row::Record(334, 3), // 757 CasesRefusal.unknownYear
    Row::Record(207, 1), // 758 CasesRefusal.noTerm
    Row::Union(1825, 10), // 759 ConsultationRefusal
    Row::Record(1353, 1), // 760 ConsultationRefusal.unknownQuestion
    Row::Record(1353, 1), // 761 ConsultationRefusal.questionExists
    Row::Record(1354, 1), // 762 ConsultationRefusal.notPublic
    Row::Record(1822, 3), // 763 ConsultationRefusal.outOfReach
    Row::Record(327, 2), // 764 ConsultationRefusal.tooManyOpen
    Row::Record(1353, 1), // 765 ConsultationRefusal.notOpen
    Row::Record(1353, 1), // 766 ConsultationRefusal.ownQuestion
    Row::Record(1353, 1), // 767 ConsultationRefusal.notAnswered
    Row::Record(1353, 1), // 768 ConsultationRefusal.ratedAlready
    Row::Record(337, 2), // 769 ConsultationRefusal.notDue
    Row::Union(1843, 10), // 770 VaultRefusal
    Row::Record(233, 1), // 771 VaultRefusal.unknownEntry
    Row::Record(233, 1), // 772 VaultRefusal.entryExists
    Row::Record(235, 1), // 773 VaultRefusal.unknownCategory
    Row::Record(235, 1), // 774 VaultRefusal.consentNeeded
    Row::Record(235, 2), // 775 VaultRefusal.notByConsent
    Row::Record(36, 1), // 776 VaultRefusal.nothingConsented
    Row::Record(1839, 2), // 777 VaultRefusal.notKept
    Row::Words(1835, 4), // 778 EntryStatus
    Row::Record(1839, 2), // 779 VaultRefusal.notDue
    Row::Record(1841, 2), // 780 VaultRefusal.childInCare
    Row::Record(36, 3), // 781 VaultRefusal.onlyOperator
    Row::Record(1931, 20), // 782 ExportView
    Row::Record(1882, 9), // 783 MemberView
    Row::List(785), // 784 [RoleView]
    Row::Record(489, 5), // 785 RoleView
    Row::List(283), // 786 [Unmasking]
    Row::List(0), // 787 [TopicId]
    Row::List(789), // 788 [ViolationView]
    Row::Record(1896, 15), // 789 ViolationView
    Row::Union(1891, 5), // 790 CovenantStanding
    Row::Record(1891, 0), // 791 CovenantStanding.noticed
    Row::Record(1044, 1), // 792 CovenantStanding.applied
    Row::Record(1062, 2), // 793 CovenantStanding.appealed
    Row::Record(1891, 0), // 794 CovenantStanding.dismissed
    Row::Record(1891, 0), // 795 CovenantStanding.withdrawn
    Row::Maybe(28), // 796 text?
    Row::List(0), // 797 [SourceId]
    Row::List(0), // 798 [RedemptionId]
    Row::List(0), // 799 [CaseId]
    Row::List(0), // 800 [QuestionId]
    Row::List(802), // 801 [RecordView]
    Row::Record(1911, 12), // 802 RecordView
    Row::List(804), // 803 [EntryView]
    Row::Record(1923, 8), // 804 EntryView
    Row::Union(2013, 11), // 805 MembershipAnswer
    Row::Record(1957, 6), // 806 RegionView
    Row::Record(1967, 7), // 807 RegionHistory
    Row::List(809), // 808 [RegionVersion]
    Row::Record(1963, 4), // 809 RegionVersion
    Row::Maybe(811), // 810 Turn?
    Row::Record(284, 2), // 811 Turn
    Row::List(811), // 812 [Turn]
    Row::List(814), // 813 [PlannedReshape]
    Row::Record(281, 2), // 814 PlannedReshape
    Row::Record(1976, 8), // 815 CoverageView
    Row::Maybe(65), // 816 Ratio?
    Row::List(818), // 817 [ProofFigure]
    Row::Record(1974, 2), // 818 ProofFigure
    Row::Record(1984, 2), // 819 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 820 JoinCode
    Row::Record(1989, 1), // 821 MembershipAnswer.entries
    Row::List(823), // 822 [ChannelCount]
    Row::Record(1986, 3), // 823 ChannelCount
    Row::Record(1990, 3), // 824 MembershipAnswer.batch
    Row::Record(2004, 4), // 825 OrganisationView
    Row::Union(1998, 6), // 826 OrganisationStatus
    Row::Record(1993, 3), // 827 OrganisationStatus.applied
    Row::Record(1996, 0), // 828 OrganisationStatus.active
    Row::Record(1996, 2), // 829 OrganisationStatus.rejected
    Row::Record(1998, 0), // 830 OrganisationStatus.withdrawn
    Row::Record(1998, 0), // 831 OrganisationStatus.suspended
    Row::Record(1998, 0), // 832 OrganisationStatus.dissolved
    Row::Record(2011, 1), // 833 MembershipAnswer.identityKeys
    Row::List(835), // 834 [IdentityKeyView]
    Row::Record(2008, 3), // 835 IdentityKeyView
    Row::Record(2012, 1), // 836 MembershipAnswer.unmaskings
    Row::Union(2194, 10), // 837 DeliberationAnswer
    Row::Record(2100, 16), // 838 TopicView
    Row::Union(2057, 10), // 839 StageView
    Row::Record(337, 1), // 840 StageView.proposed
    Row::Record(337, 1), // 841 StageView.screening
    Row::Record(2024, 3), // 842 StageView.declined
    Row::Record(2027, 2), // 843 StageView.appealed
    Row::Record(301, 1), // 844 StageView.discussed
    Row::Record(2029, 2), // 845 StageView.seconded
    Row::Record(2035, 6), // 846 StageView.voting
    Row::List(848), // 847 [PaperBox]
    Row::Record(2031, 4), // 848 PaperBox
    Row::Record(2049, 8), // 849 StageView.decided
    Row::Record(2045, 4), // 850 CountTerms
    Row::Record(2041, 4), // 851 Thresholds
    Row::Record(284, 1), // 852 StageView.lapsed
    Row::Record(284, 1), // 853 StageView.withdrawn
    Row::Maybe(855), // 854 Effect?
    Row::Union(2080, 6), // 855 Effect
    Row::Record(823, 2), // 856 Effect.announced
    Row::Record(2067, 3), // 857 Effect.annulled
    Row::Record(1019, 1), // 858 Effect.stands
    Row::Record(2070, 4), // 859 InForce
    Row::Maybe(385), // 860 ReviewFinding?
    Row::Record(2074, 3), // 861 Effect.repealed
    Row::Record(2077, 3), // 862 Effect.moot
    Row::Maybe(864), // 863 NextStep?
    Row::Record(2098, 2), // 864 NextStep
    Row::Words(2086, 12), // 865 Next
    Row::Record(2116, 7), // 866 BallotView
    Row::Maybe(233), // 867 EntryChannel?
    Row::Record(2135, 3), // 868 BallotsView
    Row::List(870), // 869 [PublishedBallot]
    Row::Record(2132, 3), // 870 PublishedBallot
    Row::Union(2129, 3), // 871 Ballot
    Row::Record(2126, 1), // 872 Ballot.motion
    Row::Words(2123, 3), // 873 Choice
    Row::Record(2127, 1), // 874 Ballot.options
    Row::Record(2128, 1), // 875 Ballot.void
    Row::Record(2138, 5), // 876 BallotProof
    Row::List(878), // 877 [Sentence]
    Row::Record(1864, 2), // 878 Sentence
    Row::Record(2154, 2), // 879 DiscussionView
    Row::List(881), // 880 [ContributionView]
    Row::Record(2143, 11), // 881 ContributionView
    Row::Maybe(70), // 882 bool?
    Row::Maybe(884), // 883 Moderation?
    Row::Record(794, 2), // 884 Moderation
    Row::Record(2171, 2), // 885 ConsensusView
    Row::Record(2168, 3), // 886 ConsensusReport
    Row::List(888), // 887 [ConsensusGroup]
    Row::Record(2165, 3), // 888 ConsensusGroup
    Row::List(890), // 889 [StatementView]
    Row::Record(2156, 5), // 890 StatementView
    Row::List(892), // 891 [OwnStatement]
    Row::Record(2161, 4), // 892 OwnStatement
    Row::List(46), // 893 [u16]
    Row::Record(2175, 5), // 894 ElectorateView
    Row::List(896), // 895 [ListLine]
    Row::Record(2173, 2), // 896 ListLine
    Row::Record(2192, 2), // 897 ObjectionsView
    Row::List(899), // 898 [ObjectionView]
    Row::Record(2184, 8), // 899 ObjectionView
    Row::Words(2180, 4), // 900 ObjectionStatus
    Row::Union(2225, 3), // 901 CovenantAnswer
    Row::Record(2208, 9), // 902 CovenantView
    Row::List(904), // 903 [CovenantVersion]
    Row::Record(2204, 4), // 904 CovenantVersion
    Row::Record(1942, 1), // 905 CovenantAnswer.violations
    Row::Record(2224, 1), // 906 CovenantAnswer.figures
    Row::List(908), // 907 [RuleFigures]
    Row::Record(2217, 7), // 908 RuleFigures
    Row::Union(2277, 10), // 909 PointsAnswer
    Row::Record(2228, 2), // 910 PersonView
    Row::Record(2230, 5), // 911 ParticipationView
    Row::Record(2235, 6), // 912 MerchantView
    Row::Record(2241, 5), // 913 FundView
    Row::Record(2246, 7), // 914 OfferView
    Row::Record(2253, 9), // 915 RedemptionView
    Row::Maybe(463), // 916 Buyer?
    Row::Record(2262, 2), // 917 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 918 VerificationCode
    Row::Record(2264, 6), // 919 SettlementView
    Row::Record(2270, 7), // 920 LedgerTotals
    Row::Union(2370, 4), // 921 CasesAnswer
    Row::Record(2311, 23), // 922 CaseView
    Row::Maybe(0), // 923 SourceId?
    Row::Maybe(925), // 924 Rating?
    Row::Record(1234, 3), // 925 Rating
    Row::List(927), // 926 [DepartmentView]
    Row::Record(2287, 2), // 927 DepartmentView
    Row::List(929), // 928 [StepView]
    Row::Record(2306, 5), // 929 StepView
    Row::Words(2289, 17), // 930 StepKind
    Row::Record(2346, 11), // 931 RegionFigures
    Row::List(933), // 932 [StageFigure]
    Row::Record(2334, 2), // 933 StageFigure
    Row::List(935), // 934 [LevelFigure]
    Row::Record(2336, 2), // 935 LevelFigure
    Row::List(937), // 936 [KindFigure]
    Row::Record(2338, 3), // 937 KindFigure
    Row::Record(2341, 5), // 938 RatingSums
    Row::Record(2357, 4), // 939 UnitFigures
    Row::Record(2369, 1), // 940 CasesAnswer.agenda
    Row::List(942), // 941 [OpenCase]
    Row::Record(2361, 8), // 942 OpenCase
    Row::Union(2381, 2), // 943 CatalogueAnswer
    Row::Record(1948, 1), // 944 CatalogueAnswer.records
    Row::Record(2374, 7), // 945 BurdenView
    Row::Union(2404, 2), // 946 ConsultationAnswer
    Row::Record(2390, 6), // 947 QuestionView
    Row::Union(2387, 3), // 948 QuestionStatus
    Row::Record(1994, 2), // 949 QuestionStatus.open
    Row::Record(2383, 4), // 950 QuestionStatus.answered
    Row::Record(2387, 0), // 951 QuestionStatus.withdrawn
    Row::Record(2396, 8), // 952 Figures
    Row::Union(2406, 2), // 953 VaultAnswer
    Row::Record(1405, 1), // 954 VaultAnswer.due
    Row::Record(2417, 1), // 955 Answered
    Row::Union(2419, 4), // 956 BurdenOf
    Row::Record(2418, 1), // 957 BurdenOf.worker
    Row::Record(36, 1), // 958 BurdenOf.resident
    Row::Record(226, 1), // 959 BurdenOf.item
    Row::Record(38, 1), // 960 BurdenOf.region
    Row::Union(2451, 17), // 961 CasesCommand
    Row::Record(2423, 7), // 962 CasesCommand.report
    Row::Record(1033, 1), // 963 CasesCommand.accept
    Row::Record(2430, 3), // 964 CasesCommand.decline
    Row::Record(1187, 2), // 965 CasesCommand.startSelfResolution
    Row::Record(1033, 1), // 966 CasesCommand.handle
    Row::Record(1189, 2), // 967 CasesCommand.entrust
    Row::Record(2433, 4), // 968 CasesCommand.dispatch
    Row::Record(1195, 3), // 969 CasesCommand.return
    Row::Record(2437, 3), // 970 CasesCommand.feedback
    Row::Record(1033, 1), // 971 CasesCommand.close
    Row::Record(2440, 3), // 972 CasesCommand.escalate
    Row::Maybe(115), // 973 Level?
    Row::Record(2443, 6), // 974 CasesCommand.evaluate
    Row::Record(2430, 2), // 975 CasesCommand.reopen
    Row::Record(2449, 2), // 976 CasesCommand.withdraw
    Row::Record(1033, 1), // 977 CasesCommand.recall
    Row::Record(272, 1), // 978 CasesCommand.release
    Row::Record(1033, 1), // 979 CasesCommand.expire
    Row::Union(2472, 4), // 980 CasesQuery
    Row::Record(2437, 2), // 981 CasesQuery.case
    Row::Record(38, 1), // 982 CasesQuery.figures
    Row::Record(1201, 1), // 983 CasesQuery.unit
    Row::Record(2468, 4), // 984 CasesQuery.agenda
    Row::Union(2493, 5), // 985 CatalogueCommand
    Row::Record(2480, 2), // 986 CatalogueCommand.ask
    Row::Record(2476, 4), // 987 DataForm
    Row::List(529), // 988 [ItemConsent]
    Row::List(0), // 989 [ItemCode]
    Row::Record(2485, 2), // 990 CatalogueCommand.collect
    Row::List(992), // 991 [Entry]
    Row::Record(2482, 3), // 992 Entry
    Row::Record(2487, 4), // 993 CatalogueCommand.share
    Row::Record(1343, 3), // 994 CatalogueCommand.refuse
    Row::Record(2491, 2), // 995 CatalogueCommand.forget
    Row::Union(2499, 3), // 996 CatalogueQuery
    Row::Record(36, 1), // 997 CatalogueQuery.held
    Row::Record(2418, 1), // 998 CatalogueQuery.collected
    Row::Record(2498, 1), // 999 CatalogueQuery.burden
    Row::Union(2502, 1), // 1000 CharterCommand
    Row::Record(249, 1), // 1001 CharterCommand.adopt
    Row::Union(2503, 1), // 1002 ClockCommand
    Row::Record(2503, 0), // 1003 ClockCommand.advance
    Row::Union(2711, 10), // 1004 Command
    Row::Union(2562, 34), // 1005 MembershipCommand
    Row::Record(2504, 4), // 1006 MembershipCommand.defineRegion
    Row::Record(2508, 4), // 1007 MembershipCommand.reshape
    Row::Record(267, 1), // 1008 MembershipCommand.cancelReshape
    Row::Record(292, 2), // 1009 MembershipCommand.enterKnownHouseholds
    Row::Record(2512, 6), // 1010 MembershipCommand.grantRole
    Row::Record(488, 4), // 1011 MembershipCommand.revokeRole
    Row::Record(2518, 3), // 1012 MembershipCommand.issueJoinCode
    Row::Record(292, 1), // 1013 MembershipCommand.revokeJoinCode
    Row::Record(2521, 6), // 1014 MembershipCommand.join
    Row::Maybe(280), // 1015 Minority?
    Row::Record(36, 1), // 1016 MembershipCommand.leave
    Row::Record(507, 2), // 1017 MembershipCommand.nameDelegate
    Row::Record(509, 3), // 1018 MembershipCommand.regroupHousehold
    Row::Record(2527, 6), // 1019 MembershipCommand.applyOrganisation
    Row::Record(2533, 3), // 1020 MembershipCommand.reviewOrganisation
    Row::Record(533, 2), // 1021 MembershipCommand.appealReview
    Row::Record(272, 1), // 1022 MembershipCommand.withdrawApplication
    Row::Record(2536, 2), // 1023 MembershipCommand.nameOfficers
    Row::Record(533, 2), // 1024 MembershipCommand.suspendOrganisation
    Row::Record(533, 2), // 1025 MembershipCommand.reinstateOrganisation
    Row::Record(533, 2), // 1026 MembershipCommand.dissolveOrganisation
    Row::Record(603, 4), // 1027 MembershipCommand.openBatch
    Row::Record(2538, 2), // 1028 MembershipCommand.closeBatch
    Row::Record(2540, 2), // 1029 MembershipCommand.correct
    Row::Record(272, 1), // 1030 MembershipCommand.lapseReview
    Row::Record(547, 2), // 1031 MembershipCommand.rotateIdentityKey
    Row::Record(2542, 4), // 1032 MembershipCommand.prove
    Row::Maybe(255), // 1033 Identity?
    Row::Record(560, 3), // 1034 MembershipCommand.suspectDuplicate
    Row::Record(2546, 4), // 1035 MembershipCommand.reviewDuplicate
    Row::Record(568, 2), // 1036 MembershipCommand.enterMinor
    Row::Record(2550, 4), // 1037 MembershipCommand.askUnmasking
    Row::Record(2554, 3), // 1038 MembershipCommand.decideUnmasking
    Row::Record(355, 1), // 1039 MembershipCommand.tellUnmasked
    Row::Record(36, 1), // 1040 MembershipCommand.erase
    Row::Record(2561, 1), // 1041 MembershipCommand.fallDue
    Row::Union(2557, 4), // 1042 Matter
    Row::Record(348, 2), // 1043 Matter.duplicate
    Row::Record(36, 1), // 1044 Matter.minor
    Row::Record(267, 1), // 1045 Matter.reshape
    Row::Record(355, 1), // 1046 Matter.unmasking
    Row::Union(2628, 23), // 1047 DeliberationCommand
    Row::Record(2596, 8), // 1048 DeliberationCommand.propose
    Row::Maybe(305), // 1049 DeliberationQuestion?
    Row::Record(741, 3), // 1050 DeliberationCommand.recordVoters
    Row::Record(747, 2), // 1051 DeliberationCommand.recordUnits
    Row::Record(749, 2), // 1052 DeliberationCommand.second
    Row::Record(727, 1), // 1053 DeliberationCommand.withdraw
    Row::Record(2604, 3), // 1054 DeliberationCommand.screen
    Row::Record(749, 2), // 1055 DeliberationCommand.appeal
    Row::Record(2607, 6), // 1056 DeliberationCommand.contribute
    Row::Record(782, 4), // 1057 DeliberationCommand.react
    Row::Record(786, 3), // 1058 DeliberationCommand.decideAmendment
    Row::Record(792, 4), // 1059 DeliberationCommand.moderate
    Row::Record(811, 5), // 1060 DeliberationCommand.object
    Row::Record(816, 4), // 1061 DeliberationCommand.decideObjection
    Row::Record(841, 3), // 1062 DeliberationCommand.review
    Row::Record(727, 1), // 1063 DeliberationCommand.open
    Row::Record(2615, 5), // 1064 DeliberationCommand.cast
    Row::Record(2613, 2), // 1065 Vote
    Row::Maybe(643), // 1066 Tracker?
    Row::Record(859, 4), // 1067 DeliberationCommand.entrustVote
    Row::Record(859, 2), // 1068 DeliberationCommand.revokeProxy
    Row::Record(863, 3), // 1069 DeliberationCommand.serveBallots
    Row::Record(2620, 5), // 1070 DeliberationCommand.issuePaper
    Row::Record(2625, 3), // 1071 DeliberationCommand.countPapers
    Row::List(1065), // 1072 [Vote]
    Row::Record(727, 1), // 1073 DeliberationCommand.lapse
    Row::Record(727, 1), // 1074 DeliberationCommand.close
    Row::Union(2662, 11), // 1075 CovenantCommand
    Row::Record(1015, 4), // 1076 CovenantCommand.adopt
    Row::Record(1020, 2), // 1077 CovenantCommand.repeal
    Row::Record(2651, 8), // 1078 CovenantCommand.recordViolation
    Row::Record(1035, 2), // 1079 CovenantCommand.reply
    Row::Record(1035, 2), // 1080 CovenantCommand.appeal
    Row::Record(2659, 3), // 1081 CovenantCommand.decideAppeal
    Row::Record(1064, 2), // 1082 CovenantCommand.withdrawViolation
    Row::Record(1057, 2), // 1083 CovenantCommand.referAgain
    Row::Record(1057, 2), // 1084 CovenantCommand.confirmReferral
    Row::Record(1059, 2), // 1085 CovenantCommand.deferReferral
    Row::Record(1023, 1), // 1086 CovenantCommand.fallDue
    Row::Union(2679, 13), // 1087 PointsCommand
    Row::Record(1083, 2), // 1088 PointsCommand.openFund
    Row::Record(1085, 4), // 1089 PointsCommand.award
    Row::Record(2673, 4), // 1090 PointsCommand.reverse
    Row::Record(1098, 5), // 1091 PointsCommand.publishOffer
    Row::Record(1098, 1), // 1092 PointsCommand.withdrawOffer
    Row::Record(1105, 3), // 1093 PointsCommand.reserve
    Row::Record(2677, 2), // 1094 PointsCommand.confirm
    Row::Record(1105, 1), // 1095 PointsCommand.cancel
    Row::Record(1105, 1), // 1096 PointsCommand.expireRedemption
    Row::Record(515, 1), // 1097 PointsCommand.release
    Row::Record(1133, 2), // 1098 PointsCommand.settle
    Row::Record(339, 2), // 1099 PointsCommand.combine
    Row::Record(36, 1), // 1100 PointsCommand.forfeit
    Row::Union(2692, 7), // 1101 ConsultationCommand
    Row::Record(1353, 4), // 1102 ConsultationCommand.ask
    Row::Record(1371, 2), // 1103 ConsultationCommand.answer
    Row::Record(1353, 1), // 1104 ConsultationCommand.withdraw
    Row::Record(1374, 2), // 1105 ConsultationCommand.rate
    Row::Record(1353, 1), // 1106 ConsultationCommand.lapse
    Row::Record(36, 1), // 1107 ConsultationCommand.forget
    Row::Record(1354, 1), // 1108 ConsultationCommand.release
    Row::Union(2704, 7), // 1109 VaultCommand
    Row::Record(2699, 5), // 1110 VaultCommand.keep
    Row::Record(1389, 2), // 1111 VaultCommand.correct
    Row::Record(1393, 2), // 1112 VaultCommand.withdrawConsent
    Row::Record(1400, 2), // 1113 VaultCommand.erase
    Row::Record(1405, 1), // 1114 VaultCommand.confirmErasure
    Row::Record(2704, 0), // 1115 VaultCommand.lapse
    Row::Record(36, 1), // 1116 VaultCommand.retire
    Row::Union(2721, 2), // 1117 ConsultationQuery
    Row::Record(1353, 1), // 1118 ConsultationQuery.question
    Row::Record(1354, 1), // 1119 ConsultationQuery.figures
    Row::Union(2725, 3), // 1120 CovenantQuery
    Row::Record(721, 1), // 1121 CovenantQuery.covenant
    Row::Record(36, 1), // 1122 CovenantQuery.violations
    Row::Record(2723, 2), // 1123 CovenantQuery.figures
    Row::Union(2734, 10), // 1124 DeliberationQuery
    Row::Record(727, 1), // 1125 DeliberationQuery.topic
    Row::Record(749, 2), // 1126 DeliberationQuery.ballot
    Row::Record(2728, 2), // 1127 DeliberationQuery.ballots
    Row::Record(2730, 2), // 1128 DeliberationQuery.ballotProof
    Row::Record(727, 1), // 1129 DeliberationQuery.explanation
    Row::Record(2728, 2), // 1130 DeliberationQuery.discussion
    Row::Record(772, 2), // 1131 DeliberationQuery.contribution
    Row::Record(2732, 2), // 1132 DeliberationQuery.consensus
    Row::Record(2728, 2), // 1133 DeliberationQuery.electorate
    Row::Record(2728, 2), // 1134 DeliberationQuery.objections
    Row::Record(2751, 1), // 1135 Done
    Row::Union(2745, 6), // 1136 Made
    Row::Record(2744, 1), // 1137 Made.picture
    Row::Record(2752, 3), // 1138 Helper
    Row::Union(2756, 6), // 1139 JournalQuery
    Row::Record(2755, 0), // 1140 JournalQuery.state
    Row::Record(2755, 0), // 1141 JournalQuery.root
    Row::Record(1430, 1), // 1142 JournalQuery.inclusion
    Row::Record(2755, 1), // 1143 JournalQuery.consistency
    Row::Record(1429, 1), // 1144 JournalQuery.receipt
    Row::Record(36, 1), // 1145 JournalQuery.export
    Row::Union(2762, 11), // 1146 MembershipQuery
    Row::Record(38, 1), // 1147 MembershipQuery.region
    Row::Record(38, 1), // 1148 MembershipQuery.regionHistory
    Row::Record(38, 1), // 1149 MembershipQuery.coverage
    Row::Record(292, 1), // 1150 MembershipQuery.joinCode
    Row::Record(36, 1), // 1151 MembershipQuery.member
    Row::Record(38, 1), // 1152 MembershipQuery.entries
    Row::Record(372, 1), // 1153 MembershipQuery.batch
    Row::Record(272, 1), // 1154 MembershipQuery.organisation
    Row::Record(2762, 0), // 1155 MembershipQuery.identityKeys
    Row::Record(355, 1), // 1156 MembershipQuery.unmasking
    Row::Record(36, 1), // 1157 MembershipQuery.unmaskings
    Row::Union(2773, 10), // 1158 PointsQuery
    Row::Record(36, 1), // 1159 PointsQuery.person
    Row::Record(1085, 2), // 1160 PointsQuery.participation
    Row::Record(515, 1), // 1161 PointsQuery.merchant
    Row::Record(1083, 1), // 1162 PointsQuery.fund
    Row::Record(1098, 1), // 1163 PointsQuery.offer
    Row::Record(1105, 1), // 1164 PointsQuery.redemption
    Row::Record(1105, 1), // 1165 PointsQuery.verificationCode
    Row::Record(1133, 1), // 1166 PointsQuery.settlement
    Row::Record(1699, 2), // 1167 PointsQuery.settlementLine
    Row::Record(2773, 0), // 1168 PointsQuery.ledger
    Row::Union(2785, 9), // 1169 Query
    Row::Union(2783, 2), // 1170 VaultQuery
    Row::Record(233, 1), // 1171 VaultQuery.entry
    Row::Record(2783, 0), // 1172 VaultQuery.due
    Row::Record(2794, 3), // 1173 Question
    Row::Record(2800, 5), // 1174 Request
    Row::Maybe(1176), // 1175 Via?
    Row::Record(2797, 3), // 1176 Via
    Row::Maybe(1138), // 1177 Helper?
    Row::Leaf(Leaf::Secret), // 1178 Secret
    Row::Record(2805, 3), // 1179 Setup
    Row::Union(2839, 10), // 1180 Tool
    Row::Record(2808, 4), // 1181 Tool.identityDigest
    Row::Record(2812, 3), // 1182 Tool.identityKey
    Row::Record(1060, 1), // 1183 Tool.creditCode
    Row::Record(2815, 2), // 1184 Tool.contentDigest
    Row::Record(2817, 1), // 1185 Tool.qrPicture
    Row::Record(2818, 6), // 1186 Tool.verifyInclusion
    Row::Record(2824, 6), // 1187 Tool.verifyConsistency
    Row::Record(2830, 6), // 1188 Tool.verifyBallot
    Row::Record(2836, 3), // 1189 Tool.recount
    Row::Record(2839, 0), // 1190 Tool.presets
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
    may(101, 97, 0), // notice
    may(138, 99, 0), // votingDays
    may(164, 97, 0), // resultNotice
    may(119, 70, 0), // secret
    may(165, 70, 0), // contested
    may(123, 101, 0), // proxies
    may(124, 97, 0), // silence
    must(166, 61), // decisions
    may(167, 87, 0), // presets
    must(49, 0), // act
    must(168, 13), // amount
    must(169, 13), // dayCap
    must(31, 41), // proof
    must(170, 104), // acts
    must(171, 19), // redemptionMinutes
    must(172, 45), // codeTries
    must(173, 106), // cnyPerPoint
    must(174, 0), // kind
    must(175, 70), // urgent
    must(176, 110), // departments
    must(177, 46), // fromMinute
    must(178, 46), // toMinute
    must(179, 0), // grid
    must(180, 0), // village
    must(181, 0), // town
    must(182, 0), // county
    must(183, 0), // city
    must(53, 46), // workingDays
    must(184, 19), // workingMinutes
    must(185, 115), // level
    must(175, 70), // urgent
    must(186, 116), // term
    must(187, 108), // kinds
    must(188, 111), // officeHours
    must(189, 113), // limits
    may(190, 45, 3), // warningsMax
    may(191, 45, 3), // reopeningsMax
    may(192, 46, 30), // evaluationDays
    must(193, 0), // consent
    must(194, 0), // contract
    must(195, 0), // legalDuty
    must(196, 0), // emergency
    must(197, 0), // news
    must(198, 0), // public
    must(199, 0), // otherLaw
    must(200, 0), // ordinary
    must(201, 0), // sensitive
    must(0, 0), // under14
    must(202, 0), // item
    must(20, 0), // owner
    must(203, 119), // basis
    must(204, 120), // purposes
    must(205, 46), // freshDays
    must(206, 121), // sensitivity
    may(207, 110, 0), // shareWith
    must(208, 0), // entry
    must(209, 0), // leaving
    must(210, 0), // category
    must(203, 119), // basis
    must(211, 46), // keepDays
    must(158, 124), // from
    must(157, 0), // name
    must(212, 18), // effectiveFrom
    may(213, 36, 0), // effectiveTo
    must(214, 37), // founders
    must(215, 40), // membership
    must(216, 60), // deliberation
    must(217, 103), // points
    must(218, 107), // cases
    may(219, 117, 0), // catalogue
    may(220, 122, 0), // vault
    must(221, 35), // charter
    must(222, 34), // adopted
    must(36, 39), // region
    must(157, 0), // name
    must(185, 115), // level
    may(223, 127, 0), // parent
    must(223, 39), // parent
    must(134, 39), // code
    must(36, 39), // region
    must(157, 0), // name
    must(83, 133), // households
    must(224, 133), // stay
    must(225, 134), // parts
    must(226, 137), // absorbed
    must(227, 130), // rename
    must(228, 131), // move
    must(229, 132), // split
    must(230, 136), // merge
    must(231, 0), // reshape
    must(36, 39), // region
    must(232, 129), // change
    must(233, 18), // on
    must(234, 0), // household
    must(235, 0), // organisation
    must(223, 39), // parent
    must(236, 115), // parentLevel
    must(185, 115), // level
    must(36, 39), // region
    must(223, 39), // parent
    must(237, 45), // digits
    must(36, 39), // region
    must(185, 115), // level
    must(231, 0), // reshape
    must(233, 18), // on
    must(233, 18), // on
    must(238, 18), // at
    must(36, 39), // region
    must(239, 39), // became
    must(240, 0), // named
    must(36, 39), // region
    must(185, 115), // level
    must(241, 39), // other
    must(242, 115), // otherLevel
    must(179, 39), // grid
    must(83, 19), // households
    must(240, 19), // named
    must(243, 0), // first
    must(179, 39), // grid
    must(244, 19), // known
    must(245, 19), // joined
    must(154, 46), // days
    must(51, 46), // max
    must(246, 18), // until
    must(247, 46), // version
    must(248, 46), // current
    must(31, 41), // proof
    must(249, 41), // needed
    must(34, 0), // person
    must(179, 39), // grid
    must(234, 0), // household
    must(179, 39), // grid
    must(234, 0), // household
    must(51, 46), // max
    must(34, 0), // person
    must(234, 0), // household
    must(36, 39), // region
    must(250, 39), // actsIn
    must(246, 18), // until
    must(238, 18), // at
    must(35, 10), // role
    must(251, 45), // rung
    must(252, 45), // held
    must(246, 18), // until
    must(253, 18), // heldUntil
    must(254, 45), // passes
    must(156, 45), // most
    must(255, 183), // creditCode
    must(235, 0), // organisation
    must(256, 46), // open
    must(51, 46), // max
    must(36, 39), // region
    must(256, 46), // open
    must(51, 46), // max
    must(257, 46), // officers
    must(51, 46), // max
    must(258, 199), // year
    must(243, 199), // first
    must(108, 199), // last
    must(259, 18), // due
    must(238, 18), // at
    must(34, 0), // person
    must(260, 0), // into
    must(261, 46), // key
    must(248, 46), // current
    must(49, 44), // act
    must(31, 41), // proof
    must(249, 41), // needed
    must(252, 41), // held
    must(31, 41), // proof
    must(34, 0), // person
    must(241, 0), // other
    must(34, 0), // person
    must(262, 1), // age
    must(50, 45), // least
    must(34, 0), // person
    must(50, 45), // least
    must(78, 0), // unmasking
    must(36, 39), // region
    must(263, 0), // handle
    must(264, 0), // helper
    must(264, 0), // helper
    must(68, 0), // command
    must(264, 0), // helper
    must(265, 46), // people
    must(156, 46), // most
    must(246, 18), // until
    must(266, 0), // app
    must(267, 0), // paper
    must(268, 0), // booth
    must(38, 0), // phone
    must(269, 0), // mobile
    must(270, 233), // ballot
    must(208, 233), // entry
    must(271, 0), // batch
    must(271, 0), // batch
    must(272, 19), // forms
    must(273, 19), // total
    must(271, 0), // batch
    must(68, 0), // command
    must(271, 0), // batch
    must(68, 0), // command
    must(274, 19), // announced
    must(275, 19), // came
    must(31, 41), // proof
    must(252, 41), // held
    must(34, 0), // person
    must(246, 18), // until
    must(276, 141), // unknownRegion
    must(277, 142), // unknownPerson
    must(278, 143), // unknownHousehold
    must(279, 144), // unknownOrganisation
    must(280, 145), // regionExists
    must(281, 146), // levelGap
    must(282, 147), // gridSuffix
    must(283, 148), // notAGrid
    must(284, 149), // unknownReshape
    must(285, 150), // reshapeExists
    must(286, 151), // reshapePast
    must(287, 152), // regionEnded
    must(288, 153), // nothingChanges
    must(289, 154), // namedTwice
    must(290, 155), // mergeLevels
    must(291, 156), // householdsUnaccounted
    must(292, 157), // knownBelowJoined
    must(293, 158), // joinCodeDays
    must(294, 159), // noJoinCode
    must(295, 160), // joinTriesUsed
    must(296, 161), // joinCodeReplaced
    must(297, 162), // joinCodeWithdrawn
    must(298, 163), // joinCodeExpired
    must(299, 164), // proofTooLow
    must(300, 165), // alreadyMember
    must(301, 166), // identityTaken
    must(302, 167), // identityChanged
    must(303, 168), // householdElsewhere
    must(304, 169), // householdFull
    must(305, 170), // notAMember
    must(306, 171), // notInHousehold
    must(307, 172), // roleNeedsOrganisation
    must(308, 173), // roleWithoutOrganisation
    must(309, 174), // roleBeyondOrganisation
    must(310, 175), // ownGrant
    must(311, 176), // roleExpiryPast
    must(312, 177), // beyondRung
    must(313, 178), // grantOutlasts
    must(314, 179), // passesTooMany
    must(315, 180), // roleNotHeld
    must(316, 181), // creditCodeMissing
    must(317, 182), // creditCodeTaken
    must(318, 184), // organisationExists
    must(319, 185), // applicationsOfPerson
    must(320, 186), // applicationsOfRegion
    must(321, 187), // officersTooMany
    must(322, 188), // officersNone
    must(323, 189), // officerTwice
    must(324, 190), // notUnderReview
    must(325, 191), // ownReview
    must(326, 192), // sameReviewer
    must(327, 193), // notRejected
    must(328, 194), // appealDecided
    must(329, 195), // appealLate
    must(330, 196), // ownSupervision
    must(331, 197), // notSuspended
    must(332, 198), // unknownYear
    must(333, 200), // notActive
    must(334, 201), // notDue
    must(335, 202), // personMerged
    must(336, 203), // identityKeyOrder
    must(337, 204), // identityKeyReused
    must(338, 205), // identityKeyNotInForce
    must(339, 206), // ownWitness
    must(340, 207), // proofBelow
    must(341, 208), // proofNotHigher
    must(342, 209), // onePerson
    must(343, 210), // duplicateOpen
    must(344, 211), // noDuplicate
    must(345, 212), // ownDuplicate
    must(346, 213), // mergeIntoMember
    must(347, 214), // notAMinor
    must(348, 215), // underage
    must(349, 216), // guardianNeeded
    must(350, 217), // ownGuardian
    must(351, 218), // guardianActs
    must(352, 219), // unmaskingOff
    must(353, 220), // unmaskingExists
    must(354, 221), // unknownUnmasking
    must(355, 222), // unknownHandle
    must(356, 223), // ownUnmasking
    must(357, 224), // unmaskingDecided
    must(358, 225), // nobodyToTell
    must(359, 226), // assistanceOff
    must(360, 227), // ownHelper
    must(361, 228), // helperElsewhere
    must(362, 229), // helperForRole
    must(363, 230), // helperBusy
    must(364, 231), // helperChooses
    must(365, 232), // channelDiffers
    must(366, 234), // unknownBatch
    must(367, 235), // batchExists
    must(368, 236), // batchClosed
    must(369, 237), // batchTotal
    must(370, 238), // notInBatch
    must(371, 239), // batchMismatch
    must(372, 240), // nothingToCorrect
    must(373, 241), // correctionLate
    must(374, 242), // proofRaised
    must(375, 243), // secondEyes
    must(231, 0), // reshape
    must(376, 140), // why
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(235, 247, 0), // organisation
    may(246, 36, 0), // until
    must(254, 45), // passes
    may(377, 248, 0), // passedBy
    must(179, 39), // grid
    must(247, 46), // version
    must(246, 18), // until
    may(378, 36, 0), // overlap
    must(100, 0), // source
    must(379, 46), // triesLeft
    must(246, 18), // until
    must(34, 0), // person
    must(234, 0), // household
    must(179, 39), // grid
    must(380, 255), // identity
    must(31, 41), // proof
    must(234, 0), // household
    must(381, 0), // delegate
    must(158, 0), // from
    must(159, 0), // to
    must(382, 259), // members
    must(383, 0), // socialOrganisation
    must(384, 0), // selfOrganisedGroup
    must(385, 0), // enterprise
    must(386, 0), // merchant
    must(387, 0), // department
    must(388, 0), // residentsCouncil
    must(389, 0), // worthiesCouncil
    must(390, 0), // serviceCorps
    must(391, 0), // legalServiceCorps
    must(392, 0), // ethicsPanel
    must(393, 0), // communityBody
    must(235, 0), // organisation
    must(174, 262), // kind
    must(36, 39), // region
    may(255, 263, 0), // creditCode
    must(394, 22), // documents
    must(257, 259), // officers
    must(395, 0), // applicant
    must(396, 49), // terms
    must(397, 39), // reviewedIn
    must(259, 18), // due
    must(235, 0), // organisation
    must(398, 0), // reason
    must(235, 0), // organisation
    must(36, 39), // region
    must(398, 0), // reason
    may(399, 248, 0), // by
    may(400, 36, 0), // appealUntil
    must(235, 0), // organisation
    must(398, 0), // reason
    must(36, 39), // region
    must(259, 18), // due
    must(235, 0), // organisation
    must(36, 39), // region
    must(259, 18), // due
    must(261, 46), // key
    must(401, 17), // check
    must(34, 0), // person
    must(380, 255), // identity
    must(31, 41), // proof
    must(34, 0), // person
    must(241, 0), // other
    may(402, 67, 0), // suspicion
    may(403, 248, 0), // finder
    must(259, 18), // due
    must(34, 0), // person
    must(241, 0), // other
    must(259, 18), // due
    must(34, 0), // person
    must(241, 0), // other
    must(398, 0), // reason
    must(34, 0), // person
    must(260, 0), // into
    must(398, 0), // reason
    must(404, 18), // adultFrom
    may(18, 248, 0), // guardian
    must(34, 0), // person
    must(405, 280), // minor
    must(406, 0), // decider
    must(398, 0), // reason
    must(406, 0), // decider
    must(398, 0), // reason
    must(34, 0), // person
    must(259, 18), // due
    may(407, 36, 0), // told
    must(408, 70), // overdue
    must(409, 285), // asked
    must(410, 286), // lapsed
    must(411, 287), // declined
    must(412, 288), // granted
    must(78, 0), // unmasking
    must(36, 39), // region
    must(263, 0), // handle
    must(413, 0), // asker
    must(398, 0), // reason
    must(414, 54), // rules
    must(415, 284), // stage
    must(416, 283), // order
    must(78, 0), // unmasking
    must(415, 284), // stage
    must(34, 0), // person
    must(417, 0), // tombstone
    must(34, 0), // person
    may(36, 127, 0), // region
    must(418, 233), // channel
    may(264, 248, 0), // helper
    may(271, 67, 0), // batch
    must(68, 0), // command
    may(246, 36, 0), // until
    must(68, 0), // command
    must(272, 19), // forms
    must(271, 0), // batch
    must(36, 39), // region
    must(272, 19), // forms
    must(187, 293), // kinds
    must(271, 0), // batch
    must(419, 293), // differences
    may(398, 67, 0), // reason
    may(381, 248, 0), // delegate
    must(234, 298), // household
    must(31, 299), // proof
    must(381, 300), // delegate
    must(34, 0), // person
    must(420, 297), // was
    must(26, 297), // now
    must(49, 17), // act
    must(68, 0), // command
    must(399, 0), // by
    may(421, 248, 0), // helps
    must(246, 18), // until
    must(49, 17), // act
    must(243, 0), // first
    must(44, 0), // second
    must(422, 126), // regionDefined
    must(423, 128), // reshapePlanned
    must(424, 138), // reshapeCancelled
    must(425, 139), // reshapeDropped
    must(426, 244), // regionReshaped
    must(427, 245), // knownHouseholdsEntered
    must(428, 246), // roleGranted
    must(429, 249), // roleRevoked
    must(430, 250), // joinCodeIssued
    must(431, 251), // joinCodeRevoked
    must(432, 252), // joinCodeRejected
    must(433, 253), // householdFormed
    must(434, 254), // personJoined
    must(435, 256), // personLeft
    must(436, 257), // delegateNamed
    must(437, 258), // householdRegrouped
    must(438, 260), // delegateCleared
    must(439, 261), // organisationApplied
    must(440, 264), // organisationApproved
    must(441, 265), // organisationRejected
    must(442, 266), // reviewAppealed
    must(443, 267), // applicationWithdrawn
    must(444, 268), // organisationSuspended
    must(445, 269), // organisationReinstated
    must(446, 270), // organisationDissolved
    must(447, 271), // reviewOverdue
    must(448, 272), // reviewEscalated
    must(449, 273), // identityKeyRotated
    must(450, 274), // personProved
    must(451, 275), // duplicateFound
    must(452, 276), // duplicateOverdue
    must(453, 277), // duplicateDismissed
    must(454, 278), // personsMerged
    must(455, 279), // minorEntered
    must(456, 281), // cameOfAge
    must(457, 282), // unmaskingAsked
    must(458, 289), // unmaskingMoved
    must(459, 290), // personErased
    must(460, 291), // entered
    must(461, 292), // batchOpened
    must(368, 295), // batchClosed
    must(462, 296), // entryCorrected
    must(463, 301), // actHeld
    must(464, 302), // actSeconded
    must(465, 311), // options
    must(466, 45), // seats
    must(465, 311), // options
    must(466, 45), // seats
    may(467, 312, 0), // reserved
    may(468, 314, 0), // elected
    must(465, 311), // options
    must(342, 70), // onePerson
    must(469, 309), // posts
    may(470, 315, 0), // apart
    must(471, 310), // post
    must(471, 310), // post
    must(51, 45), // max
    must(112, 78), // method
    must(472, 70), // equal
    must(473, 0), // greedy
    must(474, 0), // equalShares
    must(475, 0), // equalSharesThenGreedy
    must(112, 321), // method
    must(476, 13), // budget
    must(477, 322), // costs
    must(51, 45), // max
    must(217, 46), // points
    must(478, 307), // motion
    must(479, 308), // block
    must(140, 317), // approval
    must(480, 318), // score
    must(481, 319), // ranked
    must(476, 320), // budget
    must(416, 311), // order
    must(482, 17), // seed
    must(483, 324), // revote
    must(484, 325), // seniority
    must(485, 326), // lot
    must(465, 45), // options
    must(174, 306), // kind
    must(486, 323), // ties
    may(203, 336, 0), // basis
    must(487, 333), // dissuade
    must(488, 334), // expose
    must(489, 335), // exposeNamed
    must(490, 337), // refer
    must(491, 338), // fine
    must(492, 339), // withholdService
    must(154, 46), // days
    must(62, 46), // decisionDays
    must(493, 0), // rule
    must(494, 46), // windowDays
    must(495, 331), // ladder
    may(496, 340, 0), // replyDays
    may(497, 341, 0), // appeal
    may(498, 343, 0), // continues
    must(499, 0), // covenant
    must(414, 329), // rules
    may(212, 36, 0), // effectiveFrom
    may(500, 340, 0), // figuresFrom
    must(152, 63), // of
    must(50, 19), // least
    must(501, 0), // topic
    must(36, 39), // region
    must(493, 62), // rule
    must(71, 42), // proofs
    must(502, 17), // subject
    must(503, 305), // question
    may(499, 327, 0), // covenant
    may(504, 344, 0), // repeals
    must(505, 345), // units
    must(506, 346), // calls
    must(507, 0), // proposer
    must(259, 18), // due
    must(34, 0), // person
    must(86, 70), // registered
    must(36, 39), // region
    must(508, 349), // voters
    must(509, 17), // evidence
    must(510, 0), // unit
    must(20, 0), // owner
    must(151, 19), // area
    must(36, 39), // region
    must(505, 352), // units
    must(501, 0), // topic
    must(34, 0), // person
    must(501, 0), // topic
    must(136, 46), // seconds
    must(501, 0), // topic
    must(136, 46), // seconds
    must(249, 46), // needed
    must(501, 0), // topic
    must(259, 18), // due
    must(501, 0), // topic
    must(511, 70), // admitted
    must(399, 259), // by
    may(398, 67, 0), // reason
    may(246, 36, 0), // until
    must(501, 0), // topic
    must(34, 0), // person
    must(259, 18), // due
    must(501, 0), // topic
    must(246, 18), // until
    must(22, 0), // for
    must(512, 0), // against
    must(513, 0), // statement
    must(514, 0), // amendment
    must(501, 0), // topic
    must(515, 0), // contribution
    must(34, 0), // person
    must(174, 363), // kind
    must(516, 17), // content
    must(247, 46), // version
    may(499, 327, 0), // covenant
    must(517, 0), // disagree
    must(518, 0), // pass
    must(519, 0), // agree
    must(501, 0), // topic
    must(515, 0), // contribution
    must(34, 0), // person
    must(520, 365), // reaction
    must(501, 0), // topic
    must(515, 0), // contribution
    must(521, 70), // accepted
    must(247, 46), // version
    must(502, 17), // subject
    may(499, 327, 0), // covenant
    must(501, 0), // topic
    must(515, 0), // contribution
    must(522, 70), // hidden
    must(398, 0), // reason
    must(523, 18), // listUntil
    must(524, 18), // listDue
    must(525, 18), // opens
    must(90, 19), // eligible
    may(151, 372, 0), // area
    must(526, 17), // register
    must(501, 0), // topic
    must(247, 46), // version
    must(527, 46), // dropped
    must(396, 369), // terms
    may(528, 370, 0), // list
    may(34, 248, 0), // person
    may(235, 247, 0), // organisation
    must(529, 70), // listed
    may(151, 372, 0), // area
    must(501, 0), // topic
    must(530, 0), // objection
    must(34, 0), // person
    must(398, 0), // reason
    may(531, 374, 0), // about
    must(501, 0), // topic
    must(530, 0), // objection
    must(532, 70), // upheld
    must(398, 0), // reason
    must(501, 0), // topic
    must(533, 19), // unanswered
    must(501, 0), // topic
    must(246, 18), // until
    must(259, 18), // due
    must(501, 0), // topic
    must(530, 0), // objection
    must(399, 259), // by
    may(246, 36, 0), // until
    must(501, 0), // topic
    must(36, 39), // region
    may(534, 327, 0), // adopts
    may(504, 344, 0), // repeals
    must(533, 19), // unanswered
    may(55, 36, 0), // review
    must(501, 0), // topic
    must(504, 0), // repeals
    must(399, 0), // by
    must(535, 0), // keep
    must(232, 0), // change
    must(536, 0), // end
    must(501, 0), // topic
    must(537, 385), // finding
    must(516, 17), // content
    may(538, 36, 0), // next
    must(501, 0), // topic
    must(528, 371), // list
    must(246, 18), // until
    must(245, 19), // joined
    must(539, 19), // left
    must(540, 19), // changed
    must(501, 0), // topic
    must(24, 0), // voter
    may(234, 388, 0), // household
    may(235, 247, 0), // organisation
    may(541, 248, 0), // proxy
    must(418, 233), // channel
    must(522, 389), // hidden
    must(121, 70), // replaces
    must(501, 0), // topic
    must(542, 0), // principal
    must(541, 0), // proxy
    must(509, 17), // evidence
    must(501, 0), // topic
    must(508, 259), // voters
    must(509, 17), // evidence
    must(543, 70), // inTime
    must(501, 0), // topic
    must(24, 0), // voter
    may(234, 388, 0), // household
    must(271, 0), // batch
    must(418, 233), // channel
    must(544, 259), // watchers
    must(501, 0), // topic
    must(271, 0), // batch
    must(545, 395), // papers
    must(501, 0), // topic
    must(546, 19), // boxes
    must(246, 18), // until
    must(547, 0), // noQuorum
    must(548, 0), // rejected
    must(549, 0), // passed
    must(105, 0), // void
    must(550, 0), // tooMany
    must(551, 0), // twoPosts
    must(552, 0), // otherForm
    must(113, 0), // equalRanks
    must(553, 0), // unreadable
    must(554, 403), // flaw
    must(144, 19), // ballots
    must(45, 19), // cast
    must(555, 19), // blank
    must(105, 401), // void
    must(556, 94), // measure
    must(90, 19), // eligible
    must(91, 19), // participants
    must(557, 19), // yes
    must(558, 19), // no
    must(559, 19), // abstain
    must(560, 407), // tallies
    must(139, 0), // quorum
    must(140, 0), // approval
    must(88, 0), // atLeast
    must(89, 0), // moreThan
    must(561, 417), // test
    must(556, 94), // measure
    must(562, 19), // part
    must(563, 19), // whole
    must(564, 66), // base
    must(565, 65), // ratio
    must(566, 418), // comparison
    must(539, 419), // left
    must(567, 419), // right
    must(568, 70), // holds
    must(569, 45), // option
    must(570, 414), // votes
    must(571, 415), // tests
    must(569, 45), // option
    must(467, 70), // reserved
    must(572, 70), // byTie
    must(570, 412), // votes
    must(573, 420), // seated
    must(574, 311), // tied
    must(256, 45), // open
    must(469, 410), // posts
    must(243, 45), // first
    must(44, 45), // second
    must(575, 19), // forFirst
    must(576, 19), // forSecond
    must(569, 45), // option
    must(577, 311), // path
    must(578, 19), // strength
    must(579, 19), // back
    must(580, 311), // cut
    must(581, 423), // duels
    must(582, 311), // unbeaten
    may(583, 52, 0), // winner
    must(31, 425), // proof
    must(569, 45), // option
    must(570, 19), // votes
    must(584, 19), // alone
    must(585, 430), // standings
    must(586, 19), // continuing
    must(116, 19), // exhausted
    must(587, 311), // out
    must(572, 70), // byTie
    must(588, 428), // rounds
    may(583, 52, 0), // winner
    must(574, 311), // tied
    must(589, 45), // project
    must(590, 419), // effectiveVotesThousandths
    must(591, 19), // inFull
    must(589, 45), // project
    must(570, 19), // votes
    must(592, 13), // cost
    must(593, 13), // before
    must(594, 70), // funded
    must(572, 70), // byTie
    must(595, 435), // offers
    must(596, 433), // steps
    must(539, 13), // left
    must(574, 311), // tied
    must(478, 406), // motion
    must(466, 409), // seats
    must(103, 422), // schulze
    must(104, 427), // runoff
    must(476, 432), // budget
    must(597, 399), // outcome
    must(598, 400), // turnout
    may(599, 404, 0), // count
    must(31, 415), // proof
    must(600, 19), // sameTracker
    must(28, 17), // root
    must(501, 0), // topic
    must(36, 39), // region
    must(601, 398), // result
    must(245, 19), // joined
    must(539, 19), // left
    must(540, 19), // changed
    must(602, 19), // doubled
    must(603, 304), // topicProposed
    must(604, 348), // votersRecorded
    must(605, 351), // unitsRecorded
    must(606, 354), // secondGiven
    must(607, 355), // topicSeconded
    must(608, 356), // topicLapsed
    must(609, 357), // topicWithdrawn
    must(610, 358), // screeningBegan
    must(611, 359), // topicScreened
    must(612, 360), // rulingAppealed
    must(613, 361), // discussionBegan
    must(614, 362), // contributionMade
    must(615, 364), // reactionGiven
    must(616, 366), // amendmentDecided
    must(617, 367), // contributionModerated
    must(618, 368), // topicFrozen
    must(619, 373), // objectionLodged
    must(620, 376), // objectionDecided
    must(621, 377), // listStands
    must(622, 378), // resultAnnounced
    must(623, 379), // resultAnnulled
    must(624, 380), // resultStands
    must(625, 381), // topicInForce
    must(626, 382), // topicMoot
    must(447, 383), // reviewOverdue
    must(627, 384), // topicReviewed
    must(628, 386), // votingOpened
    must(629, 387), // ballotCast
    must(630, 390), // voteEntrusted
    must(631, 391), // proxyRevoked
    must(632, 392), // ballotsServed
    must(633, 393), // paperIssued
    must(634, 394), // papersCounted
    must(635, 396), // votingClosed
    must(636, 397), // topicDecided
    must(501, 0), // topic
    must(36, 39), // region
    must(637, 328), // draft
    may(121, 439, 0), // replaces
    must(638, 18), // since
    must(499, 0), // covenant
    must(501, 0), // topic
    must(246, 18), // until
    must(639, 0), // violation
    must(499, 0), // covenant
    must(493, 0), // rule
    must(34, 0), // person
    must(640, 39), // place
    must(509, 17), // evidence
    must(641, 19), // repetition
    must(556, 332), // measure
    must(246, 18), // until
    must(642, 18), // applies
    must(643, 0), // case
    may(644, 248, 0), // recorder
    must(639, 0), // violation
    must(516, 17), // content
    must(639, 0), // violation
    must(34, 0), // person
    must(640, 39), // place
    must(509, 17), // evidence
    must(641, 19), // repetition
    must(556, 332), // measure
    may(643, 445, 0), // case
    must(400, 18), // appealUntil
    must(499, 0), // covenant
    must(493, 0), // rule
    must(640, 39), // place
    must(499, 0), // covenant
    must(493, 0), // rule
    must(640, 39), // place
    must(645, 18), // issued
    must(639, 0), // violation
    must(640, 39), // place
    must(509, 17), // evidence
    must(174, 0), // kind
    must(643, 0), // case
    must(639, 0), // violation
    must(643, 0), // case
    must(639, 0), // violation
    must(134, 28), // code
    must(639, 0), // violation
    must(516, 17), // content
    must(259, 18), // due
    must(639, 0), // violation
    must(398, 0), // reason
    must(639, 0), // violation
    may(398, 67, 0), // reason
    may(643, 445, 0), // case
    must(646, 438), // covenantAdopted
    must(647, 440), // covenantRepealed
    must(648, 441), // covenantGoesOn
    must(649, 442), // violationRecorded
    must(650, 443), // replyGiven
    must(651, 444), // measureApplied
    must(652, 446), // noticeIssued
    must(653, 447), // noticeRetracted
    must(654, 448), // referredAgain
    must(655, 449), // referralOpened
    must(656, 450), // referralRefused
    must(657, 451), // appealLodged
    must(658, 452), // appealDismissed
    must(659, 453), // violationWithdrawn
    must(660, 0), // fund
    must(36, 39), // region
    must(34, 0), // person
    must(49, 0), // act
    must(660, 0), // fund
    must(100, 0), // source
    must(168, 13), // amount
    must(34, 0), // person
    must(49, 0), // act
    must(660, 0), // fund
    must(100, 0), // source
    must(168, 13), // amount
    must(398, 0), // reason
    must(49, 0), // act
    must(661, 19), // times
    must(662, 0), // offer
    must(386, 0), // merchant
    must(663, 13), // price
    must(664, 19), // stock
    may(665, 459, 0), // requires
    must(34, 0), // person
    must(386, 0), // merchant
    must(666, 0), // redemption
    must(662, 0), // offer
    must(667, 463), // buyer
    must(663, 13), // price
    must(668, 45), // tries
    must(259, 18), // due
    must(666, 0), // redemption
    must(379, 45), // triesLeft
    must(669, 0), // cancelled
    must(670, 0), // expired
    must(671, 0), // locked
    must(672, 0), // dissolved
    must(666, 0), // redemption
    must(673, 467), // cause
    must(386, 0), // merchant
    must(674, 13), // carried
    must(675, 13), // earned
    must(676, 13), // spent
    must(467, 13), // reserved
    must(677, 13), // net
    must(678, 471), // cny
    must(674, 13), // carried
    must(675, 13), // earned
    must(676, 13), // spent
    must(467, 13), // reserved
    must(677, 13), // net
    must(678, 471), // cny
    must(679, 471), // rounding
    must(680, 0), // settlement
    must(36, 39), // region
    must(681, 106), // rate
    must(682, 469), // lines
    must(683, 472), // totals
    must(34, 0), // person
    must(260, 0), // into
    must(168, 13), // amount
    must(34, 0), // person
    must(660, 0), // fund
    must(168, 13), // amount
    must(684, 455), // fundOpened
    must(685, 456), // pointsAwarded
    must(686, 457), // awardReversed
    must(687, 458), // offerPublished
    must(688, 461), // offerWithdrawn
    must(689, 462), // redemptionReserved
    must(690, 464), // codeRejected
    must(691, 465), // redemptionConfirmed
    must(692, 466), // redemptionReturned
    must(693, 468), // settled
    must(694, 473), // pointsCombined
    must(695, 474), // pointsForfeited
    must(188, 111), // officeHours
    must(189, 113), // limits
    must(190, 45), // warningsMax
    must(191, 45), // reopeningsMax
    must(192, 46), // evaluationDays
    must(396, 477), // terms
    must(19, 0), // resident
    must(696, 0), // gridPatrol
    must(697, 0), // hotline
    must(698, 0), // policeLine
    must(699, 0), // sensor
    must(387, 0), // department
    must(700, 0), // tip
    must(499, 0), // covenant
    must(643, 0), // case
    must(174, 0), // kind
    must(175, 70), // urgent
    must(36, 39), // region
    must(185, 115), // level
    must(418, 479), // channel
    must(100, 0), // source
    may(701, 248, 0), // reporter
    must(516, 17), // content
    must(259, 18), // due
    must(643, 0), // case
    must(185, 115), // level
    must(643, 0), // case
    must(185, 115), // level
    must(398, 0), // reason
    must(577, 0), // path
    must(246, 18), // until
    must(643, 0), // case
    may(501, 344, 0), // topic
    must(643, 0), // case
    must(235, 0), // organisation
    must(643, 0), // case
    must(702, 0), // lead
    must(64, 110), // helpers
    must(703, 70), // designated
    must(643, 0), // case
    must(387, 0), // department
    must(398, 0), // reason
    must(36, 489), // region
    must(235, 490), // organisation
    must(643, 0), // case
    must(510, 488), // unit
    must(601, 0), // result
    must(704, 70), // complete
    may(399, 248, 0), // by
    must(643, 0), // case
    must(185, 115), // level
    must(510, 488), // unit
    must(601, 0), // result
    must(579, 137), // back
    must(705, 70), // late
    must(246, 18), // until
    must(332, 0), // unknownYear
    must(706, 0), // warningsExhausted
    must(643, 0), // case
    must(158, 115), // from
    must(159, 115), // to
    may(398, 67, 0), // reason
    must(259, 18), // due
    may(707, 493, 0), // deferral
    must(643, 0), // case
    must(185, 115), // level
    must(510, 488), // unit
    must(259, 18), // due
    must(643, 0), // case
    must(185, 115), // level
    must(708, 45), // warning
    must(259, 18), // due
    may(707, 493, 0), // deferral
    must(643, 0), // case
    must(259, 18), // due
    may(707, 493, 0), // deferral
    must(643, 0), // case
    must(709, 46), // round
    must(710, 499), // response
    must(711, 499), // solution
    must(712, 499), // satisfaction
    may(398, 67, 0), // reason
    must(643, 0), // case
    must(185, 115), // level
    must(709, 46), // round
    must(398, 0), // reason
    must(259, 18), // due
    must(713, 476), // termsAdopted
    must(714, 478), // caseReported
    must(715, 480), // caseAccepted
    must(716, 481), // caseDeclined
    must(717, 482), // selfResolutionStarted
    must(718, 483), // handlingStarted
    must(719, 484), // caseEntrusted
    must(720, 485), // caseDispatched
    must(721, 486), // caseReturned
    must(722, 487), // feedbackGiven
    must(723, 491), // caseClosed
    must(724, 492), // caseEscalated
    must(725, 495), // deadlineMissed
    must(726, 496), // caseSupervised
    must(727, 497), // deadlineSet
    must(728, 498), // caseRated
    must(729, 500), // caseReopened
    must(730, 501), // caseReleased
    must(731, 502), // caseWithdrawn
    must(399, 0), // by
    must(732, 0), // record
    must(733, 19), // ageDays
    must(246, 18), // until
    must(734, 0), // holder
    must(732, 0), // record
    must(733, 19), // ageDays
    must(246, 18), // until
    must(203, 119), // basis
    must(246, 18), // until
    must(202, 0), // item
    must(735, 0), // purpose
    must(202, 0), // item
    must(235, 0), // organisation
    must(20, 0), // owner
    must(235, 0), // organisation
    must(250, 39), // actsIn
    must(179, 39), // grid
    must(202, 0), // item
    must(399, 0), // by
    must(732, 0), // record
    must(733, 19), // ageDays
    must(246, 18), // until
    must(202, 0), // item
    must(235, 0), // organisation
    must(246, 18), // until
    must(202, 0), // item
    must(203, 119), // basis
    must(202, 0), // item
    must(34, 0), // person
    must(50, 45), // least
    must(202, 0), // item
    must(734, 0), // holder
    must(732, 0), // record
    must(733, 19), // ageDays
    must(246, 18), // until
    must(732, 0), // record
    must(246, 18), // until
    must(736, 513), // unknownItem
    must(737, 514), // itemTwice
    must(738, 515), // purposeNotLawful
    must(739, 516), // notEntitled
    must(740, 517), // outsideRegion
    must(741, 518), // alreadyHeld
    must(742, 519), // refusedByResident
    must(743, 520), // consentMissing
    must(744, 521), // guardianMissing
    must(745, 522), // heldElsewhere
    must(746, 523), // recordExists
    must(747, 524), // unknownRecord
    must(748, 525), // notFresh
    must(749, 526), // notRefusable
    must(376, 512), // why
    must(741, 508), // alreadyHeld
    must(750, 509), // shareFrom
    must(751, 510), // mayCollect
    must(752, 511), // forbidden
    must(202, 0), // item
    must(60, 507), // answer
    must(413, 0), // asker
    must(34, 0), // person
    must(235, 0), // organisation
    must(735, 0), // purpose
    must(753, 505), // answers
    must(202, 0), // item
    must(399, 0), // by
    must(509, 17), // evidence
    must(732, 0), // record
    must(202, 0), // item
    must(34, 0), // person
    must(235, 0), // organisation
    must(735, 0), // purpose
    must(413, 0), // asker
    must(516, 17), // content
    must(203, 119), // basis
    may(193, 528, 0), // consent
    must(246, 18), // until
    must(732, 0), // record
    must(235, 0), // organisation
    must(735, 0), // purpose
    may(193, 528, 0), // consent
    must(34, 0), // person
    must(202, 0), // item
    must(235, 0), // organisation
    must(246, 18), // until
    must(754, 504), // formAsked
    must(755, 527), // itemCollected
    must(756, 530), // itemShared
    must(757, 531), // itemRefused
    must(758, 532), // holdingEnded
    must(759, 533), // personForgotten
    must(503, 0), // question
    must(760, 0), // body
    must(34, 0), // person
    must(516, 17), // content
    must(396, 51), // terms
    must(761, 18), // remind
    must(259, 18), // due
    must(503, 0), // question
    must(760, 0), // body
    must(259, 18), // due
    must(503, 0), // question
    must(510, 488), // unit
    must(259, 18), // due
    must(503, 0), // question
    must(36, 39), // region
    must(259, 18), // due
    must(510, 488), // unit
    must(35, 10), // role
    must(503, 0), // question
    must(516, 17), // content
    must(762, 540), // shown
    must(503, 0), // question
    must(763, 70), // solved
    must(764, 535), // questionAsked
    must(765, 536), // answerReminded
    must(766, 537), // answerOverdue
    must(767, 538), // questionEscalated
    must(768, 539), // questionAnswered
    must(769, 541), // questionWithdrawn
    must(770, 542), // answerRated
    must(208, 0), // entry
    must(34, 0), // person
    must(210, 123), // category
    must(516, 17), // content
    may(193, 545, 0), // consent
    may(246, 36, 0), // until
    must(208, 0), // entry
    must(516, 17), // content
    must(208, 0), // entry
    may(246, 36, 0), // until
    must(34, 0), // person
    may(210, 549, 0), // category
    must(771, 0), // purposeReached
    must(772, 0), // serviceEnded
    must(773, 0), // consentWithdrawn
    must(774, 0), // unlawful
    must(199, 0), // otherLaw
    must(34, 0), // person
    must(775, 551), // ground
    must(776, 0), // termEnded
    must(773, 0), // consentWithdrawn
    must(777, 0), // erasure
    must(778, 553), // entries
    must(673, 554), // cause
    must(779, 544), // entryKept
    must(462, 546), // entryCorrected
    must(780, 547), // termMoved
    must(773, 548), // consentWithdrawn
    must(781, 550), // erasureOrdered
    must(782, 552), // entriesDue
    must(783, 555), // entriesErased
    must(221, 33), // charter
    must(215, 125), // membership
    must(216, 303), // deliberation
    must(499, 437), // covenant
    must(217, 454), // points
    must(218, 475), // cases
    must(219, 503), // catalogue
    must(76, 534), // consultation
    must(220, 543), // vault
    must(784, 31), // events
    must(785, 19), // bytes
    must(51, 19), // max
    must(238, 19), // at
    must(577, 28), // path
    must(786, 28), // problem
    must(787, 0), // request
    must(788, 19), // seq
    must(27, 19), // records
    must(51, 19), // max
    must(238, 18), // at
    must(26, 18), // now
    must(68, 28), // command
    must(789, 0), // actor
    must(106, 3), // allowed
    must(790, 19), // fired
    must(247, 46), // version
    must(244, 46), // known
    must(791, 559), // tooLarge
    must(792, 560), // notUtf8
    must(793, 561), // malformed
    must(794, 562), // requestReused
    must(795, 563), // full
    must(796, 564), // timeBackward
    must(752, 565), // forbidden
    must(797, 566), // deadlinesPending
    must(798, 567), // snapshotDamaged
    must(799, 568), // snapshotVersion
    must(800, 569), // wrongSecret
    must(801, 570), // notRecorded
    must(802, 571), // noSuchRecord
    must(803, 572), // invalidNumber
    must(238, 18), // at
    must(158, 18), // from
    must(158, 18), // from
    must(804, 18), // latest
    must(805, 574), // invalid
    must(806, 575), // notInForce
    must(807, 576), // notLater
    must(493, 0), // rule
    must(142, 0), // preset
    must(808, 28), // article
    must(809, 28), // dates
    must(238, 18), // at
    must(493, 0), // rule
    must(808, 28), // article
    must(810, 19), // stand
    must(466, 45), // seats
    must(510, 0), // unit
    must(36, 39), // region
    must(811, 19), // found
    must(34, 0), // person
    must(36, 39), // region
    must(414, 19), // rules
    must(51, 46), // max
    must(493, 0), // rule
    must(154, 46), // days
    must(51, 46), // max
    must(493, 0), // rule
    must(596, 19), // steps
    must(51, 46), // max
    must(493, 0), // rule
    must(812, 46), // step
    must(493, 0), // rule
    must(812, 46), // step
    must(496, 46), // replyDays
    must(127, 46), // appealDays
    must(51, 46), // max
    must(158, 46), // from
    must(813, 46), // min
    must(493, 0), // rule
    must(174, 0), // kind
    must(493, 0), // rule
    must(812, 46), // step
    must(168, 13), // amount
    must(493, 0), // rule
    must(498, 0), // continues
    must(501, 0), // topic
    must(399, 0), // by
    must(501, 0), // topic
    must(493, 0), // rule
    must(249, 0), // needed
    must(149, 0), // proposed
    must(814, 0), // screening
    must(411, 0), // declined
    must(815, 0), // appealed
    must(816, 0), // discussed
    must(817, 0), // seconded
    must(818, 0), // voting
    must(819, 0), // counting
    must(820, 0), // decided
    must(410, 0), // lapsed
    must(118, 0), // withdrawn
    must(274, 0), // announced
    must(821, 0), // annulled
    must(822, 0), // inForce
    must(823, 0), // repealed
    must(824, 0), // moot
    must(501, 0), // topic
    must(415, 604), // stage
    must(501, 0), // topic
    must(259, 18), // due
    must(238, 18), // at
    must(501, 0), // topic
    must(246, 18), // until
    must(238, 18), // at
    must(501, 0), // topic
    must(51, 19), // max
    must(24, 0), // voter
    must(825, 18), // opened
    must(24, 0), // voter
    must(234, 0), // household
    must(45, 18), // cast
    must(418, 233), // channel
    must(541, 0), // proxy
    must(51, 46), // max
    must(541, 0), // proxy
    must(158, 18), // from
    must(238, 18), // at
    must(271, 0), // batch
    must(826, 46), // present
    must(249, 46), // needed
    must(501, 0), // topic
    must(144, 19), // ballots
    must(813, 46), // min
    must(827, 643), // tracker
    must(501, 0), // topic
    must(415, 604), // stage
    must(249, 604), // needed
    must(34, 0), // person
    must(51, 46), // max
    must(515, 0), // contribution
    must(174, 363), // kind
    must(249, 363), // needed
    must(515, 0), // contribution
    must(247, 46), // version
    must(248, 46), // current
    must(515, 0), // contribution
    must(499, 0), // covenant
    must(501, 0), // topic
    must(246, 18), // until
    must(828, 19), // undecided
    must(501, 0), // topic
    must(529, 70), // listed
    must(829, 578), // unknownTopic
    must(830, 579), // topicExists
    must(831, 580), // unknownRule
    must(832, 581), // presetOutsideDates
    must(833, 582), // uncontested
    must(834, 583), // unitsNamed
    must(835, 584), // unknownUnit
    must(836, 585), // registeredElsewhere
    must(837, 586), // rulesCount
    must(838, 587), // ruleTwice
    must(494, 588), // windowDays
    must(839, 589), // ladderLength
    must(840, 590), // ladderDescends
    must(841, 591), // hearingDays
    must(842, 592), // unheard
    must(500, 593), // figuresFrom
    must(843, 594), // namedWithoutBasis
    must(844, 595), // unknownKind
    must(491, 596), // fine
    must(845, 597), // serviceWithheld
    must(846, 598), // nothingToContinue
    must(847, 599), // covenantTaken
    must(848, 600), // nothingToRepeal
    must(849, 601), // alreadyReplaced
    must(850, 602), // looserRule
    must(851, 603), // notBeingSeconded
    must(852, 605), // notSeconded
    must(853, 606), // notOpenable
    must(854, 607), // notWithdrawable
    must(855, 608), // notVoting
    must(856, 609), // secondingOver
    must(857, 610), // votingOver
    must(334, 611), // notDue
    must(858, 612), // ownSecond
    must(740, 613), // outsideRegion
    must(859, 614), // alreadySeconded
    must(860, 615), // notOwner
    must(861, 616), // areaTooLarge
    must(862, 617), // nobodyEligible
    must(863, 618), // appBallotOfAnother
    must(864, 619), // notEligible
    must(865, 620), // notDelegate
    must(866, 621), // alreadyVoted
    must(867, 622), // invalidQuestion
    must(868, 623), // motionOnly
    must(869, 624), // otherRanks
    must(870, 625), // secretByAnother
    must(871, 626), // ballotVoid
    must(872, 627), // noProxies
    must(873, 628), // ownProxy
    must(874, 629), // proxyChain
    must(875, 630), // proxyFull
    must(876, 631), // notEntrusted
    must(877, 632), // notProxy
    must(878, 633), // proxyEarly
    must(879, 634), // noPapers
    must(880, 635), // fewWatchers
    must(881, 636), // boxCounted
    must(882, 637), // boxChannel
    must(883, 638), // unknownBox
    must(884, 639), // notCounted
    must(885, 640), // withheld
    must(886, 641), // voidVote
    must(887, 642), // unknownTracker
    must(888, 644), // wrongStage
    must(889, 645), // timeOver
    must(890, 646), // ownMatter
    must(891, 647), // reasonMissing
    must(892, 648), // sameDecider
    must(893, 649), // notProposer
    must(894, 650), // ruledForGood
    must(895, 651), // unknownContribution
    must(896, 652), // contributionExists
    must(897, 653), // tooManyContributions
    must(898, 654), // otherKind
    must(899, 655), // contributionHidden
    must(900, 656), // amendmentOver
    must(901, 657), // staleAmendment
    must(902, 658), // noDraftToChange
    must(903, 659), // listOpen
    must(904, 660), // noSuchEntry
    must(905, 661), // asListed
    must(906, 662), // objectionExists
    must(907, 663), // alreadyObjected
    must(908, 664), // unknownObjection
    must(909, 665), // objectionOver
    must(499, 0), // covenant
    must(638, 18), // since
    must(499, 0), // covenant
    must(638, 18), // since
    must(238, 18), // at
    must(639, 0), // violation
    must(910, 18), // recorded
    must(639, 0), // violation
    must(911, 18), // applied
    must(639, 0), // violation
    must(642, 18), // applies
    must(238, 18), // at
    must(639, 0), // violation
    must(246, 18), // until
    must(238, 18), // at
    must(639, 0), // violation
    must(259, 18), // due
    must(238, 18), // at
    must(640, 39), // place
    must(185, 115), // level
    must(640, 39), // place
    must(36, 39), // region
    must(912, 667), // covenantExists
    must(913, 668), // unknownCovenant
    must(806, 669), // notInForce
    must(914, 670), // notYetInForce
    must(831, 671), // unknownRule
    must(915, 672), // violationExists
    must(916, 673), // unknownViolation
    must(917, 674), // ownViolation
    must(918, 675), // alreadyWithdrawn
    must(919, 676), // replyClosed
    must(920, 677), // notApplied
    must(921, 678), // appealClosed
    must(922, 679), // alreadyAppealed
    must(923, 680), // ownRecord
    must(924, 681), // noAppeal
    must(334, 682), // notDue
    must(925, 683), // nothingToRefer
    must(926, 684), // placeTooHigh
    must(927, 685), // placeOutside
    must(405, 686), // minor
    must(928, 687), // notBound
    must(34, 0), // person
    must(49, 0), // act
    must(100, 0), // source
    must(680, 0), // settlement
    must(386, 0), // merchant
    must(660, 0), // fund
    must(36, 39), // region
    must(179, 39), // grid
    must(49, 0), // act
    must(929, 13), // cap
    must(675, 13), // earned
    must(409, 13), // asked
    must(246, 18), // until
    must(663, 13), // price
    must(50, 13), // least
    must(49, 0), // act
    must(930, 19), // done
    must(249, 19), // needed
    must(931, 13), // balance
    must(249, 13), // needed
    must(467, 0), // reserved
    must(932, 0), // confirmed
    must(669, 0), // cancelled
    must(670, 0), // expired
    must(671, 0), // locked
    must(666, 0), // redemption
    must(933, 716), // status
    must(273, 13), // total
    must(409, 13), // asked
    must(51, 13), // max
    must(934, 689), // notAMerchant
    must(935, 690), // unknownFund
    must(936, 691), // unknownAct
    must(937, 692), // unknownAward
    must(938, 693), // unknownOffer
    must(939, 694), // unknownRedemption
    must(940, 695), // unknownSettlement
    must(941, 696), // notInSettlement
    must(942, 697), // fundExists
    must(943, 698), // offerExists
    must(944, 699), // redemptionExists
    must(945, 700), // settlementExists
    must(946, 701), // ownAward
    must(947, 702), // fundElsewhere
    must(299, 703), // proofTooLow
    must(948, 704), // alreadyAwarded
    must(949, 705), // capReached
    must(950, 706), // alreadyReversed
    must(951, 707), // priceTooLow
    must(952, 708), // stockEmpty
    must(953, 709), // requirementEmpty
    must(688, 710), // offerWithdrawn
    must(954, 711), // ownOffer
    must(955, 712), // requirementNotMet
    must(956, 713), // soldOut
    must(957, 714), // balanceTooLow
    must(958, 715), // redemptionOver
    must(959, 717), // redemptionLate
    must(334, 718), // notDue
    must(960, 719), // ownConfirmation
    must(961, 720), // ownSettlement
    must(962, 721), // nothingToSettle
    must(963, 722), // ledgerFull
    must(418, 479), // channel
    must(643, 0), // case
    must(964, 0), // reported
    must(965, 0), // notAccepted
    must(521, 0), // accepted
    must(966, 0), // selfResolving
    must(967, 0), // handling
    must(968, 0), // entrusted
    must(969, 0), // dispatched
    must(970, 0), // returned
    must(971, 0), // feedback
    must(972, 0), // closed
    must(973, 0), // evaluated
    must(974, 0), // reopened
    must(118, 0), // withdrawn
    must(643, 0), // case
    must(415, 732), // stage
    must(249, 733), // needed
    must(185, 115), // level
    must(975, 115), // lowest
    must(976, 115), // highest
    must(185, 115), // level
    must(159, 115), // to
    must(159, 115), // to
    must(977, 115), // top
    must(185, 115), // level
    must(538, 115), // next
    must(159, 115), // to
    must(978, 46), // reopenings
    must(51, 46), // max
    must(979, 724), // unknownCase
    must(980, 725), // channelOfTheEngine
    must(981, 726), // sourceEntered
    must(982, 727), // caseExists
    must(844, 728), // unknownKind
    must(983, 729), // regionTooHigh
    must(984, 730), // notOwnName
    must(888, 731), // wrongStage
    must(985, 734), // wrongLevel
    must(334, 735), // notDue
    must(986, 736), // deadlinePassed
    must(987, 737), // atTop
    must(988, 738), // notAbove
    must(989, 739), // aboveTop
    must(990, 740), // skipsLevel
    must(991, 741), // notEntrustable
    must(992, 742), // notADepartment
    must(993, 743), // outOfReach
    must(289, 744), // namedTwice
    must(994, 745), // unitMissing
    must(995, 746), // notWithUnit
    must(996, 747), // notActingFor
    must(722, 748), // feedbackGiven
    must(997, 749), // returnedBefore
    must(998, 750), // dispatchDesignated
    must(999, 751), // alreadyRated
    must(1000, 752), // anonymous
    must(1001, 753), // notReporter
    must(1002, 754), // handlerRates
    must(1003, 755), // windowClosed
    must(1004, 756), // reopenedTooOften
    must(332, 757), // unknownYear
    must(1005, 758), // noTerm
    must(760, 0), // body
    must(36, 39), // region
    must(179, 39), // grid
    must(1006, 760), // unknownQuestion
    must(1007, 761), // questionExists
    must(1008, 762), // notPublic
    must(993, 763), // outOfReach
    must(1009, 764), // tooManyOpen
    must(1010, 765), // notOpen
    must(1011, 766), // ownQuestion
    must(1012, 767), // notAnswered
    must(1013, 768), // ratedAlready
    must(334, 769), // notDue
    must(1014, 0), // kept
    must(1015, 0), // stored
    must(259, 0), // due
    must(1016, 0), // erased
    must(208, 0), // entry
    must(933, 778), // status
    must(34, 0), // person
    must(1017, 0), // child
    must(1018, 771), // unknownEntry
    must(1019, 772), // entryExists
    must(1020, 773), // unknownCategory
    must(1021, 774), // consentNeeded
    must(1022, 775), // notByConsent
    must(1023, 776), // nothingConsented
    must(1024, 777), // notKept
    must(334, 779), // notDue
    must(1025, 780), // childInCare
    must(1026, 781), // onlyOperator
    must(23, 558), // engine
    must(221, 573), // charter
    must(215, 140), // membership
    must(216, 577), // deliberation
    must(499, 666), // covenant
    must(217, 688), // points
    must(218, 723), // cases
    must(219, 512), // catalogue
    must(76, 759), // consultation
    must(220, 770), // vault
    must(134, 28), // code
    must(1027, 28), // en
    must(1028, 28), // zh
    must(1029, 70), // retryable
    must(493, 28), // rule
    must(1030, 557), // detail
    must(521, 30), // accepted
    must(1031, 556), // refused
    must(238, 18), // at
    must(673, 27), // cause
    must(68, 28), // command
    must(597, 29), // outcome
    must(788, 19), // seq
    must(787, 0), // request
    must(238, 18), // at
    must(593, 25), // before
    must(597, 29), // outcome
    must(1032, 25), // after
    must(25, 17), // digest
    must(34, 0), // person
    may(179, 127, 0), // grid
    may(234, 388, 0), // household
    may(638, 36, 0), // since
    must(31, 41), // proof
    must(262, 1), // age
    may(18, 248, 0), // guardian
    may(263, 67, 0), // handle
    must(1033, 784), // roles
    must(1034, 791), // noticed
    must(911, 792), // applied
    must(815, 793), // appealed
    must(1035, 794), // dismissed
    must(118, 795), // withdrawn
    must(639, 0), // violation
    must(499, 0), // covenant
    must(493, 0), // rule
    must(640, 39), // place
    must(238, 18), // at
    must(246, 18), // until
    must(99, 70), // counts
    must(641, 19), // repetition
    must(556, 332), // measure
    must(642, 18), // applies
    must(1036, 22), // replies
    must(1037, 790), // standing
    may(643, 445, 0), // case
    may(656, 796, 0), // referralRefused
    must(509, 17), // evidence
    must(732, 0), // record
    must(34, 0), // person
    must(202, 0), // item
    must(734, 0), // holder
    may(413, 248, 0), // asker
    may(263, 67, 0), // handle
    must(735, 0), // purpose
    must(516, 17), // content
    must(238, 18), // at
    must(246, 18), // until
    must(1038, 70), // fresh
    must(1039, 110), // sharedWith
    must(208, 0), // entry
    must(34, 0), // person
    must(210, 0), // category
    must(203, 119), // basis
    may(516, 545, 0), // content
    must(238, 18), // at
    may(246, 36, 0), // until
    must(933, 778), // status
    must(1040, 783), // member
    must(1041, 259), // merged
    must(1042, 259), // wards
    must(911, 110), // applied
    must(1043, 786), // unmaskings
    must(149, 787), // proposed
    must(817, 787), // seconded
    must(816, 787), // discussed
    must(1044, 787), // voted
    must(505, 352), // units
    must(1045, 137), // voterIn
    must(1046, 788), // violations
    must(931, 13), // balance
    must(1047, 797), // awards
    must(1048, 798), // redemptions
    must(218, 799), // cases
    must(1049, 800), // questions
    must(27, 801), // records
    must(778, 803), // entries
    must(1050, 414), // requests
    must(1051, 16), // state
    must(28, 20), // root
    must(1052, 21), // inclusion
    must(1053, 23), // consistency
    must(1054, 24), // receipt
    must(1055, 782), // export
    must(36, 39), // region
    must(157, 0), // name
    must(185, 115), // level
    may(223, 127, 0), // parent
    must(382, 19), // members
    must(83, 19), // households
    must(638, 18), // since
    must(36, 39), // region
    must(157, 0), // name
    may(223, 127, 0), // parent
    must(36, 39), // region
    must(1056, 808), // versions
    may(1057, 810, 0), // splitFrom
    may(239, 810, 0), // became
    must(225, 812), // parts
    must(226, 812), // absorbed
    must(1058, 813), // planned
    must(31, 41), // proof
    must(382, 19), // members
    must(36, 39), // region
    must(1059, 19), // grids
    must(1060, 19), // countedGrids
    must(244, 19), // known
    must(245, 19), // joined
    may(1061, 816, 0), // coverage
    must(1062, 19), // joinedElsewhere
    must(71, 817), // proofs
    must(134, 820), // code
    must(246, 18), // until
    must(418, 233), // channel
    must(778, 19), // entries
    must(1063, 19), // helped
    must(1064, 822), // channels
    must(972, 70), // closed
    must(274, 293), // announced
    must(275, 293), // came
    must(36, 39), // region
    must(259, 18), // due
    must(408, 70), // overdue
    must(36, 39), // region
    may(400, 36, 0), // appealUntil
    must(911, 827), // applied
    must(1065, 828), // active
    must(548, 829), // rejected
    must(118, 830), // withdrawn
    must(1066, 831), // suspended
    must(672, 832), // dissolved
    must(235, 0), // organisation
    must(174, 262), // kind
    must(36, 39), // region
    must(933, 826), // status
    must(261, 46), // key
    may(401, 545, 0), // check
    must(265, 19), // people
    must(1067, 834), // keys
    must(1068, 786), // orders
    must(36, 806), // region
    must(1069, 807), // regionHistory
    must(1061, 815), // coverage
    must(1070, 819), // joinCode
    must(1040, 783), // member
    must(778, 821), // entries
    must(271, 824), // batch
    must(235, 825), // organisation
    must(1071, 833), // identityKeys
    must(78, 283), // unmasking
    must(1043, 836), // unmaskings
    must(238, 18), // at
    must(398, 0), // reason
    may(246, 36, 0), // until
    must(259, 18), // due
    must(398, 0), // reason
    must(638, 18), // since
    must(396, 369), // terms
    must(271, 0), // batch
    must(418, 233), // channel
    must(645, 19), // issued
    may(545, 372, 0), // papers
    must(825, 18), // opened
    must(246, 18), // until
    may(819, 36, 0), // counting
    must(90, 19), // eligible
    must(91, 19), // participants
    must(546, 847), // boxes
    must(139, 64), // quorum
    must(140, 64), // approval
    must(141, 66), // approvalOf
    must(124, 75), // silence
    must(503, 305), // question
    must(1072, 851), // thresholds
    must(90, 414), // eligible
    must(1073, 414), // silent
    must(238, 18), // at
    must(601, 398), // result
    must(396, 850), // terms
    must(546, 847), // boxes
    must(245, 19), // joined
    must(539, 19), // left
    must(540, 19), // changed
    must(602, 19), // doubled
    must(149, 840), // proposed
    must(814, 841), // screening
    must(411, 842), // declined
    must(815, 843), // appealed
    must(816, 844), // discussed
    must(817, 845), // seconded
    must(818, 846), // voting
    must(820, 849), // decided
    must(410, 852), // lapsed
    must(118, 853), // withdrawn
    must(238, 18), // at
    must(530, 0), // objection
    must(101, 18), // notice
    must(638, 18), // since
    may(55, 36, 0), // review
    must(408, 70), // overdue
    may(537, 860, 0), // finding
    must(238, 18), // at
    must(399, 0), // by
    must(1074, 859), // stood
    must(238, 18), // at
    must(504, 0), // repeals
    must(399, 0), // by
    must(274, 856), // announced
    must(821, 857), // annulled
    must(1075, 858), // stands
    must(822, 859), // inForce
    must(823, 861), // repealed
    must(824, 862), // moot
    must(1076, 0), // lapses
    must(1077, 0), // isAdmitted
    must(1078, 0), // staysDeclined
    must(1079, 0), // isFrozen
    must(621, 0), // listStands
    must(525, 0), // opens
    must(1080, 0), // isCounted
    must(1081, 0), // comesIntoForce
    must(624, 0), // resultStands
    must(1082, 0), // staysAnnulled
    must(1083, 0), // annulmentFalls
    must(1084, 0), // reviewIsOverdue
    must(238, 18), // at
    must(1085, 865), // then
    must(501, 0), // topic
    must(36, 39), // region
    must(502, 17), // subject
    must(503, 305), // question
    must(1086, 22), // earlier
    must(493, 62), // rule
    may(499, 327, 0), // covenant
    may(504, 344, 0), // repeals
    must(505, 345), // units
    must(506, 346), // calls
    must(136, 46), // seconds
    must(1087, 19), // objections
    must(828, 19), // undecided
    must(415, 839), // stage
    may(1088, 854, 0), // effect
    may(538, 863, 0), // next
    must(90, 70), // eligible
    may(235, 247, 0), // organisation
    may(151, 372, 0), // area
    must(1044, 70), // voted
    may(238, 36, 0), // at
    may(418, 867, 0), // channel
    may(263, 67, 0), // handle
    must(557, 0), // yes
    must(558, 0), // no
    must(559, 0), // abstain
    must(1089, 873), // choice
    must(1090, 311), // marks
    must(398, 403), // reason
    must(478, 872), // motion
    must(465, 874), // options
    must(105, 875), // void
    must(827, 643), // tracker
    must(270, 871), // ballot
    may(151, 372, 0), // area
    must(29, 19), // size
    must(28, 17), // root
    must(144, 869), // ballots
    must(270, 870), // ballot
    must(640, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(515, 0), // contribution
    must(399, 0), // by
    must(174, 363), // kind
    may(516, 545, 0), // content
    must(247, 46), // version
    may(499, 327, 0), // covenant
    may(521, 882, 0), // accepted
    may(1091, 883, 0), // moderation
    may(519, 372, 0), // agree
    may(517, 372, 0), // disagree
    may(518, 372, 0), // pass
    must(273, 19), // total
    must(1092, 880), // contributions
    must(1093, 19), // reacted
    must(519, 19), // agree
    must(517, 19), // disagree
    must(1094, 46), // agreeRate
    must(1095, 46), // disagreeRate
    must(513, 46), // statement
    must(1096, 70), // agrees
    must(1097, 70), // significant
    must(1098, 19), // zHundredths
    must(265, 19), // people
    must(1099, 889), // views
    must(1100, 891), // own
    must(1101, 887), // groups
    must(1102, 893), // agreed
    must(548, 893), // rejected
    must(1103, 345), // statements
    must(47, 886), // report
    must(263, 0), // handle
    may(151, 372, 0), // area
    must(528, 371), // list
    must(778, 895), // entries
    must(245, 345), // joined
    must(539, 345), // left
    must(540, 345), // changed
    must(828, 0), // undecided
    must(532, 0), // upheld
    must(1035, 0), // dismissed
    must(533, 0), // unanswered
    must(530, 0), // objection
    must(399, 0), // by
    must(398, 0), // reason
    may(531, 67, 0), // about
    may(529, 882, 0), // listed
    may(151, 372, 0), // area
    must(933, 900), // status
    may(60, 67, 0), // answer
    must(273, 19), // total
    must(1087, 898), // objections
    must(501, 838), // topic
    must(270, 866), // ballot
    must(144, 868), // ballots
    must(1104, 876), // ballotProof
    must(1105, 877), // explanation
    must(1106, 879), // discussion
    must(515, 881), // contribution
    must(1107, 885), // consensus
    must(135, 894), // electorate
    must(1087, 897), // objections
    must(499, 0), // covenant
    may(121, 439, 0), // replaces
    must(638, 18), // since
    may(246, 36, 0), // until
    must(499, 0), // covenant
    must(501, 0), // topic
    must(36, 39), // region
    must(414, 329), // rules
    must(500, 46), // figuresFrom
    must(638, 18), // since
    may(246, 36, 0), // until
    may(1108, 344, 0), // repealedBy
    must(1056, 903), // versions
    must(499, 0), // covenant
    must(493, 0), // rule
    may(1034, 372, 0), // noticed
    may(1109, 372, 0), // dissuaded
    may(1110, 372, 0), // exposed
    may(1111, 372, 0), // referred
    may(118, 372, 0), // withdrawn
    must(414, 907), // rules
    must(499, 902), // covenant
    must(1046, 905), // violations
    must(1112, 906), // figures
    must(34, 0), // person
    must(931, 13), // balance
    must(34, 0), // person
    must(49, 0), // act
    must(661, 19), // times
    must(1113, 13), // earnedToday
    must(169, 13), // dayCap
    must(386, 0), // merchant
    must(931, 13), // balance
    must(674, 13), // carried
    must(675, 13), // earned
    must(676, 13), // spent
    must(467, 13), // reserved
    must(660, 0), // fund
    must(36, 39), // region
    must(645, 13), // issued
    must(1047, 19), // awards
    must(1114, 19), // reversals
    must(662, 0), // offer
    must(386, 0), // merchant
    must(663, 13), // price
    must(664, 19), // stock
    may(665, 459, 0), // requires
    must(118, 70), // withdrawn
    must(1115, 70), // forSale
    must(666, 0), // redemption
    must(662, 0), // offer
    must(386, 0), // merchant
    may(667, 916, 0), // buyer
    may(263, 67, 0), // handle
    must(663, 13), // price
    must(259, 18), // due
    must(379, 45), // triesLeft
    must(933, 716), // status
    must(134, 918), // code
    must(259, 18), // due
    must(680, 0), // settlement
    must(36, 39), // region
    must(238, 18), // at
    must(681, 106), // rate
    must(682, 469), // lines
    must(683, 472), // totals
    must(1116, 19), // accounts
    must(645, 13), // issued
    must(81, 13), // persons
    must(1117, 13), // merchants
    must(467, 13), // reserved
    must(1118, 13), // cleared
    must(1119, 13), // sum
    must(34, 910), // person
    must(1120, 911), // participation
    must(386, 912), // merchant
    must(660, 913), // fund
    must(662, 914), // offer
    must(666, 915), // redemption
    must(1121, 917), // verificationCode
    must(680, 919), // settlement
    must(1122, 470), // settlementLine
    must(1123, 920), // ledger
    must(387, 0), // department
    must(1124, 70), // delivered
    must(964, 0), // reported
    must(521, 0), // accepted
    must(411, 0), // declined
    must(1125, 0), // selfResolution
    must(967, 0), // handling
    must(968, 0), // entrusted
    must(969, 0), // dispatched
    must(970, 0), // returned
    must(1126, 0), // released
    must(971, 0), // feedback
    must(972, 0), // closed
    must(1127, 0), // escalated
    must(1128, 0), // missed
    must(1129, 0), // supervised
    must(1130, 0), // rated
    must(974, 0), // reopened
    must(118, 0), // withdrawn
    must(238, 18), // at
    must(174, 930), // kind
    must(185, 115), // level
    must(510, 488), // unit
    may(1131, 67, 0), // note
    must(643, 0), // case
    must(174, 0), // kind
    must(175, 70), // urgent
    must(36, 39), // region
    must(418, 479), // channel
    must(1000, 70), // anonymous
    may(701, 248, 0), // reporter
    may(100, 923, 0), // source
    must(516, 17), // content
    must(185, 115), // level
    must(415, 732), // stage
    must(510, 488), // unit
    must(709, 46), // round
    must(259, 18), // due
    may(707, 493, 0), // deferral
    must(1132, 45), // warnings
    must(1128, 45), // missed
    may(601, 67, 0), // result
    may(577, 67, 0), // path
    may(1133, 924, 0), // rating
    must(176, 926), // departments
    must(1134, 110), // usualDepartments
    must(1135, 928), // history
    must(415, 732), // stage
    must(218, 19), // cases
    must(185, 115), // level
    must(218, 19), // cases
    must(174, 0), // kind
    must(964, 19), // reported
    must(1136, 19), // resolved
    must(1137, 19), // ratable
    must(1130, 19), // rated
    must(710, 19), // response
    must(711, 19), // solution
    must(712, 19), // satisfaction
    must(36, 39), // region
    must(964, 19), // reported
    must(256, 19), // open
    must(1138, 932), // stages
    must(1136, 934), // resolved
    must(1139, 19), // resolvedLate
    must(1128, 19), // missed
    must(1127, 19), // escalated
    must(974, 19), // reopened
    must(187, 936), // kinds
    must(1140, 938), // ratings
    must(510, 488), // unit
    must(1141, 19), // onTime
    must(705, 19), // late
    must(1140, 938), // ratings
    must(643, 0), // case
    must(174, 0), // kind
    must(36, 39), // region
    must(185, 115), // level
    must(415, 732), // stage
    must(510, 488), // unit
    must(259, 18), // due
    may(707, 493, 0), // deferral
    must(218, 941), // cases
    must(643, 922), // case
    must(1112, 931), // figures
    must(510, 939), // unit
    must(1142, 940), // agenda
    must(1143, 19), // wanted
    must(741, 19), // alreadyHeld
    must(750, 19), // shareFrom
    must(751, 19), // mayCollect
    must(752, 19), // forbidden
    must(1144, 19), // avoided
    must(1145, 19), // collected
    must(27, 944), // records
    must(1146, 945), // burden
    must(516, 17), // content
    must(238, 18), // at
    must(762, 540), // shown
    may(763, 882, 0), // solved
    must(256, 949), // open
    must(1147, 950), // answered
    must(118, 951), // withdrawn
    must(503, 0), // question
    must(760, 0), // body
    must(516, 17), // content
    must(238, 18), // at
    may(1148, 127, 0), // with
    must(933, 948), // status
    must(409, 19), // asked
    must(1149, 19), // answeredInTime
    must(1150, 19), // answeredLate
    must(1151, 19), // answeredAbove
    must(408, 19), // overdue
    must(118, 19), // withdrawn
    must(763, 19), // solved
    must(1152, 19), // unsolved
    must(503, 947), // question
    must(1112, 952), // figures
    must(208, 804), // entry
    must(259, 954), // due
    must(1153, 15), // journal
    must(215, 805), // membership
    must(216, 837), // deliberation
    must(499, 901), // covenant
    must(217, 909), // points
    must(218, 921), // cases
    must(219, 943), // catalogue
    must(76, 946), // consultation
    must(220, 953), // vault
    must(60, 14), // answer
    must(1154, 0), // worker
    must(1154, 957), // worker
    must(19, 958), // resident
    must(202, 959), // item
    must(36, 960), // region
    must(643, 0), // case
    must(174, 0), // kind
    must(36, 39), // region
    must(418, 479), // channel
    must(100, 0), // source
    may(701, 248, 0), // reporter
    must(516, 17), // content
    must(643, 0), // case
    must(398, 0), // reason
    must(577, 0), // path
    must(643, 0), // case
    must(702, 0), // lead
    may(64, 110, 0), // helpers
    may(703, 70, 0), // designated
    must(643, 0), // case
    may(510, 247, 0), // unit
    must(601, 0), // result
    must(643, 0), // case
    must(398, 0), // reason
    may(159, 973, 0), // to
    must(643, 0), // case
    must(1155, 0), // rater
    must(710, 499), // response
    must(711, 499), // solution
    must(712, 499), // satisfaction
    may(398, 67, 0), // reason
    must(643, 0), // case
    must(701, 0), // reporter
    must(47, 962), // report
    must(1156, 963), // accept
    must(1157, 964), // decline
    must(1158, 965), // startSelfResolution
    must(263, 966), // handle
    must(1159, 967), // entrust
    must(1160, 968), // dispatch
    must(1161, 969), // return
    must(971, 970), // feedback
    must(1162, 971), // close
    must(1163, 972), // escalate
    must(1164, 974), // evaluate
    must(1165, 975), // reopen
    must(1166, 976), // withdraw
    must(1167, 977), // recall
    must(1168, 978), // release
    must(1169, 979), // expire
    must(36, 39), // region
    may(185, 973, 0), // level
    may(1032, 445, 0), // after
    must(1170, 46), // limit
    must(643, 981), // case
    must(1112, 982), // figures
    must(510, 983), // unit
    must(1142, 984), // agenda
    must(34, 0), // person
    must(235, 0), // organisation
    must(735, 0), // purpose
    may(1171, 988, 0), // consents
    must(1172, 987), // form
    must(1173, 989), // items
    must(202, 0), // item
    must(732, 0), // record
    must(516, 17), // content
    must(1172, 987), // form
    must(778, 991), // entries
    must(732, 0), // record
    must(235, 0), // organisation
    must(735, 0), // purpose
    may(1171, 988, 0), // consents
    must(34, 0), // person
    must(1016, 70), // erased
    must(1174, 986), // ask
    must(1175, 990), // collect
    must(153, 993), // share
    must(1176, 994), // refuse
    must(1177, 995), // forget
    must(152, 956), // of
    must(252, 997), // held
    must(1145, 998), // collected
    must(1146, 999), // burden
    must(1178, 1001), // adopt
    must(1179, 1003), // advance
    must(36, 39), // region
    must(157, 0), // name
    must(185, 115), // level
    must(223, 39), // parent
    must(231, 0), // reshape
    must(36, 39), // region
    must(232, 129), // change
    may(233, 36, 0), // on
    must(34, 0), // person
    must(35, 10), // role
    must(36, 39), // region
    may(235, 247, 0), // organisation
    may(246, 36, 0), // until
    may(254, 52, 0), // passes
    must(179, 39), // grid
    must(154, 46), // days
    may(1180, 340, 0), // overlapDays
    must(34, 0), // person
    must(234, 0), // household
    must(134, 820), // code
    must(380, 255), // identity
    must(31, 41), // proof
    may(405, 1015, 0), // minor
    must(235, 0), // organisation
    must(174, 262), // kind
    must(36, 39), // region
    may(255, 263, 0), // creditCode
    may(394, 22, 0), // documents
    may(257, 259, 0), // officers
    must(235, 0), // organisation
    must(1181, 70), // approve
    must(398, 0), // reason
    must(235, 0), // organisation
    must(257, 259), // officers
    must(271, 0), // batch
    may(398, 67, 0), // reason
    must(34, 0), // person
    must(1182, 297), // correction
    must(34, 0), // person
    must(380, 255), // identity
    may(1183, 1033, 0), // former
    must(31, 41), // proof
    must(34, 0), // person
    must(260, 0), // into
    must(1184, 70), // same
    must(398, 0), // reason
    must(78, 0), // unmasking
    must(36, 39), // region
    must(263, 0), // handle
    must(398, 0), // reason
    must(78, 0), // unmasking
    must(1185, 70), // grant
    must(398, 0), // reason
    must(1186, 1043), // duplicate
    must(405, 1044), // minor
    must(231, 1045), // reshape
    must(78, 1046), // unmasking
    must(1187, 1042), // matter
    must(1188, 1006), // defineRegion
    must(231, 1007), // reshape
    must(1189, 1008), // cancelReshape
    must(1190, 1009), // enterKnownHouseholds
    must(1191, 1010), // grantRole
    must(1192, 1011), // revokeRole
    must(1193, 1012), // issueJoinCode
    must(1194, 1013), // revokeJoinCode
    must(1195, 1014), // join
    must(1196, 1016), // leave
    must(1197, 1017), // nameDelegate
    must(1198, 1018), // regroupHousehold
    must(1199, 1019), // applyOrganisation
    must(1200, 1020), // reviewOrganisation
    must(1201, 1021), // appealReview
    must(1202, 1022), // withdrawApplication
    must(1203, 1023), // nameOfficers
    must(1204, 1024), // suspendOrganisation
    must(1205, 1025), // reinstateOrganisation
    must(1206, 1026), // dissolveOrganisation
    must(1207, 1027), // openBatch
    must(1208, 1028), // closeBatch
    must(1209, 1029), // correct
    must(1210, 1030), // lapseReview
    must(1211, 1031), // rotateIdentityKey
    must(1212, 1032), // prove
    must(1213, 1034), // suspectDuplicate
    must(1214, 1035), // reviewDuplicate
    must(1215, 1036), // enterMinor
    must(1216, 1037), // askUnmasking
    must(1217, 1038), // decideUnmasking
    must(1218, 1039), // tellUnmasked
    must(1219, 1040), // erase
    must(1220, 1041), // fallDue
    must(501, 0), // topic
    must(36, 39), // region
    must(493, 0), // rule
    must(502, 17), // subject
    may(503, 1049, 0), // question
    may(499, 327, 0), // covenant
    may(504, 344, 0), // repeals
    may(505, 345, 0), // units
    must(501, 0), // topic
    must(511, 70), // admitted
    may(398, 67, 0), // reason
    must(501, 0), // topic
    must(515, 0), // contribution
    must(34, 0), // person
    must(174, 363), // kind
    must(516, 17), // content
    may(499, 327, 0), // covenant
    must(270, 871), // ballot
    may(827, 1066, 0), // tracker
    must(501, 0), // topic
    must(24, 0), // voter
    must(1221, 1065), // vote
    must(418, 233), // channel
    may(541, 248, 0), // proxy
    must(501, 0), // topic
    must(24, 0), // voter
    must(271, 0), // batch
    must(418, 233), // channel
    may(544, 259, 0), // watchers
    must(501, 0), // topic
    must(271, 0), // batch
    must(545, 1072), // papers
    must(43, 1048), // propose
    must(1222, 1050), // recordVoters
    must(1223, 1051), // recordUnits
    must(44, 1052), // second
    must(1166, 1053), // withdraw
    must(1224, 1054), // screen
    must(497, 1055), // appeal
    must(1225, 1056), // contribute
    must(1226, 1057), // react
    must(1227, 1058), // decideAmendment
    must(1228, 1059), // moderate
    must(1229, 1060), // object
    must(1230, 1061), // decideObjection
    must(55, 1062), // review
    must(256, 1063), // open
    must(45, 1064), // cast
    must(1231, 1067), // entrustVote
    must(1232, 1068), // revokeProxy
    must(1233, 1069), // serveBallots
    must(1234, 1070), // issuePaper
    must(1235, 1071), // countPapers
    must(1236, 1073), // lapse
    must(1162, 1074), // close
    must(639, 0), // violation
    must(499, 0), // covenant
    must(493, 0), // rule
    must(34, 0), // person
    must(640, 39), // place
    must(509, 17), // evidence
    must(643, 0), // case
    must(405, 70), // minor
    must(639, 0), // violation
    must(532, 70), // upheld
    must(398, 0), // reason
    must(1178, 1076), // adopt
    must(1237, 1077), // repeal
    must(1238, 1078), // recordViolation
    must(1239, 1079), // reply
    must(497, 1080), // appeal
    must(1240, 1081), // decideAppeal
    must(1241, 1082), // withdrawViolation
    must(1242, 1083), // referAgain
    must(1243, 1084), // confirmReferral
    must(1244, 1085), // deferReferral
    must(1220, 1086), // fallDue
    must(34, 0), // person
    must(49, 0), // act
    must(100, 0), // source
    must(398, 0), // reason
    must(666, 0), // redemption
    must(134, 918), // code
    must(1245, 1088), // openFund
    must(1246, 1089), // award
    must(1247, 1090), // reverse
    must(1248, 1091), // publishOffer
    must(1249, 1092), // withdrawOffer
    must(1250, 1093), // reserve
    must(1251, 1094), // confirm
    must(1252, 1095), // cancel
    must(1253, 1096), // expireRedemption
    must(1168, 1097), // release
    must(1254, 1098), // settle
    must(1255, 1099), // combine
    must(1256, 1100), // forfeit
    must(1174, 1102), // ask
    must(60, 1103), // answer
    must(1166, 1104), // withdraw
    must(681, 1105), // rate
    must(1236, 1106), // lapse
    must(1177, 1107), // forget
    must(1168, 1108), // release
    must(208, 0), // entry
    must(34, 0), // person
    must(210, 0), // category
    must(516, 17), // content
    may(193, 545, 0), // consent
    must(535, 1110), // keep
    must(1209, 1111), // correct
    must(1257, 1112), // withdrawConsent
    must(1219, 1113), // erase
    must(1258, 1114), // confirmErasure
    must(1236, 1115), // lapse
    must(1259, 1116), // retire
    must(1260, 1002), // clock
    must(221, 1000), // charter
    must(215, 1005), // membership
    must(216, 1047), // deliberation
    must(499, 1075), // covenant
    must(217, 1087), // points
    must(218, 961), // cases
    must(219, 985), // catalogue
    must(76, 1101), // consultation
    must(220, 1109), // vault
    must(503, 1118), // question
    must(1112, 1119), // figures
    must(36, 39), // region
    may(499, 439, 0), // covenant
    must(499, 1121), // covenant
    must(1046, 1122), // violations
    must(1112, 1123), // figures
    must(501, 0), // topic
    must(158, 19), // from
    must(501, 0), // topic
    must(827, 643), // tracker
    must(501, 0), // topic
    must(1101, 46), // groups
    must(501, 1125), // topic
    must(270, 1126), // ballot
    must(144, 1127), // ballots
    must(1104, 1128), // ballotProof
    must(1105, 1129), // explanation
    must(1106, 1130), // discussion
    must(515, 1131), // contribution
    must(1107, 1132), // consensus
    must(135, 1133), // electorate
    must(1087, 1134), // objections
    must(1261, 28), // svg
    must(25, 17), // digest
    must(380, 255), // identity
    must(568, 70), // holds
    must(601, 398), // result
    must(167, 87), // presets
    must(1262, 1137), // picture
    must(930, 1136), // done
    must(34, 0), // person
    must(193, 0), // consent
    must(509, 17), // evidence
    must(243, 19), // first
    must(1051, 1140), // state
    must(28, 1141), // root
    must(1052, 1142), // inclusion
    must(1053, 1143), // consistency
    must(1054, 1144), // receipt
    must(1055, 1145), // export
    must(36, 1147), // region
    must(1069, 1148), // regionHistory
    must(1061, 1149), // coverage
    must(1070, 1150), // joinCode
    must(1040, 1151), // member
    must(778, 1152), // entries
    must(271, 1153), // batch
    must(235, 1154), // organisation
    must(1071, 1155), // identityKeys
    must(78, 1156), // unmasking
    must(1043, 1157), // unmaskings
    must(34, 1159), // person
    must(1120, 1160), // participation
    must(386, 1161), // merchant
    must(660, 1162), // fund
    must(662, 1163), // offer
    must(666, 1164), // redemption
    must(1121, 1165), // verificationCode
    must(680, 1166), // settlement
    must(1122, 1167), // settlementLine
    must(1123, 1168), // ledger
    must(208, 1171), // entry
    must(259, 1172), // due
    must(1153, 1139), // journal
    must(215, 1146), // membership
    must(216, 1124), // deliberation
    must(499, 1120), // covenant
    must(217, 1158), // points
    must(218, 980), // cases
    must(219, 996), // catalogue
    must(76, 1117), // consultation
    must(220, 1170), // vault
    must(238, 18), // at
    must(789, 0), // actor
    must(1263, 1169), // query
    must(418, 233), // channel
    may(264, 1177, 0), // helper
    may(271, 67, 0), // batch
    must(1264, 0), // id
    must(238, 18), // at
    must(789, 0), // actor
    may(1265, 1175, 0), // via
    must(68, 1004), // command
    must(25, 2), // digest
    must(119, 1178), // secret
    must(221, 35), // charter
    must(25, 2), // digest
    must(119, 1178), // secret
    may(261, 340, 0), // key
    must(1266, 28), // number
    must(25, 2), // digest
    must(119, 1178), // secret
    must(261, 46), // key
    must(25, 2), // digest
    must(516, 28), // content
    must(1267, 28), // text
    must(25, 2), // digest
    must(30, 17), // leaf
    must(788, 19), // seq
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(243, 19), // first
    must(44, 19), // second
    must(31, 22), // proof
    must(1268, 17), // firstRoot
    must(1269, 17), // secondRoot
    must(25, 2), // digest
    must(270, 870), // ballot
    must(640, 19), // place
    must(29, 19), // size
    must(31, 22), // proof
    must(28, 17), // root
    must(25, 2), // digest
    must(396, 850), // terms
    must(144, 869), // ballots
    must(1270, 1181), // identityDigest
    must(1271, 1182), // identityKey
    must(255, 1183), // creditCode
    must(1272, 1184), // contentDigest
    must(1273, 1185), // qrPicture
    must(1274, 1186), // verifyInclusion
    must(1275, 1187), // verifyConsistency
    must(1276, 1188), // verifyBallot
    must(1277, 1189), // recount
    must(167, 1190), // presets
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
    "most", "name", "from", "to", "certainty", "electorates", "measures", "calledBy",
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
    "thresholds", "silent", "stood", "stands", "lapses", "isAdmitted", "staysDeclined", "isFrozen",
    "isCounted", "comesIntoForce", "staysAnnulled", "annulmentFalls", "reviewIsOverdue", "then",
    "earlier", "objections", "effect", "choice", "marks", "moderation", "contributions", "reacted",
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
    15, 10, 16, 7, 8, 8, 12, 5, 8, 8, 10, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 12, 6,
    10, 12, 8, 9, 11, 9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 16, 11, 13, 10, 4, 10, 7, 13, 10, 6,
    8, 10, 6, 14, 7, 4, 7, 14, 9, 8, 5, 4, 2, 5, 4, 6, 4, 4, 4, 2, 9, 11, 8, 8, 12, 9, 9, 7, 6, 6,
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
    8, 15, 6, 8, 6, 9, 4, 6, 13, 8, 12, 10, 6, 5, 6, 6, 10, 13, 8, 9, 14, 13, 14, 15, 4, 7, 10, 6,
    6, 5, 10, 13, 7, 9, 12, 6, 11, 11, 5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8,
    9, 7, 3, 13, 16, 14, 6, 9, 14, 8, 9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9,
    6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6, 7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7,
    6, 6, 5, 7, 11, 7, 10, 6, 4, 5, 9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19,
    12, 19, 21, 20, 9, 10, 7, 11, 17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 12, 11, 6, 10, 5, 15, 8,
    6, 15, 11, 11, 12, 10, 11, 5, 6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7,
    7, 15, 14, 6, 5, 3, 7, 5, 2, 3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
