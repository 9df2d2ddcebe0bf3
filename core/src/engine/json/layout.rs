//! The shapes of the contract, in the order of their bytes. Generated from core by
//! `cargo xtask generate`: do not edit.

use super::leaf::Leaf;
use super::shape::{Field, Place, Row, may, must};

pub(in crate::engine) const ACT_CODE: Place = 0;
pub(in crate::engine) const AGE: Place = 1;
pub(in crate::engine) const ALGORITHM: Place = 2;
pub(in crate::engine) const ALLOWED: Place = 3;
pub(in crate::engine) const AMOUNT: Place = 11;
pub(in crate::engine) const ANSWER: Place = 12;
pub(in crate::engine) const ANSWER_TERMS: Place = 49;
pub(in crate::engine) const ANSWERED: Place = 919;
pub(in crate::engine) const APART: Place = 297;
pub(in crate::engine) const APPEAL_TERMS: Place = 323;
pub(in crate::engine) const ASK_ANSWER: Place = 479;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT: Place = 836;
pub(in crate::engine) const BALLOT_KIND: Place = 287;
pub(in crate::engine) const BALLOT_PROOF: Place = 841;
pub(in crate::engine) const BALLOT_RULES: Place = 67;
pub(in crate::engine) const BALLOT_VIEW: Place = 831;
pub(in crate::engine) const BALLOTS_VIEW: Place = 833;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BEAT: Place = 399;
pub(in crate::engine) const BUDGET_COUNT: Place = 405;
pub(in crate::engine) const BUDGET_METHOD: Place = 302;
pub(in crate::engine) const BUDGET_OFFER: Place = 409;
pub(in crate::engine) const BUDGET_STEP: Place = 407;
pub(in crate::engine) const BURDEN_OF: Place = 920;
pub(in crate::engine) const BURDEN_VIEW: Place = 909;
pub(in crate::engine) const BUYER: Place = 434;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 91;
pub(in crate::engine) const CASE_RULES: Place = 89;
pub(in crate::engine) const CASE_VIEW: Place = 886;
pub(in crate::engine) const CASES_ANSWER: Place = 885;
pub(in crate::engine) const CASES_COMMAND: Place = 925;
pub(in crate::engine) const CASES_EVENT: Place = 446;
pub(in crate::engine) const CASES_QUERY: Place = 944;
pub(in crate::engine) const CASES_REFUSAL: Place = 688;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 907;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 949;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 475;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 960;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 484;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 450;
pub(in crate::engine) const CHANNEL_COUNT: Place = 788;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 964;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 545;
pub(in crate::engine) const CHOICE: Place = 838;
pub(in crate::engine) const CLOCK_COMMAND: Place = 966;
pub(in crate::engine) const CNY: Place = 442;
pub(in crate::engine) const CNY_PER_POINT: Place = 88;
pub(in crate::engine) const COMMAND: Place = 968;
pub(in crate::engine) const COMPARISON: Place = 391;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 854;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 852;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 850;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 910;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1064;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 506;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1080;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 724;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 338;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 846;
pub(in crate::engine) const CORRECTION: Place = 278;
pub(in crate::engine) const COUNT: Place = 377;
pub(in crate::engine) const COUNT_TERMS: Place = 816;
pub(in crate::engine) const COVENANT_ANSWER: Place = 865;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1038;
pub(in crate::engine) const COVENANT_DRAFT: Place = 309;
pub(in crate::engine) const COVENANT_EVENT: Place = 410;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1083;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 631;
pub(in crate::engine) const COVENANT_RULE: Place = 311;
pub(in crate::engine) const COVENANT_STANDING: Place = 755;
pub(in crate::engine) const COVENANT_VERSION: Place = 868;
pub(in crate::engine) const COVENANT_VIEW: Place = 866;
pub(in crate::engine) const COVERAGE_VIEW: Place = 780;
pub(in crate::engine) const CREDIT_CODE: Place = 165;
pub(in crate::engine) const DATA_FORM: Place = 951;
pub(in crate::engine) const DATA_ITEM: Place = 100;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 466;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 802;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 1011;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 284;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 371;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1087;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 286;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 549;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 404;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 891;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 844;
pub(in crate::engine) const DONE: Place = 1098;
pub(in crate::engine) const DUE_CAUSE: Place = 526;
pub(in crate::engine) const DUEL: Place = 397;
pub(in crate::engine) const EARNING_RULE: Place = 87;
pub(in crate::engine) const EFFECT: Place = 821;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 860;
pub(in crate::engine) const ELIMINATION: Place = 81;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 530;
pub(in crate::engine) const ENTRY: Place = 956;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 214;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 743;
pub(in crate::engine) const ENTRY_VIEW: Place = 769;
pub(in crate::engine) const EQUAL_RANKS: Place = 77;
pub(in crate::engine) const ERASURE_GROUND: Place = 523;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXHAUSTED: Place = 80;
pub(in crate::engine) const EXPORT_VIEW: Place = 747;
pub(in crate::engine) const FIGURES: Place = 916;
pub(in crate::engine) const FLAW: Place = 375;
pub(in crate::engine) const FORM_COUNT: Place = 275;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 877;
pub(in crate::engine) const GRID_PART: Place = 117;
pub(in crate::engine) const HELPER: Place = 1101;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 361;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 236;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 800;
pub(in crate::engine) const INEQUALITY: Place = 389;
pub(in crate::engine) const ITEM_ANSWER: Place = 478;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 501;
pub(in crate::engine) const JOIN_CODE: Place = 785;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1102;
pub(in crate::engine) const KEPT_FROM: Place = 106;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 901;
pub(in crate::engine) const LAWFUL_BASIS: Place = 101;
pub(in crate::engine) const LEDGER_TOTALS: Place = 884;
pub(in crate::engine) const LEVEL: Place = 97;
pub(in crate::engine) const LEVEL_FIGURE: Place = 899;
pub(in crate::engine) const LIFE_RULE: Place = 84;
pub(in crate::engine) const LIMIT: Place = 96;
pub(in crate::engine) const LIST_ENTRY: Place = 347;
pub(in crate::engine) const MADE: Place = 1099;
pub(in crate::engine) const MATTER: Place = 1006;
pub(in crate::engine) const MEASURE: Place = 313;
pub(in crate::engine) const MEMBER_VIEW: Place = 748;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 770;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 969;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 107;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1109;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 122;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 876;
pub(in crate::engine) const MINORITY: Place = 261;
pub(in crate::engine) const MODERATION: Place = 849;
pub(in crate::engine) const MOTION_COUNT: Place = 378;
pub(in crate::engine) const NEXT: Place = 830;
pub(in crate::engine) const NEXT_STEP: Place = 829;
pub(in crate::engine) const OBJECTION_STATUS: Place = 864;
pub(in crate::engine) const OBJECTION_VIEW: Place = 863;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 861;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 878;
pub(in crate::engine) const OFFICE_HOURS: Place = 94;
pub(in crate::engine) const OPEN_CASE: Place = 906;
pub(in crate::engine) const OPENING_TERMS: Place = 344;
pub(in crate::engine) const OPTION_VOTES: Place = 386;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 243;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 791;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 790;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const OWN_STATEMENT: Place = 858;
pub(in crate::engine) const OWNED_UNIT: Place = 328;
pub(in crate::engine) const PAPER_BOX: Place = 814;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 875;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 874;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 779;
pub(in crate::engine) const POINTS_ANSWER: Place = 873;
pub(in crate::engine) const POINTS_COMMAND: Place = 1050;
pub(in crate::engine) const POINTS_EVENT: Place = 425;
pub(in crate::engine) const POINTS_QUERY: Place = 1121;
pub(in crate::engine) const POINTS_REFUSAL: Place = 653;
pub(in crate::engine) const POINTS_RULES: Place = 85;
pub(in crate::engine) const POST: Place = 291;
pub(in crate::engine) const POST_COUNT: Place = 384;
pub(in crate::engine) const PRODUCT: Place = 392;
pub(in crate::engine) const PROOF_FIGURE: Place = 783;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PROXY_RULE: Place = 70;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 835;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1132;
pub(in crate::engine) const QUESTION: Place = 1136;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 912;
pub(in crate::engine) const QUESTION_VIEW: Place = 911;
pub(in crate::engine) const RANK_SHEET: Place = 75;
pub(in crate::engine) const RANKED_METHOD: Place = 76;
pub(in crate::engine) const RATING: Place = 889;
pub(in crate::engine) const RATING_SUMS: Place = 902;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const REACTION: Place = 340;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 767;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 681;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 879;
pub(in crate::engine) const REFUSAL: Place = 529;
pub(in crate::engine) const REFUSED: Place = 528;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 895;
pub(in crate::engine) const REGION_HISTORY: Place = 772;
pub(in crate::engine) const REGION_VERSION: Place = 774;
pub(in crate::engine) const REGION_VIEW: Place = 771;
pub(in crate::engine) const REQUEST: Place = 1137;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 431;
pub(in crate::engine) const RESERVED: Place = 294;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 111;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 105;
pub(in crate::engine) const RETURN_CAUSE: Place = 438;
pub(in crate::engine) const REVIEW_FINDING: Place = 356;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 750;
pub(in crate::engine) const ROUND: Place = 402;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 872;
pub(in crate::engine) const RUNOFF_COUNT: Place = 400;
pub(in crate::engine) const SCHULZE_COUNT: Place = 395;
pub(in crate::engine) const SCORE: Place = 471;
pub(in crate::engine) const SEATED: Place = 394;
pub(in crate::engine) const SEATS_COUNT: Place = 382;
pub(in crate::engine) const SECRET: Place = 1141;
pub(in crate::engine) const SENSITIVITY: Place = 103;
pub(in crate::engine) const SENTENCE: Place = 843;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 441;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 443;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 883;
pub(in crate::engine) const SETUP: Place = 1142;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 512;
pub(in crate::engine) const SILENCE: Place = 73;
pub(in crate::engine) const SILENCE_RULE: Place = 72;
pub(in crate::engine) const SKIPPED_RANKS: Place = 78;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 697;
pub(in crate::engine) const STAGE_FIGURE: Place = 897;
pub(in crate::engine) const STAGE_NAME: Place = 571;
pub(in crate::engine) const STAGE_VIEW: Place = 804;
pub(in crate::engine) const STAGES: Place = 698;
pub(in crate::engine) const STATEMENT_VIEW: Place = 856;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 894;
pub(in crate::engine) const STEP_VIEW: Place = 893;
pub(in crate::engine) const TALLY: Place = 380;
pub(in crate::engine) const TERM: Place = 98;
pub(in crate::engine) const TERMS: Place = 448;
pub(in crate::engine) const TEST: Place = 390;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const THRESHOLDS: Place = 817;
pub(in crate::engine) const TIES: Place = 304;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 1143;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 803;
pub(in crate::engine) const TRACKER: Place = 610;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 776;
pub(in crate::engine) const TURNOUT: Place = 372;
pub(in crate::engine) const UNIT: Place = 460;
pub(in crate::engine) const UNIT_FIGURES: Place = 903;
pub(in crate::engine) const UNMASKING: Place = 264;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 265;
pub(in crate::engine) const UNRANKED: Place = 79;
pub(in crate::engine) const VAULT_ANSWER: Place = 917;
pub(in crate::engine) const VAULT_COMMAND: Place = 1072;
pub(in crate::engine) const VAULT_EVENT: Place = 515;
pub(in crate::engine) const VAULT_QUERY: Place = 1133;
pub(in crate::engine) const VAULT_REFUSAL: Place = 735;
pub(in crate::engine) const VERIFICATION_CODE: Place = 882;
pub(in crate::engine) const VIA: Place = 1139;
pub(in crate::engine) const VIOLATION_VIEW: Place = 754;
pub(in crate::engine) const VOIDED: Place = 374;
pub(in crate::engine) const VOTE: Place = 1028;
pub(in crate::engine) const VOTE_MEASURE: Place = 381;
pub(in crate::engine) const VOTE_RESULT: Place = 370;
pub(in crate::engine) const WHO: Place = 4;
pub(in crate::engine) const WITHDRAWN: Place = 82;
pub(in crate::engine) const STEPS: Place = 23;

pub(super) static ROWS: &[Row] = &[
    Row::Leaf(Leaf::Id), // 0 TopicId
    Row::Words(0, 3), // 1 Age
    Row::Words(3, 2), // 2 Algorithm
    Row::List(4), // 3 Allowed
    Row::Union(16, 7), // 4 Who
    Row::Record(5, 0), // 5 Who.anyone
    Row::Record(5, 0), // 6 Who.themself
    Row::Record(5, 0), // 7 Who.guardian
    Row::Record(5, 0), // 8 Who.resident
    Row::Words(5, 11), // 9 Role
    Row::Record(16, 0), // 10 Who.engine
    Row::Leaf(Leaf::Amount), // 11 Amount
    Row::Union(2304, 9), // 12 Answer
    Row::Union(1862, 6), // 13 JournalAnswer
    Row::Record(23, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(26, 2), // 18 JournalAnswer.root
    Row::Record(28, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(29, 3), // 21 JournalAnswer.consistency
    Row::Record(1787, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1783, 4), // 24 Step
    Row::Words(32, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1781, 2), // 27 Outcome
    Row::Record(1354, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1345, 9), // 30 Event
    Row::Union(211, 1), // 31 CharterEvent
    Row::Record(210, 1), // 32 CharterEvent.adopted
    Row::Record(200, 10), // 33 Charter
    Row::Maybe(16), // 34 Timestamp?
    Row::List(36), // 35 [Founder]
    Row::Record(34, 3), // 36 Founder
    Row::Leaf(Leaf::RegionCode), // 37 RegionCode
    Row::Record(71, 11), // 38 MembershipRules
    Row::Words(37, 6), // 39 ProofLevel
    Row::List(41), // 40 [ProofRule]
    Row::Record(49, 2), // 41 ProofRule
    Row::Words(43, 6), // 42 ProvenAct
    Row::Leaf(Leaf::U8), // 43 u8
    Row::Leaf(Leaf::U16), // 44 u16
    Row::Record(51, 2), // 45 TryLimit
    Row::Record(55, 4), // 46 OrganisationRules
    Row::Record(53, 2), // 47 ReviewTerms
    Row::Record(61, 2), // 48 ConsultationRules
    Row::Record(59, 2), // 49 AnswerTerms
    Row::Maybe(43), // 50 u8?
    Row::Maybe(52), // 51 UnmaskingRules?
    Row::Record(63, 2), // 52 UnmaskingRules
    Row::Maybe(54), // 53 AssistanceRules?
    Row::Record(65, 4), // 54 AssistanceRules
    Row::List(9), // 55 [Role]
    Row::List(57), // 56 [FourEyes]
    Row::Record(69, 2), // 57 FourEyes
    Row::Record(147, 1), // 58 DeliberationRules
    Row::List(60), // 59 [DecisionRule]
    Row::Record(134, 13), // 60 DecisionRule
    Row::Words(82, 6), // 61 Electorate
    Row::Union(88, 2), // 62 Threshold
    Row::Leaf(Leaf::Ratio), // 63 Ratio
    Row::Words(90, 4), // 64 Base
    Row::Maybe(0), // 65 Id?
    Row::Maybe(67), // 66 BallotRules?
    Row::Record(119, 7), // 67 BallotRules
    Row::Leaf(Leaf::Bool), // 68 bool
    Row::Maybe(70), // 69 ProxyRule?
    Row::Record(94, 2), // 70 ProxyRule
    Row::Maybe(72), // 71 SilenceRule?
    Row::Record(99, 4), // 72 SilenceRule
    Row::Words(96, 3), // 73 Silence
    Row::Maybe(75), // 74 RankSheet?
    Row::Record(112, 7), // 75 RankSheet
    Row::Words(103, 2), // 76 RankedMethod
    Row::Words(105, 2), // 77 EqualRanks
    Row::Words(107, 1), // 78 SkippedRanks
    Row::Words(108, 1), // 79 Unranked
    Row::Words(109, 1), // 80 Exhausted
    Row::Words(110, 1), // 81 Elimination
    Row::Words(111, 1), // 82 Withdrawn
    Row::Maybe(84), // 83 LifeRule?
    Row::Record(126, 8), // 84 LifeRule
    Row::Record(152, 4), // 85 PointsRules
    Row::List(87), // 86 [EarningRule]
    Row::Record(148, 4), // 87 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 88 CnyPerPoint
    Row::Record(171, 6), // 89 CaseRules
    Row::List(91), // 90 [CaseKind]
    Row::Record(156, 3), // 91 CaseKind
    Row::List(0), // 92 [OrganisationId]
    Row::List(94), // 93 [OfficeHours]
    Row::Record(159, 2), // 94 OfficeHours
    Row::List(96), // 95 [Limit]
    Row::Record(168, 3), // 96 Limit
    Row::Words(161, 5), // 97 Level
    Row::Union(166, 2), // 98 Term
    Row::List(100), // 99 [DataItem]
    Row::Record(187, 7), // 100 DataItem
    Row::Words(177, 7), // 101 LawfulBasis
    Row::List(0), // 102 [PurposeCode]
    Row::Words(184, 3), // 103 Sensitivity
    Row::List(105), // 104 [RetentionCategory]
    Row::Record(196, 4), // 105 RetentionCategory
    Row::Words(194, 2), // 106 KeptFrom
    Row::Union(583, 44), // 107 MembershipEvent
    Row::Record(212, 4), // 108 MembershipEvent.regionDefined
    Row::Maybe(37), // 109 RegionCode?
    Row::Record(228, 4), // 110 MembershipEvent.reshapePlanned
    Row::Union(224, 4), // 111 Reshaping
    Row::Record(200, 1), // 112 Reshaping.rename
    Row::Record(216, 2), // 113 Reshaping.move
    Row::Record(221, 2), // 114 Reshaping.split
    Row::List(0), // 115 [HouseholdId]
    Row::List(117), // 116 [GridPart]
    Row::Record(218, 3), // 117 GridPart
    Row::Record(223, 1), // 118 Reshaping.merge
    Row::List(37), // 119 [RegionCode]
    Row::Record(228, 1), // 120 MembershipEvent.reshapeCancelled
    Row::Record(444, 2), // 121 MembershipEvent.reshapeDropped
    Row::Union(345, 99), // 122 MembershipRefusal
    Row::Record(36, 1), // 123 MembershipRefusal.unknownRegion
    Row::Record(34, 1), // 124 MembershipRefusal.unknownPerson
    Row::Record(232, 1), // 125 MembershipRefusal.unknownHousehold
    Row::Record(233, 1), // 126 MembershipRefusal.unknownOrganisation
    Row::Record(36, 1), // 127 MembershipRefusal.regionExists
    Row::Record(234, 3), // 128 MembershipRefusal.levelGap
    Row::Record(237, 3), // 129 MembershipRefusal.gridSuffix
    Row::Record(240, 2), // 130 MembershipRefusal.notAGrid
    Row::Record(228, 1), // 131 MembershipRefusal.unknownReshape
    Row::Record(242, 2), // 132 MembershipRefusal.reshapeExists
    Row::Record(244, 2), // 133 MembershipRefusal.reshapePast
    Row::Record(246, 2), // 134 MembershipRefusal.regionEnded
    Row::Record(248, 0), // 135 MembershipRefusal.nothingChanges
    Row::Record(248, 1), // 136 MembershipRefusal.namedTwice
    Row::Record(249, 4), // 137 MembershipRefusal.mergeLevels
    Row::Record(253, 4), // 138 MembershipRefusal.householdsUnaccounted
    Row::Record(257, 3), // 139 MembershipRefusal.knownBelowJoined
    Row::Record(260, 2), // 140 MembershipRefusal.joinCodeDays
    Row::Record(253, 1), // 141 MembershipRefusal.noJoinCode
    Row::Record(262, 1), // 142 MembershipRefusal.joinTriesUsed
    Row::Record(263, 2), // 143 MembershipRefusal.joinCodeReplaced
    Row::Record(263, 1), // 144 MembershipRefusal.joinCodeWithdrawn
    Row::Record(262, 1), // 145 MembershipRefusal.joinCodeExpired
    Row::Record(265, 2), // 146 MembershipRefusal.proofTooLow
    Row::Record(267, 2), // 147 MembershipRefusal.alreadyMember
    Row::Record(269, 0), // 148 MembershipRefusal.identityTaken
    Row::Record(34, 1), // 149 MembershipRefusal.identityChanged
    Row::Record(269, 2), // 150 MembershipRefusal.householdElsewhere
    Row::Record(271, 2), // 151 MembershipRefusal.householdFull
    Row::Record(34, 1), // 152 MembershipRefusal.notAMember
    Row::Record(273, 2), // 153 MembershipRefusal.notInHousehold
    Row::Record(35, 1), // 154 MembershipRefusal.roleNeedsOrganisation
    Row::Record(35, 1), // 155 MembershipRefusal.roleWithoutOrganisation
    Row::Record(275, 2), // 156 MembershipRefusal.roleBeyondOrganisation
    Row::Record(35, 1), // 157 MembershipRefusal.ownGrant
    Row::Record(277, 2), // 158 MembershipRefusal.roleExpiryPast
    Row::Record(279, 3), // 159 MembershipRefusal.beyondRung
    Row::Record(282, 2), // 160 MembershipRefusal.grantOutlasts
    Row::Record(284, 2), // 161 MembershipRefusal.passesTooMany
    Row::Record(34, 3), // 162 MembershipRefusal.roleNotHeld
    Row::Record(233, 1), // 163 MembershipRefusal.creditCodeMissing
    Row::Record(286, 2), // 164 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 165 CreditCode
    Row::Record(233, 1), // 166 MembershipRefusal.organisationExists
    Row::Record(288, 2), // 167 MembershipRefusal.applicationsOfPerson
    Row::Record(290, 3), // 168 MembershipRefusal.applicationsOfRegion
    Row::Record(293, 2), // 169 MembershipRefusal.officersTooMany
    Row::Record(295, 0), // 170 MembershipRefusal.officersNone
    Row::Record(34, 1), // 171 MembershipRefusal.officerTwice
    Row::Record(233, 1), // 172 MembershipRefusal.notUnderReview
    Row::Record(233, 1), // 173 MembershipRefusal.ownReview
    Row::Record(233, 1), // 174 MembershipRefusal.sameReviewer
    Row::Record(233, 1), // 175 MembershipRefusal.notRejected
    Row::Record(233, 1), // 176 MembershipRefusal.appealDecided
    Row::Record(277, 2), // 177 MembershipRefusal.appealLate
    Row::Record(233, 1), // 178 MembershipRefusal.ownSupervision
    Row::Record(233, 1), // 179 MembershipRefusal.notSuspended
    Row::Record(295, 3), // 180 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 181 i16
    Row::Record(233, 1), // 182 MembershipRefusal.notActive
    Row::Record(298, 2), // 183 MembershipRefusal.notDue
    Row::Record(300, 2), // 184 MembershipRefusal.personMerged
    Row::Record(302, 2), // 185 MembershipRefusal.identityKeyOrder
    Row::Record(304, 0), // 186 MembershipRefusal.identityKeyReused
    Row::Record(302, 2), // 187 MembershipRefusal.identityKeyNotInForce
    Row::Record(34, 1), // 188 MembershipRefusal.ownWitness
    Row::Record(304, 3), // 189 MembershipRefusal.proofBelow
    Row::Record(307, 2), // 190 MembershipRefusal.proofNotHigher
    Row::Record(34, 1), // 191 MembershipRefusal.onePerson
    Row::Record(309, 2), // 192 MembershipRefusal.duplicateOpen
    Row::Record(309, 2), // 193 MembershipRefusal.noDuplicate
    Row::Record(309, 2), // 194 MembershipRefusal.ownDuplicate
    Row::Record(300, 2), // 195 MembershipRefusal.mergeIntoMember
    Row::Record(34, 1), // 196 MembershipRefusal.notAMinor
    Row::Record(311, 3), // 197 MembershipRefusal.underage
    Row::Record(314, 2), // 198 MembershipRefusal.guardianNeeded
    Row::Record(34, 1), // 199 MembershipRefusal.ownGuardian
    Row::Record(34, 1), // 200 MembershipRefusal.guardianActs
    Row::Record(316, 0), // 201 MembershipRefusal.unmaskingOff
    Row::Record(316, 1), // 202 MembershipRefusal.unmaskingExists
    Row::Record(316, 1), // 203 MembershipRefusal.unknownUnmasking
    Row::Record(317, 2), // 204 MembershipRefusal.unknownHandle
    Row::Record(316, 1), // 205 MembershipRefusal.ownUnmasking
    Row::Record(316, 1), // 206 MembershipRefusal.unmaskingDecided
    Row::Record(316, 1), // 207 MembershipRefusal.nobodyToTell
    Row::Record(319, 0), // 208 MembershipRefusal.assistanceOff
    Row::Record(319, 1), // 209 MembershipRefusal.ownHelper
    Row::Record(319, 1), // 210 MembershipRefusal.helperElsewhere
    Row::Record(320, 4), // 211 MembershipRefusal.helperBusy
    Row::Record(319, 1), // 212 MembershipRefusal.helperChooses
    Row::Record(329, 2), // 213 MembershipRefusal.channelDiffers
    Row::Words(324, 5), // 214 EntryChannel
    Row::Record(331, 1), // 215 MembershipRefusal.unknownBatch
    Row::Record(331, 1), // 216 MembershipRefusal.batchExists
    Row::Record(331, 1), // 217 MembershipRefusal.batchClosed
    Row::Record(332, 3), // 218 MembershipRefusal.batchTotal
    Row::Record(335, 2), // 219 MembershipRefusal.notInBatch
    Row::Record(337, 4), // 220 MembershipRefusal.batchMismatch
    Row::Record(34, 1), // 221 MembershipRefusal.nothingToCorrect
    Row::Record(277, 2), // 222 MembershipRefusal.correctionLate
    Row::Record(341, 2), // 223 MembershipRefusal.proofRaised
    Row::Record(343, 2), // 224 MembershipRefusal.secondEyes
    Row::Record(228, 3), // 225 MembershipEvent.regionReshaped
    Row::Record(253, 2), // 226 MembershipEvent.knownHouseholdsEntered
    Row::Record(446, 7), // 227 MembershipEvent.roleGranted
    Row::Maybe(0), // 228 OrganisationId?
    Row::Maybe(0), // 229 PersonId?
    Row::Record(446, 4), // 230 MembershipEvent.roleRevoked
    Row::Record(453, 4), // 231 MembershipEvent.joinCodeIssued
    Row::Record(453, 2), // 232 MembershipEvent.joinCodeRevoked
    Row::Record(457, 3), // 233 MembershipEvent.joinCodeRejected
    Row::Record(269, 2), // 234 MembershipEvent.householdFormed
    Row::Record(460, 5), // 235 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 236 Identity
    Row::Record(34, 1), // 237 MembershipEvent.personLeft
    Row::Record(465, 2), // 238 MembershipEvent.delegateNamed
    Row::Record(467, 3), // 239 MembershipEvent.householdRegrouped
    Row::List(0), // 240 [PersonId]
    Row::Record(232, 1), // 241 MembershipEvent.delegateCleared
    Row::Record(481, 10), // 242 MembershipEvent.organisationApplied
    Row::Words(470, 11), // 243 OrganisationKind
    Row::Maybe(165), // 244 CreditCode?
    Row::Record(491, 2), // 245 MembershipEvent.organisationApproved
    Row::Record(493, 5), // 246 MembershipEvent.organisationRejected
    Row::Record(498, 4), // 247 MembershipEvent.reviewAppealed
    Row::Record(233, 1), // 248 MembershipEvent.applicationWithdrawn
    Row::Record(491, 2), // 249 MembershipEvent.organisationSuspended
    Row::Record(491, 2), // 250 MembershipEvent.organisationReinstated
    Row::Record(491, 2), // 251 MembershipEvent.organisationDissolved
    Row::Record(502, 3), // 252 MembershipEvent.reviewOverdue
    Row::Record(502, 3), // 253 MembershipEvent.reviewEscalated
    Row::Record(505, 2), // 254 MembershipEvent.identityKeyRotated
    Row::Record(507, 3), // 255 MembershipEvent.personProved
    Row::Record(510, 5), // 256 MembershipEvent.duplicateFound
    Row::Record(515, 3), // 257 MembershipEvent.duplicateOverdue
    Row::Record(518, 3), // 258 MembershipEvent.duplicateDismissed
    Row::Record(521, 3), // 259 MembershipEvent.personsMerged
    Row::Record(526, 2), // 260 MembershipEvent.minorEntered
    Row::Record(524, 2), // 261 Minority
    Row::Record(34, 1), // 262 MembershipEvent.cameOfAge
    Row::Record(547, 1), // 263 MembershipEvent.unmaskingAsked
    Row::Record(540, 7), // 264 Unmasking
    Row::Union(536, 4), // 265 UnmaskingStage
    Row::Record(298, 1), // 266 UnmaskingStage.asked
    Row::Record(528, 0), // 267 UnmaskingStage.lapsed
    Row::Record(528, 2), // 268 UnmaskingStage.declined
    Row::Record(530, 6), // 269 UnmaskingStage.granted
    Row::Record(548, 2), // 270 MembershipEvent.unmaskingMoved
    Row::Record(550, 2), // 271 MembershipEvent.personErased
    Row::Record(552, 7), // 272 MembershipEvent.entered
    Row::Record(561, 4), // 273 MembershipEvent.batchOpened
    Row::List(275), // 274 [FormCount]
    Row::Record(559, 2), // 275 FormCount
    Row::Record(565, 3), // 276 MembershipEvent.batchClosed
    Row::Record(572, 3), // 277 MembershipEvent.entryCorrected
    Row::Union(569, 3), // 278 Correction
    Row::Record(232, 1), // 279 Correction.household
    Row::Record(151, 1), // 280 Correction.proof
    Row::Record(568, 1), // 281 Correction.delegate
    Row::Record(575, 5), // 282 MembershipEvent.actHeld
    Row::Record(580, 3), // 283 MembershipEvent.actSeconded
    Row::Union(914, 33), // 284 DeliberationEvent
    Row::Record(683, 10), // 285 DeliberationEvent.topicProposed
    Row::Record(661, 3), // 286 DeliberationQuestion
    Row::Union(650, 6), // 287 BallotKind
    Row::Record(627, 0), // 288 BallotKind.motion
    Row::Record(635, 2), // 289 BallotKind.block
    Row::List(291), // 290 [Post]
    Row::Record(629, 4), // 291 Post
    Row::List(43), // 292 [u8]
    Row::List(294), // 293 [Reserved]
    Row::Record(627, 2), // 294 Reserved
    Row::Maybe(62), // 295 Threshold?
    Row::List(297), // 296 [Apart]
    Row::Record(633, 2), // 297 Apart
    Row::Record(637, 1), // 298 BallotKind.approval
    Row::Record(638, 2), // 299 BallotKind.score
    Row::Record(640, 2), // 300 BallotKind.ranked
    Row::Record(645, 5), // 301 BallotKind.budget
    Row::Words(642, 3), // 302 BudgetMethod
    Row::List(11), // 303 [Amount]
    Row::Union(658, 3), // 304 Ties
    Row::Record(656, 0), // 305 Ties.revote
    Row::Record(656, 1), // 306 Ties.seniority
    Row::Record(657, 1), // 307 Ties.lot
    Row::Maybe(309), // 308 CovenantDraft?
    Row::Record(679, 4), // 309 CovenantDraft
    Row::List(311), // 310 [CovenantRule]
    Row::Record(673, 6), // 311 CovenantRule
    Row::List(313), // 312 [Measure]
    Row::Union(665, 6), // 313 Measure
    Row::Record(664, 0), // 314 Measure.dissuade
    Row::Record(664, 0), // 315 Measure.expose
    Row::Record(664, 1), // 316 Measure.exposeNamed
    Row::Maybe(101), // 317 LawfulBasis?
    Row::Record(156, 1), // 318 Measure.refer
    Row::Record(149, 1), // 319 Measure.fine
    Row::Record(665, 0), // 320 Measure.withholdService
    Row::Maybe(44), // 321 u16?
    Row::Maybe(323), // 322 AppealTerms?
    Row::Record(671, 2), // 323 AppealTerms
    Row::Maybe(0), // 324 RuleCode?
    Row::Maybe(0), // 325 CovenantId?
    Row::Record(696, 2), // 326 DeliberationEvent.unitsRecorded
    Row::List(328), // 327 [OwnedUnit]
    Row::Record(693, 3), // 328 OwnedUnit
    Row::Record(698, 2), // 329 DeliberationEvent.secondGiven
    Row::Record(700, 2), // 330 DeliberationEvent.topicSeconded
    Row::Record(702, 3), // 331 DeliberationEvent.topicLapsed
    Row::Record(683, 1), // 332 DeliberationEvent.topicWithdrawn
    Row::Record(705, 2), // 333 DeliberationEvent.screeningBegan
    Row::Record(707, 5), // 334 DeliberationEvent.topicScreened
    Row::Record(705, 2), // 335 DeliberationEvent.screeningAppealed
    Row::Record(712, 2), // 336 DeliberationEvent.discussionBegan
    Row::Record(718, 7), // 337 DeliberationEvent.contributionMade
    Row::Words(714, 4), // 338 ContributionKind
    Row::Record(728, 4), // 339 DeliberationEvent.reactionGiven
    Row::Words(725, 3), // 340 Reaction
    Row::Record(732, 6), // 341 DeliberationEvent.amendmentDecided
    Row::Record(738, 4), // 342 DeliberationEvent.contributionModerated
    Row::Record(745, 4), // 343 DeliberationEvent.topicFrozen
    Row::Record(742, 3), // 344 OpeningTerms
    Row::Record(751, 5), // 345 DeliberationEvent.objectionLodged
    Row::Maybe(347), // 346 ListEntry?
    Row::Record(749, 2), // 347 ListEntry
    Row::Record(756, 3), // 348 DeliberationEvent.objectionDecided
    Row::Record(759, 2), // 349 DeliberationEvent.listStands
    Row::Record(761, 3), // 350 DeliberationEvent.resultAnnounced
    Row::Record(751, 2), // 351 DeliberationEvent.resultAnnulled
    Row::Record(764, 6), // 352 DeliberationEvent.topicInForce
    Row::Record(770, 3), // 353 DeliberationEvent.topicMoot
    Row::Record(705, 2), // 354 DeliberationEvent.reviewOverdue
    Row::Record(776, 4), // 355 DeliberationEvent.topicReviewed
    Row::Words(773, 3), // 356 ReviewFinding
    Row::Record(780, 5), // 357 DeliberationEvent.votingOpened
    Row::Maybe(17), // 358 u32?
    Row::Record(785, 8), // 359 DeliberationEvent.ballotCast
    Row::Maybe(0), // 360 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 361 HiddenBallot
    Row::Record(793, 4), // 362 DeliberationEvent.voteEntrusted
    Row::Record(793, 2), // 363 DeliberationEvent.proxyRevoked
    Row::Record(797, 4), // 364 DeliberationEvent.ballotsServed
    Row::Record(801, 6), // 365 DeliberationEvent.paperIssued
    Row::Record(807, 3), // 366 DeliberationEvent.papersCounted
    Row::List(361), // 367 [HiddenBallot]
    Row::Record(810, 3), // 368 DeliberationEvent.votingClosed
    Row::Record(909, 5), // 369 DeliberationEvent.topicDecided
    Row::Record(903, 6), // 370 VoteResult
    Row::Words(813, 4), // 371 DeliberationOutcome
    Row::Record(824, 3), // 372 Turnout
    Row::List(374), // 373 [Voided]
    Row::Record(822, 2), // 374 Voided
    Row::Words(817, 5), // 375 Flaw
    Row::Maybe(377), // 376 Count?
    Row::Union(898, 5), // 377 Count
    Row::Record(835, 1), // 378 MotionCount
    Row::List(380), // 379 [Tally]
    Row::Record(829, 6), // 380 Tally
    Row::Words(827, 2), // 381 VoteMeasure
    Row::Record(860, 1), // 382 SeatsCount
    Row::List(384), // 383 [PostCount]
    Row::Record(856, 4), // 384 PostCount
    Row::List(386), // 385 [OptionVotes]
    Row::Record(850, 3), // 386 OptionVotes
    Row::List(17), // 387 [u32]
    Row::List(389), // 388 [Inequality]
    Row::Record(840, 10), // 389 Inequality
    Row::Words(836, 2), // 390 Test
    Row::Words(838, 2), // 391 Comparison
    Row::Leaf(Leaf::Product), // 392 Product
    Row::List(394), // 393 [Seated]
    Row::Record(853, 3), // 394 Seated
    Row::Record(870, 4), // 395 SchulzeCount
    Row::List(397), // 396 [Duel]
    Row::Record(861, 4), // 397 Duel
    Row::List(399), // 398 [Beat]
    Row::Record(865, 5), // 399 Beat
    Row::Record(882, 3), // 400 RunoffCount
    Row::List(402), // 401 [Round]
    Row::Record(877, 5), // 402 Round
    Row::List(404), // 403 [DeliberationStanding]
    Row::Record(874, 3), // 404 DeliberationStanding
    Row::Record(895, 3), // 405 BudgetCount
    Row::List(407), // 406 [BudgetStep]
    Row::Record(888, 7), // 407 BudgetStep
    Row::List(409), // 408 [BudgetOffer]
    Row::Record(885, 3), // 409 BudgetOffer
    Row::Union(1001, 13), // 410 CovenantEvent
    Row::Record(947, 5), // 411 CovenantEvent.covenantAdopted
    Row::Record(952, 3), // 412 CovenantEvent.covenantRepealed
    Row::Record(955, 12), // 413 CovenantEvent.violationRecorded
    Row::Record(967, 2), // 414 CovenantEvent.replyGiven
    Row::Record(969, 8), // 415 CovenantEvent.measureApplied
    Row::Maybe(0), // 416 CaseId?
    Row::Record(977, 3), // 417 CovenantEvent.noticeIssued
    Row::Record(980, 4), // 418 CovenantEvent.noticeRetracted
    Row::Record(984, 5), // 419 CovenantEvent.referredAgain
    Row::Record(989, 2), // 420 CovenantEvent.referralOpened
    Row::Record(991, 2), // 421 CovenantEvent.referralRefused
    Row::Record(993, 3), // 422 CovenantEvent.appealLodged
    Row::Record(996, 2), // 423 CovenantEvent.appealDismissed
    Row::Record(998, 3), // 424 CovenantEvent.violationWithdrawn
    Row::Union(1075, 12), // 425 PointsEvent
    Row::Record(1014, 2), // 426 PointsEvent.fundOpened
    Row::Record(1016, 5), // 427 PointsEvent.pointsAwarded
    Row::Record(1021, 6), // 428 PointsEvent.awardReversed
    Row::Record(1029, 5), // 429 PointsEvent.offerPublished
    Row::Maybe(431), // 430 Requirement?
    Row::Record(1027, 2), // 431 Requirement
    Row::Record(1029, 1), // 432 PointsEvent.offerWithdrawn
    Row::Record(1036, 6), // 433 PointsEvent.redemptionReserved
    Row::Union(1034, 2), // 434 Buyer
    Row::Record(1042, 2), // 435 PointsEvent.codeRejected
    Row::Record(1036, 1), // 436 PointsEvent.redemptionConfirmed
    Row::Record(1048, 2), // 437 PointsEvent.redemptionReturned
    Row::Words(1044, 4), // 438 ReturnCause
    Row::Record(1064, 5), // 439 PointsEvent.settled
    Row::List(441), // 440 [SettlementLine]
    Row::Record(1050, 7), // 441 SettlementLine
    Row::Leaf(Leaf::Cny), // 442 Cny
    Row::Record(1057, 7), // 443 SettlementTotals
    Row::Record(1069, 3), // 444 PointsEvent.pointsCombined
    Row::Record(1072, 3), // 445 PointsEvent.pointsForfeited
    Row::Union(1174, 19), // 446 CasesEvent
    Row::Record(1092, 1), // 447 CasesEvent.termsAdopted
    Row::Record(1087, 5), // 448 Terms
    Row::Record(1101, 10), // 449 CasesEvent.caseReported
    Row::Words(1093, 8), // 450 Channel
    Row::Record(1111, 2), // 451 CasesEvent.caseAccepted
    Row::Record(1113, 5), // 452 CasesEvent.caseDeclined
    Row::Record(1118, 2), // 453 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 454 TopicId?
    Row::Record(965, 1), // 455 CasesEvent.handlingStarted
    Row::Record(1120, 2), // 456 CasesEvent.caseEntrusted
    Row::Record(1122, 4), // 457 CasesEvent.caseDispatched
    Row::Record(1126, 3), // 458 CasesEvent.caseReturned
    Row::Record(1131, 5), // 459 CasesEvent.feedbackGiven
    Row::Union(1129, 2), // 460 Unit
    Row::Record(36, 1), // 461 Unit.region
    Row::Record(233, 1), // 462 Unit.organisation
    Row::Record(1136, 7), // 463 CasesEvent.caseClosed
    Row::Record(1145, 6), // 464 CasesEvent.caseEscalated
    Row::Maybe(466), // 465 Deferral?
    Row::Words(1143, 2), // 466 Deferral
    Row::Record(1151, 4), // 467 CasesEvent.deadlineMissed
    Row::Record(1155, 5), // 468 CasesEvent.caseSupervised
    Row::Record(1160, 3), // 469 CasesEvent.deadlineSet
    Row::Record(1163, 6), // 470 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 471 Score
    Row::Record(1169, 5), // 472 CasesEvent.caseReopened
    Row::Record(1120, 2), // 473 CasesEvent.caseReleased
    Row::Record(965, 1), // 474 CasesEvent.caseWithdrawn
    Row::Union(1278, 6), // 475 CatalogueEvent
    Row::Record(1252, 5), // 476 CatalogueEvent.formAsked
    Row::List(478), // 477 [ItemAnswer]
    Row::Record(1250, 2), // 478 ItemAnswer
    Row::Union(1246, 4), // 479 AskAnswer
    Row::Record(1193, 4), // 480 AskAnswer.alreadyHeld
    Row::Record(1197, 4), // 481 AskAnswer.shareFrom
    Row::Record(1201, 2), // 482 AskAnswer.mayCollect
    Row::Record(1245, 1), // 483 AskAnswer.forbidden
    Row::Union(1231, 14), // 484 CatalogueRefusal
    Row::Record(187, 1), // 485 CatalogueRefusal.unknownItem
    Row::Record(187, 1), // 486 CatalogueRefusal.itemTwice
    Row::Record(1203, 2), // 487 CatalogueRefusal.purposeNotLawful
    Row::Record(1205, 3), // 488 CatalogueRefusal.notEntitled
    Row::Record(1208, 3), // 489 CatalogueRefusal.outsideRegion
    Row::Record(1211, 5), // 490 CatalogueRefusal.alreadyHeld
    Row::Record(1216, 3), // 491 CatalogueRefusal.refusedByResident
    Row::Record(1219, 2), // 492 CatalogueRefusal.consentMissing
    Row::Record(1221, 3), // 493 CatalogueRefusal.guardianMissing
    Row::Record(1224, 5), // 494 CatalogueRefusal.heldElsewhere
    Row::Record(1194, 1), // 495 CatalogueRefusal.recordExists
    Row::Record(1194, 1), // 496 CatalogueRefusal.unknownRecord
    Row::Record(1229, 2), // 497 CatalogueRefusal.notFresh
    Row::Record(1219, 2), // 498 CatalogueRefusal.notRefusable
    Row::Record(1260, 10), // 499 CatalogueEvent.itemCollected
    Row::Maybe(501), // 500 ItemConsent?
    Row::Record(1257, 3), // 501 ItemConsent
    Row::Record(1270, 4), // 502 CatalogueEvent.itemShared
    Row::Record(1274, 4), // 503 CatalogueEvent.itemRefused
    Row::Record(1270, 2), // 504 CatalogueEvent.holdingEnded
    Row::Record(34, 1), // 505 CatalogueEvent.personForgotten
    Row::Union(1307, 7), // 506 ConsultationEvent
    Row::Record(1284, 7), // 507 ConsultationEvent.questionAsked
    Row::Record(1291, 3), // 508 ConsultationEvent.answerReminded
    Row::Record(1294, 3), // 509 ConsultationEvent.answerOverdue
    Row::Record(1297, 3), // 510 ConsultationEvent.questionEscalated
    Row::Record(1302, 3), // 511 ConsultationEvent.questionAnswered
    Row::Record(1300, 2), // 512 ShownIdentity
    Row::Record(1284, 1), // 513 ConsultationEvent.questionWithdrawn
    Row::Record(1305, 2), // 514 ConsultationEvent.answerRated
    Row::Union(1338, 7), // 515 VaultEvent
    Row::Record(1314, 6), // 516 VaultEvent.entryKept
    Row::Maybe(15), // 517 Digest?
    Row::Record(1320, 2), // 518 VaultEvent.entryCorrected
    Row::Record(1322, 2), // 519 VaultEvent.termMoved
    Row::Record(1324, 2), // 520 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 521 CategoryCode?
    Row::Record(1331, 2), // 522 VaultEvent.erasureOrdered
    Row::Words(1326, 5), // 523 ErasureGround
    Row::Record(1336, 2), // 524 VaultEvent.entriesDue
    Row::List(0), // 525 [EntryId]
    Row::Words(1333, 3), // 526 DueCause
    Row::Record(1336, 1), // 527 VaultEvent.entriesErased
    Row::Record(1775, 6), // 528 Refused
    Row::Union(1765, 10), // 529 Refusal
    Row::Union(1372, 14), // 530 EngineRefusal
    Row::Record(1355, 2), // 531 EngineRefusal.tooLarge
    Row::Record(1357, 1), // 532 EngineRefusal.notUtf8
    Row::Record(1358, 2), // 533 EngineRefusal.malformed
    Row::Record(1360, 2), // 534 EngineRefusal.requestReused
    Row::Record(1362, 2), // 535 EngineRefusal.full
    Row::Record(1364, 2), // 536 EngineRefusal.timeBackward
    Row::Record(1366, 3), // 537 EngineRefusal.forbidden
    Row::Record(1369, 1), // 538 EngineRefusal.deadlinesPending
    Row::Record(1359, 1), // 539 EngineRefusal.snapshotDamaged
    Row::Record(1370, 2), // 540 EngineRefusal.snapshotVersion
    Row::Record(1372, 0), // 541 EngineRefusal.wrongSecret
    Row::Record(1360, 1), // 542 EngineRefusal.notRecorded
    Row::Record(1361, 2), // 543 EngineRefusal.noSuchRecord
    Row::Record(1359, 1), // 544 EngineRefusal.invalidNumber
    Row::Union(1390, 3), // 545 CharterRefusal
    Row::Record(1358, 2), // 546 CharterRefusal.invalid
    Row::Record(1386, 2), // 547 CharterRefusal.notInForce
    Row::Record(1388, 2), // 548 CharterRefusal.notLater
    Row::Union(1486, 79), // 549 DeliberationRefusal
    Row::Record(683, 1), // 550 DeliberationRefusal.unknownTopic
    Row::Record(683, 1), // 551 DeliberationRefusal.topicExists
    Row::Record(673, 1), // 552 DeliberationRefusal.unknownRule
    Row::Record(1393, 5), // 553 DeliberationRefusal.presetOutsideDates
    Row::Record(1398, 2), // 554 DeliberationRefusal.rulesCount
    Row::Record(673, 1), // 555 DeliberationRefusal.ruleTwice
    Row::Record(1400, 3), // 556 DeliberationRefusal.windowDays
    Row::Record(1403, 3), // 557 DeliberationRefusal.ladderLength
    Row::Record(1406, 2), // 558 DeliberationRefusal.ladderDescends
    Row::Record(1400, 3), // 559 DeliberationRefusal.hearingDays
    Row::Record(1408, 5), // 560 DeliberationRefusal.unheard
    Row::Record(1413, 2), // 561 DeliberationRefusal.figuresFrom
    Row::Record(1406, 2), // 562 DeliberationRefusal.namedWithoutBasis
    Row::Record(1415, 2), // 563 DeliberationRefusal.unknownKind
    Row::Record(1417, 3), // 564 DeliberationRefusal.fine
    Row::Record(1406, 2), // 565 DeliberationRefusal.serviceWithheld
    Row::Record(1420, 2), // 566 DeliberationRefusal.nothingToContinue
    Row::Record(952, 2), // 567 DeliberationRefusal.covenantTaken
    Row::Record(1422, 2), // 568 DeliberationRefusal.nothingToRepeal
    Row::Record(952, 2), // 569 DeliberationRefusal.covenantReplaced
    Row::Record(1440, 2), // 570 DeliberationRefusal.notBeingSeconded
    Row::Words(1424, 16), // 571 StageName
    Row::Record(702, 3), // 572 DeliberationRefusal.notSeconded
    Row::Record(1440, 2), // 573 DeliberationRefusal.notOpenable
    Row::Record(1440, 2), // 574 DeliberationRefusal.notWithdrawable
    Row::Record(1440, 2), // 575 DeliberationRefusal.notVoting
    Row::Record(1442, 3), // 576 DeliberationRefusal.secondingOver
    Row::Record(1445, 3), // 577 DeliberationRefusal.votingOver
    Row::Record(1442, 3), // 578 DeliberationRefusal.notDue
    Row::Record(683, 1), // 579 DeliberationRefusal.ownSecond
    Row::Record(1448, 2), // 580 DeliberationRefusal.outsideRegion
    Row::Record(698, 2), // 581 DeliberationRefusal.alreadySeconded
    Row::Record(1448, 2), // 582 DeliberationRefusal.notOwner
    Row::Record(1450, 2), // 583 DeliberationRefusal.areaTooLarge
    Row::Record(683, 2), // 584 DeliberationRefusal.nobodyEligible
    Row::Record(786, 1), // 585 DeliberationRefusal.appBallotOfAnother
    Row::Record(1452, 2), // 586 DeliberationRefusal.notEligible
    Row::Record(1454, 2), // 587 DeliberationRefusal.notDelegate
    Row::Record(1456, 2), // 588 DeliberationRefusal.alreadyVoted
    Row::Record(1358, 2), // 589 DeliberationRefusal.invalidQuestion
    Row::Record(673, 1), // 590 DeliberationRefusal.motionOnly
    Row::Record(673, 1), // 591 DeliberationRefusal.otherRanks
    Row::Record(786, 1), // 592 DeliberationRefusal.secretByAnother
    Row::Record(822, 1), // 593 DeliberationRefusal.ballotVoid
    Row::Record(673, 1), // 594 DeliberationRefusal.noProxies
    Row::Record(34, 1), // 595 DeliberationRefusal.ownProxy
    Row::Record(34, 1), // 596 DeliberationRefusal.proxyChain
    Row::Record(1458, 2), // 597 DeliberationRefusal.proxyFull
    Row::Record(34, 1), // 598 DeliberationRefusal.notEntrusted
    Row::Record(795, 1), // 599 DeliberationRefusal.notProxy
    Row::Record(1460, 3), // 600 DeliberationRefusal.proxyEarly
    Row::Record(673, 1), // 601 DeliberationRefusal.noPapers
    Row::Record(1463, 3), // 602 DeliberationRefusal.fewWatchers
    Row::Record(331, 1), // 603 DeliberationRefusal.boxCounted
    Row::Record(804, 2), // 604 DeliberationRefusal.boxChannel
    Row::Record(331, 1), // 605 DeliberationRefusal.unknownBox
    Row::Record(1440, 2), // 606 DeliberationRefusal.notCounted
    Row::Record(1466, 3), // 607 DeliberationRefusal.withheld
    Row::Record(683, 1), // 608 DeliberationRefusal.voidVote
    Row::Record(1469, 1), // 609 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 610 Tracker
    Row::Record(1470, 3), // 611 DeliberationRefusal.wrongStage
    Row::Record(1442, 3), // 612 DeliberationRefusal.timeOver
    Row::Record(683, 1), // 613 DeliberationRefusal.ownMatter
    Row::Record(683, 1), // 614 DeliberationRefusal.reasonMissing
    Row::Record(683, 1), // 615 DeliberationRefusal.sameScreener
    Row::Record(683, 1), // 616 DeliberationRefusal.declinedForGood
    Row::Record(719, 1), // 617 DeliberationRefusal.unknownContribution
    Row::Record(719, 1), // 618 DeliberationRefusal.contributionExists
    Row::Record(1473, 2), // 619 DeliberationRefusal.tooManyContributions
    Row::Record(1475, 3), // 620 DeliberationRefusal.otherKind
    Row::Record(719, 1), // 621 DeliberationRefusal.contributionHidden
    Row::Record(719, 1), // 622 DeliberationRefusal.amendmentOver
    Row::Record(1478, 3), // 623 DeliberationRefusal.staleAmendment
    Row::Record(1481, 2), // 624 DeliberationRefusal.noDraftToChange
    Row::Record(1483, 3), // 625 DeliberationRefusal.listOpen
    Row::Record(749, 2), // 626 DeliberationRefusal.asListed
    Row::Record(752, 1), // 627 DeliberationRefusal.objectionExists
    Row::Record(698, 2), // 628 DeliberationRefusal.alreadyObjected
    Row::Record(752, 1), // 629 DeliberationRefusal.unknownObjection
    Row::Record(752, 1), // 630 DeliberationRefusal.objectionOver
    Row::Union(1587, 21), // 631 CovenantRefusal
    Row::Record(679, 1), // 632 CovenantRefusal.covenantExists
    Row::Record(679, 1), // 633 CovenantRefusal.unknownCovenant
    Row::Record(1565, 2), // 634 CovenantRefusal.notInForce
    Row::Record(1567, 3), // 635 CovenantRefusal.notYetInForce
    Row::Record(956, 2), // 636 CovenantRefusal.unknownRule
    Row::Record(1570, 2), // 637 CovenantRefusal.violationExists
    Row::Record(955, 1), // 638 CovenantRefusal.unknownViolation
    Row::Record(955, 1), // 639 CovenantRefusal.ownViolation
    Row::Record(955, 1), // 640 CovenantRefusal.alreadyWithdrawn
    Row::Record(1572, 2), // 641 CovenantRefusal.replyClosed
    Row::Record(1574, 3), // 642 CovenantRefusal.notApplied
    Row::Record(1577, 3), // 643 CovenantRefusal.appealClosed
    Row::Record(955, 1), // 644 CovenantRefusal.alreadyAppealed
    Row::Record(955, 1), // 645 CovenantRefusal.ownRecord
    Row::Record(955, 1), // 646 CovenantRefusal.noAppeal
    Row::Record(1580, 3), // 647 CovenantRefusal.notDue
    Row::Record(955, 1), // 648 CovenantRefusal.nothingToRefer
    Row::Record(1583, 2), // 649 CovenantRefusal.placeTooHigh
    Row::Record(1585, 2), // 650 CovenantRefusal.placeOutside
    Row::Record(1587, 0), // 651 CovenantRefusal.minor
    Row::Record(1448, 2), // 652 CovenantRefusal.notBound
    Row::Union(1638, 33), // 653 PointsRefusal
    Row::Record(233, 1), // 654 PointsRefusal.notAMerchant
    Row::Record(1014, 1), // 655 PointsRefusal.unknownFund
    Row::Record(148, 1), // 656 PointsRefusal.unknownAct
    Row::Record(1608, 3), // 657 PointsRefusal.unknownAward
    Row::Record(1029, 1), // 658 PointsRefusal.unknownOffer
    Row::Record(1036, 1), // 659 PointsRefusal.unknownRedemption
    Row::Record(1064, 1), // 660 PointsRefusal.unknownSettlement
    Row::Record(1611, 2), // 661 PointsRefusal.notInSettlement
    Row::Record(1014, 1), // 662 PointsRefusal.fundExists
    Row::Record(1029, 1), // 663 PointsRefusal.offerExists
    Row::Record(1036, 1), // 664 PointsRefusal.redemptionExists
    Row::Record(1064, 1), // 665 PointsRefusal.settlementExists
    Row::Record(34, 1), // 666 PointsRefusal.ownAward
    Row::Record(1613, 3), // 667 PointsRefusal.fundElsewhere
    Row::Record(265, 2), // 668 PointsRefusal.proofTooLow
    Row::Record(1608, 3), // 669 PointsRefusal.alreadyAwarded
    Row::Record(1616, 5), // 670 PointsRefusal.capReached
    Row::Record(1608, 3), // 671 PointsRefusal.alreadyReversed
    Row::Record(1621, 2), // 672 PointsRefusal.priceTooLow
    Row::Record(1623, 0), // 673 PointsRefusal.stockEmpty
    Row::Record(148, 1), // 674 PointsRefusal.requirementEmpty
    Row::Record(1029, 1), // 675 PointsRefusal.offerWithdrawn
    Row::Record(473, 1), // 676 PointsRefusal.ownOffer
    Row::Record(1623, 3), // 677 PointsRefusal.requirementNotMet
    Row::Record(1029, 1), // 678 PointsRefusal.soldOut
    Row::Record(1626, 2), // 679 PointsRefusal.balanceTooLow
    Row::Record(1633, 2), // 680 PointsRefusal.redemptionOver
    Row::Words(1628, 5), // 681 RedemptionStatus
    Row::Record(298, 2), // 682 PointsRefusal.redemptionLate
    Row::Record(298, 2), // 683 PointsRefusal.notDue
    Row::Record(34, 1), // 684 PointsRefusal.ownConfirmation
    Row::Record(1034, 2), // 685 PointsRefusal.ownSettlement
    Row::Record(36, 1), // 686 PointsRefusal.nothingToSettle
    Row::Record(1635, 3), // 687 PointsRefusal.ledgerFull
    Row::Union(1701, 33), // 688 CasesRefusal
    Row::Record(965, 1), // 689 CasesRefusal.unknownCase
    Row::Record(1671, 0), // 690 CasesRefusal.channelOfTheEngine
    Row::Record(1671, 2), // 691 CasesRefusal.sourceEntered
    Row::Record(965, 1), // 692 CasesRefusal.caseExists
    Row::Record(156, 1), // 693 CasesRefusal.unknownKind
    Row::Record(240, 2), // 694 CasesRefusal.regionTooHigh
    Row::Record(1673, 0), // 695 CasesRefusal.notOwnName
    Row::Record(1686, 3), // 696 CasesRefusal.wrongStage
    Row::Words(1673, 13), // 697 Stage
    Row::List(697), // 698 Stages
    Row::Record(1689, 3), // 699 CasesRefusal.wrongLevel
    Row::Record(298, 2), // 700 CasesRefusal.notDue
    Row::Record(298, 2), // 701 CasesRefusal.deadlinePassed
    Row::Record(168, 1), // 702 CasesRefusal.atTop
    Row::Record(1692, 2), // 703 CasesRefusal.notAbove
    Row::Record(1694, 2), // 704 CasesRefusal.aboveTop
    Row::Record(1696, 3), // 705 CasesRefusal.skipsLevel
    Row::Record(233, 1), // 706 CasesRefusal.notEntrustable
    Row::Record(233, 1), // 707 CasesRefusal.notADepartment
    Row::Record(493, 2), // 708 CasesRefusal.outOfReach
    Row::Record(474, 1), // 709 CasesRefusal.namedTwice
    Row::Record(1699, 0), // 710 CasesRefusal.unitMissing
    Row::Record(693, 1), // 711 CasesRefusal.notWithUnit
    Row::Record(693, 1), // 712 CasesRefusal.notActingFor
    Row::Record(474, 1), // 713 CasesRefusal.feedbackGiven
    Row::Record(474, 1), // 714 CasesRefusal.returnedBefore
    Row::Record(474, 1), // 715 CasesRefusal.dispatchDesignated
    Row::Record(1164, 1), // 716 CasesRefusal.alreadyRated
    Row::Record(1699, 0), // 717 CasesRefusal.anonymous
    Row::Record(1699, 0), // 718 CasesRefusal.notReporter
    Row::Record(1699, 0), // 719 CasesRefusal.handlerRates
    Row::Record(277, 2), // 720 CasesRefusal.windowClosed
    Row::Record(1699, 2), // 721 CasesRefusal.reopenedTooOften
    Row::Record(295, 3), // 722 CasesRefusal.unknownYear
    Row::Record(168, 1), // 723 CasesRefusal.noTerm
    Row::Union(1737, 10), // 724 ConsultationRefusal
    Row::Record(1284, 1), // 725 ConsultationRefusal.unknownQuestion
    Row::Record(1284, 1), // 726 ConsultationRefusal.questionExists
    Row::Record(1285, 1), // 727 ConsultationRefusal.notPublic
    Row::Record(1734, 3), // 728 ConsultationRefusal.outOfReach
    Row::Record(288, 2), // 729 ConsultationRefusal.tooManyOpen
    Row::Record(1284, 1), // 730 ConsultationRefusal.notOpen
    Row::Record(1284, 1), // 731 ConsultationRefusal.ownQuestion
    Row::Record(1284, 1), // 732 ConsultationRefusal.notAnswered
    Row::Record(1284, 1), // 733 ConsultationRefusal.ratedAlready
    Row::Record(298, 2), // 734 ConsultationRefusal.notDue
    Row::Union(1755, 10), // 735 VaultRefusal
    Row::Record(194, 1), // 736 VaultRefusal.unknownEntry
    Row::Record(194, 1), // 737 VaultRefusal.entryExists
    Row::Record(196, 1), // 738 VaultRefusal.unknownCategory
    Row::Record(196, 1), // 739 VaultRefusal.consentNeeded
    Row::Record(196, 2), // 740 VaultRefusal.notByConsent
    Row::Record(34, 1), // 741 VaultRefusal.nothingConsented
    Row::Record(1751, 2), // 742 VaultRefusal.notKept
    Row::Words(1747, 4), // 743 EntryStatus
    Row::Record(1751, 2), // 744 VaultRefusal.notDue
    Row::Record(1753, 2), // 745 VaultRefusal.childInCare
    Row::Record(34, 3), // 746 VaultRefusal.onlyOperator
    Row::Record(1843, 19), // 747 ExportView
    Row::Record(1794, 9), // 748 MemberView
    Row::List(750), // 749 [RoleView]
    Row::Record(447, 5), // 750 RoleView
    Row::List(264), // 751 [Unmasking]
    Row::List(0), // 752 [TopicId]
    Row::List(754), // 753 [ViolationView]
    Row::Record(1808, 15), // 754 ViolationView
    Row::Union(1803, 5), // 755 CovenantStanding
    Row::Record(1803, 0), // 756 CovenantStanding.noticed
    Row::Record(976, 1), // 757 CovenantStanding.applied
    Row::Record(994, 2), // 758 CovenantStanding.appealed
    Row::Record(1803, 0), // 759 CovenantStanding.dismissed
    Row::Record(1803, 0), // 760 CovenantStanding.withdrawn
    Row::Maybe(26), // 761 text?
    Row::List(0), // 762 [SourceId]
    Row::List(0), // 763 [RedemptionId]
    Row::List(0), // 764 [CaseId]
    Row::List(0), // 765 [QuestionId]
    Row::List(767), // 766 [RecordView]
    Row::Record(1823, 12), // 767 RecordView
    Row::List(769), // 768 [EntryView]
    Row::Record(1835, 8), // 769 EntryView
    Row::Union(1924, 11), // 770 MembershipAnswer
    Row::Record(1868, 6), // 771 RegionView
    Row::Record(1878, 7), // 772 RegionHistory
    Row::List(774), // 773 [RegionVersion]
    Row::Record(1874, 4), // 774 RegionVersion
    Row::Maybe(776), // 775 Turn?
    Row::Record(245, 2), // 776 Turn
    Row::List(776), // 777 [Turn]
    Row::List(779), // 778 [PlannedReshape]
    Row::Record(242, 2), // 779 PlannedReshape
    Row::Record(1887, 8), // 780 CoverageView
    Row::Maybe(63), // 781 Ratio?
    Row::List(783), // 782 [ProofFigure]
    Row::Record(1885, 2), // 783 ProofFigure
    Row::Record(1895, 2), // 784 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 785 JoinCode
    Row::Record(1900, 1), // 786 MembershipAnswer.entries
    Row::List(788), // 787 [ChannelCount]
    Row::Record(1897, 3), // 788 ChannelCount
    Row::Record(1901, 3), // 789 MembershipAnswer.batch
    Row::Record(1915, 4), // 790 OrganisationView
    Row::Union(1909, 6), // 791 OrganisationStatus
    Row::Record(1904, 3), // 792 OrganisationStatus.applied
    Row::Record(1907, 0), // 793 OrganisationStatus.active
    Row::Record(1907, 2), // 794 OrganisationStatus.rejected
    Row::Record(1909, 0), // 795 OrganisationStatus.withdrawn
    Row::Record(1909, 0), // 796 OrganisationStatus.suspended
    Row::Record(1909, 0), // 797 OrganisationStatus.dissolved
    Row::Record(1922, 1), // 798 MembershipAnswer.identityKeys
    Row::List(800), // 799 [IdentityKeyView]
    Row::Record(1919, 3), // 800 IdentityKeyView
    Row::Record(1923, 1), // 801 MembershipAnswer.unmaskings
    Row::Union(2090, 10), // 802 DeliberationAnswer
    Row::Record(2003, 14), // 803 TopicView
    Row::Union(1966, 10), // 804 StageView
    Row::Record(298, 1), // 805 StageView.proposed
    Row::Record(298, 1), // 806 StageView.screening
    Row::Record(1935, 3), // 807 StageView.declined
    Row::Record(1938, 2), // 808 StageView.appealed
    Row::Record(262, 1), // 809 StageView.discussed
    Row::Record(1940, 2), // 810 StageView.seconded
    Row::Maybe(344), // 811 OpeningTerms?
    Row::Record(1946, 6), // 812 StageView.voting
    Row::List(814), // 813 [PaperBox]
    Row::Record(1942, 4), // 814 PaperBox
    Row::Record(1960, 6), // 815 StageView.decided
    Row::Record(1956, 4), // 816 CountTerms
    Row::Record(1952, 4), // 817 Thresholds
    Row::Record(245, 1), // 818 StageView.lapsed
    Row::Record(245, 1), // 819 StageView.withdrawn
    Row::Maybe(821), // 820 Effect?
    Row::Union(1987, 5), // 821 Effect
    Row::Record(762, 2), // 822 Effect.announced
    Row::Record(1976, 2), // 823 Effect.annulled
    Row::Record(1978, 4), // 824 Effect.inForce
    Row::Maybe(356), // 825 ReviewFinding?
    Row::Record(1982, 2), // 826 Effect.repealed
    Row::Record(1984, 3), // 827 Effect.moot
    Row::Maybe(829), // 828 NextStep?
    Row::Record(2001, 2), // 829 NextStep
    Row::Words(1992, 9), // 830 Next
    Row::Record(2017, 7), // 831 BallotView
    Row::Maybe(214), // 832 EntryChannel?
    Row::Record(2036, 3), // 833 BallotsView
    Row::List(835), // 834 [PublishedBallot]
    Row::Record(2033, 3), // 835 PublishedBallot
    Row::Union(2030, 3), // 836 Ballot
    Row::Record(2027, 1), // 837 Ballot.motion
    Row::Words(2024, 3), // 838 Choice
    Row::Record(2028, 1), // 839 Ballot.options
    Row::Record(2029, 1), // 840 Ballot.void
    Row::Record(2039, 5), // 841 BallotProof
    Row::List(843), // 842 [Sentence]
    Row::Record(1776, 2), // 843 Sentence
    Row::Record(2055, 2), // 844 DiscussionView
    Row::List(846), // 845 [ContributionView]
    Row::Record(2044, 11), // 846 ContributionView
    Row::Maybe(68), // 847 bool?
    Row::Maybe(849), // 848 Moderation?
    Row::Record(740, 2), // 849 Moderation
    Row::Record(2072, 2), // 850 ConsensusView
    Row::List(0), // 851 [Id]
    Row::Record(2069, 3), // 852 ConsensusReport
    Row::List(854), // 853 [ConsensusGroup]
    Row::Record(2066, 3), // 854 ConsensusGroup
    Row::List(856), // 855 [StatementView]
    Row::Record(2057, 5), // 856 StatementView
    Row::List(858), // 857 [OwnStatement]
    Row::Record(2062, 4), // 858 OwnStatement
    Row::List(44), // 859 [u16]
    Row::Record(2074, 4), // 860 ElectorateView
    Row::Record(2088, 2), // 861 ObjectionsView
    Row::List(863), // 862 [ObjectionView]
    Row::Record(2082, 6), // 863 ObjectionView
    Row::Words(2078, 4), // 864 ObjectionStatus
    Row::Union(2121, 3), // 865 CovenantAnswer
    Row::Record(2104, 9), // 866 CovenantView
    Row::List(868), // 867 [CovenantVersion]
    Row::Record(2100, 4), // 868 CovenantVersion
    Row::Record(1853, 1), // 869 CovenantAnswer.violations
    Row::Record(2120, 1), // 870 CovenantAnswer.figures
    Row::List(872), // 871 [RuleFigures]
    Row::Record(2113, 7), // 872 RuleFigures
    Row::Union(2173, 10), // 873 PointsAnswer
    Row::Record(2124, 2), // 874 PersonView
    Row::Record(2126, 5), // 875 ParticipationView
    Row::Record(2131, 6), // 876 MerchantView
    Row::Record(2137, 5), // 877 FundView
    Row::Record(2142, 7), // 878 OfferView
    Row::Record(2149, 9), // 879 RedemptionView
    Row::Maybe(434), // 880 Buyer?
    Row::Record(2158, 2), // 881 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 882 VerificationCode
    Row::Record(2160, 6), // 883 SettlementView
    Row::Record(2166, 7), // 884 LedgerTotals
    Row::Union(2266, 4), // 885 CasesAnswer
    Row::Record(2207, 23), // 886 CaseView
    Row::Maybe(0), // 887 SourceId?
    Row::Maybe(889), // 888 Rating?
    Row::Record(1165, 3), // 889 Rating
    Row::List(891), // 890 [DepartmentView]
    Row::Record(2183, 2), // 891 DepartmentView
    Row::List(893), // 892 [StepView]
    Row::Record(2202, 5), // 893 StepView
    Row::Words(2185, 17), // 894 StepKind
    Row::Record(2242, 11), // 895 RegionFigures
    Row::List(897), // 896 [StageFigure]
    Row::Record(2230, 2), // 897 StageFigure
    Row::List(899), // 898 [LevelFigure]
    Row::Record(2232, 2), // 899 LevelFigure
    Row::List(901), // 900 [KindFigure]
    Row::Record(2234, 3), // 901 KindFigure
    Row::Record(2237, 5), // 902 RatingSums
    Row::Record(2253, 4), // 903 UnitFigures
    Row::Record(2265, 1), // 904 CasesAnswer.agenda
    Row::List(906), // 905 [OpenCase]
    Row::Record(2257, 8), // 906 OpenCase
    Row::Union(2277, 2), // 907 CatalogueAnswer
    Row::Record(1859, 1), // 908 CatalogueAnswer.records
    Row::Record(2270, 7), // 909 BurdenView
    Row::Union(2300, 2), // 910 ConsultationAnswer
    Row::Record(2286, 6), // 911 QuestionView
    Row::Union(2283, 3), // 912 QuestionStatus
    Row::Record(1905, 2), // 913 QuestionStatus.open
    Row::Record(2279, 4), // 914 QuestionStatus.answered
    Row::Record(2283, 0), // 915 QuestionStatus.withdrawn
    Row::Record(2292, 8), // 916 Figures
    Row::Union(2302, 2), // 917 VaultAnswer
    Row::Record(1336, 1), // 918 VaultAnswer.due
    Row::Record(2313, 1), // 919 Answered
    Row::Union(2315, 4), // 920 BurdenOf
    Row::Record(2314, 1), // 921 BurdenOf.worker
    Row::Record(34, 1), // 922 BurdenOf.resident
    Row::Record(187, 1), // 923 BurdenOf.item
    Row::Record(36, 1), // 924 BurdenOf.region
    Row::Union(2347, 17), // 925 CasesCommand
    Row::Record(2319, 7), // 926 CasesCommand.report
    Row::Record(965, 1), // 927 CasesCommand.accept
    Row::Record(2326, 3), // 928 CasesCommand.decline
    Row::Record(1118, 2), // 929 CasesCommand.startSelfResolution
    Row::Record(965, 1), // 930 CasesCommand.handle
    Row::Record(1120, 2), // 931 CasesCommand.entrust
    Row::Record(2329, 4), // 932 CasesCommand.dispatch
    Row::Record(1126, 3), // 933 CasesCommand.return
    Row::Record(2333, 3), // 934 CasesCommand.feedback
    Row::Record(965, 1), // 935 CasesCommand.close
    Row::Record(2336, 3), // 936 CasesCommand.escalate
    Row::Maybe(97), // 937 Level?
    Row::Record(2339, 6), // 938 CasesCommand.evaluate
    Row::Record(2326, 2), // 939 CasesCommand.reopen
    Row::Record(2345, 2), // 940 CasesCommand.withdraw
    Row::Record(965, 1), // 941 CasesCommand.recall
    Row::Record(233, 1), // 942 CasesCommand.release
    Row::Record(965, 1), // 943 CasesCommand.expire
    Row::Union(2368, 4), // 944 CasesQuery
    Row::Record(2333, 2), // 945 CasesQuery.case
    Row::Record(36, 1), // 946 CasesQuery.figures
    Row::Record(1132, 1), // 947 CasesQuery.unit
    Row::Record(2364, 4), // 948 CasesQuery.agenda
    Row::Union(2389, 5), // 949 CatalogueCommand
    Row::Record(2376, 2), // 950 CatalogueCommand.ask
    Row::Record(2372, 4), // 951 DataForm
    Row::List(501), // 952 [ItemConsent]
    Row::List(0), // 953 [ItemCode]
    Row::Record(2381, 2), // 954 CatalogueCommand.collect
    Row::List(956), // 955 [Entry]
    Row::Record(2378, 3), // 956 Entry
    Row::Record(2383, 4), // 957 CatalogueCommand.share
    Row::Record(1274, 3), // 958 CatalogueCommand.refuse
    Row::Record(2387, 2), // 959 CatalogueCommand.forget
    Row::Union(2395, 3), // 960 CatalogueQuery
    Row::Record(34, 1), // 961 CatalogueQuery.held
    Row::Record(2314, 1), // 962 CatalogueQuery.collected
    Row::Record(2394, 1), // 963 CatalogueQuery.burden
    Row::Union(2398, 1), // 964 CharterCommand
    Row::Record(210, 1), // 965 CharterCommand.adopt
    Row::Union(2399, 1), // 966 ClockCommand
    Row::Record(2399, 0), // 967 ClockCommand.advance
    Row::Union(2605, 10), // 968 Command
    Row::Union(2458, 34), // 969 MembershipCommand
    Row::Record(2400, 4), // 970 MembershipCommand.defineRegion
    Row::Record(2404, 4), // 971 MembershipCommand.reshape
    Row::Record(228, 1), // 972 MembershipCommand.cancelReshape
    Row::Record(253, 2), // 973 MembershipCommand.enterKnownHouseholds
    Row::Record(2408, 6), // 974 MembershipCommand.grantRole
    Row::Record(446, 4), // 975 MembershipCommand.revokeRole
    Row::Record(2414, 3), // 976 MembershipCommand.issueJoinCode
    Row::Record(253, 1), // 977 MembershipCommand.revokeJoinCode
    Row::Record(2417, 6), // 978 MembershipCommand.join
    Row::Maybe(261), // 979 Minority?
    Row::Record(34, 1), // 980 MembershipCommand.leave
    Row::Record(465, 2), // 981 MembershipCommand.nameDelegate
    Row::Record(467, 3), // 982 MembershipCommand.regroupHousehold
    Row::Record(2423, 6), // 983 MembershipCommand.applyOrganisation
    Row::Record(2429, 3), // 984 MembershipCommand.reviewOrganisation
    Row::Record(491, 2), // 985 MembershipCommand.appealReview
    Row::Record(233, 1), // 986 MembershipCommand.withdrawApplication
    Row::Record(2432, 2), // 987 MembershipCommand.nameOfficers
    Row::Record(491, 2), // 988 MembershipCommand.suspendOrganisation
    Row::Record(491, 2), // 989 MembershipCommand.reinstateOrganisation
    Row::Record(491, 2), // 990 MembershipCommand.dissolveOrganisation
    Row::Record(561, 4), // 991 MembershipCommand.openBatch
    Row::Record(2434, 2), // 992 MembershipCommand.closeBatch
    Row::Record(2436, 2), // 993 MembershipCommand.correct
    Row::Record(233, 1), // 994 MembershipCommand.lapseReview
    Row::Record(505, 2), // 995 MembershipCommand.rotateIdentityKey
    Row::Record(2438, 4), // 996 MembershipCommand.prove
    Row::Maybe(236), // 997 Identity?
    Row::Record(518, 3), // 998 MembershipCommand.suspectDuplicate
    Row::Record(2442, 4), // 999 MembershipCommand.reviewDuplicate
    Row::Record(526, 2), // 1000 MembershipCommand.enterMinor
    Row::Record(2446, 4), // 1001 MembershipCommand.askUnmasking
    Row::Record(2450, 3), // 1002 MembershipCommand.decideUnmasking
    Row::Record(316, 1), // 1003 MembershipCommand.tellUnmasked
    Row::Record(34, 1), // 1004 MembershipCommand.erase
    Row::Record(2457, 1), // 1005 MembershipCommand.fallDue
    Row::Union(2453, 4), // 1006 Matter
    Row::Record(309, 2), // 1007 Matter.duplicate
    Row::Record(34, 1), // 1008 Matter.minor
    Row::Record(228, 1), // 1009 Matter.reshape
    Row::Record(316, 1), // 1010 Matter.unmasking
    Row::Union(2523, 22), // 1011 DeliberationCommand
    Row::Record(2492, 7), // 1012 DeliberationCommand.propose
    Row::Maybe(286), // 1013 DeliberationQuestion?
    Row::Record(696, 2), // 1014 DeliberationCommand.recordUnits
    Row::Record(698, 2), // 1015 DeliberationCommand.second
    Row::Record(683, 1), // 1016 DeliberationCommand.withdraw
    Row::Record(2499, 3), // 1017 DeliberationCommand.screen
    Row::Record(683, 1), // 1018 DeliberationCommand.appealScreening
    Row::Record(2502, 6), // 1019 DeliberationCommand.contribute
    Row::Record(728, 4), // 1020 DeliberationCommand.react
    Row::Record(732, 3), // 1021 DeliberationCommand.decideAmendment
    Row::Record(738, 4), // 1022 DeliberationCommand.moderate
    Row::Record(751, 5), // 1023 DeliberationCommand.object
    Row::Record(756, 3), // 1024 DeliberationCommand.decideObjection
    Row::Record(776, 3), // 1025 DeliberationCommand.review
    Row::Record(683, 1), // 1026 DeliberationCommand.open
    Row::Record(2510, 5), // 1027 DeliberationCommand.cast
    Row::Record(2508, 2), // 1028 Vote
    Row::Maybe(610), // 1029 Tracker?
    Row::Record(793, 4), // 1030 DeliberationCommand.entrustVote
    Row::Record(793, 2), // 1031 DeliberationCommand.revokeProxy
    Row::Record(797, 3), // 1032 DeliberationCommand.serveBallots
    Row::Record(2515, 5), // 1033 DeliberationCommand.issuePaper
    Row::Record(2520, 3), // 1034 DeliberationCommand.countPapers
    Row::List(1028), // 1035 [Vote]
    Row::Record(683, 1), // 1036 DeliberationCommand.lapse
    Row::Record(683, 1), // 1037 DeliberationCommand.close
    Row::Union(2556, 11), // 1038 CovenantCommand
    Row::Record(947, 4), // 1039 CovenantCommand.adopt
    Row::Record(952, 2), // 1040 CovenantCommand.repeal
    Row::Record(2545, 8), // 1041 CovenantCommand.recordViolation
    Row::Record(967, 2), // 1042 CovenantCommand.reply
    Row::Record(967, 2), // 1043 CovenantCommand.appeal
    Row::Record(2553, 3), // 1044 CovenantCommand.decideAppeal
    Row::Record(996, 2), // 1045 CovenantCommand.withdrawViolation
    Row::Record(989, 2), // 1046 CovenantCommand.referAgain
    Row::Record(989, 2), // 1047 CovenantCommand.confirmReferral
    Row::Record(991, 2), // 1048 CovenantCommand.deferReferral
    Row::Record(955, 1), // 1049 CovenantCommand.fallDue
    Row::Union(2573, 13), // 1050 PointsCommand
    Row::Record(1014, 2), // 1051 PointsCommand.openFund
    Row::Record(1016, 4), // 1052 PointsCommand.award
    Row::Record(2567, 4), // 1053 PointsCommand.reverse
    Row::Record(1029, 5), // 1054 PointsCommand.publishOffer
    Row::Record(1029, 1), // 1055 PointsCommand.withdrawOffer
    Row::Record(1036, 3), // 1056 PointsCommand.reserve
    Row::Record(2571, 2), // 1057 PointsCommand.confirm
    Row::Record(1036, 1), // 1058 PointsCommand.cancel
    Row::Record(1036, 1), // 1059 PointsCommand.expireRedemption
    Row::Record(473, 1), // 1060 PointsCommand.release
    Row::Record(1064, 2), // 1061 PointsCommand.settle
    Row::Record(300, 2), // 1062 PointsCommand.combine
    Row::Record(34, 1), // 1063 PointsCommand.forfeit
    Row::Union(2586, 7), // 1064 ConsultationCommand
    Row::Record(1284, 4), // 1065 ConsultationCommand.ask
    Row::Record(1302, 2), // 1066 ConsultationCommand.answer
    Row::Record(1284, 1), // 1067 ConsultationCommand.withdraw
    Row::Record(1305, 2), // 1068 ConsultationCommand.rate
    Row::Record(1284, 1), // 1069 ConsultationCommand.lapse
    Row::Record(34, 1), // 1070 ConsultationCommand.forget
    Row::Record(1285, 1), // 1071 ConsultationCommand.release
    Row::Union(2598, 7), // 1072 VaultCommand
    Row::Record(2593, 5), // 1073 VaultCommand.keep
    Row::Record(1320, 2), // 1074 VaultCommand.correct
    Row::Record(1324, 2), // 1075 VaultCommand.withdrawConsent
    Row::Record(1331, 2), // 1076 VaultCommand.erase
    Row::Record(1336, 1), // 1077 VaultCommand.confirmErasure
    Row::Record(2598, 0), // 1078 VaultCommand.lapse
    Row::Record(34, 1), // 1079 VaultCommand.retire
    Row::Union(2615, 2), // 1080 ConsultationQuery
    Row::Record(1284, 1), // 1081 ConsultationQuery.question
    Row::Record(1285, 1), // 1082 ConsultationQuery.figures
    Row::Union(2619, 3), // 1083 CovenantQuery
    Row::Record(679, 1), // 1084 CovenantQuery.covenant
    Row::Record(34, 1), // 1085 CovenantQuery.violations
    Row::Record(2617, 2), // 1086 CovenantQuery.figures
    Row::Union(2628, 10), // 1087 DeliberationQuery
    Row::Record(683, 1), // 1088 DeliberationQuery.topic
    Row::Record(698, 2), // 1089 DeliberationQuery.ballot
    Row::Record(2622, 2), // 1090 DeliberationQuery.ballots
    Row::Record(2624, 2), // 1091 DeliberationQuery.ballotProof
    Row::Record(683, 1), // 1092 DeliberationQuery.explanation
    Row::Record(2622, 2), // 1093 DeliberationQuery.discussion
    Row::Record(718, 2), // 1094 DeliberationQuery.contribution
    Row::Record(2626, 2), // 1095 DeliberationQuery.consensus
    Row::Record(2622, 2), // 1096 DeliberationQuery.electorate
    Row::Record(2622, 2), // 1097 DeliberationQuery.objections
    Row::Record(2644, 1), // 1098 Done
    Row::Union(2639, 5), // 1099 Made
    Row::Record(2638, 1), // 1100 Made.picture
    Row::Record(2645, 3), // 1101 Helper
    Row::Union(2649, 6), // 1102 JournalQuery
    Row::Record(2648, 0), // 1103 JournalQuery.state
    Row::Record(2648, 0), // 1104 JournalQuery.root
    Row::Record(1361, 1), // 1105 JournalQuery.inclusion
    Row::Record(2648, 1), // 1106 JournalQuery.consistency
    Row::Record(1360, 1), // 1107 JournalQuery.receipt
    Row::Record(34, 1), // 1108 JournalQuery.export
    Row::Union(2655, 11), // 1109 MembershipQuery
    Row::Record(36, 1), // 1110 MembershipQuery.region
    Row::Record(36, 1), // 1111 MembershipQuery.regionHistory
    Row::Record(36, 1), // 1112 MembershipQuery.coverage
    Row::Record(253, 1), // 1113 MembershipQuery.joinCode
    Row::Record(34, 1), // 1114 MembershipQuery.member
    Row::Record(36, 1), // 1115 MembershipQuery.entries
    Row::Record(331, 1), // 1116 MembershipQuery.batch
    Row::Record(233, 1), // 1117 MembershipQuery.organisation
    Row::Record(2655, 0), // 1118 MembershipQuery.identityKeys
    Row::Record(316, 1), // 1119 MembershipQuery.unmasking
    Row::Record(34, 1), // 1120 MembershipQuery.unmaskings
    Row::Union(2666, 10), // 1121 PointsQuery
    Row::Record(34, 1), // 1122 PointsQuery.person
    Row::Record(1016, 2), // 1123 PointsQuery.participation
    Row::Record(473, 1), // 1124 PointsQuery.merchant
    Row::Record(1014, 1), // 1125 PointsQuery.fund
    Row::Record(1029, 1), // 1126 PointsQuery.offer
    Row::Record(1036, 1), // 1127 PointsQuery.redemption
    Row::Record(1036, 1), // 1128 PointsQuery.verificationCode
    Row::Record(1064, 1), // 1129 PointsQuery.settlement
    Row::Record(1611, 2), // 1130 PointsQuery.settlementLine
    Row::Record(2666, 0), // 1131 PointsQuery.ledger
    Row::Union(2678, 9), // 1132 Query
    Row::Union(2676, 2), // 1133 VaultQuery
    Row::Record(194, 1), // 1134 VaultQuery.entry
    Row::Record(2676, 0), // 1135 VaultQuery.due
    Row::Record(2687, 3), // 1136 Question
    Row::Record(2693, 5), // 1137 Request
    Row::Maybe(1139), // 1138 Via?
    Row::Record(2690, 3), // 1139 Via
    Row::Maybe(1101), // 1140 Helper?
    Row::Leaf(Leaf::Secret), // 1141 Secret
    Row::Record(2698, 3), // 1142 Setup
    Row::Union(2732, 9), // 1143 Tool
    Row::Record(2701, 4), // 1144 Tool.identityDigest
    Row::Record(2705, 3), // 1145 Tool.identityKey
    Row::Record(992, 1), // 1146 Tool.creditCode
    Row::Record(2708, 2), // 1147 Tool.contentDigest
    Row::Record(2710, 1), // 1148 Tool.qrPicture
    Row::Record(2711, 6), // 1149 Tool.verifyInclusion
    Row::Record(2717, 6), // 1150 Tool.verifyConsistency
    Row::Record(2723, 6), // 1151 Tool.verifyBallot
    Row::Record(2729, 3), // 1152 Tool.recount
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
    must(20, 9), // over
    must(21, 9), // for
    must(22, 10), // engine
    must(23, 15), // digest
    must(24, 16), // now
    must(25, 17), // records
    must(26, 15), // root
    must(27, 17), // size
    must(28, 15), // leaf
    must(29, 20), // proof
    must(26, 15), // root
    must(27, 17), // size
    must(30, 0), // deadline
    must(31, 0), // event
    must(32, 0), // person
    must(33, 9), // role
    must(34, 37), // region
    must(35, 0), // none
    must(36, 0), // phone
    must(37, 0), // scannedCode
    must(38, 0), // seenByStaff
    must(39, 0), // document
    must(40, 0), // networkIdentity
    must(41, 0), // propose
    must(42, 0), // second
    must(43, 0), // cast
    must(44, 0), // redeem
    must(45, 0), // report
    must(46, 0), // rekey
    must(47, 42), // act
    must(48, 39), // least
    must(49, 44), // max
    must(50, 17), // minutes
    must(51, 44), // workingDays
    must(52, 44), // appealWorkingDays
    must(53, 47), // review
    must(54, 44), // applicationsPerPersonMax
    must(55, 44), // applicationsPerRegionMax
    must(56, 44), // officersMax
    must(51, 44), // workingDays
    must(57, 44), // reminderWorkingDays
    must(58, 49), // answer
    must(59, 44), // openPerPersonMax
    must(60, 44), // decisionDays
    must(61, 44), // noticeDays
    must(62, 55), // helpers
    must(63, 44), // peopleDayMax
    must(64, 44), // peopleMonthMax
    must(65, 44), // correctionDays
    must(66, 0), // command
    must(67, 44), // hours
    must(68, 39), // joinProof
    may(69, 40, 0), // proofs
    must(70, 43), // gridSuffixDigits
    must(71, 44), // joinCodeDaysMax
    must(72, 45), // joinTries
    must(73, 46), // organisations
    must(74, 48), // consultation
    may(75, 50, 0), // rolePassesMax
    may(76, 51, 0), // unmasking
    may(77, 53, 0), // assistance
    may(78, 56, 0), // fourEyes
    must(79, 0), // persons
    must(80, 0), // adults
    must(81, 0), // households
    must(82, 0), // owners
    must(83, 0), // representatives
    must(73, 0), // organisations
    must(84, 63), // atLeast
    must(85, 63), // moreThan
    must(86, 0), // eligible
    must(87, 0), // participants
    must(88, 0), // valid
    must(89, 0), // yesAndNo
    must(90, 44), // perProxy
    must(91, 44), // daysBefore
    must(92, 0), // ignored
    must(93, 0), // participates
    must(94, 0), // joinsMajority
    must(95, 73), // counts
    must(96, 0), // source
    must(97, 15), // notice
    must(98, 44), // servedDays
    must(99, 0), // schulze
    must(100, 0), // runoff
    must(101, 0), // void
    must(102, 0), // allowed
    must(103, 0), // closedUp
    must(104, 0), // last
    must(105, 0), // setAside
    must(106, 0), // oneByOne
    must(107, 0), // beforeFreeze
    must(108, 76), // method
    must(109, 77), // equalRanks
    must(110, 78), // skippedRanks
    must(111, 79), // unranked
    must(112, 80), // exhausted
    must(113, 81), // elimination
    must(114, 82), // withdrawn
    must(115, 68), // secret
    must(116, 44), // smallCell
    must(117, 68), // replaces
    must(118, 44), // countingDays
    may(119, 69, 0), // proxies
    may(120, 71, 0), // silence
    may(121, 74, 0), // ranks
    must(122, 44), // screeningDays
    must(123, 44), // appealDays
    must(124, 44), // discussionDays
    must(125, 44), // listDays
    must(126, 44), // openingDays
    must(61, 44), // noticeDays
    must(127, 44), // objectionDays
    must(128, 44), // reviewDays
    must(129, 0), // code
    must(130, 61), // electorate
    must(131, 44), // seconds
    must(132, 44), // secondingDays
    must(133, 44), // votingDays
    must(134, 62), // quorum
    must(135, 62), // approval
    must(136, 64), // approvalOf
    must(96, 0), // source
    may(137, 65, 0), // preset
    may(138, 65, 0), // presetOverride
    may(139, 66, 0), // ballots
    may(140, 83, 0), // life
    must(141, 59), // decisions
    must(47, 0), // act
    must(142, 11), // amount
    must(143, 11), // dayCap
    must(29, 39), // proof
    must(144, 86), // acts
    must(145, 17), // redemptionMinutes
    must(146, 43), // codeTries
    must(147, 88), // cnyPerPoint
    must(148, 0), // kind
    must(149, 68), // urgent
    must(150, 92), // departments
    must(151, 44), // fromMinute
    must(152, 44), // toMinute
    must(153, 0), // grid
    must(154, 0), // village
    must(155, 0), // town
    must(156, 0), // county
    must(157, 0), // city
    must(51, 44), // workingDays
    must(158, 17), // workingMinutes
    must(159, 97), // level
    must(149, 68), // urgent
    must(160, 98), // term
    must(161, 90), // kinds
    must(162, 93), // officeHours
    must(163, 95), // limits
    may(164, 43, 3), // warningsMax
    may(165, 43, 3), // reopeningsMax
    may(166, 44, 30), // evaluationDays
    must(167, 0), // consent
    must(168, 0), // contract
    must(169, 0), // legalDuty
    must(170, 0), // emergency
    must(171, 0), // news
    must(172, 0), // public
    must(173, 0), // otherLaw
    must(174, 0), // ordinary
    must(175, 0), // sensitive
    must(0, 0), // under14
    must(176, 0), // item
    must(177, 0), // owner
    must(178, 101), // basis
    must(179, 102), // purposes
    must(180, 44), // freshDays
    must(181, 103), // sensitivity
    may(182, 92, 0), // shareWith
    must(183, 0), // entry
    must(184, 0), // leaving
    must(185, 0), // category
    must(178, 101), // basis
    must(186, 44), // keepDays
    must(187, 106), // from
    must(188, 0), // name
    must(189, 16), // effectiveFrom
    may(190, 34, 0), // effectiveTo
    must(191, 35), // founders
    must(192, 38), // membership
    must(193, 58), // deliberation
    must(194, 85), // points
    must(195, 89), // cases
    may(196, 99, 0), // catalogue
    may(197, 104, 0), // vault
    must(198, 33), // charter
    must(199, 32), // adopted
    must(34, 37), // region
    must(188, 0), // name
    must(159, 97), // level
    may(200, 109, 0), // parent
    must(200, 37), // parent
    must(129, 37), // code
    must(34, 37), // region
    must(188, 0), // name
    must(81, 115), // households
    must(201, 115), // stay
    must(202, 116), // parts
    must(203, 119), // absorbed
    must(204, 112), // rename
    must(205, 113), // move
    must(206, 114), // split
    must(207, 118), // merge
    must(208, 0), // reshape
    must(34, 37), // region
    must(209, 111), // change
    must(210, 16), // on
    must(211, 0), // household
    must(212, 0), // organisation
    must(200, 37), // parent
    must(213, 97), // parentLevel
    must(159, 97), // level
    must(34, 37), // region
    must(200, 37), // parent
    must(214, 43), // digits
    must(34, 37), // region
    must(159, 97), // level
    must(208, 0), // reshape
    must(210, 16), // on
    must(210, 16), // on
    must(215, 16), // at
    must(34, 37), // region
    must(216, 37), // became
    must(217, 0), // named
    must(34, 37), // region
    must(159, 97), // level
    must(218, 37), // other
    must(219, 97), // otherLevel
    must(153, 37), // grid
    must(81, 17), // households
    must(217, 17), // named
    must(220, 0), // first
    must(153, 37), // grid
    must(221, 17), // known
    must(222, 17), // joined
    must(223, 44), // days
    must(49, 44), // max
    must(224, 16), // until
    must(225, 44), // version
    must(226, 44), // current
    must(29, 39), // proof
    must(227, 39), // needed
    must(32, 0), // person
    must(153, 37), // grid
    must(211, 0), // household
    must(153, 37), // grid
    must(211, 0), // household
    must(49, 44), // max
    must(32, 0), // person
    must(211, 0), // household
    must(34, 37), // region
    must(228, 37), // actsIn
    must(224, 16), // until
    must(215, 16), // at
    must(33, 9), // role
    must(229, 43), // rung
    must(230, 43), // held
    must(224, 16), // until
    must(231, 16), // heldUntil
    must(232, 43), // passes
    must(233, 43), // most
    must(234, 165), // creditCode
    must(212, 0), // organisation
    must(235, 44), // open
    must(49, 44), // max
    must(34, 37), // region
    must(235, 44), // open
    must(49, 44), // max
    must(236, 44), // officers
    must(49, 44), // max
    must(237, 181), // year
    must(220, 181), // first
    must(104, 181), // last
    must(238, 16), // due
    must(215, 16), // at
    must(32, 0), // person
    must(239, 0), // into
    must(240, 44), // key
    must(226, 44), // current
    must(47, 42), // act
    must(29, 39), // proof
    must(227, 39), // needed
    must(230, 39), // held
    must(29, 39), // proof
    must(32, 0), // person
    must(218, 0), // other
    must(32, 0), // person
    must(241, 1), // age
    must(48, 43), // least
    must(32, 0), // person
    must(48, 43), // least
    must(76, 0), // unmasking
    must(34, 37), // region
    must(242, 0), // handle
    must(243, 0), // helper
    must(243, 0), // helper
    must(244, 44), // people
    must(233, 44), // most
    must(224, 16), // until
    must(245, 0), // app
    must(246, 0), // paper
    must(247, 0), // booth
    must(36, 0), // phone
    must(248, 0), // mobile
    must(249, 214), // ballot
    must(183, 214), // entry
    must(250, 0), // batch
    must(250, 0), // batch
    must(251, 17), // forms
    must(252, 17), // total
    must(250, 0), // batch
    must(66, 0), // command
    must(250, 0), // batch
    must(66, 0), // command
    must(253, 17), // announced
    must(254, 17), // came
    must(29, 39), // proof
    must(230, 39), // held
    must(32, 0), // person
    must(224, 16), // until
    must(255, 123), // unknownRegion
    must(256, 124), // unknownPerson
    must(257, 125), // unknownHousehold
    must(258, 126), // unknownOrganisation
    must(259, 127), // regionExists
    must(260, 128), // levelGap
    must(261, 129), // gridSuffix
    must(262, 130), // notAGrid
    must(263, 131), // unknownReshape
    must(264, 132), // reshapeExists
    must(265, 133), // reshapePast
    must(266, 134), // regionEnded
    must(267, 135), // nothingChanges
    must(268, 136), // namedTwice
    must(269, 137), // mergeLevels
    must(270, 138), // householdsUnaccounted
    must(271, 139), // knownBelowJoined
    must(272, 140), // joinCodeDays
    must(273, 141), // noJoinCode
    must(274, 142), // joinTriesUsed
    must(275, 143), // joinCodeReplaced
    must(276, 144), // joinCodeWithdrawn
    must(277, 145), // joinCodeExpired
    must(278, 146), // proofTooLow
    must(279, 147), // alreadyMember
    must(280, 148), // identityTaken
    must(281, 149), // identityChanged
    must(282, 150), // householdElsewhere
    must(283, 151), // householdFull
    must(284, 152), // notAMember
    must(285, 153), // notInHousehold
    must(286, 154), // roleNeedsOrganisation
    must(287, 155), // roleWithoutOrganisation
    must(288, 156), // roleBeyondOrganisation
    must(289, 157), // ownGrant
    must(290, 158), // roleExpiryPast
    must(291, 159), // beyondRung
    must(292, 160), // grantOutlasts
    must(293, 161), // passesTooMany
    must(294, 162), // roleNotHeld
    must(295, 163), // creditCodeMissing
    must(296, 164), // creditCodeTaken
    must(297, 166), // organisationExists
    must(298, 167), // applicationsOfPerson
    must(299, 168), // applicationsOfRegion
    must(300, 169), // officersTooMany
    must(301, 170), // officersNone
    must(302, 171), // officerTwice
    must(303, 172), // notUnderReview
    must(304, 173), // ownReview
    must(305, 174), // sameReviewer
    must(306, 175), // notRejected
    must(307, 176), // appealDecided
    must(308, 177), // appealLate
    must(309, 178), // ownSupervision
    must(310, 179), // notSuspended
    must(311, 180), // unknownYear
    must(312, 182), // notActive
    must(313, 183), // notDue
    must(314, 184), // personMerged
    must(315, 185), // identityKeyOrder
    must(316, 186), // identityKeyReused
    must(317, 187), // identityKeyNotInForce
    must(318, 188), // ownWitness
    must(319, 189), // proofBelow
    must(320, 190), // proofNotHigher
    must(321, 191), // onePerson
    must(322, 192), // duplicateOpen
    must(323, 193), // noDuplicate
    must(324, 194), // ownDuplicate
    must(325, 195), // mergeIntoMember
    must(326, 196), // notAMinor
    must(327, 197), // underage
    must(328, 198), // guardianNeeded
    must(329, 199), // ownGuardian
    must(330, 200), // guardianActs
    must(331, 201), // unmaskingOff
    must(332, 202), // unmaskingExists
    must(333, 203), // unknownUnmasking
    must(334, 204), // unknownHandle
    must(335, 205), // ownUnmasking
    must(336, 206), // unmaskingDecided
    must(337, 207), // nobodyToTell
    must(338, 208), // assistanceOff
    must(339, 209), // ownHelper
    must(340, 210), // helperElsewhere
    must(341, 211), // helperBusy
    must(342, 212), // helperChooses
    must(343, 213), // channelDiffers
    must(344, 215), // unknownBatch
    must(345, 216), // batchExists
    must(346, 217), // batchClosed
    must(347, 218), // batchTotal
    must(348, 219), // notInBatch
    must(349, 220), // batchMismatch
    must(350, 221), // nothingToCorrect
    must(351, 222), // correctionLate
    must(352, 223), // proofRaised
    must(353, 224), // secondEyes
    must(208, 0), // reshape
    must(354, 122), // why
    must(32, 0), // person
    must(33, 9), // role
    must(34, 37), // region
    may(212, 228, 0), // organisation
    may(224, 34, 0), // until
    must(232, 43), // passes
    may(355, 229, 0), // passedBy
    must(153, 37), // grid
    must(225, 44), // version
    must(224, 16), // until
    may(356, 34, 0), // overlap
    must(96, 0), // source
    must(357, 44), // triesLeft
    must(224, 16), // until
    must(32, 0), // person
    must(211, 0), // household
    must(153, 37), // grid
    must(358, 236), // identity
    must(29, 39), // proof
    must(211, 0), // household
    must(359, 0), // delegate
    must(187, 0), // from
    must(360, 0), // to
    must(361, 240), // members
    must(362, 0), // socialOrganisation
    must(363, 0), // selfOrganisedGroup
    must(364, 0), // enterprise
    must(365, 0), // merchant
    must(366, 0), // department
    must(367, 0), // residentsCouncil
    must(368, 0), // worthiesCouncil
    must(369, 0), // serviceCorps
    must(370, 0), // legalServiceCorps
    must(371, 0), // ethicsPanel
    must(372, 0), // communityBody
    must(212, 0), // organisation
    must(148, 243), // kind
    must(34, 37), // region
    may(234, 244, 0), // creditCode
    must(373, 20), // documents
    must(236, 240), // officers
    must(374, 0), // applicant
    must(375, 47), // terms
    must(376, 37), // reviewedIn
    must(238, 16), // due
    must(212, 0), // organisation
    must(377, 0), // reason
    must(212, 0), // organisation
    must(34, 37), // region
    must(377, 0), // reason
    may(378, 229, 0), // by
    may(379, 34, 0), // appealUntil
    must(212, 0), // organisation
    must(377, 0), // reason
    must(34, 37), // region
    must(238, 16), // due
    must(212, 0), // organisation
    must(34, 37), // region
    must(238, 16), // due
    must(240, 44), // key
    must(380, 15), // check
    must(32, 0), // person
    must(358, 236), // identity
    must(29, 39), // proof
    must(32, 0), // person
    must(218, 0), // other
    may(381, 65, 0), // suspicion
    may(382, 229, 0), // finder
    must(238, 16), // due
    must(32, 0), // person
    must(218, 0), // other
    must(238, 16), // due
    must(32, 0), // person
    must(218, 0), // other
    must(377, 0), // reason
    must(32, 0), // person
    must(239, 0), // into
    must(377, 0), // reason
    must(383, 16), // adultFrom
    may(18, 229, 0), // guardian
    must(32, 0), // person
    must(384, 261), // minor
    must(385, 0), // decider
    must(377, 0), // reason
    must(385, 0), // decider
    must(377, 0), // reason
    must(32, 0), // person
    must(238, 16), // due
    may(386, 34, 0), // told
    must(387, 68), // overdue
    must(388, 266), // asked
    must(389, 267), // lapsed
    must(390, 268), // declined
    must(391, 269), // granted
    must(76, 0), // unmasking
    must(34, 37), // region
    must(242, 0), // handle
    must(392, 0), // asker
    must(377, 0), // reason
    must(393, 52), // rules
    must(394, 265), // stage
    must(395, 264), // order
    must(76, 0), // unmasking
    must(394, 265), // stage
    must(32, 0), // person
    must(396, 0), // tombstone
    must(32, 0), // person
    may(34, 109, 0), // region
    must(397, 214), // channel
    may(243, 229, 0), // helper
    may(250, 65, 0), // batch
    must(66, 0), // command
    may(224, 34, 0), // until
    must(66, 0), // command
    must(251, 17), // forms
    must(250, 0), // batch
    must(34, 37), // region
    must(251, 17), // forms
    must(161, 274), // kinds
    must(250, 0), // batch
    must(398, 274), // differences
    may(377, 65, 0), // reason
    may(359, 229, 0), // delegate
    must(211, 279), // household
    must(29, 280), // proof
    must(359, 281), // delegate
    must(32, 0), // person
    must(399, 278), // was
    must(24, 278), // now
    must(47, 15), // act
    must(66, 0), // command
    must(378, 0), // by
    must(400, 68), // helps
    must(224, 16), // until
    must(47, 15), // act
    must(220, 0), // first
    must(42, 0), // second
    must(401, 108), // regionDefined
    must(402, 110), // reshapePlanned
    must(403, 120), // reshapeCancelled
    must(404, 121), // reshapeDropped
    must(405, 225), // regionReshaped
    must(406, 226), // knownHouseholdsEntered
    must(407, 227), // roleGranted
    must(408, 230), // roleRevoked
    must(409, 231), // joinCodeIssued
    must(410, 232), // joinCodeRevoked
    must(411, 233), // joinCodeRejected
    must(412, 234), // householdFormed
    must(413, 235), // personJoined
    must(414, 237), // personLeft
    must(415, 238), // delegateNamed
    must(416, 239), // householdRegrouped
    must(417, 241), // delegateCleared
    must(418, 242), // organisationApplied
    must(419, 245), // organisationApproved
    must(420, 246), // organisationRejected
    must(421, 247), // reviewAppealed
    must(422, 248), // applicationWithdrawn
    must(423, 249), // organisationSuspended
    must(424, 250), // organisationReinstated
    must(425, 251), // organisationDissolved
    must(426, 252), // reviewOverdue
    must(427, 253), // reviewEscalated
    must(428, 254), // identityKeyRotated
    must(429, 255), // personProved
    must(430, 256), // duplicateFound
    must(431, 257), // duplicateOverdue
    must(432, 258), // duplicateDismissed
    must(433, 259), // personsMerged
    must(434, 260), // minorEntered
    must(435, 262), // cameOfAge
    must(436, 263), // unmaskingAsked
    must(437, 270), // unmaskingMoved
    must(438, 271), // personErased
    must(439, 272), // entered
    must(440, 273), // batchOpened
    must(346, 276), // batchClosed
    must(441, 277), // entryCorrected
    must(442, 282), // actHeld
    must(443, 283), // actSeconded
    must(444, 292), // options
    must(445, 43), // seats
    must(444, 292), // options
    must(445, 43), // seats
    may(446, 293, 0), // reserved
    may(447, 295, 0), // elected
    must(444, 292), // options
    must(321, 68), // onePerson
    must(448, 290), // posts
    may(449, 296, 0), // apart
    must(450, 291), // post
    must(450, 291), // post
    must(49, 43), // max
    must(108, 76), // method
    must(451, 68), // equal
    must(452, 0), // greedy
    must(453, 0), // equalShares
    must(454, 0), // equalSharesThenGreedy
    must(108, 302), // method
    must(455, 11), // budget
    must(456, 303), // costs
    must(49, 43), // max
    must(194, 44), // points
    must(457, 288), // motion
    must(458, 289), // block
    must(135, 298), // approval
    must(459, 299), // score
    must(460, 300), // ranked
    must(455, 301), // budget
    must(395, 292), // order
    must(461, 15), // seed
    must(462, 305), // revote
    must(463, 306), // seniority
    must(464, 307), // lot
    must(444, 43), // options
    must(148, 287), // kind
    must(465, 304), // ties
    may(178, 317, 0), // basis
    must(466, 314), // dissuade
    must(467, 315), // expose
    must(468, 316), // exposeNamed
    must(469, 318), // refer
    must(470, 319), // fine
    must(471, 320), // withholdService
    must(223, 44), // days
    must(60, 44), // decisionDays
    must(472, 0), // rule
    must(473, 44), // windowDays
    must(474, 312), // ladder
    may(475, 321, 0), // replyDays
    may(476, 322, 0), // appeal
    may(477, 324, 0), // continues
    must(478, 0), // covenant
    must(393, 310), // rules
    may(189, 34, 0), // effectiveFrom
    may(479, 321, 0), // figuresFrom
    must(480, 0), // topic
    must(34, 37), // region
    must(472, 60), // rule
    must(69, 40), // proofs
    must(481, 15), // subject
    must(482, 286), // question
    may(478, 308, 0), // covenant
    may(483, 325, 0), // repeals
    must(484, 0), // proposer
    must(238, 16), // due
    must(485, 0), // unit
    must(177, 0), // owner
    must(486, 17), // area
    must(34, 37), // region
    must(487, 327), // units
    must(480, 0), // topic
    must(32, 0), // person
    must(480, 0), // topic
    must(131, 44), // seconds
    must(480, 0), // topic
    must(131, 44), // seconds
    must(227, 44), // needed
    must(480, 0), // topic
    must(238, 16), // due
    must(480, 0), // topic
    must(488, 68), // admitted
    may(489, 229, 0), // screener
    may(377, 65, 0), // reason
    may(224, 34, 0), // until
    must(480, 0), // topic
    must(224, 16), // until
    must(21, 0), // for
    must(490, 0), // against
    must(491, 0), // statement
    must(492, 0), // amendment
    must(480, 0), // topic
    must(493, 0), // contribution
    must(32, 0), // person
    must(148, 338), // kind
    must(494, 15), // content
    must(225, 44), // version
    may(478, 308, 0), // covenant
    must(495, 0), // disagree
    must(496, 0), // pass
    must(497, 0), // agree
    must(480, 0), // topic
    must(493, 0), // contribution
    must(32, 0), // person
    must(498, 340), // reaction
    must(480, 0), // topic
    must(493, 0), // contribution
    must(499, 68), // accepted
    must(225, 44), // version
    must(481, 15), // subject
    may(478, 308, 0), // covenant
    must(480, 0), // topic
    must(493, 0), // contribution
    must(500, 68), // hidden
    must(377, 0), // reason
    must(501, 16), // listUntil
    must(502, 16), // listDue
    must(503, 16), // opens
    must(480, 0), // topic
    must(225, 44), // version
    must(504, 44), // dropped
    must(375, 344), // terms
    must(32, 0), // person
    must(505, 68), // listed
    must(480, 0), // topic
    must(506, 0), // objection
    must(32, 0), // person
    must(377, 0), // reason
    may(507, 346, 0), // about
    must(480, 0), // topic
    must(506, 0), // objection
    must(508, 68), // upheld
    must(480, 0), // topic
    must(509, 17), // unanswered
    must(480, 0), // topic
    must(224, 16), // until
    must(238, 16), // due
    must(480, 0), // topic
    must(34, 37), // region
    may(510, 308, 0), // adopts
    may(483, 325, 0), // repeals
    must(509, 17), // unanswered
    may(53, 34, 0), // review
    must(480, 0), // topic
    must(478, 0), // covenant
    must(378, 0), // by
    must(511, 0), // keep
    must(209, 0), // change
    must(512, 0), // end
    must(480, 0), // topic
    must(513, 356), // finding
    must(494, 15), // content
    may(514, 34, 0), // next
    must(480, 0), // topic
    must(86, 17), // eligible
    may(486, 358, 0), // area
    must(515, 15), // register
    must(224, 16), // until
    must(480, 0), // topic
    must(516, 0), // voter
    may(211, 360, 0), // household
    may(212, 228, 0), // organisation
    may(517, 229, 0), // proxy
    must(397, 214), // channel
    must(500, 361), // hidden
    must(117, 68), // replaces
    must(480, 0), // topic
    must(518, 0), // principal
    must(517, 0), // proxy
    must(519, 15), // evidence
    must(480, 0), // topic
    must(520, 240), // voters
    must(519, 15), // evidence
    must(521, 68), // inTime
    must(480, 0), // topic
    must(516, 0), // voter
    may(211, 360, 0), // household
    must(250, 0), // batch
    must(397, 214), // channel
    must(522, 240), // watchers
    must(480, 0), // topic
    must(250, 0), // batch
    must(523, 367), // papers
    must(480, 0), // topic
    must(524, 17), // boxes
    must(224, 16), // until
    must(525, 0), // noQuorum
    must(526, 0), // rejected
    must(527, 0), // passed
    must(101, 0), // void
    must(528, 0), // tooMany
    must(529, 0), // twoPosts
    must(530, 0), // otherForm
    must(109, 0), // equalRanks
    must(531, 0), // unreadable
    must(532, 375), // flaw
    must(139, 17), // ballots
    must(43, 17), // cast
    must(533, 17), // blank
    must(101, 373), // void
    must(534, 0), // heads
    must(486, 0), // area
    must(535, 381), // measure
    must(86, 17), // eligible
    must(87, 17), // participants
    must(536, 17), // yes
    must(537, 17), // no
    must(538, 17), // abstain
    must(539, 379), // tallies
    must(134, 0), // quorum
    must(135, 0), // approval
    must(84, 0), // atLeast
    must(85, 0), // moreThan
    must(540, 390), // test
    must(535, 381), // measure
    must(541, 17), // part
    must(542, 17), // whole
    must(543, 64), // base
    must(544, 63), // ratio
    must(545, 391), // comparison
    must(546, 392), // left
    must(547, 392), // right
    must(548, 68), // holds
    must(549, 43), // option
    must(550, 387), // votes
    must(551, 388), // tests
    must(549, 43), // option
    must(446, 68), // reserved
    must(552, 68), // byTie
    must(550, 385), // votes
    must(553, 393), // seated
    must(554, 292), // tied
    must(235, 43), // open
    must(448, 383), // posts
    must(220, 43), // first
    must(42, 43), // second
    must(555, 17), // forFirst
    must(556, 17), // forSecond
    must(549, 43), // option
    must(557, 292), // path
    must(558, 17), // strength
    must(559, 17), // back
    must(560, 292), // cut
    must(561, 396), // duels
    must(562, 292), // unbeaten
    may(563, 50, 0), // winner
    must(29, 398), // proof
    must(549, 43), // option
    must(550, 17), // votes
    must(564, 17), // alone
    must(565, 403), // standings
    must(566, 17), // continuing
    must(112, 17), // exhausted
    must(567, 292), // out
    must(552, 68), // byTie
    must(568, 401), // rounds
    may(563, 50, 0), // winner
    must(554, 292), // tied
    must(569, 43), // project
    must(570, 392), // effectiveVotesThousandths
    must(571, 17), // inFull
    must(569, 43), // project
    must(550, 17), // votes
    must(572, 11), // cost
    must(573, 11), // before
    must(574, 68), // funded
    must(552, 68), // byTie
    must(575, 408), // offers
    must(576, 406), // steps
    must(546, 11), // left
    must(554, 292), // tied
    must(457, 378), // motion
    must(445, 382), // seats
    must(99, 395), // schulze
    must(100, 400), // runoff
    must(455, 405), // budget
    must(577, 371), // outcome
    must(578, 372), // turnout
    may(579, 376, 0), // count
    must(29, 388), // proof
    must(580, 17), // sameTracker
    must(26, 15), // root
    must(480, 0), // topic
    must(34, 37), // region
    must(581, 370), // result
    must(222, 17), // joined
    must(546, 17), // left
    must(582, 285), // topicProposed
    must(583, 326), // unitsRecorded
    must(584, 329), // secondGiven
    must(585, 330), // topicSeconded
    must(586, 331), // topicLapsed
    must(587, 332), // topicWithdrawn
    must(588, 333), // screeningBegan
    must(589, 334), // topicScreened
    must(590, 335), // screeningAppealed
    must(591, 336), // discussionBegan
    must(592, 337), // contributionMade
    must(593, 339), // reactionGiven
    must(594, 341), // amendmentDecided
    must(595, 342), // contributionModerated
    must(596, 343), // topicFrozen
    must(597, 345), // objectionLodged
    must(598, 348), // objectionDecided
    must(599, 349), // listStands
    must(600, 350), // resultAnnounced
    must(601, 351), // resultAnnulled
    must(602, 352), // topicInForce
    must(603, 353), // topicMoot
    must(426, 354), // reviewOverdue
    must(604, 355), // topicReviewed
    must(605, 357), // votingOpened
    must(606, 359), // ballotCast
    must(607, 362), // voteEntrusted
    must(608, 363), // proxyRevoked
    must(609, 364), // ballotsServed
    must(610, 365), // paperIssued
    must(611, 366), // papersCounted
    must(612, 368), // votingClosed
    must(613, 369), // topicDecided
    must(480, 0), // topic
    must(34, 37), // region
    must(614, 309), // draft
    may(117, 325, 0), // replaces
    must(615, 16), // since
    must(478, 0), // covenant
    must(480, 0), // topic
    must(224, 16), // until
    must(616, 0), // violation
    must(478, 0), // covenant
    must(472, 0), // rule
    must(32, 0), // person
    must(617, 37), // place
    must(519, 15), // evidence
    must(618, 17), // repetition
    must(535, 313), // measure
    must(224, 16), // until
    must(619, 16), // applies
    must(620, 0), // case
    may(621, 229, 0), // recorder
    must(616, 0), // violation
    must(494, 15), // content
    must(616, 0), // violation
    must(32, 0), // person
    must(617, 37), // place
    must(519, 15), // evidence
    must(618, 17), // repetition
    must(535, 313), // measure
    may(620, 416, 0), // case
    must(379, 16), // appealUntil
    must(478, 0), // covenant
    must(472, 0), // rule
    must(617, 37), // place
    must(478, 0), // covenant
    must(472, 0), // rule
    must(617, 37), // place
    must(622, 16), // issued
    must(616, 0), // violation
    must(617, 37), // place
    must(519, 15), // evidence
    must(148, 0), // kind
    must(620, 0), // case
    must(616, 0), // violation
    must(620, 0), // case
    must(616, 0), // violation
    must(129, 26), // code
    must(616, 0), // violation
    must(494, 15), // content
    must(238, 16), // due
    must(616, 0), // violation
    must(377, 0), // reason
    must(616, 0), // violation
    may(377, 65, 0), // reason
    may(620, 416, 0), // case
    must(623, 411), // covenantAdopted
    must(624, 412), // covenantRepealed
    must(625, 413), // violationRecorded
    must(626, 414), // replyGiven
    must(627, 415), // measureApplied
    must(628, 417), // noticeIssued
    must(629, 418), // noticeRetracted
    must(630, 419), // referredAgain
    must(631, 420), // referralOpened
    must(632, 421), // referralRefused
    must(633, 422), // appealLodged
    must(634, 423), // appealDismissed
    must(635, 424), // violationWithdrawn
    must(636, 0), // fund
    must(34, 37), // region
    must(32, 0), // person
    must(47, 0), // act
    must(636, 0), // fund
    must(96, 0), // source
    must(142, 11), // amount
    must(32, 0), // person
    must(47, 0), // act
    must(636, 0), // fund
    must(96, 0), // source
    must(142, 11), // amount
    must(377, 0), // reason
    must(47, 0), // act
    must(637, 17), // times
    must(638, 0), // offer
    must(365, 0), // merchant
    must(639, 11), // price
    must(640, 17), // stock
    may(641, 430, 0), // requires
    must(32, 0), // person
    must(365, 0), // merchant
    must(642, 0), // redemption
    must(638, 0), // offer
    must(643, 434), // buyer
    must(639, 11), // price
    must(644, 43), // tries
    must(238, 16), // due
    must(642, 0), // redemption
    must(357, 43), // triesLeft
    must(645, 0), // cancelled
    must(646, 0), // expired
    must(647, 0), // locked
    must(648, 0), // dissolved
    must(642, 0), // redemption
    must(649, 438), // cause
    must(365, 0), // merchant
    must(650, 11), // carried
    must(651, 11), // earned
    must(652, 11), // spent
    must(446, 11), // reserved
    must(653, 11), // net
    must(654, 442), // cny
    must(650, 11), // carried
    must(651, 11), // earned
    must(652, 11), // spent
    must(446, 11), // reserved
    must(653, 11), // net
    must(654, 442), // cny
    must(655, 442), // rounding
    must(656, 0), // settlement
    must(34, 37), // region
    must(657, 88), // rate
    must(658, 440), // lines
    must(659, 443), // totals
    must(32, 0), // person
    must(239, 0), // into
    must(142, 11), // amount
    must(32, 0), // person
    must(636, 0), // fund
    must(142, 11), // amount
    must(660, 426), // fundOpened
    must(661, 427), // pointsAwarded
    must(662, 428), // awardReversed
    must(663, 429), // offerPublished
    must(664, 432), // offerWithdrawn
    must(665, 433), // redemptionReserved
    must(666, 435), // codeRejected
    must(667, 436), // redemptionConfirmed
    must(668, 437), // redemptionReturned
    must(669, 439), // settled
    must(670, 444), // pointsCombined
    must(671, 445), // pointsForfeited
    must(162, 93), // officeHours
    must(163, 95), // limits
    must(164, 43), // warningsMax
    must(165, 43), // reopeningsMax
    must(166, 44), // evaluationDays
    must(375, 448), // terms
    must(19, 0), // resident
    must(672, 0), // gridPatrol
    must(673, 0), // hotline
    must(674, 0), // policeLine
    must(675, 0), // sensor
    must(366, 0), // department
    must(676, 0), // tip
    must(478, 0), // covenant
    must(620, 0), // case
    must(148, 0), // kind
    must(149, 68), // urgent
    must(34, 37), // region
    must(159, 97), // level
    must(397, 450), // channel
    must(96, 0), // source
    may(677, 229, 0), // reporter
    must(494, 15), // content
    must(238, 16), // due
    must(620, 0), // case
    must(159, 97), // level
    must(620, 0), // case
    must(159, 97), // level
    must(377, 0), // reason
    must(557, 0), // path
    must(224, 16), // until
    must(620, 0), // case
    may(480, 454, 0), // topic
    must(620, 0), // case
    must(212, 0), // organisation
    must(620, 0), // case
    must(678, 0), // lead
    must(62, 92), // helpers
    must(679, 68), // designated
    must(620, 0), // case
    must(366, 0), // department
    must(377, 0), // reason
    must(34, 461), // region
    must(212, 462), // organisation
    must(620, 0), // case
    must(485, 460), // unit
    must(581, 0), // result
    must(680, 68), // complete
    may(378, 229, 0), // by
    must(620, 0), // case
    must(159, 97), // level
    must(485, 460), // unit
    must(581, 0), // result
    must(559, 119), // back
    must(681, 68), // late
    must(224, 16), // until
    must(311, 0), // unknownYear
    must(682, 0), // warningsExhausted
    must(620, 0), // case
    must(187, 97), // from
    must(360, 97), // to
    may(377, 65, 0), // reason
    must(238, 16), // due
    may(683, 465, 0), // deferral
    must(620, 0), // case
    must(159, 97), // level
    must(485, 460), // unit
    must(238, 16), // due
    must(620, 0), // case
    must(159, 97), // level
    must(684, 43), // warning
    must(238, 16), // due
    may(683, 465, 0), // deferral
    must(620, 0), // case
    must(238, 16), // due
    may(683, 465, 0), // deferral
    must(620, 0), // case
    must(685, 44), // round
    must(686, 471), // response
    must(687, 471), // solution
    must(688, 471), // satisfaction
    may(377, 65, 0), // reason
    must(620, 0), // case
    must(159, 97), // level
    must(685, 44), // round
    must(377, 0), // reason
    must(238, 16), // due
    must(689, 447), // termsAdopted
    must(690, 449), // caseReported
    must(691, 451), // caseAccepted
    must(692, 452), // caseDeclined
    must(693, 453), // selfResolutionStarted
    must(694, 455), // handlingStarted
    must(695, 456), // caseEntrusted
    must(696, 457), // caseDispatched
    must(697, 458), // caseReturned
    must(698, 459), // feedbackGiven
    must(699, 463), // caseClosed
    must(700, 464), // caseEscalated
    must(701, 467), // deadlineMissed
    must(702, 468), // caseSupervised
    must(703, 469), // deadlineSet
    must(704, 470), // caseRated
    must(705, 472), // caseReopened
    must(706, 473), // caseReleased
    must(707, 474), // caseWithdrawn
    must(378, 0), // by
    must(708, 0), // record
    must(709, 17), // ageDays
    must(224, 16), // until
    must(710, 0), // holder
    must(708, 0), // record
    must(709, 17), // ageDays
    must(224, 16), // until
    must(178, 101), // basis
    must(224, 16), // until
    must(176, 0), // item
    must(711, 0), // purpose
    must(176, 0), // item
    must(212, 0), // organisation
    must(177, 0), // owner
    must(212, 0), // organisation
    must(228, 37), // actsIn
    must(153, 37), // grid
    must(176, 0), // item
    must(378, 0), // by
    must(708, 0), // record
    must(709, 17), // ageDays
    must(224, 16), // until
    must(176, 0), // item
    must(212, 0), // organisation
    must(224, 16), // until
    must(176, 0), // item
    must(178, 101), // basis
    must(176, 0), // item
    must(32, 0), // person
    must(48, 43), // least
    must(176, 0), // item
    must(710, 0), // holder
    must(708, 0), // record
    must(709, 17), // ageDays
    must(224, 16), // until
    must(708, 0), // record
    must(224, 16), // until
    must(712, 485), // unknownItem
    must(713, 486), // itemTwice
    must(714, 487), // purposeNotLawful
    must(715, 488), // notEntitled
    must(716, 489), // outsideRegion
    must(717, 490), // alreadyHeld
    must(718, 491), // refusedByResident
    must(719, 492), // consentMissing
    must(720, 493), // guardianMissing
    must(721, 494), // heldElsewhere
    must(722, 495), // recordExists
    must(723, 496), // unknownRecord
    must(724, 497), // notFresh
    must(725, 498), // notRefusable
    must(354, 484), // why
    must(717, 480), // alreadyHeld
    must(726, 481), // shareFrom
    must(727, 482), // mayCollect
    must(728, 483), // forbidden
    must(176, 0), // item
    must(58, 479), // answer
    must(392, 0), // asker
    must(32, 0), // person
    must(212, 0), // organisation
    must(711, 0), // purpose
    must(729, 477), // answers
    must(176, 0), // item
    must(378, 0), // by
    must(519, 15), // evidence
    must(708, 0), // record
    must(176, 0), // item
    must(32, 0), // person
    must(212, 0), // organisation
    must(711, 0), // purpose
    must(392, 0), // asker
    must(494, 15), // content
    must(178, 101), // basis
    may(167, 500, 0), // consent
    must(224, 16), // until
    must(708, 0), // record
    must(212, 0), // organisation
    must(711, 0), // purpose
    may(167, 500, 0), // consent
    must(32, 0), // person
    must(176, 0), // item
    must(212, 0), // organisation
    must(224, 16), // until
    must(730, 476), // formAsked
    must(731, 499), // itemCollected
    must(732, 502), // itemShared
    must(733, 503), // itemRefused
    must(734, 504), // holdingEnded
    must(735, 505), // personForgotten
    must(482, 0), // question
    must(736, 0), // body
    must(32, 0), // person
    must(494, 15), // content
    must(375, 49), // terms
    must(737, 16), // remind
    must(238, 16), // due
    must(482, 0), // question
    must(736, 0), // body
    must(238, 16), // due
    must(482, 0), // question
    must(485, 460), // unit
    must(238, 16), // due
    must(482, 0), // question
    must(34, 37), // region
    must(238, 16), // due
    must(485, 460), // unit
    must(33, 9), // role
    must(482, 0), // question
    must(494, 15), // content
    must(738, 512), // shown
    must(482, 0), // question
    must(739, 68), // solved
    must(740, 507), // questionAsked
    must(741, 508), // answerReminded
    must(742, 509), // answerOverdue
    must(743, 510), // questionEscalated
    must(744, 511), // questionAnswered
    must(745, 513), // questionWithdrawn
    must(746, 514), // answerRated
    must(183, 0), // entry
    must(32, 0), // person
    must(185, 105), // category
    must(494, 15), // content
    may(167, 517, 0), // consent
    may(224, 34, 0), // until
    must(183, 0), // entry
    must(494, 15), // content
    must(183, 0), // entry
    may(224, 34, 0), // until
    must(32, 0), // person
    may(185, 521, 0), // category
    must(747, 0), // purposeReached
    must(748, 0), // serviceEnded
    must(749, 0), // consentWithdrawn
    must(750, 0), // unlawful
    must(173, 0), // otherLaw
    must(32, 0), // person
    must(751, 523), // ground
    must(752, 0), // termEnded
    must(749, 0), // consentWithdrawn
    must(753, 0), // erasure
    must(754, 525), // entries
    must(649, 526), // cause
    must(755, 516), // entryKept
    must(441, 518), // entryCorrected
    must(756, 519), // termMoved
    must(749, 520), // consentWithdrawn
    must(757, 522), // erasureOrdered
    must(758, 524), // entriesDue
    must(759, 527), // entriesErased
    must(198, 31), // charter
    must(192, 107), // membership
    must(193, 284), // deliberation
    must(478, 410), // covenant
    must(194, 425), // points
    must(195, 446), // cases
    must(196, 475), // catalogue
    must(74, 506), // consultation
    must(197, 515), // vault
    must(760, 29), // events
    must(761, 17), // bytes
    must(49, 17), // max
    must(215, 17), // at
    must(557, 26), // path
    must(762, 26), // problem
    must(763, 0), // request
    must(764, 17), // seq
    must(25, 17), // records
    must(49, 17), // max
    must(215, 16), // at
    must(24, 16), // now
    must(66, 26), // command
    must(765, 0), // actor
    must(102, 3), // allowed
    must(766, 17), // fired
    must(225, 44), // version
    must(221, 44), // known
    must(767, 531), // tooLarge
    must(768, 532), // notUtf8
    must(769, 533), // malformed
    must(770, 534), // requestReused
    must(771, 535), // full
    must(772, 536), // timeBackward
    must(728, 537), // forbidden
    must(773, 538), // deadlinesPending
    must(774, 539), // snapshotDamaged
    must(775, 540), // snapshotVersion
    must(776, 541), // wrongSecret
    must(777, 542), // notRecorded
    must(778, 543), // noSuchRecord
    must(779, 544), // invalidNumber
    must(215, 16), // at
    must(187, 16), // from
    must(187, 16), // from
    must(780, 16), // latest
    must(781, 546), // invalid
    must(782, 547), // notInForce
    must(783, 548), // notLater
    must(472, 0), // rule
    must(137, 0), // preset
    must(784, 26), // article
    must(785, 26), // dates
    must(215, 16), // at
    must(393, 17), // rules
    must(49, 44), // max
    must(472, 0), // rule
    must(223, 44), // days
    must(49, 44), // max
    must(472, 0), // rule
    must(576, 17), // steps
    must(49, 44), // max
    must(472, 0), // rule
    must(786, 44), // step
    must(472, 0), // rule
    must(786, 44), // step
    must(475, 44), // replyDays
    must(123, 44), // appealDays
    must(49, 44), // max
    must(187, 44), // from
    must(787, 44), // min
    must(472, 0), // rule
    must(148, 0), // kind
    must(472, 0), // rule
    must(786, 44), // step
    must(142, 11), // amount
    must(472, 0), // rule
    must(477, 0), // continues
    must(478, 0), // covenant
    must(34, 37), // region
    must(788, 0), // proposed
    must(789, 0), // screening
    must(390, 0), // declined
    must(790, 0), // appealed
    must(791, 0), // discussed
    must(792, 0), // seconded
    must(793, 0), // voting
    must(794, 0), // counting
    must(795, 0), // decided
    must(389, 0), // lapsed
    must(114, 0), // withdrawn
    must(253, 0), // announced
    must(796, 0), // annulled
    must(797, 0), // inForce
    must(798, 0), // repealed
    must(799, 0), // moot
    must(480, 0), // topic
    must(394, 571), // stage
    must(480, 0), // topic
    must(238, 16), // due
    must(215, 16), // at
    must(480, 0), // topic
    must(224, 16), // until
    must(215, 16), // at
    must(32, 0), // person
    must(34, 37), // region
    must(480, 0), // topic
    must(49, 17), // max
    must(516, 0), // voter
    must(800, 16), // opened
    must(516, 0), // voter
    must(211, 0), // household
    must(43, 16), // cast
    must(397, 214), // channel
    must(517, 0), // proxy
    must(49, 44), // max
    must(517, 0), // proxy
    must(187, 16), // from
    must(215, 16), // at
    must(250, 0), // batch
    must(801, 44), // present
    must(227, 44), // needed
    must(480, 0), // topic
    must(139, 17), // ballots
    must(787, 44), // min
    must(802, 610), // tracker
    must(480, 0), // topic
    must(394, 571), // stage
    must(227, 571), // needed
    must(32, 0), // person
    must(49, 44), // max
    must(493, 0), // contribution
    must(148, 338), // kind
    must(227, 338), // needed
    must(493, 0), // contribution
    must(225, 44), // version
    must(226, 44), // current
    must(493, 0), // contribution
    must(478, 0), // covenant
    must(480, 0), // topic
    must(224, 16), // until
    must(803, 17), // undecided
    must(804, 550), // unknownTopic
    must(805, 551), // topicExists
    must(806, 552), // unknownRule
    must(807, 553), // presetOutsideDates
    must(808, 554), // rulesCount
    must(809, 555), // ruleTwice
    must(473, 556), // windowDays
    must(810, 557), // ladderLength
    must(811, 558), // ladderDescends
    must(812, 559), // hearingDays
    must(813, 560), // unheard
    must(479, 561), // figuresFrom
    must(814, 562), // namedWithoutBasis
    must(815, 563), // unknownKind
    must(470, 564), // fine
    must(816, 565), // serviceWithheld
    must(817, 566), // nothingToContinue
    must(818, 567), // covenantTaken
    must(819, 568), // nothingToRepeal
    must(820, 569), // covenantReplaced
    must(821, 570), // notBeingSeconded
    must(822, 572), // notSeconded
    must(823, 573), // notOpenable
    must(824, 574), // notWithdrawable
    must(825, 575), // notVoting
    must(826, 576), // secondingOver
    must(827, 577), // votingOver
    must(313, 578), // notDue
    must(828, 579), // ownSecond
    must(716, 580), // outsideRegion
    must(829, 581), // alreadySeconded
    must(830, 582), // notOwner
    must(831, 583), // areaTooLarge
    must(832, 584), // nobodyEligible
    must(833, 585), // appBallotOfAnother
    must(834, 586), // notEligible
    must(835, 587), // notDelegate
    must(836, 588), // alreadyVoted
    must(837, 589), // invalidQuestion
    must(838, 590), // motionOnly
    must(839, 591), // otherRanks
    must(840, 592), // secretByAnother
    must(841, 593), // ballotVoid
    must(842, 594), // noProxies
    must(843, 595), // ownProxy
    must(844, 596), // proxyChain
    must(845, 597), // proxyFull
    must(846, 598), // notEntrusted
    must(847, 599), // notProxy
    must(848, 600), // proxyEarly
    must(849, 601), // noPapers
    must(850, 602), // fewWatchers
    must(851, 603), // boxCounted
    must(852, 604), // boxChannel
    must(853, 605), // unknownBox
    must(854, 606), // notCounted
    must(855, 607), // withheld
    must(856, 608), // voidVote
    must(857, 609), // unknownTracker
    must(858, 611), // wrongStage
    must(859, 612), // timeOver
    must(860, 613), // ownMatter
    must(861, 614), // reasonMissing
    must(862, 615), // sameScreener
    must(863, 616), // declinedForGood
    must(864, 617), // unknownContribution
    must(865, 618), // contributionExists
    must(866, 619), // tooManyContributions
    must(867, 620), // otherKind
    must(868, 621), // contributionHidden
    must(869, 622), // amendmentOver
    must(870, 623), // staleAmendment
    must(871, 624), // noDraftToChange
    must(872, 625), // listOpen
    must(873, 626), // asListed
    must(874, 627), // objectionExists
    must(875, 628), // alreadyObjected
    must(876, 629), // unknownObjection
    must(877, 630), // objectionOver
    must(478, 0), // covenant
    must(615, 16), // since
    must(478, 0), // covenant
    must(615, 16), // since
    must(215, 16), // at
    must(616, 0), // violation
    must(878, 16), // recorded
    must(616, 0), // violation
    must(879, 16), // applied
    must(616, 0), // violation
    must(619, 16), // applies
    must(215, 16), // at
    must(616, 0), // violation
    must(224, 16), // until
    must(215, 16), // at
    must(616, 0), // violation
    must(238, 16), // due
    must(215, 16), // at
    must(617, 37), // place
    must(159, 97), // level
    must(617, 37), // place
    must(34, 37), // region
    must(880, 632), // covenantExists
    must(881, 633), // unknownCovenant
    must(782, 634), // notInForce
    must(882, 635), // notYetInForce
    must(806, 636), // unknownRule
    must(883, 637), // violationExists
    must(884, 638), // unknownViolation
    must(885, 639), // ownViolation
    must(886, 640), // alreadyWithdrawn
    must(887, 641), // replyClosed
    must(888, 642), // notApplied
    must(889, 643), // appealClosed
    must(890, 644), // alreadyAppealed
    must(891, 645), // ownRecord
    must(892, 646), // noAppeal
    must(313, 647), // notDue
    must(893, 648), // nothingToRefer
    must(894, 649), // placeTooHigh
    must(895, 650), // placeOutside
    must(384, 651), // minor
    must(896, 652), // notBound
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(656, 0), // settlement
    must(365, 0), // merchant
    must(636, 0), // fund
    must(34, 37), // region
    must(153, 37), // grid
    must(47, 0), // act
    must(897, 11), // cap
    must(651, 11), // earned
    must(388, 11), // asked
    must(224, 16), // until
    must(639, 11), // price
    must(48, 11), // least
    must(47, 0), // act
    must(898, 17), // done
    must(227, 17), // needed
    must(899, 11), // balance
    must(227, 11), // needed
    must(446, 0), // reserved
    must(900, 0), // confirmed
    must(645, 0), // cancelled
    must(646, 0), // expired
    must(647, 0), // locked
    must(642, 0), // redemption
    must(901, 681), // status
    must(252, 11), // total
    must(388, 11), // asked
    must(49, 11), // max
    must(902, 654), // notAMerchant
    must(903, 655), // unknownFund
    must(904, 656), // unknownAct
    must(905, 657), // unknownAward
    must(906, 658), // unknownOffer
    must(907, 659), // unknownRedemption
    must(908, 660), // unknownSettlement
    must(909, 661), // notInSettlement
    must(910, 662), // fundExists
    must(911, 663), // offerExists
    must(912, 664), // redemptionExists
    must(913, 665), // settlementExists
    must(914, 666), // ownAward
    must(915, 667), // fundElsewhere
    must(278, 668), // proofTooLow
    must(916, 669), // alreadyAwarded
    must(917, 670), // capReached
    must(918, 671), // alreadyReversed
    must(919, 672), // priceTooLow
    must(920, 673), // stockEmpty
    must(921, 674), // requirementEmpty
    must(664, 675), // offerWithdrawn
    must(922, 676), // ownOffer
    must(923, 677), // requirementNotMet
    must(924, 678), // soldOut
    must(925, 679), // balanceTooLow
    must(926, 680), // redemptionOver
    must(927, 682), // redemptionLate
    must(313, 683), // notDue
    must(928, 684), // ownConfirmation
    must(929, 685), // ownSettlement
    must(930, 686), // nothingToSettle
    must(931, 687), // ledgerFull
    must(397, 450), // channel
    must(620, 0), // case
    must(932, 0), // reported
    must(933, 0), // notAccepted
    must(499, 0), // accepted
    must(934, 0), // selfResolving
    must(935, 0), // handling
    must(936, 0), // entrusted
    must(937, 0), // dispatched
    must(938, 0), // returned
    must(939, 0), // feedback
    must(940, 0), // closed
    must(941, 0), // evaluated
    must(942, 0), // reopened
    must(114, 0), // withdrawn
    must(620, 0), // case
    must(394, 697), // stage
    must(227, 698), // needed
    must(159, 97), // level
    must(943, 97), // lowest
    must(944, 97), // highest
    must(159, 97), // level
    must(360, 97), // to
    must(360, 97), // to
    must(945, 97), // top
    must(159, 97), // level
    must(514, 97), // next
    must(360, 97), // to
    must(946, 44), // reopenings
    must(49, 44), // max
    must(947, 689), // unknownCase
    must(948, 690), // channelOfTheEngine
    must(949, 691), // sourceEntered
    must(950, 692), // caseExists
    must(815, 693), // unknownKind
    must(951, 694), // regionTooHigh
    must(952, 695), // notOwnName
    must(858, 696), // wrongStage
    must(953, 699), // wrongLevel
    must(313, 700), // notDue
    must(954, 701), // deadlinePassed
    must(955, 702), // atTop
    must(956, 703), // notAbove
    must(957, 704), // aboveTop
    must(958, 705), // skipsLevel
    must(959, 706), // notEntrustable
    must(960, 707), // notADepartment
    must(961, 708), // outOfReach
    must(268, 709), // namedTwice
    must(962, 710), // unitMissing
    must(963, 711), // notWithUnit
    must(964, 712), // notActingFor
    must(698, 713), // feedbackGiven
    must(965, 714), // returnedBefore
    must(966, 715), // dispatchDesignated
    must(967, 716), // alreadyRated
    must(968, 717), // anonymous
    must(969, 718), // notReporter
    must(970, 719), // handlerRates
    must(971, 720), // windowClosed
    must(972, 721), // reopenedTooOften
    must(311, 722), // unknownYear
    must(973, 723), // noTerm
    must(736, 0), // body
    must(34, 37), // region
    must(153, 37), // grid
    must(974, 725), // unknownQuestion
    must(975, 726), // questionExists
    must(976, 727), // notPublic
    must(961, 728), // outOfReach
    must(977, 729), // tooManyOpen
    must(978, 730), // notOpen
    must(979, 731), // ownQuestion
    must(980, 732), // notAnswered
    must(981, 733), // ratedAlready
    must(313, 734), // notDue
    must(982, 0), // kept
    must(983, 0), // stored
    must(238, 0), // due
    must(984, 0), // erased
    must(183, 0), // entry
    must(901, 743), // status
    must(32, 0), // person
    must(985, 0), // child
    must(986, 736), // unknownEntry
    must(987, 737), // entryExists
    must(988, 738), // unknownCategory
    must(989, 739), // consentNeeded
    must(990, 740), // notByConsent
    must(991, 741), // nothingConsented
    must(992, 742), // notKept
    must(313, 744), // notDue
    must(993, 745), // childInCare
    must(994, 746), // onlyOperator
    must(22, 530), // engine
    must(198, 545), // charter
    must(192, 122), // membership
    must(193, 549), // deliberation
    must(478, 631), // covenant
    must(194, 653), // points
    must(195, 688), // cases
    must(196, 484), // catalogue
    must(74, 724), // consultation
    must(197, 735), // vault
    must(129, 26), // code
    must(995, 26), // en
    must(996, 26), // zh
    must(997, 68), // retryable
    must(472, 26), // rule
    must(998, 529), // detail
    must(499, 28), // accepted
    must(999, 528), // refused
    must(215, 16), // at
    must(649, 25), // cause
    must(66, 26), // command
    must(577, 27), // outcome
    must(764, 17), // seq
    must(763, 0), // request
    must(215, 16), // at
    must(573, 23), // before
    must(577, 27), // outcome
    must(1000, 23), // after
    must(23, 15), // digest
    must(32, 0), // person
    may(153, 109, 0), // grid
    may(211, 360, 0), // household
    may(615, 34, 0), // since
    must(29, 39), // proof
    must(241, 1), // age
    may(18, 229, 0), // guardian
    may(242, 65, 0), // handle
    must(1001, 749), // roles
    must(1002, 756), // noticed
    must(879, 757), // applied
    must(790, 758), // appealed
    must(1003, 759), // dismissed
    must(114, 760), // withdrawn
    must(616, 0), // violation
    must(478, 0), // covenant
    must(472, 0), // rule
    must(617, 37), // place
    must(215, 16), // at
    must(224, 16), // until
    must(95, 68), // counts
    must(618, 17), // repetition
    must(535, 313), // measure
    must(619, 16), // applies
    must(1004, 20), // replies
    must(1005, 755), // standing
    may(620, 416, 0), // case
    may(632, 761, 0), // referralRefused
    must(519, 15), // evidence
    must(708, 0), // record
    must(32, 0), // person
    must(176, 0), // item
    must(710, 0), // holder
    may(392, 229, 0), // asker
    may(242, 65, 0), // handle
    must(711, 0), // purpose
    must(494, 15), // content
    must(215, 16), // at
    must(224, 16), // until
    must(1006, 68), // fresh
    must(1007, 92), // sharedWith
    must(183, 0), // entry
    must(32, 0), // person
    must(185, 0), // category
    must(178, 101), // basis
    may(494, 517, 0), // content
    must(215, 16), // at
    may(224, 34, 0), // until
    must(901, 743), // status
    must(1008, 748), // member
    must(1009, 240), // merged
    must(1010, 240), // wards
    must(879, 92), // applied
    must(1011, 751), // unmaskings
    must(788, 752), // proposed
    must(792, 752), // seconded
    must(791, 752), // discussed
    must(1012, 752), // voted
    must(487, 327), // units
    must(1013, 753), // violations
    must(899, 11), // balance
    must(1014, 762), // awards
    must(1015, 763), // redemptions
    must(195, 764), // cases
    must(1016, 765), // questions
    must(25, 766), // records
    must(754, 768), // entries
    must(1017, 387), // requests
    must(1018, 14), // state
    must(26, 18), // root
    must(1019, 19), // inclusion
    must(1020, 21), // consistency
    must(1021, 22), // receipt
    must(1022, 747), // export
    must(34, 37), // region
    must(188, 0), // name
    must(159, 97), // level
    may(200, 109, 0), // parent
    must(361, 17), // members
    must(81, 17), // households
    must(615, 16), // since
    must(34, 37), // region
    must(188, 0), // name
    may(200, 109, 0), // parent
    must(34, 37), // region
    must(1023, 773), // versions
    may(1024, 775, 0), // splitFrom
    may(216, 775, 0), // became
    must(202, 777), // parts
    must(203, 777), // absorbed
    must(1025, 778), // planned
    must(29, 39), // proof
    must(361, 17), // members
    must(34, 37), // region
    must(1026, 17), // grids
    must(1027, 17), // countedGrids
    must(221, 17), // known
    must(222, 17), // joined
    may(1028, 781, 0), // coverage
    must(1029, 17), // joinedElsewhere
    must(69, 782), // proofs
    must(129, 785), // code
    must(224, 16), // until
    must(397, 214), // channel
    must(754, 17), // entries
    must(1030, 17), // helped
    must(1031, 787), // channels
    must(940, 68), // closed
    must(253, 274), // announced
    must(254, 274), // came
    must(34, 37), // region
    must(238, 16), // due
    must(387, 68), // overdue
    must(34, 37), // region
    may(379, 34, 0), // appealUntil
    must(879, 792), // applied
    must(1032, 793), // active
    must(526, 794), // rejected
    must(114, 795), // withdrawn
    must(1033, 796), // suspended
    must(648, 797), // dissolved
    must(212, 0), // organisation
    must(148, 243), // kind
    must(34, 37), // region
    must(901, 791), // status
    must(240, 44), // key
    may(380, 517, 0), // check
    must(244, 17), // people
    must(1034, 799), // keys
    must(1035, 751), // orders
    must(34, 771), // region
    must(1036, 772), // regionHistory
    must(1028, 780), // coverage
    must(1037, 784), // joinCode
    must(1008, 748), // member
    must(754, 786), // entries
    must(250, 789), // batch
    must(212, 790), // organisation
    must(1038, 798), // identityKeys
    must(76, 264), // unmasking
    must(1011, 801), // unmaskings
    must(215, 16), // at
    must(377, 0), // reason
    may(224, 34, 0), // until
    must(238, 16), // due
    must(377, 0), // reason
    must(615, 16), // since
    may(375, 811, 0), // terms
    must(250, 0), // batch
    must(397, 214), // channel
    must(622, 17), // issued
    may(523, 358, 0), // papers
    must(800, 16), // opened
    must(224, 16), // until
    may(794, 34, 0), // counting
    must(86, 17), // eligible
    must(87, 17), // participants
    must(524, 813), // boxes
    must(134, 62), // quorum
    must(135, 62), // approval
    must(136, 64), // approvalOf
    must(120, 73), // silence
    must(482, 286), // question
    must(1039, 817), // thresholds
    must(86, 387), // eligible
    must(1040, 387), // silent
    must(215, 16), // at
    must(581, 370), // result
    must(375, 816), // terms
    must(524, 813), // boxes
    must(222, 17), // joined
    must(546, 17), // left
    must(788, 805), // proposed
    must(789, 806), // screening
    must(390, 807), // declined
    must(790, 808), // appealed
    must(791, 809), // discussed
    must(792, 810), // seconded
    must(793, 812), // voting
    must(795, 815), // decided
    must(389, 818), // lapsed
    must(114, 819), // withdrawn
    must(215, 16), // at
    must(506, 0), // objection
    must(615, 16), // since
    may(53, 34, 0), // review
    must(387, 68), // overdue
    may(513, 825, 0), // finding
    must(215, 16), // at
    must(378, 0), // by
    must(215, 16), // at
    must(478, 0), // covenant
    must(378, 0), // by
    must(253, 822), // announced
    must(796, 823), // annulled
    must(797, 824), // inForce
    must(798, 826), // repealed
    must(799, 827), // moot
    must(1041, 0), // lapses
    must(1042, 0), // isAdmitted
    must(1043, 0), // staysDeclined
    must(1044, 0), // isFrozen
    must(599, 0), // listStands
    must(503, 0), // opens
    must(1045, 0), // isCounted
    must(1046, 0), // comesIntoForce
    must(1047, 0), // reviewIsOverdue
    must(215, 16), // at
    must(1048, 830), // then
    must(480, 0), // topic
    must(34, 37), // region
    must(481, 15), // subject
    must(482, 286), // question
    must(1049, 20), // earlier
    must(472, 60), // rule
    may(478, 308, 0), // covenant
    may(483, 325, 0), // repeals
    must(131, 44), // seconds
    must(1050, 17), // objections
    must(803, 17), // undecided
    must(394, 804), // stage
    may(1051, 820, 0), // effect
    may(514, 828, 0), // next
    must(86, 68), // eligible
    may(212, 228, 0), // organisation
    may(486, 358, 0), // area
    must(1012, 68), // voted
    may(215, 34, 0), // at
    may(397, 832, 0), // channel
    may(242, 65, 0), // handle
    must(536, 0), // yes
    must(537, 0), // no
    must(538, 0), // abstain
    must(1052, 838), // choice
    must(1053, 292), // marks
    must(377, 375), // reason
    must(457, 837), // motion
    must(444, 839), // options
    must(101, 840), // void
    must(802, 610), // tracker
    must(249, 836), // ballot
    may(486, 358, 0), // area
    must(27, 17), // size
    must(26, 15), // root
    must(139, 834), // ballots
    must(249, 835), // ballot
    must(617, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(493, 0), // contribution
    must(378, 0), // by
    must(148, 338), // kind
    may(494, 517, 0), // content
    must(225, 44), // version
    may(478, 308, 0), // covenant
    may(499, 847, 0), // accepted
    may(1054, 848, 0), // moderation
    may(497, 358, 0), // agree
    may(495, 358, 0), // disagree
    may(496, 358, 0), // pass
    must(252, 17), // total
    must(1055, 845), // contributions
    must(1056, 17), // reacted
    must(497, 17), // agree
    must(495, 17), // disagree
    must(1057, 44), // agreeRate
    must(1058, 44), // disagreeRate
    must(491, 44), // statement
    must(1059, 68), // agrees
    must(1060, 68), // significant
    must(1061, 17), // zHundredths
    must(244, 17), // people
    must(1062, 855), // views
    must(1063, 857), // own
    must(1064, 853), // groups
    must(1065, 859), // agreed
    must(526, 859), // rejected
    must(1066, 851), // statements
    must(45, 852), // report
    must(252, 17), // total
    must(754, 851), // entries
    must(222, 851), // joined
    must(546, 851), // left
    must(803, 0), // undecided
    must(508, 0), // upheld
    must(1003, 0), // dismissed
    must(509, 0), // unanswered
    must(506, 0), // objection
    must(378, 0), // by
    must(377, 0), // reason
    may(507, 65, 0), // about
    may(505, 847, 0), // listed
    must(901, 864), // status
    must(252, 17), // total
    must(1050, 862), // objections
    must(480, 803), // topic
    must(249, 831), // ballot
    must(139, 833), // ballots
    must(1067, 841), // ballotProof
    must(1068, 842), // explanation
    must(1069, 844), // discussion
    must(493, 846), // contribution
    must(1070, 850), // consensus
    must(130, 860), // electorate
    must(1050, 861), // objections
    must(478, 0), // covenant
    may(117, 325, 0), // replaces
    must(615, 16), // since
    may(224, 34, 0), // until
    must(478, 0), // covenant
    must(480, 0), // topic
    must(34, 37), // region
    must(393, 310), // rules
    must(479, 44), // figuresFrom
    must(615, 16), // since
    may(224, 34, 0), // until
    may(1071, 454, 0), // repealedBy
    must(1023, 867), // versions
    must(478, 0), // covenant
    must(472, 0), // rule
    may(1002, 358, 0), // noticed
    may(1072, 358, 0), // dissuaded
    may(1073, 358, 0), // exposed
    may(1074, 358, 0), // referred
    may(114, 358, 0), // withdrawn
    must(393, 871), // rules
    must(478, 866), // covenant
    must(1013, 869), // violations
    must(1075, 870), // figures
    must(32, 0), // person
    must(899, 11), // balance
    must(32, 0), // person
    must(47, 0), // act
    must(637, 17), // times
    must(1076, 11), // earnedToday
    must(143, 11), // dayCap
    must(365, 0), // merchant
    must(899, 11), // balance
    must(650, 11), // carried
    must(651, 11), // earned
    must(652, 11), // spent
    must(446, 11), // reserved
    must(636, 0), // fund
    must(34, 37), // region
    must(622, 11), // issued
    must(1014, 17), // awards
    must(1077, 17), // reversals
    must(638, 0), // offer
    must(365, 0), // merchant
    must(639, 11), // price
    must(640, 17), // stock
    may(641, 430, 0), // requires
    must(114, 68), // withdrawn
    must(1078, 68), // forSale
    must(642, 0), // redemption
    must(638, 0), // offer
    must(365, 0), // merchant
    may(643, 880, 0), // buyer
    may(242, 65, 0), // handle
    must(639, 11), // price
    must(238, 16), // due
    must(357, 43), // triesLeft
    must(901, 681), // status
    must(129, 882), // code
    must(238, 16), // due
    must(656, 0), // settlement
    must(34, 37), // region
    must(215, 16), // at
    must(657, 88), // rate
    must(658, 440), // lines
    must(659, 443), // totals
    must(1079, 17), // accounts
    must(622, 11), // issued
    must(79, 11), // persons
    must(1080, 11), // merchants
    must(446, 11), // reserved
    must(1081, 11), // cleared
    must(1082, 11), // sum
    must(32, 874), // person
    must(1083, 875), // participation
    must(365, 876), // merchant
    must(636, 877), // fund
    must(638, 878), // offer
    must(642, 879), // redemption
    must(1084, 881), // verificationCode
    must(656, 883), // settlement
    must(1085, 441), // settlementLine
    must(1086, 884), // ledger
    must(366, 0), // department
    must(1087, 68), // delivered
    must(932, 0), // reported
    must(499, 0), // accepted
    must(390, 0), // declined
    must(1088, 0), // selfResolution
    must(935, 0), // handling
    must(936, 0), // entrusted
    must(937, 0), // dispatched
    must(938, 0), // returned
    must(1089, 0), // released
    must(939, 0), // feedback
    must(940, 0), // closed
    must(1090, 0), // escalated
    must(1091, 0), // missed
    must(1092, 0), // supervised
    must(1093, 0), // rated
    must(942, 0), // reopened
    must(114, 0), // withdrawn
    must(215, 16), // at
    must(148, 894), // kind
    must(159, 97), // level
    must(485, 460), // unit
    may(1094, 65, 0), // note
    must(620, 0), // case
    must(148, 0), // kind
    must(149, 68), // urgent
    must(34, 37), // region
    must(397, 450), // channel
    must(968, 68), // anonymous
    may(677, 229, 0), // reporter
    may(96, 887, 0), // source
    must(494, 15), // content
    must(159, 97), // level
    must(394, 697), // stage
    must(485, 460), // unit
    must(685, 44), // round
    must(238, 16), // due
    may(683, 465, 0), // deferral
    must(1095, 43), // warnings
    must(1091, 43), // missed
    may(581, 65, 0), // result
    may(557, 65, 0), // path
    may(1096, 888, 0), // rating
    must(150, 890), // departments
    must(1097, 92), // usualDepartments
    must(1098, 892), // history
    must(394, 697), // stage
    must(195, 17), // cases
    must(159, 97), // level
    must(195, 17), // cases
    must(148, 0), // kind
    must(932, 17), // reported
    must(1099, 17), // resolved
    must(1100, 17), // ratable
    must(1093, 17), // rated
    must(686, 17), // response
    must(687, 17), // solution
    must(688, 17), // satisfaction
    must(34, 37), // region
    must(932, 17), // reported
    must(235, 17), // open
    must(1101, 896), // stages
    must(1099, 898), // resolved
    must(1102, 17), // resolvedLate
    must(1091, 17), // missed
    must(1090, 17), // escalated
    must(942, 17), // reopened
    must(161, 900), // kinds
    must(1103, 902), // ratings
    must(485, 460), // unit
    must(1104, 17), // onTime
    must(681, 17), // late
    must(1103, 902), // ratings
    must(620, 0), // case
    must(148, 0), // kind
    must(34, 37), // region
    must(159, 97), // level
    must(394, 697), // stage
    must(485, 460), // unit
    must(238, 16), // due
    may(683, 465, 0), // deferral
    must(195, 905), // cases
    must(620, 886), // case
    must(1075, 895), // figures
    must(485, 903), // unit
    must(1105, 904), // agenda
    must(1106, 17), // wanted
    must(717, 17), // alreadyHeld
    must(726, 17), // shareFrom
    must(727, 17), // mayCollect
    must(728, 17), // forbidden
    must(1107, 17), // avoided
    must(1108, 17), // collected
    must(25, 908), // records
    must(1109, 909), // burden
    must(494, 15), // content
    must(215, 16), // at
    must(738, 512), // shown
    may(739, 847, 0), // solved
    must(235, 913), // open
    must(1110, 914), // answered
    must(114, 915), // withdrawn
    must(482, 0), // question
    must(736, 0), // body
    must(494, 15), // content
    must(215, 16), // at
    may(1111, 109, 0), // with
    must(901, 912), // status
    must(388, 17), // asked
    must(1112, 17), // answeredInTime
    must(1113, 17), // answeredLate
    must(1114, 17), // answeredAbove
    must(387, 17), // overdue
    must(114, 17), // withdrawn
    must(739, 17), // solved
    must(1115, 17), // unsolved
    must(482, 911), // question
    must(1075, 916), // figures
    must(183, 769), // entry
    must(238, 918), // due
    must(1116, 13), // journal
    must(192, 770), // membership
    must(193, 802), // deliberation
    must(478, 865), // covenant
    must(194, 873), // points
    must(195, 885), // cases
    must(196, 907), // catalogue
    must(74, 910), // consultation
    must(197, 917), // vault
    must(58, 12), // answer
    must(1117, 0), // worker
    must(1117, 921), // worker
    must(19, 922), // resident
    must(176, 923), // item
    must(34, 924), // region
    must(620, 0), // case
    must(148, 0), // kind
    must(34, 37), // region
    must(397, 450), // channel
    must(96, 0), // source
    may(677, 229, 0), // reporter
    must(494, 15), // content
    must(620, 0), // case
    must(377, 0), // reason
    must(557, 0), // path
    must(620, 0), // case
    must(678, 0), // lead
    may(62, 92, 0), // helpers
    may(679, 68, 0), // designated
    must(620, 0), // case
    may(485, 228, 0), // unit
    must(581, 0), // result
    must(620, 0), // case
    must(377, 0), // reason
    may(360, 937, 0), // to
    must(620, 0), // case
    must(1118, 0), // rater
    must(686, 471), // response
    must(687, 471), // solution
    must(688, 471), // satisfaction
    may(377, 65, 0), // reason
    must(620, 0), // case
    must(677, 0), // reporter
    must(45, 926), // report
    must(1119, 927), // accept
    must(1120, 928), // decline
    must(1121, 929), // startSelfResolution
    must(242, 930), // handle
    must(1122, 931), // entrust
    must(1123, 932), // dispatch
    must(1124, 933), // return
    must(939, 934), // feedback
    must(1125, 935), // close
    must(1126, 936), // escalate
    must(1127, 938), // evaluate
    must(1128, 939), // reopen
    must(1129, 940), // withdraw
    must(1130, 941), // recall
    must(1131, 942), // release
    must(1132, 943), // expire
    must(34, 37), // region
    may(159, 937, 0), // level
    may(1000, 416, 0), // after
    must(1133, 44), // limit
    must(620, 945), // case
    must(1075, 946), // figures
    must(485, 947), // unit
    must(1105, 948), // agenda
    must(32, 0), // person
    must(212, 0), // organisation
    must(711, 0), // purpose
    may(1134, 952, 0), // consents
    must(1135, 951), // form
    must(1136, 953), // items
    must(176, 0), // item
    must(708, 0), // record
    must(494, 15), // content
    must(1135, 951), // form
    must(754, 955), // entries
    must(708, 0), // record
    must(212, 0), // organisation
    must(711, 0), // purpose
    may(1134, 952, 0), // consents
    must(32, 0), // person
    must(984, 68), // erased
    must(1137, 950), // ask
    must(1138, 954), // collect
    must(1139, 957), // share
    must(1140, 958), // refuse
    must(1141, 959), // forget
    must(1142, 920), // of
    must(230, 961), // held
    must(1108, 962), // collected
    must(1109, 963), // burden
    must(1143, 965), // adopt
    must(1144, 967), // advance
    must(34, 37), // region
    must(188, 0), // name
    must(159, 97), // level
    must(200, 37), // parent
    must(208, 0), // reshape
    must(34, 37), // region
    must(209, 111), // change
    may(210, 34, 0), // on
    must(32, 0), // person
    must(33, 9), // role
    must(34, 37), // region
    may(212, 228, 0), // organisation
    may(224, 34, 0), // until
    may(232, 50, 0), // passes
    must(153, 37), // grid
    must(223, 44), // days
    may(1145, 321, 0), // overlapDays
    must(32, 0), // person
    must(211, 0), // household
    must(129, 785), // code
    must(358, 236), // identity
    must(29, 39), // proof
    may(384, 979, 0), // minor
    must(212, 0), // organisation
    must(148, 243), // kind
    must(34, 37), // region
    may(234, 244, 0), // creditCode
    may(373, 20, 0), // documents
    may(236, 240, 0), // officers
    must(212, 0), // organisation
    must(1146, 68), // approve
    must(377, 0), // reason
    must(212, 0), // organisation
    must(236, 240), // officers
    must(250, 0), // batch
    may(377, 65, 0), // reason
    must(32, 0), // person
    must(1147, 278), // correction
    must(32, 0), // person
    must(358, 236), // identity
    may(1148, 997, 0), // former
    must(29, 39), // proof
    must(32, 0), // person
    must(239, 0), // into
    must(1149, 68), // same
    must(377, 0), // reason
    must(76, 0), // unmasking
    must(34, 37), // region
    must(242, 0), // handle
    must(377, 0), // reason
    must(76, 0), // unmasking
    must(1150, 68), // grant
    must(377, 0), // reason
    must(1151, 1007), // duplicate
    must(384, 1008), // minor
    must(208, 1009), // reshape
    must(76, 1010), // unmasking
    must(1152, 1006), // matter
    must(1153, 970), // defineRegion
    must(208, 971), // reshape
    must(1154, 972), // cancelReshape
    must(1155, 973), // enterKnownHouseholds
    must(1156, 974), // grantRole
    must(1157, 975), // revokeRole
    must(1158, 976), // issueJoinCode
    must(1159, 977), // revokeJoinCode
    must(1160, 978), // join
    must(1161, 980), // leave
    must(1162, 981), // nameDelegate
    must(1163, 982), // regroupHousehold
    must(1164, 983), // applyOrganisation
    must(1165, 984), // reviewOrganisation
    must(1166, 985), // appealReview
    must(1167, 986), // withdrawApplication
    must(1168, 987), // nameOfficers
    must(1169, 988), // suspendOrganisation
    must(1170, 989), // reinstateOrganisation
    must(1171, 990), // dissolveOrganisation
    must(1172, 991), // openBatch
    must(1173, 992), // closeBatch
    must(1174, 993), // correct
    must(1175, 994), // lapseReview
    must(1176, 995), // rotateIdentityKey
    must(1177, 996), // prove
    must(1178, 998), // suspectDuplicate
    must(1179, 999), // reviewDuplicate
    must(1180, 1000), // enterMinor
    must(1181, 1001), // askUnmasking
    must(1182, 1002), // decideUnmasking
    must(1183, 1003), // tellUnmasked
    must(1184, 1004), // erase
    must(1185, 1005), // fallDue
    must(480, 0), // topic
    must(34, 37), // region
    must(472, 0), // rule
    must(481, 15), // subject
    may(482, 1013, 0), // question
    may(478, 308, 0), // covenant
    may(483, 325, 0), // repeals
    must(480, 0), // topic
    must(488, 68), // admitted
    may(377, 65, 0), // reason
    must(480, 0), // topic
    must(493, 0), // contribution
    must(32, 0), // person
    must(148, 338), // kind
    must(494, 15), // content
    may(478, 308, 0), // covenant
    must(249, 836), // ballot
    may(802, 1029, 0), // tracker
    must(480, 0), // topic
    must(516, 0), // voter
    must(1186, 1028), // vote
    must(397, 214), // channel
    may(517, 229, 0), // proxy
    must(480, 0), // topic
    must(516, 0), // voter
    must(250, 0), // batch
    must(397, 214), // channel
    may(522, 240, 0), // watchers
    must(480, 0), // topic
    must(250, 0), // batch
    must(523, 1035), // papers
    must(41, 1012), // propose
    must(1187, 1014), // recordUnits
    must(42, 1015), // second
    must(1129, 1016), // withdraw
    must(1188, 1017), // screen
    must(1189, 1018), // appealScreening
    must(1190, 1019), // contribute
    must(1191, 1020), // react
    must(1192, 1021), // decideAmendment
    must(1193, 1022), // moderate
    must(1194, 1023), // object
    must(1195, 1024), // decideObjection
    must(53, 1025), // review
    must(235, 1026), // open
    must(43, 1027), // cast
    must(1196, 1030), // entrustVote
    must(1197, 1031), // revokeProxy
    must(1198, 1032), // serveBallots
    must(1199, 1033), // issuePaper
    must(1200, 1034), // countPapers
    must(1201, 1036), // lapse
    must(1125, 1037), // close
    must(616, 0), // violation
    must(478, 0), // covenant
    must(472, 0), // rule
    must(32, 0), // person
    must(617, 37), // place
    must(519, 15), // evidence
    must(620, 0), // case
    must(384, 68), // minor
    must(616, 0), // violation
    must(508, 68), // upheld
    must(377, 0), // reason
    must(1143, 1039), // adopt
    must(1202, 1040), // repeal
    must(1203, 1041), // recordViolation
    must(1204, 1042), // reply
    must(476, 1043), // appeal
    must(1205, 1044), // decideAppeal
    must(1206, 1045), // withdrawViolation
    must(1207, 1046), // referAgain
    must(1208, 1047), // confirmReferral
    must(1209, 1048), // deferReferral
    must(1185, 1049), // fallDue
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(377, 0), // reason
    must(642, 0), // redemption
    must(129, 882), // code
    must(1210, 1051), // openFund
    must(1211, 1052), // award
    must(1212, 1053), // reverse
    must(1213, 1054), // publishOffer
    must(1214, 1055), // withdrawOffer
    must(1215, 1056), // reserve
    must(1216, 1057), // confirm
    must(1217, 1058), // cancel
    must(1218, 1059), // expireRedemption
    must(1131, 1060), // release
    must(1219, 1061), // settle
    must(1220, 1062), // combine
    must(1221, 1063), // forfeit
    must(1137, 1065), // ask
    must(58, 1066), // answer
    must(1129, 1067), // withdraw
    must(657, 1068), // rate
    must(1201, 1069), // lapse
    must(1141, 1070), // forget
    must(1131, 1071), // release
    must(183, 0), // entry
    must(32, 0), // person
    must(185, 0), // category
    must(494, 15), // content
    may(167, 517, 0), // consent
    must(511, 1073), // keep
    must(1174, 1074), // correct
    must(1222, 1075), // withdrawConsent
    must(1184, 1076), // erase
    must(1223, 1077), // confirmErasure
    must(1201, 1078), // lapse
    must(1224, 1079), // retire
    must(1225, 966), // clock
    must(198, 964), // charter
    must(192, 969), // membership
    must(193, 1011), // deliberation
    must(478, 1038), // covenant
    must(194, 1050), // points
    must(195, 925), // cases
    must(196, 949), // catalogue
    must(74, 1064), // consultation
    must(197, 1072), // vault
    must(482, 1081), // question
    must(1075, 1082), // figures
    must(34, 37), // region
    may(478, 325, 0), // covenant
    must(478, 1084), // covenant
    must(1013, 1085), // violations
    must(1075, 1086), // figures
    must(480, 0), // topic
    must(187, 17), // from
    must(480, 0), // topic
    must(802, 610), // tracker
    must(480, 0), // topic
    must(1064, 44), // groups
    must(480, 1088), // topic
    must(249, 1089), // ballot
    must(139, 1090), // ballots
    must(1067, 1091), // ballotProof
    must(1068, 1092), // explanation
    must(1069, 1093), // discussion
    must(493, 1094), // contribution
    must(1070, 1095), // consensus
    must(130, 1096), // electorate
    must(1050, 1097), // objections
    must(1226, 26), // svg
    must(23, 15), // digest
    must(358, 236), // identity
    must(548, 68), // holds
    must(581, 370), // result
    must(1227, 1100), // picture
    must(898, 1099), // done
    must(32, 0), // person
    must(167, 0), // consent
    must(519, 15), // evidence
    must(220, 17), // first
    must(1018, 1103), // state
    must(26, 1104), // root
    must(1019, 1105), // inclusion
    must(1020, 1106), // consistency
    must(1021, 1107), // receipt
    must(1022, 1108), // export
    must(34, 1110), // region
    must(1036, 1111), // regionHistory
    must(1028, 1112), // coverage
    must(1037, 1113), // joinCode
    must(1008, 1114), // member
    must(754, 1115), // entries
    must(250, 1116), // batch
    must(212, 1117), // organisation
    must(1038, 1118), // identityKeys
    must(76, 1119), // unmasking
    must(1011, 1120), // unmaskings
    must(32, 1122), // person
    must(1083, 1123), // participation
    must(365, 1124), // merchant
    must(636, 1125), // fund
    must(638, 1126), // offer
    must(642, 1127), // redemption
    must(1084, 1128), // verificationCode
    must(656, 1129), // settlement
    must(1085, 1130), // settlementLine
    must(1086, 1131), // ledger
    must(183, 1134), // entry
    must(238, 1135), // due
    must(1116, 1102), // journal
    must(192, 1109), // membership
    must(193, 1087), // deliberation
    must(478, 1083), // covenant
    must(194, 1121), // points
    must(195, 944), // cases
    must(196, 960), // catalogue
    must(74, 1080), // consultation
    must(197, 1133), // vault
    must(215, 16), // at
    must(765, 0), // actor
    must(1228, 1132), // query
    must(397, 214), // channel
    may(243, 1140, 0), // helper
    may(250, 65, 0), // batch
    must(1229, 0), // id
    must(215, 16), // at
    must(765, 0), // actor
    may(1230, 1138, 0), // via
    must(66, 968), // command
    must(23, 2), // digest
    must(115, 1141), // secret
    must(198, 33), // charter
    must(23, 2), // digest
    must(115, 1141), // secret
    may(240, 321, 0), // key
    must(1231, 26), // number
    must(23, 2), // digest
    must(115, 1141), // secret
    must(240, 44), // key
    must(23, 2), // digest
    must(494, 26), // content
    must(1232, 26), // text
    must(23, 2), // digest
    must(28, 15), // leaf
    must(764, 17), // seq
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(23, 2), // digest
    must(220, 17), // first
    must(42, 17), // second
    must(29, 20), // proof
    must(1233, 15), // firstRoot
    must(1234, 15), // secondRoot
    must(23, 2), // digest
    must(249, 835), // ballot
    must(617, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(23, 2), // digest
    must(375, 816), // terms
    must(139, 834), // ballots
    must(1235, 1144), // identityDigest
    must(1236, 1145), // identityKey
    must(234, 1146), // creditCode
    must(1237, 1147), // contentDigest
    must(1238, 1148), // qrPicture
    must(1239, 1149), // verifyInclusion
    must(1240, 1150), // verifyConsistency
    must(1241, 1151), // verifyBallot
    must(1242, 1152), // recount
];

/// All names, one after another.
pub(super) static NAMES: &str = concat!(
    "under14", "under18", "adult", "sha256", "sm3", "gridWorker", "villageCadre", "townOperator",
    "countyOperator", "cityOperator", "departmentOfficer", "organisationOfficer", "merchantClerk",
    "auditor", "privacyOfficer", "representative", "anyone", "themself", "guardian", "resident",
    "over", "for", "engine", "digest", "now", "records", "root", "size", "leaf", "proof",
    "deadline", "event", "person", "role", "region", "none", "phone", "scannedCode", "seenByStaff",
    "document", "networkIdentity", "propose", "second", "cast", "redeem", "report", "rekey", "act",
    "least", "max", "minutes", "workingDays", "appealWorkingDays", "review",
    "applicationsPerPersonMax", "applicationsPerRegionMax", "officersMax", "reminderWorkingDays",
    "answer", "openPerPersonMax", "decisionDays", "noticeDays", "helpers", "peopleDayMax",
    "peopleMonthMax", "correctionDays", "command", "hours", "joinProof", "proofs",
    "gridSuffixDigits", "joinCodeDaysMax", "joinTries", "organisations", "consultation",
    "rolePassesMax", "unmasking", "assistance", "fourEyes", "persons", "adults", "households",
    "owners", "representatives", "atLeast", "moreThan", "eligible", "participants", "valid",
    "yesAndNo", "perProxy", "daysBefore", "ignored", "participates", "joinsMajority", "counts",
    "source", "notice", "servedDays", "schulze", "runoff", "void", "allowed", "closedUp", "last",
    "setAside", "oneByOne", "beforeFreeze", "method", "equalRanks", "skippedRanks", "unranked",
    "exhausted", "elimination", "withdrawn", "secret", "smallCell", "replaces", "countingDays",
    "proxies", "silence", "ranks", "screeningDays", "appealDays", "discussionDays", "listDays",
    "openingDays", "objectionDays", "reviewDays", "code", "electorate", "seconds", "secondingDays",
    "votingDays", "quorum", "approval", "approvalOf", "preset", "presetOverride", "ballots",
    "life", "decisions", "amount", "dayCap", "acts", "redemptionMinutes", "codeTries",
    "cnyPerPoint", "kind", "urgent", "departments", "fromMinute", "toMinute", "grid", "village",
    "town", "county", "city", "workingMinutes", "level", "term", "kinds", "officeHours", "limits",
    "warningsMax", "reopeningsMax", "evaluationDays", "consent", "contract", "legalDuty",
    "emergency", "news", "public", "otherLaw", "ordinary", "sensitive", "item", "owner", "basis",
    "purposes", "freshDays", "sensitivity", "shareWith", "entry", "leaving", "category",
    "keepDays", "from", "name", "effectiveFrom", "effectiveTo", "founders", "membership",
    "deliberation", "points", "cases", "catalogue", "vault", "charter", "adopted", "parent",
    "stay", "parts", "absorbed", "rename", "move", "split", "merge", "reshape", "change", "on",
    "household", "organisation", "parentLevel", "digits", "at", "became", "named", "other",
    "otherLevel", "first", "known", "joined", "days", "until", "version", "current", "needed",
    "actsIn", "rung", "held", "heldUntil", "passes", "most", "creditCode", "open", "officers",
    "year", "due", "into", "key", "age", "handle", "helper", "people", "app", "paper", "booth",
    "mobile", "ballot", "batch", "forms", "total", "announced", "came", "unknownRegion",
    "unknownPerson", "unknownHousehold", "unknownOrganisation", "regionExists", "levelGap",
    "gridSuffix", "notAGrid", "unknownReshape", "reshapeExists", "reshapePast", "regionEnded",
    "nothingChanges", "namedTwice", "mergeLevels", "householdsUnaccounted", "knownBelowJoined",
    "joinCodeDays", "noJoinCode", "joinTriesUsed", "joinCodeReplaced", "joinCodeWithdrawn",
    "joinCodeExpired", "proofTooLow", "alreadyMember", "identityTaken", "identityChanged",
    "householdElsewhere", "householdFull", "notAMember", "notInHousehold", "roleNeedsOrganisation",
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
    "assistanceOff", "ownHelper", "helperElsewhere", "helperBusy", "helperChooses",
    "channelDiffers", "unknownBatch", "batchExists", "batchClosed", "batchTotal", "notInBatch",
    "batchMismatch", "nothingToCorrect", "correctionLate", "proofRaised", "secondEyes", "why",
    "passedBy", "overlap", "triesLeft", "identity", "delegate", "to", "members",
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
    "subject", "question", "repeals", "proposer", "unit", "area", "units", "admitted", "screener",
    "against", "statement", "amendment", "contribution", "content", "disagree", "pass", "agree",
    "reaction", "accepted", "hidden", "listUntil", "listDue", "opens", "dropped", "listed",
    "objection", "about", "upheld", "unanswered", "adopts", "keep", "end", "finding", "next",
    "register", "voter", "proxy", "principal", "evidence", "voters", "inTime", "watchers",
    "papers", "boxes", "noQuorum", "rejected", "passed", "tooMany", "twoPosts", "otherForm",
    "unreadable", "flaw", "blank", "heads", "measure", "yes", "no", "abstain", "tallies", "test",
    "part", "whole", "base", "ratio", "comparison", "left", "right", "holds", "option", "votes",
    "tests", "byTie", "seated", "tied", "forFirst", "forSecond", "path", "strength", "back", "cut",
    "duels", "unbeaten", "winner", "alone", "standings", "continuing", "out", "rounds", "project",
    "effectiveVotesThousandths", "inFull", "cost", "before", "funded", "offers", "steps",
    "outcome", "turnout", "count", "sameTracker", "result", "topicProposed", "unitsRecorded",
    "secondGiven", "topicSeconded", "topicLapsed", "topicWithdrawn", "screeningBegan",
    "topicScreened", "screeningAppealed", "discussionBegan", "contributionMade", "reactionGiven",
    "amendmentDecided", "contributionModerated", "topicFrozen", "objectionLodged",
    "objectionDecided", "listStands", "resultAnnounced", "resultAnnulled", "topicInForce",
    "topicMoot", "topicReviewed", "votingOpened", "ballotCast", "voteEntrusted", "proxyRevoked",
    "ballotsServed", "paperIssued", "papersCounted", "votingClosed", "topicDecided", "draft",
    "since", "violation", "place", "repetition", "applies", "case", "recorder", "issued",
    "covenantAdopted", "covenantRepealed", "violationRecorded", "replyGiven", "measureApplied",
    "noticeIssued", "noticeRetracted", "referredAgain", "referralOpened", "referralRefused",
    "appealLodged", "appealDismissed", "violationWithdrawn", "fund", "times", "offer", "price",
    "stock", "requires", "redemption", "buyer", "tries", "cancelled", "expired", "locked",
    "dissolved", "cause", "carried", "earned", "spent", "net", "cny", "rounding", "settlement",
    "rate", "lines", "totals", "fundOpened", "pointsAwarded", "awardReversed", "offerPublished",
    "offerWithdrawn", "redemptionReserved", "codeRejected", "redemptionConfirmed",
    "redemptionReturned", "settled", "pointsCombined", "pointsForfeited", "gridPatrol", "hotline",
    "policeLine", "sensor", "tip", "reporter", "lead", "designated", "complete", "late",
    "warningsExhausted", "deferral", "warning", "round", "response", "solution", "satisfaction",
    "termsAdopted", "caseReported", "caseAccepted", "caseDeclined", "selfResolutionStarted",
    "handlingStarted", "caseEntrusted", "caseDispatched", "caseReturned", "feedbackGiven",
    "caseClosed", "caseEscalated", "deadlineMissed", "caseSupervised", "deadlineSet", "caseRated",
    "caseReopened", "caseReleased", "caseWithdrawn", "record", "ageDays", "holder", "purpose",
    "unknownItem", "itemTwice", "purposeNotLawful", "notEntitled", "outsideRegion", "alreadyHeld",
    "refusedByResident", "consentMissing", "guardianMissing", "heldElsewhere", "recordExists",
    "unknownRecord", "notFresh", "notRefusable", "shareFrom", "mayCollect", "forbidden", "answers",
    "formAsked", "itemCollected", "itemShared", "itemRefused", "holdingEnded", "personForgotten",
    "body", "remind", "shown", "solved", "questionAsked", "answerReminded", "answerOverdue",
    "questionEscalated", "questionAnswered", "questionWithdrawn", "answerRated", "purposeReached",
    "serviceEnded", "consentWithdrawn", "unlawful", "ground", "termEnded", "erasure", "entries",
    "entryKept", "termMoved", "erasureOrdered", "entriesDue", "entriesErased", "events", "bytes",
    "problem", "request", "seq", "actor", "fired", "tooLarge", "notUtf8", "malformed",
    "requestReused", "full", "timeBackward", "deadlinesPending", "snapshotDamaged",
    "snapshotVersion", "wrongSecret", "notRecorded", "noSuchRecord", "invalidNumber", "latest",
    "invalid", "notInForce", "notLater", "article", "dates", "step", "min", "proposed",
    "screening", "appealed", "discussed", "seconded", "voting", "counting", "decided", "annulled",
    "inForce", "repealed", "moot", "opened", "present", "tracker", "undecided", "unknownTopic",
    "topicExists", "unknownRule", "presetOutsideDates", "rulesCount", "ruleTwice", "ladderLength",
    "ladderDescends", "hearingDays", "unheard", "namedWithoutBasis", "unknownKind",
    "serviceWithheld", "nothingToContinue", "covenantTaken", "nothingToRepeal", "covenantReplaced",
    "notBeingSeconded", "notSeconded", "notOpenable", "notWithdrawable", "notVoting",
    "secondingOver", "votingOver", "ownSecond", "alreadySeconded", "notOwner", "areaTooLarge",
    "nobodyEligible", "appBallotOfAnother", "notEligible", "notDelegate", "alreadyVoted",
    "invalidQuestion", "motionOnly", "otherRanks", "secretByAnother", "ballotVoid", "noProxies",
    "ownProxy", "proxyChain", "proxyFull", "notEntrusted", "notProxy", "proxyEarly", "noPapers",
    "fewWatchers", "boxCounted", "boxChannel", "unknownBox", "notCounted", "withheld", "voidVote",
    "unknownTracker", "wrongStage", "timeOver", "ownMatter", "reasonMissing", "sameScreener",
    "declinedForGood", "unknownContribution", "contributionExists", "tooManyContributions",
    "otherKind", "contributionHidden", "amendmentOver", "staleAmendment", "noDraftToChange",
    "listOpen", "asListed", "objectionExists", "alreadyObjected", "unknownObjection",
    "objectionOver", "recorded", "applied", "covenantExists", "unknownCovenant", "notYetInForce",
    "violationExists", "unknownViolation", "ownViolation", "alreadyWithdrawn", "replyClosed",
    "notApplied", "appealClosed", "alreadyAppealed", "ownRecord", "noAppeal", "nothingToRefer",
    "placeTooHigh", "placeOutside", "notBound", "cap", "done", "balance", "confirmed", "status",
    "notAMerchant", "unknownFund", "unknownAct", "unknownAward", "unknownOffer",
    "unknownRedemption", "unknownSettlement", "notInSettlement", "fundExists", "offerExists",
    "redemptionExists", "settlementExists", "ownAward", "fundElsewhere", "alreadyAwarded",
    "capReached", "alreadyReversed", "priceTooLow", "stockEmpty", "requirementEmpty", "ownOffer",
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
    "ratedAlready", "kept", "stored", "erased", "child", "unknownEntry", "entryExists",
    "unknownCategory", "consentNeeded", "notByConsent", "nothingConsented", "notKept",
    "childInCare", "onlyOperator", "en", "zh", "retryable", "detail", "refused", "after", "roles",
    "noticed", "dismissed", "replies", "standing", "fresh", "sharedWith", "member", "merged",
    "wards", "unmaskings", "voted", "violations", "awards", "redemptions", "questions", "requests",
    "state", "inclusion", "consistency", "receipt", "export", "versions", "splitFrom", "planned",
    "grids", "countedGrids", "coverage", "joinedElsewhere", "helped", "channels", "active",
    "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys", "thresholds",
    "silent", "lapses", "isAdmitted", "staysDeclined", "isFrozen", "isCounted", "comesIntoForce",
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
    "consents", "form", "items", "ask", "collect", "share", "refuse", "forget", "of", "adopt",
    "advance", "overlapDays", "approve", "correction", "former", "same", "grant", "duplicate",
    "matter", "defineRegion", "cancelReshape", "enterKnownHouseholds", "grantRole", "revokeRole",
    "issueJoinCode", "revokeJoinCode", "join", "leave", "nameDelegate", "regroupHousehold",
    "applyOrganisation", "reviewOrganisation", "appealReview", "withdrawApplication",
    "nameOfficers", "suspendOrganisation", "reinstateOrganisation", "dissolveOrganisation",
    "openBatch", "closeBatch", "correct", "lapseReview", "rotateIdentityKey", "prove",
    "suspectDuplicate", "reviewDuplicate", "enterMinor", "askUnmasking", "decideUnmasking",
    "tellUnmasked", "erase", "fallDue", "vote", "recordUnits", "screen", "appealScreening",
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
    7, 7, 5, 6, 3, 10, 12, 12, 14, 12, 17, 19, 13, 7, 14, 14, 6, 8, 8, 8, 4, 3, 6, 6, 3, 7, 4, 4, 4,
    5, 8, 5, 6, 4, 6, 4, 5, 11, 11, 8, 15, 7, 6, 4, 6, 6, 5, 3, 5, 3, 7, 11, 17, 6, 24, 24, 11, 19,
    6, 16, 12, 10, 7, 12, 14, 14, 7, 5, 9, 6, 16, 15, 9, 13, 12, 13, 9, 10, 8, 7, 6, 10, 6, 15, 7,
    8, 8, 12, 5, 8, 8, 10, 7, 12, 13, 6, 6, 6, 10, 7, 6, 4, 7, 8, 4, 8, 8, 12, 6, 10, 12, 8, 9, 11,
    9, 6, 9, 8, 12, 7, 7, 5, 13, 10, 14, 8, 11, 13, 10, 4, 10, 7, 13, 10, 6, 8, 10, 6, 14, 7, 4, 9,
    6, 6, 4, 17, 9, 11, 4, 6, 11, 10, 8, 4, 7, 4, 6, 4, 14, 5, 4, 5, 11, 6, 11, 13, 14, 7, 8, 9, 9,
    4, 6, 8, 8, 9, 4, 5, 5, 8, 9, 11, 9, 5, 7, 8, 8, 4, 4, 13, 11, 8, 10, 12, 6, 5, 9, 5, 7, 7, 6,
    4, 5, 8, 6, 4, 5, 5, 7, 6, 2, 9, 12, 11, 6, 2, 6, 5, 5, 10, 5, 5, 6, 4, 5, 7, 7, 6, 6, 4, 4, 9,
    6, 4, 10, 4, 8, 4, 3, 4, 3, 3, 6, 6, 6, 3, 5, 5, 6, 6, 5, 5, 5, 9, 4, 13, 13, 16, 19, 12, 8,
    10, 8, 14, 13, 11, 11, 14, 10, 11, 21, 16, 12, 10, 13, 16, 17, 15, 11, 13, 13, 15, 18, 13, 10,
    14, 21, 23, 22, 8, 14, 10, 13, 13, 11, 17, 15, 18, 20, 20, 15, 12, 12, 14, 9, 12, 11, 13, 10,
    14, 12, 11, 9, 6, 12, 16, 17, 21, 10, 10, 14, 9, 13, 11, 12, 15, 9, 8, 14, 11, 12, 12, 15, 16,
    13, 12, 16, 12, 13, 9, 15, 10, 13, 14, 12, 11, 11, 10, 10, 13, 16, 14, 11, 10, 3, 8, 7, 9, 8,
    8, 2, 7, 18, 18, 10, 8, 10, 16, 15, 12, 17, 11, 13, 9, 9, 5, 10, 6, 2, 11, 5, 9, 6, 9, 5, 7, 4,
    7, 5, 6, 8, 7, 5, 5, 5, 5, 9, 7, 11, 3, 5, 13, 14, 16, 14, 14, 22, 11, 11, 14, 15, 16, 15, 12,
    10, 13, 18, 15, 19, 20, 20, 14, 20, 21, 22, 21, 13, 15, 18, 12, 14, 16, 18, 13, 12, 9, 14, 14,
    12, 7, 11, 14, 7, 11, 7, 5, 8, 7, 5, 5, 4, 5, 6, 11, 21, 6, 5, 6, 5, 5, 6, 4, 6, 9, 3, 4, 8, 6,
    11, 5, 4, 15, 4, 10, 6, 9, 6, 9, 8, 11, 5, 7, 8, 7, 8, 4, 4, 5, 8, 8, 7, 9, 9, 12, 7, 8, 4, 5,
    8, 8, 6, 9, 7, 5, 7, 6, 9, 5, 6, 10, 6, 4, 3, 7, 4, 8, 5, 5, 9, 8, 6, 6, 8, 6, 5, 8, 8, 6, 7,
    8, 9, 10, 4, 5, 5, 7, 3, 2, 7, 7, 4, 4, 5, 4, 5, 10, 4, 5, 5, 6, 5, 5, 5, 6, 4, 8, 9, 4, 8, 4,
    3, 5, 8, 6, 5, 9, 10, 3, 6, 7, 25, 6, 4, 6, 6, 6, 5, 7, 7, 5, 11, 6, 13, 13, 11, 13, 11, 14,
    14, 13, 17, 15, 16, 13, 16, 21, 11, 15, 16, 10, 15, 14, 12, 9, 13, 12, 10, 13, 12, 13, 11, 13,
    12, 12, 5, 5, 9, 5, 10, 7, 4, 8, 6, 15, 16, 17, 10, 14, 12, 15, 13, 14, 15, 12, 15, 18, 4, 5,
    5, 5, 5, 8, 10, 5, 5, 9, 7, 6, 9, 5, 7, 6, 5, 3, 3, 8, 10, 4, 5, 6, 10, 13, 13, 14, 14, 18, 12,
    19, 18, 7, 14, 15, 10, 7, 10, 6, 3, 8, 4, 10, 8, 4, 17, 8, 7, 5, 8, 8, 12, 12, 12, 12, 12, 21,
    15, 13, 14, 12, 13, 10, 13, 14, 14, 11, 9, 12, 12, 13, 6, 7, 6, 7, 11, 9, 16, 11, 13, 11, 17,
    14, 15, 13, 12, 13, 8, 12, 9, 10, 9, 7, 9, 13, 10, 11, 12, 15, 4, 6, 5, 6, 13, 14, 13, 17, 16,
    17, 11, 14, 12, 16, 8, 6, 9, 7, 7, 9, 9, 14, 10, 13, 6, 5, 7, 7, 3, 5, 5, 8, 7, 9, 13, 4, 12,
    16, 15, 15, 11, 11, 12, 13, 6, 7, 10, 8, 7, 5, 4, 3, 8, 9, 8, 9, 8, 6, 8, 7, 8, 7, 8, 4, 6, 7,
    7, 9, 12, 11, 11, 18, 10, 9, 12, 14, 11, 7, 17, 11, 15, 17, 13, 15, 16, 16, 11, 11, 15, 9, 13,
    10, 9, 15, 8, 12, 14, 18, 11, 11, 12, 15, 10, 10, 15, 10, 9, 8, 10, 9, 12, 8, 10, 8, 11, 10,
    10, 10, 10, 8, 8, 14, 10, 8, 9, 13, 12, 15, 19, 18, 20, 9, 18, 13, 14, 15, 8, 8, 15, 15, 16,
    13, 8, 7, 14, 15, 13, 15, 16, 12, 16, 11, 10, 12, 15, 9, 8, 14, 12, 12, 8, 3, 4, 7, 9, 6, 12,
    11, 10, 12, 12, 17, 17, 15, 10, 11, 16, 16, 8, 13, 14, 10, 15, 11, 10, 16, 8, 17, 7, 13, 14,
    14, 15, 13, 15, 10, 8, 11, 13, 8, 9, 10, 8, 8, 6, 9, 8, 6, 7, 3, 10, 11, 18, 13, 10, 13, 10,
    10, 14, 5, 8, 8, 10, 14, 14, 10, 11, 11, 12, 14, 18, 12, 9, 11, 12, 12, 16, 6, 15, 14, 9, 11,
    7, 11, 11, 12, 4, 6, 6, 5, 12, 11, 15, 13, 12, 16, 7, 11, 12, 2, 2, 9, 6, 7, 5, 5, 7, 9, 7, 8,
    5, 10, 6, 6, 5, 10, 5, 10, 6, 11, 9, 8, 5, 9, 11, 7, 6, 8, 9, 7, 5, 12, 8, 15, 6, 8, 6, 9, 4,
    6, 13, 8, 12, 10, 6, 6, 10, 13, 8, 9, 14, 15, 4, 7, 10, 6, 6, 5, 10, 13, 7, 9, 12, 6, 11, 11,
    5, 3, 6, 6, 10, 11, 11, 10, 9, 10, 9, 7, 8, 7, 11, 9, 7, 8, 9, 7, 3, 13, 16, 14, 6, 9, 14, 8,
    9, 6, 10, 5, 4, 8, 6, 16, 7, 8, 7, 6, 12, 7, 6, 6, 6, 7, 9, 6, 8, 4, 14, 12, 13, 8, 7, 6, 5, 6,
    7, 19, 7, 8, 6, 5, 8, 8, 6, 8, 6, 7, 6, 5, 8, 4, 5, 3, 7, 5, 6, 6, 2, 5, 7, 11, 7, 10, 6, 4, 5,
    9, 6, 12, 13, 20, 9, 10, 13, 14, 4, 5, 12, 16, 17, 18, 12, 19, 12, 19, 21, 20, 9, 10, 7, 11,
    17, 5, 16, 15, 10, 12, 15, 12, 5, 7, 4, 11, 6, 15, 10, 5, 15, 8, 6, 15, 11, 11, 12, 10, 11, 5,
    6, 15, 5, 12, 17, 10, 15, 13, 8, 5, 7, 12, 13, 7, 7, 6, 16, 6, 7, 7, 15, 14, 6, 5, 3, 7, 5, 2,
    3, 6, 4, 9, 10, 14, 11, 13, 9, 15, 17, 12, 7,
];
