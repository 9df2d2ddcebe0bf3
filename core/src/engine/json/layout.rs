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
pub(in crate::engine) const ANSWERED: Place = 903;
pub(in crate::engine) const APART: Place = 297;
pub(in crate::engine) const APPEAL_TERMS: Place = 323;
pub(in crate::engine) const ASK_ANSWER: Place = 474;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT: Place = 820;
pub(in crate::engine) const BALLOT_KIND: Place = 287;
pub(in crate::engine) const BALLOT_PROOF: Place = 825;
pub(in crate::engine) const BALLOT_RULES: Place = 67;
pub(in crate::engine) const BALLOT_VIEW: Place = 815;
pub(in crate::engine) const BALLOTS_VIEW: Place = 817;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BEAT: Place = 398;
pub(in crate::engine) const BUDGET_COUNT: Place = 404;
pub(in crate::engine) const BUDGET_METHOD: Place = 302;
pub(in crate::engine) const BUDGET_OFFER: Place = 408;
pub(in crate::engine) const BUDGET_STEP: Place = 406;
pub(in crate::engine) const BURDEN_OF: Place = 904;
pub(in crate::engine) const BURDEN_VIEW: Place = 893;
pub(in crate::engine) const BUYER: Place = 429;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 91;
pub(in crate::engine) const CASE_RULES: Place = 89;
pub(in crate::engine) const CASE_VIEW: Place = 870;
pub(in crate::engine) const CASES_ANSWER: Place = 869;
pub(in crate::engine) const CASES_COMMAND: Place = 909;
pub(in crate::engine) const CASES_EVENT: Place = 441;
pub(in crate::engine) const CASES_QUERY: Place = 927;
pub(in crate::engine) const CASES_REFUSAL: Place = 676;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 891;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 932;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 470;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 943;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 479;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 445;
pub(in crate::engine) const CHANNEL_COUNT: Place = 775;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 947;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 540;
pub(in crate::engine) const CHOICE: Place = 822;
pub(in crate::engine) const CLOCK_COMMAND: Place = 949;
pub(in crate::engine) const CNY: Place = 437;
pub(in crate::engine) const CNY_PER_POINT: Place = 88;
pub(in crate::engine) const COMMAND: Place = 951;
pub(in crate::engine) const COMPARISON: Place = 390;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 838;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 836;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 834;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 894;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1044;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 501;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1060;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 712;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 338;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 830;
pub(in crate::engine) const CORRECTION: Place = 278;
pub(in crate::engine) const COUNT: Place = 376;
pub(in crate::engine) const COUNT_TERMS: Place = 801;
pub(in crate::engine) const COVENANT_ANSWER: Place = 849;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1021;
pub(in crate::engine) const COVENANT_DRAFT: Place = 309;
pub(in crate::engine) const COVENANT_EVENT: Place = 409;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1063;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 621;
pub(in crate::engine) const COVENANT_RULE: Place = 311;
pub(in crate::engine) const COVENANT_STANDING: Place = 743;
pub(in crate::engine) const COVENANT_VERSION: Place = 852;
pub(in crate::engine) const COVENANT_VIEW: Place = 850;
pub(in crate::engine) const COVERAGE_VIEW: Place = 767;
pub(in crate::engine) const CREDIT_CODE: Place = 165;
pub(in crate::engine) const DATA_FORM: Place = 934;
pub(in crate::engine) const DATA_ITEM: Place = 100;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 461;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 789;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 994;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 284;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 370;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1067;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 286;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 544;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 403;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 875;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 828;
pub(in crate::engine) const DONE: Place = 1078;
pub(in crate::engine) const DUE_CAUSE: Place = 521;
pub(in crate::engine) const DUEL: Place = 396;
pub(in crate::engine) const EARNING_RULE: Place = 87;
pub(in crate::engine) const EFFECT: Place = 806;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 844;
pub(in crate::engine) const ELIMINATION: Place = 81;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 525;
pub(in crate::engine) const ENTRY: Place = 939;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 214;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 731;
pub(in crate::engine) const ENTRY_VIEW: Place = 756;
pub(in crate::engine) const EQUAL_RANKS: Place = 77;
pub(in crate::engine) const ERASURE_GROUND: Place = 518;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXHAUSTED: Place = 80;
pub(in crate::engine) const EXPORT_VIEW: Place = 735;
pub(in crate::engine) const FIGURES: Place = 900;
pub(in crate::engine) const FLAW: Place = 374;
pub(in crate::engine) const FORM_COUNT: Place = 275;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 861;
pub(in crate::engine) const GRID_PART: Place = 117;
pub(in crate::engine) const HELPER: Place = 1081;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 360;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 236;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 787;
pub(in crate::engine) const INEQUALITY: Place = 388;
pub(in crate::engine) const ITEM_ANSWER: Place = 473;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 496;
pub(in crate::engine) const JOIN_CODE: Place = 772;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1082;
pub(in crate::engine) const KEPT_FROM: Place = 106;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 885;
pub(in crate::engine) const LAWFUL_BASIS: Place = 101;
pub(in crate::engine) const LEDGER_TOTALS: Place = 868;
pub(in crate::engine) const LEVEL: Place = 97;
pub(in crate::engine) const LEVEL_FIGURE: Place = 883;
pub(in crate::engine) const LIFE_RULE: Place = 84;
pub(in crate::engine) const LIMIT: Place = 96;
pub(in crate::engine) const LIST_ENTRY: Place = 347;
pub(in crate::engine) const MADE: Place = 1079;
pub(in crate::engine) const MATTER: Place = 989;
pub(in crate::engine) const MEASURE: Place = 313;
pub(in crate::engine) const MEMBER_VIEW: Place = 736;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 757;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 952;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 107;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1089;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 122;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 860;
pub(in crate::engine) const MINORITY: Place = 261;
pub(in crate::engine) const MODERATION: Place = 833;
pub(in crate::engine) const MOTION_COUNT: Place = 377;
pub(in crate::engine) const NEXT: Place = 814;
pub(in crate::engine) const NEXT_STEP: Place = 813;
pub(in crate::engine) const OBJECTION_STATUS: Place = 848;
pub(in crate::engine) const OBJECTION_VIEW: Place = 847;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 845;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 862;
pub(in crate::engine) const OFFICE_HOURS: Place = 94;
pub(in crate::engine) const OPEN_CASE: Place = 890;
pub(in crate::engine) const OPENING_TERMS: Place = 344;
pub(in crate::engine) const OPTION_VOTES: Place = 385;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 243;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 778;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 777;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const OWN_STATEMENT: Place = 842;
pub(in crate::engine) const OWNED_UNIT: Place = 328;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 859;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 858;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 766;
pub(in crate::engine) const POINTS_ANSWER: Place = 857;
pub(in crate::engine) const POINTS_COMMAND: Place = 1030;
pub(in crate::engine) const POINTS_EVENT: Place = 420;
pub(in crate::engine) const POINTS_QUERY: Place = 1101;
pub(in crate::engine) const POINTS_REFUSAL: Place = 641;
pub(in crate::engine) const POINTS_RULES: Place = 85;
pub(in crate::engine) const POST: Place = 291;
pub(in crate::engine) const POST_COUNT: Place = 383;
pub(in crate::engine) const PRODUCT: Place = 391;
pub(in crate::engine) const PROOF_FIGURE: Place = 770;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PROXY_RULE: Place = 70;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 819;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1112;
pub(in crate::engine) const QUESTION: Place = 1116;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 896;
pub(in crate::engine) const QUESTION_VIEW: Place = 895;
pub(in crate::engine) const RANK_SHEET: Place = 75;
pub(in crate::engine) const RANKED_METHOD: Place = 76;
pub(in crate::engine) const RATING: Place = 873;
pub(in crate::engine) const RATING_SUMS: Place = 886;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const REACTION: Place = 340;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 754;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 669;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 863;
pub(in crate::engine) const REFUSAL: Place = 524;
pub(in crate::engine) const REFUSED: Place = 523;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 879;
pub(in crate::engine) const REGION_HISTORY: Place = 759;
pub(in crate::engine) const REGION_VERSION: Place = 761;
pub(in crate::engine) const REGION_VIEW: Place = 758;
pub(in crate::engine) const REQUEST: Place = 1117;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 426;
pub(in crate::engine) const RESERVED: Place = 294;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 111;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 105;
pub(in crate::engine) const RETURN_CAUSE: Place = 433;
pub(in crate::engine) const REVIEW_FINDING: Place = 355;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 738;
pub(in crate::engine) const ROUND: Place = 401;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 856;
pub(in crate::engine) const RUNOFF_COUNT: Place = 399;
pub(in crate::engine) const SCHULZE_COUNT: Place = 394;
pub(in crate::engine) const SCORE: Place = 466;
pub(in crate::engine) const SEATED: Place = 393;
pub(in crate::engine) const SEATS_COUNT: Place = 381;
pub(in crate::engine) const SECRET: Place = 1121;
pub(in crate::engine) const SENSITIVITY: Place = 103;
pub(in crate::engine) const SENTENCE: Place = 827;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 436;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 438;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 867;
pub(in crate::engine) const SETUP: Place = 1122;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 507;
pub(in crate::engine) const SILENCE: Place = 73;
pub(in crate::engine) const SILENCE_RULE: Place = 72;
pub(in crate::engine) const SKIPPED_RANKS: Place = 78;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 685;
pub(in crate::engine) const STAGE_FIGURE: Place = 881;
pub(in crate::engine) const STAGE_NAME: Place = 563;
pub(in crate::engine) const STAGE_VIEW: Place = 791;
pub(in crate::engine) const STAGES: Place = 686;
pub(in crate::engine) const STATEMENT_VIEW: Place = 840;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 878;
pub(in crate::engine) const STEP_VIEW: Place = 877;
pub(in crate::engine) const TALLY: Place = 379;
pub(in crate::engine) const TERM: Place = 98;
pub(in crate::engine) const TERMS: Place = 443;
pub(in crate::engine) const TEST: Place = 389;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const THRESHOLDS: Place = 802;
pub(in crate::engine) const TIES: Place = 304;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 1123;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 790;
pub(in crate::engine) const TRACKER: Place = 601;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 763;
pub(in crate::engine) const TURNOUT: Place = 371;
pub(in crate::engine) const UNIT: Place = 455;
pub(in crate::engine) const UNIT_FIGURES: Place = 887;
pub(in crate::engine) const UNMASKING: Place = 264;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 265;
pub(in crate::engine) const UNRANKED: Place = 79;
pub(in crate::engine) const VAULT_ANSWER: Place = 901;
pub(in crate::engine) const VAULT_COMMAND: Place = 1052;
pub(in crate::engine) const VAULT_EVENT: Place = 510;
pub(in crate::engine) const VAULT_QUERY: Place = 1113;
pub(in crate::engine) const VAULT_REFUSAL: Place = 723;
pub(in crate::engine) const VERIFICATION_CODE: Place = 866;
pub(in crate::engine) const VIA: Place = 1119;
pub(in crate::engine) const VIOLATION_VIEW: Place = 742;
pub(in crate::engine) const VOIDED: Place = 373;
pub(in crate::engine) const VOTE: Place = 1011;
pub(in crate::engine) const VOTE_MEASURE: Place = 380;
pub(in crate::engine) const VOTE_RESULT: Place = 369;
pub(in crate::engine) const WHO: Place = 4;
pub(in crate::engine) const WITHDRAWN: Place = 82;
pub(in crate::engine) const STEPS: Place = 23;

pub(super) static ROWS: &[Row] = &[
    Row::Leaf(Leaf::Id), // 0 TopicId
    Row::Words(0, 3), // 1 Age
    Row::Words(3, 2), // 2 Algorithm
    Row::List(4), // 3 Allowed
    Row::Union(15, 7), // 4 Who
    Row::Record(5, 0), // 5 Who.anyone
    Row::Record(5, 0), // 6 Who.themself
    Row::Record(5, 0), // 7 Who.guardian
    Row::Record(5, 0), // 8 Who.resident
    Row::Words(5, 10), // 9 Role
    Row::Record(15, 0), // 10 Who.engine
    Row::Leaf(Leaf::Amount), // 11 Amount
    Row::Union(2239, 9), // 12 Answer
    Row::Union(1812, 6), // 13 JournalAnswer
    Row::Record(22, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(25, 2), // 18 JournalAnswer.root
    Row::Record(27, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(28, 3), // 21 JournalAnswer.consistency
    Row::Record(1738, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1734, 4), // 24 Step
    Row::Words(31, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1732, 2), // 27 Outcome
    Row::Record(1324, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1315, 9), // 30 Event
    Row::Union(207, 1), // 31 CharterEvent
    Row::Record(206, 1), // 32 CharterEvent.adopted
    Row::Record(196, 10), // 33 Charter
    Row::Maybe(16), // 34 Timestamp?
    Row::List(36), // 35 [Founder]
    Row::Record(33, 3), // 36 Founder
    Row::Leaf(Leaf::RegionCode), // 37 RegionCode
    Row::Record(70, 11), // 38 MembershipRules
    Row::Words(36, 6), // 39 ProofLevel
    Row::List(41), // 40 [ProofRule]
    Row::Record(48, 2), // 41 ProofRule
    Row::Words(42, 6), // 42 ProvenAct
    Row::Leaf(Leaf::U8), // 43 u8
    Row::Leaf(Leaf::U16), // 44 u16
    Row::Record(50, 2), // 45 TryLimit
    Row::Record(54, 4), // 46 OrganisationRules
    Row::Record(52, 2), // 47 ReviewTerms
    Row::Record(60, 2), // 48 ConsultationRules
    Row::Record(58, 2), // 49 AnswerTerms
    Row::Maybe(43), // 50 u8?
    Row::Maybe(52), // 51 UnmaskingRules?
    Row::Record(62, 2), // 52 UnmaskingRules
    Row::Maybe(54), // 53 AssistanceRules?
    Row::Record(64, 4), // 54 AssistanceRules
    Row::List(9), // 55 [Role]
    Row::List(57), // 56 [FourEyes]
    Row::Record(68, 2), // 57 FourEyes
    Row::Record(143, 1), // 58 DeliberationRules
    Row::List(60), // 59 [DecisionRule]
    Row::Record(130, 13), // 60 DecisionRule
    Row::Words(81, 4), // 61 Electorate
    Row::Union(85, 2), // 62 Threshold
    Row::Leaf(Leaf::Ratio), // 63 Ratio
    Row::Words(87, 4), // 64 Base
    Row::Maybe(0), // 65 Id?
    Row::Maybe(67), // 66 BallotRules?
    Row::Record(115, 7), // 67 BallotRules
    Row::Leaf(Leaf::Bool), // 68 bool
    Row::Maybe(70), // 69 ProxyRule?
    Row::Record(91, 2), // 70 ProxyRule
    Row::Maybe(72), // 71 SilenceRule?
    Row::Record(96, 3), // 72 SilenceRule
    Row::Words(93, 3), // 73 Silence
    Row::Maybe(75), // 74 RankSheet?
    Row::Record(108, 7), // 75 RankSheet
    Row::Words(99, 2), // 76 RankedMethod
    Row::Words(101, 2), // 77 EqualRanks
    Row::Words(103, 1), // 78 SkippedRanks
    Row::Words(104, 1), // 79 Unranked
    Row::Words(105, 1), // 80 Exhausted
    Row::Words(106, 1), // 81 Elimination
    Row::Words(107, 1), // 82 Withdrawn
    Row::Maybe(84), // 83 LifeRule?
    Row::Record(122, 8), // 84 LifeRule
    Row::Record(148, 4), // 85 PointsRules
    Row::List(87), // 86 [EarningRule]
    Row::Record(144, 4), // 87 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 88 CnyPerPoint
    Row::Record(167, 6), // 89 CaseRules
    Row::List(91), // 90 [CaseKind]
    Row::Record(152, 3), // 91 CaseKind
    Row::List(0), // 92 [OrganisationId]
    Row::List(94), // 93 [OfficeHours]
    Row::Record(155, 2), // 94 OfficeHours
    Row::List(96), // 95 [Limit]
    Row::Record(164, 3), // 96 Limit
    Row::Words(157, 5), // 97 Level
    Row::Union(162, 2), // 98 Term
    Row::List(100), // 99 [DataItem]
    Row::Record(183, 7), // 100 DataItem
    Row::Words(173, 7), // 101 LawfulBasis
    Row::List(0), // 102 [PurposeCode]
    Row::Words(180, 3), // 103 Sensitivity
    Row::List(105), // 104 [RetentionCategory]
    Row::Record(192, 4), // 105 RetentionCategory
    Row::Words(190, 2), // 106 KeptFrom
    Row::Union(579, 44), // 107 MembershipEvent
    Row::Record(208, 4), // 108 MembershipEvent.regionDefined
    Row::Maybe(37), // 109 RegionCode?
    Row::Record(224, 4), // 110 MembershipEvent.reshapePlanned
    Row::Union(220, 4), // 111 Reshaping
    Row::Record(196, 1), // 112 Reshaping.rename
    Row::Record(212, 2), // 113 Reshaping.move
    Row::Record(217, 2), // 114 Reshaping.split
    Row::List(0), // 115 [HouseholdId]
    Row::List(117), // 116 [GridPart]
    Row::Record(214, 3), // 117 GridPart
    Row::Record(219, 1), // 118 Reshaping.merge
    Row::List(37), // 119 [RegionCode]
    Row::Record(224, 1), // 120 MembershipEvent.reshapeCancelled
    Row::Record(440, 2), // 121 MembershipEvent.reshapeDropped
    Row::Union(341, 99), // 122 MembershipRefusal
    Row::Record(35, 1), // 123 MembershipRefusal.unknownRegion
    Row::Record(33, 1), // 124 MembershipRefusal.unknownPerson
    Row::Record(228, 1), // 125 MembershipRefusal.unknownHousehold
    Row::Record(229, 1), // 126 MembershipRefusal.unknownOrganisation
    Row::Record(35, 1), // 127 MembershipRefusal.regionExists
    Row::Record(230, 3), // 128 MembershipRefusal.levelGap
    Row::Record(233, 3), // 129 MembershipRefusal.gridSuffix
    Row::Record(236, 2), // 130 MembershipRefusal.notAGrid
    Row::Record(224, 1), // 131 MembershipRefusal.unknownReshape
    Row::Record(238, 2), // 132 MembershipRefusal.reshapeExists
    Row::Record(240, 2), // 133 MembershipRefusal.reshapePast
    Row::Record(242, 2), // 134 MembershipRefusal.regionEnded
    Row::Record(244, 0), // 135 MembershipRefusal.nothingChanges
    Row::Record(244, 1), // 136 MembershipRefusal.namedTwice
    Row::Record(245, 4), // 137 MembershipRefusal.mergeLevels
    Row::Record(249, 4), // 138 MembershipRefusal.householdsUnaccounted
    Row::Record(253, 3), // 139 MembershipRefusal.knownBelowJoined
    Row::Record(256, 2), // 140 MembershipRefusal.joinCodeDays
    Row::Record(249, 1), // 141 MembershipRefusal.noJoinCode
    Row::Record(258, 1), // 142 MembershipRefusal.joinTriesUsed
    Row::Record(259, 2), // 143 MembershipRefusal.joinCodeReplaced
    Row::Record(259, 1), // 144 MembershipRefusal.joinCodeWithdrawn
    Row::Record(258, 1), // 145 MembershipRefusal.joinCodeExpired
    Row::Record(261, 2), // 146 MembershipRefusal.proofTooLow
    Row::Record(263, 2), // 147 MembershipRefusal.alreadyMember
    Row::Record(265, 0), // 148 MembershipRefusal.identityTaken
    Row::Record(33, 1), // 149 MembershipRefusal.identityChanged
    Row::Record(265, 2), // 150 MembershipRefusal.householdElsewhere
    Row::Record(267, 2), // 151 MembershipRefusal.householdFull
    Row::Record(33, 1), // 152 MembershipRefusal.notAMember
    Row::Record(269, 2), // 153 MembershipRefusal.notInHousehold
    Row::Record(34, 1), // 154 MembershipRefusal.roleNeedsOrganisation
    Row::Record(34, 1), // 155 MembershipRefusal.roleWithoutOrganisation
    Row::Record(271, 2), // 156 MembershipRefusal.roleBeyondOrganisation
    Row::Record(34, 1), // 157 MembershipRefusal.ownGrant
    Row::Record(273, 2), // 158 MembershipRefusal.roleExpiryPast
    Row::Record(275, 3), // 159 MembershipRefusal.beyondRung
    Row::Record(278, 2), // 160 MembershipRefusal.grantOutlasts
    Row::Record(280, 2), // 161 MembershipRefusal.passesTooMany
    Row::Record(33, 3), // 162 MembershipRefusal.roleNotHeld
    Row::Record(229, 1), // 163 MembershipRefusal.creditCodeMissing
    Row::Record(282, 2), // 164 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 165 CreditCode
    Row::Record(229, 1), // 166 MembershipRefusal.organisationExists
    Row::Record(284, 2), // 167 MembershipRefusal.applicationsOfPerson
    Row::Record(286, 3), // 168 MembershipRefusal.applicationsOfRegion
    Row::Record(289, 2), // 169 MembershipRefusal.officersTooMany
    Row::Record(291, 0), // 170 MembershipRefusal.officersNone
    Row::Record(33, 1), // 171 MembershipRefusal.officerTwice
    Row::Record(229, 1), // 172 MembershipRefusal.notUnderReview
    Row::Record(229, 1), // 173 MembershipRefusal.ownReview
    Row::Record(229, 1), // 174 MembershipRefusal.sameReviewer
    Row::Record(229, 1), // 175 MembershipRefusal.notRejected
    Row::Record(229, 1), // 176 MembershipRefusal.appealDecided
    Row::Record(273, 2), // 177 MembershipRefusal.appealLate
    Row::Record(229, 1), // 178 MembershipRefusal.ownSupervision
    Row::Record(229, 1), // 179 MembershipRefusal.notSuspended
    Row::Record(291, 3), // 180 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 181 i16
    Row::Record(229, 1), // 182 MembershipRefusal.notActive
    Row::Record(294, 2), // 183 MembershipRefusal.notDue
    Row::Record(296, 2), // 184 MembershipRefusal.personMerged
    Row::Record(298, 2), // 185 MembershipRefusal.identityKeyOrder
    Row::Record(300, 0), // 186 MembershipRefusal.identityKeyReused
    Row::Record(298, 2), // 187 MembershipRefusal.identityKeyNotInForce
    Row::Record(33, 1), // 188 MembershipRefusal.ownWitness
    Row::Record(300, 3), // 189 MembershipRefusal.proofBelow
    Row::Record(303, 2), // 190 MembershipRefusal.proofNotHigher
    Row::Record(33, 1), // 191 MembershipRefusal.onePerson
    Row::Record(305, 2), // 192 MembershipRefusal.duplicateOpen
    Row::Record(305, 2), // 193 MembershipRefusal.noDuplicate
    Row::Record(305, 2), // 194 MembershipRefusal.ownDuplicate
    Row::Record(296, 2), // 195 MembershipRefusal.mergeIntoMember
    Row::Record(33, 1), // 196 MembershipRefusal.notAMinor
    Row::Record(307, 3), // 197 MembershipRefusal.underage
    Row::Record(310, 2), // 198 MembershipRefusal.guardianNeeded
    Row::Record(33, 1), // 199 MembershipRefusal.ownGuardian
    Row::Record(33, 1), // 200 MembershipRefusal.guardianActs
    Row::Record(312, 0), // 201 MembershipRefusal.unmaskingOff
    Row::Record(312, 1), // 202 MembershipRefusal.unmaskingExists
    Row::Record(312, 1), // 203 MembershipRefusal.unknownUnmasking
    Row::Record(313, 2), // 204 MembershipRefusal.unknownHandle
    Row::Record(312, 1), // 205 MembershipRefusal.ownUnmasking
    Row::Record(312, 1), // 206 MembershipRefusal.unmaskingDecided
    Row::Record(312, 1), // 207 MembershipRefusal.nobodyToTell
    Row::Record(315, 0), // 208 MembershipRefusal.assistanceOff
    Row::Record(315, 1), // 209 MembershipRefusal.ownHelper
    Row::Record(315, 1), // 210 MembershipRefusal.helperElsewhere
    Row::Record(316, 4), // 211 MembershipRefusal.helperBusy
    Row::Record(315, 1), // 212 MembershipRefusal.helperChooses
    Row::Record(325, 2), // 213 MembershipRefusal.channelDiffers
    Row::Words(320, 5), // 214 EntryChannel
    Row::Record(327, 1), // 215 MembershipRefusal.unknownBatch
    Row::Record(327, 1), // 216 MembershipRefusal.batchExists
    Row::Record(327, 1), // 217 MembershipRefusal.batchClosed
    Row::Record(328, 3), // 218 MembershipRefusal.batchTotal
    Row::Record(331, 2), // 219 MembershipRefusal.notInBatch
    Row::Record(333, 4), // 220 MembershipRefusal.batchMismatch
    Row::Record(33, 1), // 221 MembershipRefusal.nothingToCorrect
    Row::Record(273, 2), // 222 MembershipRefusal.correctionLate
    Row::Record(337, 2), // 223 MembershipRefusal.proofRaised
    Row::Record(339, 2), // 224 MembershipRefusal.secondEyes
    Row::Record(224, 3), // 225 MembershipEvent.regionReshaped
    Row::Record(249, 2), // 226 MembershipEvent.knownHouseholdsEntered
    Row::Record(442, 7), // 227 MembershipEvent.roleGranted
    Row::Maybe(0), // 228 OrganisationId?
    Row::Maybe(0), // 229 PersonId?
    Row::Record(442, 4), // 230 MembershipEvent.roleRevoked
    Row::Record(449, 4), // 231 MembershipEvent.joinCodeIssued
    Row::Record(449, 2), // 232 MembershipEvent.joinCodeRevoked
    Row::Record(453, 3), // 233 MembershipEvent.joinCodeRejected
    Row::Record(265, 2), // 234 MembershipEvent.householdFormed
    Row::Record(456, 5), // 235 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 236 Identity
    Row::Record(33, 1), // 237 MembershipEvent.personLeft
    Row::Record(461, 2), // 238 MembershipEvent.delegateNamed
    Row::Record(463, 3), // 239 MembershipEvent.householdRegrouped
    Row::List(0), // 240 [PersonId]
    Row::Record(228, 1), // 241 MembershipEvent.delegateCleared
    Row::Record(477, 10), // 242 MembershipEvent.organisationApplied
    Row::Words(466, 11), // 243 OrganisationKind
    Row::Maybe(165), // 244 CreditCode?
    Row::Record(487, 2), // 245 MembershipEvent.organisationApproved
    Row::Record(489, 5), // 246 MembershipEvent.organisationRejected
    Row::Record(494, 4), // 247 MembershipEvent.reviewAppealed
    Row::Record(229, 1), // 248 MembershipEvent.applicationWithdrawn
    Row::Record(487, 2), // 249 MembershipEvent.organisationSuspended
    Row::Record(487, 2), // 250 MembershipEvent.organisationReinstated
    Row::Record(487, 2), // 251 MembershipEvent.organisationDissolved
    Row::Record(498, 3), // 252 MembershipEvent.reviewOverdue
    Row::Record(498, 3), // 253 MembershipEvent.reviewEscalated
    Row::Record(501, 2), // 254 MembershipEvent.identityKeyRotated
    Row::Record(503, 3), // 255 MembershipEvent.personProved
    Row::Record(506, 5), // 256 MembershipEvent.duplicateFound
    Row::Record(511, 3), // 257 MembershipEvent.duplicateOverdue
    Row::Record(514, 3), // 258 MembershipEvent.duplicateDismissed
    Row::Record(517, 3), // 259 MembershipEvent.personsMerged
    Row::Record(522, 2), // 260 MembershipEvent.minorEntered
    Row::Record(520, 2), // 261 Minority
    Row::Record(33, 1), // 262 MembershipEvent.cameOfAge
    Row::Record(543, 1), // 263 MembershipEvent.unmaskingAsked
    Row::Record(536, 7), // 264 Unmasking
    Row::Union(532, 4), // 265 UnmaskingStage
    Row::Record(294, 1), // 266 UnmaskingStage.asked
    Row::Record(524, 0), // 267 UnmaskingStage.lapsed
    Row::Record(524, 2), // 268 UnmaskingStage.declined
    Row::Record(526, 6), // 269 UnmaskingStage.granted
    Row::Record(544, 2), // 270 MembershipEvent.unmaskingMoved
    Row::Record(546, 2), // 271 MembershipEvent.personErased
    Row::Record(548, 7), // 272 MembershipEvent.entered
    Row::Record(557, 4), // 273 MembershipEvent.batchOpened
    Row::List(275), // 274 [FormCount]
    Row::Record(555, 2), // 275 FormCount
    Row::Record(561, 3), // 276 MembershipEvent.batchClosed
    Row::Record(568, 3), // 277 MembershipEvent.entryCorrected
    Row::Union(565, 3), // 278 Correction
    Row::Record(228, 1), // 279 Correction.household
    Row::Record(147, 1), // 280 Correction.proof
    Row::Record(564, 1), // 281 Correction.delegate
    Row::Record(571, 5), // 282 MembershipEvent.actHeld
    Row::Record(576, 3), // 283 MembershipEvent.actSeconded
    Row::Union(902, 32), // 284 DeliberationEvent
    Row::Record(679, 10), // 285 DeliberationEvent.topicProposed
    Row::Record(657, 3), // 286 DeliberationQuestion
    Row::Union(646, 6), // 287 BallotKind
    Row::Record(623, 0), // 288 BallotKind.motion
    Row::Record(631, 2), // 289 BallotKind.block
    Row::List(291), // 290 [Post]
    Row::Record(625, 4), // 291 Post
    Row::List(43), // 292 [u8]
    Row::List(294), // 293 [Reserved]
    Row::Record(623, 2), // 294 Reserved
    Row::Maybe(62), // 295 Threshold?
    Row::List(297), // 296 [Apart]
    Row::Record(629, 2), // 297 Apart
    Row::Record(633, 1), // 298 BallotKind.approval
    Row::Record(634, 2), // 299 BallotKind.score
    Row::Record(636, 2), // 300 BallotKind.ranked
    Row::Record(641, 5), // 301 BallotKind.budget
    Row::Words(638, 3), // 302 BudgetMethod
    Row::List(11), // 303 [Amount]
    Row::Union(654, 3), // 304 Ties
    Row::Record(652, 0), // 305 Ties.revote
    Row::Record(652, 1), // 306 Ties.seniority
    Row::Record(653, 1), // 307 Ties.lot
    Row::Maybe(309), // 308 CovenantDraft?
    Row::Record(675, 4), // 309 CovenantDraft
    Row::List(311), // 310 [CovenantRule]
    Row::Record(669, 6), // 311 CovenantRule
    Row::List(313), // 312 [Measure]
    Row::Union(661, 6), // 313 Measure
    Row::Record(660, 0), // 314 Measure.dissuade
    Row::Record(660, 0), // 315 Measure.expose
    Row::Record(660, 1), // 316 Measure.exposeNamed
    Row::Maybe(101), // 317 LawfulBasis?
    Row::Record(152, 1), // 318 Measure.refer
    Row::Record(145, 1), // 319 Measure.fine
    Row::Record(661, 0), // 320 Measure.withholdService
    Row::Maybe(44), // 321 u16?
    Row::Maybe(323), // 322 AppealTerms?
    Row::Record(667, 2), // 323 AppealTerms
    Row::Maybe(0), // 324 RuleCode?
    Row::Maybe(0), // 325 CovenantId?
    Row::Record(692, 2), // 326 DeliberationEvent.unitsRecorded
    Row::List(328), // 327 [OwnedUnit]
    Row::Record(689, 3), // 328 OwnedUnit
    Row::Record(694, 2), // 329 DeliberationEvent.secondGiven
    Row::Record(696, 2), // 330 DeliberationEvent.topicSeconded
    Row::Record(698, 3), // 331 DeliberationEvent.topicLapsed
    Row::Record(679, 1), // 332 DeliberationEvent.topicWithdrawn
    Row::Record(701, 2), // 333 DeliberationEvent.screeningBegan
    Row::Record(703, 5), // 334 DeliberationEvent.topicScreened
    Row::Record(701, 2), // 335 DeliberationEvent.screeningAppealed
    Row::Record(708, 2), // 336 DeliberationEvent.discussionBegan
    Row::Record(714, 6), // 337 DeliberationEvent.contributionMade
    Row::Words(710, 4), // 338 ContributionKind
    Row::Record(723, 4), // 339 DeliberationEvent.reactionGiven
    Row::Words(720, 3), // 340 Reaction
    Row::Record(727, 5), // 341 DeliberationEvent.amendmentDecided
    Row::Record(732, 4), // 342 DeliberationEvent.contributionModerated
    Row::Record(739, 4), // 343 DeliberationEvent.topicFrozen
    Row::Record(736, 3), // 344 OpeningTerms
    Row::Record(745, 5), // 345 DeliberationEvent.objectionLodged
    Row::Maybe(347), // 346 ListEntry?
    Row::Record(743, 2), // 347 ListEntry
    Row::Record(750, 3), // 348 DeliberationEvent.objectionDecided
    Row::Record(753, 2), // 349 DeliberationEvent.listStands
    Row::Record(755, 3), // 350 DeliberationEvent.resultAnnounced
    Row::Record(745, 2), // 351 DeliberationEvent.resultAnnulled
    Row::Record(758, 6), // 352 DeliberationEvent.topicInForce
    Row::Record(701, 2), // 353 DeliberationEvent.reviewOverdue
    Row::Record(767, 4), // 354 DeliberationEvent.topicReviewed
    Row::Words(764, 3), // 355 ReviewFinding
    Row::Record(771, 5), // 356 DeliberationEvent.votingOpened
    Row::Maybe(17), // 357 u32?
    Row::Record(776, 7), // 358 DeliberationEvent.ballotCast
    Row::Maybe(0), // 359 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 360 HiddenBallot
    Row::Record(783, 4), // 361 DeliberationEvent.voteEntrusted
    Row::Record(783, 2), // 362 DeliberationEvent.proxyRevoked
    Row::Record(787, 3), // 363 DeliberationEvent.ballotsServed
    Row::Record(790, 5), // 364 DeliberationEvent.paperIssued
    Row::Record(795, 3), // 365 DeliberationEvent.papersCounted
    Row::List(360), // 366 [HiddenBallot]
    Row::Record(798, 3), // 367 DeliberationEvent.votingClosed
    Row::Record(897, 5), // 368 DeliberationEvent.topicDecided
    Row::Record(892, 5), // 369 VoteResult
    Row::Words(801, 4), // 370 DeliberationOutcome
    Row::Record(812, 3), // 371 Turnout
    Row::List(373), // 372 [Voided]
    Row::Record(810, 2), // 373 Voided
    Row::Words(805, 5), // 374 Flaw
    Row::Maybe(376), // 375 Count?
    Row::Union(887, 5), // 376 Count
    Row::Record(824, 1), // 377 MotionCount
    Row::List(379), // 378 [Tally]
    Row::Record(818, 6), // 379 Tally
    Row::Words(815, 3), // 380 VoteMeasure
    Row::Record(849, 1), // 381 SeatsCount
    Row::List(383), // 382 [PostCount]
    Row::Record(845, 4), // 383 PostCount
    Row::List(385), // 384 [OptionVotes]
    Row::Record(839, 3), // 385 OptionVotes
    Row::List(17), // 386 [u32]
    Row::List(388), // 387 [Inequality]
    Row::Record(829, 10), // 388 Inequality
    Row::Words(825, 2), // 389 Test
    Row::Words(827, 2), // 390 Comparison
    Row::Leaf(Leaf::Product), // 391 Product
    Row::List(393), // 392 [Seated]
    Row::Record(842, 3), // 393 Seated
    Row::Record(859, 4), // 394 SchulzeCount
    Row::List(396), // 395 [Duel]
    Row::Record(850, 4), // 396 Duel
    Row::List(398), // 397 [Beat]
    Row::Record(854, 5), // 398 Beat
    Row::Record(871, 3), // 399 RunoffCount
    Row::List(401), // 400 [Round]
    Row::Record(866, 5), // 401 Round
    Row::List(403), // 402 [DeliberationStanding]
    Row::Record(863, 3), // 403 DeliberationStanding
    Row::Record(884, 3), // 404 BudgetCount
    Row::List(406), // 405 [BudgetStep]
    Row::Record(877, 7), // 406 BudgetStep
    Row::List(408), // 407 [BudgetOffer]
    Row::Record(874, 3), // 408 BudgetOffer
    Row::Union(975, 9), // 409 CovenantEvent
    Row::Record(934, 5), // 410 CovenantEvent.covenantAdopted
    Row::Record(939, 3), // 411 CovenantEvent.covenantRepealed
    Row::Record(942, 12), // 412 CovenantEvent.violationRecorded
    Row::Record(954, 2), // 413 CovenantEvent.replyGiven
    Row::Record(956, 8), // 414 CovenantEvent.measureApplied
    Row::Maybe(0), // 415 CaseId?
    Row::Record(964, 3), // 416 CovenantEvent.noticeIssued
    Row::Record(967, 3), // 417 CovenantEvent.appealLodged
    Row::Record(970, 2), // 418 CovenantEvent.appealDismissed
    Row::Record(972, 3), // 419 CovenantEvent.violationWithdrawn
    Row::Union(1045, 12), // 420 PointsEvent
    Row::Record(984, 2), // 421 PointsEvent.fundOpened
    Row::Record(986, 5), // 422 PointsEvent.pointsAwarded
    Row::Record(991, 6), // 423 PointsEvent.awardReversed
    Row::Record(999, 5), // 424 PointsEvent.offerPublished
    Row::Maybe(426), // 425 Requirement?
    Row::Record(997, 2), // 426 Requirement
    Row::Record(999, 1), // 427 PointsEvent.offerWithdrawn
    Row::Record(1006, 6), // 428 PointsEvent.redemptionReserved
    Row::Union(1004, 2), // 429 Buyer
    Row::Record(1012, 2), // 430 PointsEvent.codeRejected
    Row::Record(1006, 1), // 431 PointsEvent.redemptionConfirmed
    Row::Record(1018, 2), // 432 PointsEvent.redemptionReturned
    Row::Words(1014, 4), // 433 ReturnCause
    Row::Record(1034, 5), // 434 PointsEvent.settled
    Row::List(436), // 435 [SettlementLine]
    Row::Record(1020, 7), // 436 SettlementLine
    Row::Leaf(Leaf::Cny), // 437 Cny
    Row::Record(1027, 7), // 438 SettlementTotals
    Row::Record(1039, 3), // 439 PointsEvent.pointsCombined
    Row::Record(1042, 3), // 440 PointsEvent.pointsForfeited
    Row::Union(1144, 19), // 441 CasesEvent
    Row::Record(1062, 1), // 442 CasesEvent.termsAdopted
    Row::Record(1057, 5), // 443 Terms
    Row::Record(1071, 10), // 444 CasesEvent.caseReported
    Row::Words(1063, 8), // 445 Channel
    Row::Record(1081, 2), // 446 CasesEvent.caseAccepted
    Row::Record(1083, 5), // 447 CasesEvent.caseDeclined
    Row::Record(1088, 2), // 448 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 449 TopicId?
    Row::Record(952, 1), // 450 CasesEvent.handlingStarted
    Row::Record(1090, 2), // 451 CasesEvent.caseEntrusted
    Row::Record(1092, 4), // 452 CasesEvent.caseDispatched
    Row::Record(1096, 3), // 453 CasesEvent.caseReturned
    Row::Record(1101, 5), // 454 CasesEvent.feedbackGiven
    Row::Union(1099, 2), // 455 Unit
    Row::Record(35, 1), // 456 Unit.region
    Row::Record(229, 1), // 457 Unit.organisation
    Row::Record(1106, 7), // 458 CasesEvent.caseClosed
    Row::Record(1115, 6), // 459 CasesEvent.caseEscalated
    Row::Maybe(461), // 460 Deferral?
    Row::Words(1113, 2), // 461 Deferral
    Row::Record(1121, 4), // 462 CasesEvent.deadlineMissed
    Row::Record(1125, 5), // 463 CasesEvent.caseSupervised
    Row::Record(1130, 3), // 464 CasesEvent.deadlineSet
    Row::Record(1133, 6), // 465 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 466 Score
    Row::Record(1139, 5), // 467 CasesEvent.caseReopened
    Row::Record(1090, 2), // 468 CasesEvent.caseReleased
    Row::Record(952, 1), // 469 CasesEvent.caseWithdrawn
    Row::Union(1248, 6), // 470 CatalogueEvent
    Row::Record(1222, 5), // 471 CatalogueEvent.formAsked
    Row::List(473), // 472 [ItemAnswer]
    Row::Record(1220, 2), // 473 ItemAnswer
    Row::Union(1216, 4), // 474 AskAnswer
    Row::Record(1163, 4), // 475 AskAnswer.alreadyHeld
    Row::Record(1167, 4), // 476 AskAnswer.shareFrom
    Row::Record(1171, 2), // 477 AskAnswer.mayCollect
    Row::Record(1215, 1), // 478 AskAnswer.forbidden
    Row::Union(1201, 14), // 479 CatalogueRefusal
    Row::Record(183, 1), // 480 CatalogueRefusal.unknownItem
    Row::Record(183, 1), // 481 CatalogueRefusal.itemTwice
    Row::Record(1173, 2), // 482 CatalogueRefusal.purposeNotLawful
    Row::Record(1175, 3), // 483 CatalogueRefusal.notEntitled
    Row::Record(1178, 3), // 484 CatalogueRefusal.outsideRegion
    Row::Record(1181, 5), // 485 CatalogueRefusal.alreadyHeld
    Row::Record(1186, 3), // 486 CatalogueRefusal.refusedByResident
    Row::Record(1189, 2), // 487 CatalogueRefusal.consentMissing
    Row::Record(1191, 3), // 488 CatalogueRefusal.guardianMissing
    Row::Record(1194, 5), // 489 CatalogueRefusal.heldElsewhere
    Row::Record(1164, 1), // 490 CatalogueRefusal.recordExists
    Row::Record(1164, 1), // 491 CatalogueRefusal.unknownRecord
    Row::Record(1199, 2), // 492 CatalogueRefusal.notFresh
    Row::Record(1189, 2), // 493 CatalogueRefusal.notRefusable
    Row::Record(1230, 10), // 494 CatalogueEvent.itemCollected
    Row::Maybe(496), // 495 ItemConsent?
    Row::Record(1227, 3), // 496 ItemConsent
    Row::Record(1240, 4), // 497 CatalogueEvent.itemShared
    Row::Record(1244, 4), // 498 CatalogueEvent.itemRefused
    Row::Record(1240, 2), // 499 CatalogueEvent.holdingEnded
    Row::Record(33, 1), // 500 CatalogueEvent.personForgotten
    Row::Union(1277, 7), // 501 ConsultationEvent
    Row::Record(1254, 7), // 502 ConsultationEvent.questionAsked
    Row::Record(1261, 3), // 503 ConsultationEvent.answerReminded
    Row::Record(1264, 3), // 504 ConsultationEvent.answerOverdue
    Row::Record(1267, 3), // 505 ConsultationEvent.questionEscalated
    Row::Record(1272, 3), // 506 ConsultationEvent.questionAnswered
    Row::Record(1270, 2), // 507 ShownIdentity
    Row::Record(1254, 1), // 508 ConsultationEvent.questionWithdrawn
    Row::Record(1275, 2), // 509 ConsultationEvent.answerRated
    Row::Union(1308, 7), // 510 VaultEvent
    Row::Record(1284, 6), // 511 VaultEvent.entryKept
    Row::Maybe(15), // 512 Digest?
    Row::Record(1290, 2), // 513 VaultEvent.entryCorrected
    Row::Record(1292, 2), // 514 VaultEvent.termMoved
    Row::Record(1294, 2), // 515 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 516 CategoryCode?
    Row::Record(1301, 2), // 517 VaultEvent.erasureOrdered
    Row::Words(1296, 5), // 518 ErasureGround
    Row::Record(1306, 2), // 519 VaultEvent.entriesDue
    Row::List(0), // 520 [EntryId]
    Row::Words(1303, 3), // 521 DueCause
    Row::Record(1306, 1), // 522 VaultEvent.entriesErased
    Row::Record(1726, 6), // 523 Refused
    Row::Union(1716, 10), // 524 Refusal
    Row::Union(1342, 14), // 525 EngineRefusal
    Row::Record(1325, 2), // 526 EngineRefusal.tooLarge
    Row::Record(1327, 1), // 527 EngineRefusal.notUtf8
    Row::Record(1328, 2), // 528 EngineRefusal.malformed
    Row::Record(1330, 2), // 529 EngineRefusal.requestReused
    Row::Record(1332, 2), // 530 EngineRefusal.full
    Row::Record(1334, 2), // 531 EngineRefusal.timeBackward
    Row::Record(1336, 3), // 532 EngineRefusal.forbidden
    Row::Record(1339, 1), // 533 EngineRefusal.deadlinesPending
    Row::Record(1329, 1), // 534 EngineRefusal.snapshotDamaged
    Row::Record(1340, 2), // 535 EngineRefusal.snapshotVersion
    Row::Record(1342, 0), // 536 EngineRefusal.wrongSecret
    Row::Record(1330, 1), // 537 EngineRefusal.notRecorded
    Row::Record(1331, 2), // 538 EngineRefusal.noSuchRecord
    Row::Record(1329, 1), // 539 EngineRefusal.invalidNumber
    Row::Union(1360, 3), // 540 CharterRefusal
    Row::Record(1328, 2), // 541 CharterRefusal.invalid
    Row::Record(1356, 2), // 542 CharterRefusal.notInForce
    Row::Record(1358, 2), // 543 CharterRefusal.notLater
    Row::Union(1446, 74), // 544 DeliberationRefusal
    Row::Record(679, 1), // 545 DeliberationRefusal.unknownTopic
    Row::Record(679, 1), // 546 DeliberationRefusal.topicExists
    Row::Record(669, 1), // 547 DeliberationRefusal.unknownRule
    Row::Record(1363, 5), // 548 DeliberationRefusal.presetOutsideDates
    Row::Record(1368, 2), // 549 DeliberationRefusal.rulesCount
    Row::Record(669, 1), // 550 DeliberationRefusal.ruleTwice
    Row::Record(1370, 3), // 551 DeliberationRefusal.windowDays
    Row::Record(1373, 3), // 552 DeliberationRefusal.ladderLength
    Row::Record(1376, 2), // 553 DeliberationRefusal.ladderDescends
    Row::Record(1370, 3), // 554 DeliberationRefusal.hearingDays
    Row::Record(1376, 2), // 555 DeliberationRefusal.namedWithoutBasis
    Row::Record(1378, 2), // 556 DeliberationRefusal.unknownKind
    Row::Record(1380, 3), // 557 DeliberationRefusal.fine
    Row::Record(1376, 2), // 558 DeliberationRefusal.serviceWithheld
    Row::Record(1383, 2), // 559 DeliberationRefusal.nothingToContinue
    Row::Record(939, 2), // 560 DeliberationRefusal.covenantTaken
    Row::Record(1385, 2), // 561 DeliberationRefusal.nothingToRepeal
    Row::Record(1402, 2), // 562 DeliberationRefusal.notBeingSeconded
    Row::Words(1387, 15), // 563 StageName
    Row::Record(698, 3), // 564 DeliberationRefusal.notSeconded
    Row::Record(1402, 2), // 565 DeliberationRefusal.notOpenable
    Row::Record(1402, 2), // 566 DeliberationRefusal.notWithdrawable
    Row::Record(1402, 2), // 567 DeliberationRefusal.notVoting
    Row::Record(1404, 3), // 568 DeliberationRefusal.secondingOver
    Row::Record(1407, 3), // 569 DeliberationRefusal.votingOver
    Row::Record(1404, 3), // 570 DeliberationRefusal.notDue
    Row::Record(679, 1), // 571 DeliberationRefusal.ownSecond
    Row::Record(1410, 2), // 572 DeliberationRefusal.outsideRegion
    Row::Record(694, 2), // 573 DeliberationRefusal.alreadySeconded
    Row::Record(1410, 2), // 574 DeliberationRefusal.notOwner
    Row::Record(1412, 2), // 575 DeliberationRefusal.areaTooLarge
    Row::Record(679, 2), // 576 DeliberationRefusal.nobodyEligible
    Row::Record(777, 1), // 577 DeliberationRefusal.appBallotOfAnother
    Row::Record(1414, 2), // 578 DeliberationRefusal.notEligible
    Row::Record(1416, 2), // 579 DeliberationRefusal.notDelegate
    Row::Record(1418, 2), // 580 DeliberationRefusal.alreadyVoted
    Row::Record(1328, 2), // 581 DeliberationRefusal.invalidQuestion
    Row::Record(669, 1), // 582 DeliberationRefusal.otherRanks
    Row::Record(777, 1), // 583 DeliberationRefusal.secretByAnother
    Row::Record(810, 1), // 584 DeliberationRefusal.ballotVoid
    Row::Record(669, 1), // 585 DeliberationRefusal.noProxies
    Row::Record(33, 1), // 586 DeliberationRefusal.ownProxy
    Row::Record(33, 1), // 587 DeliberationRefusal.proxyChain
    Row::Record(1420, 2), // 588 DeliberationRefusal.proxyFull
    Row::Record(33, 1), // 589 DeliberationRefusal.notEntrusted
    Row::Record(785, 1), // 590 DeliberationRefusal.notProxy
    Row::Record(1422, 3), // 591 DeliberationRefusal.proxyEarly
    Row::Record(669, 1), // 592 DeliberationRefusal.noPapers
    Row::Record(1425, 3), // 593 DeliberationRefusal.fewWatchers
    Row::Record(327, 1), // 594 DeliberationRefusal.boxCounted
    Row::Record(793, 2), // 595 DeliberationRefusal.boxChannel
    Row::Record(327, 1), // 596 DeliberationRefusal.unknownBox
    Row::Record(1402, 2), // 597 DeliberationRefusal.notCounted
    Row::Record(1428, 3), // 598 DeliberationRefusal.withheld
    Row::Record(679, 1), // 599 DeliberationRefusal.voidVote
    Row::Record(1431, 1), // 600 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 601 Tracker
    Row::Record(1432, 3), // 602 DeliberationRefusal.wrongStage
    Row::Record(1404, 3), // 603 DeliberationRefusal.timeOver
    Row::Record(679, 1), // 604 DeliberationRefusal.ownMatter
    Row::Record(679, 1), // 605 DeliberationRefusal.reasonMissing
    Row::Record(679, 1), // 606 DeliberationRefusal.sameScreener
    Row::Record(679, 1), // 607 DeliberationRefusal.declinedForGood
    Row::Record(715, 1), // 608 DeliberationRefusal.unknownContribution
    Row::Record(715, 1), // 609 DeliberationRefusal.contributionExists
    Row::Record(1435, 2), // 610 DeliberationRefusal.tooManyContributions
    Row::Record(1437, 3), // 611 DeliberationRefusal.otherKind
    Row::Record(715, 1), // 612 DeliberationRefusal.contributionHidden
    Row::Record(715, 1), // 613 DeliberationRefusal.amendmentOver
    Row::Record(1440, 3), // 614 DeliberationRefusal.staleAmendment
    Row::Record(1443, 3), // 615 DeliberationRefusal.listOpen
    Row::Record(743, 2), // 616 DeliberationRefusal.asListed
    Row::Record(746, 1), // 617 DeliberationRefusal.objectionExists
    Row::Record(694, 2), // 618 DeliberationRefusal.alreadyObjected
    Row::Record(746, 1), // 619 DeliberationRefusal.unknownObjection
    Row::Record(746, 1), // 620 DeliberationRefusal.objectionOver
    Row::Union(1540, 19), // 621 CovenantRefusal
    Row::Record(675, 1), // 622 CovenantRefusal.covenantExists
    Row::Record(675, 1), // 623 CovenantRefusal.unknownCovenant
    Row::Record(1520, 2), // 624 CovenantRefusal.notInForce
    Row::Record(1522, 3), // 625 CovenantRefusal.notYetInForce
    Row::Record(943, 2), // 626 CovenantRefusal.unknownRule
    Row::Record(1525, 2), // 627 CovenantRefusal.violationExists
    Row::Record(942, 1), // 628 CovenantRefusal.unknownViolation
    Row::Record(942, 1), // 629 CovenantRefusal.ownViolation
    Row::Record(942, 1), // 630 CovenantRefusal.alreadyWithdrawn
    Row::Record(1527, 2), // 631 CovenantRefusal.replyClosed
    Row::Record(1529, 3), // 632 CovenantRefusal.notApplied
    Row::Record(1532, 3), // 633 CovenantRefusal.appealClosed
    Row::Record(942, 1), // 634 CovenantRefusal.alreadyAppealed
    Row::Record(942, 1), // 635 CovenantRefusal.ownRecord
    Row::Record(942, 1), // 636 CovenantRefusal.noAppeal
    Row::Record(1535, 3), // 637 CovenantRefusal.notDue
    Row::Record(1538, 2), // 638 CovenantRefusal.placeOutside
    Row::Record(1540, 0), // 639 CovenantRefusal.minor
    Row::Record(1410, 2), // 640 CovenantRefusal.notBound
    Row::Union(1589, 33), // 641 PointsRefusal
    Row::Record(229, 1), // 642 PointsRefusal.notAMerchant
    Row::Record(984, 1), // 643 PointsRefusal.unknownFund
    Row::Record(144, 1), // 644 PointsRefusal.unknownAct
    Row::Record(1559, 3), // 645 PointsRefusal.unknownAward
    Row::Record(999, 1), // 646 PointsRefusal.unknownOffer
    Row::Record(1006, 1), // 647 PointsRefusal.unknownRedemption
    Row::Record(1034, 1), // 648 PointsRefusal.unknownSettlement
    Row::Record(1562, 2), // 649 PointsRefusal.notInSettlement
    Row::Record(984, 1), // 650 PointsRefusal.fundExists
    Row::Record(999, 1), // 651 PointsRefusal.offerExists
    Row::Record(1006, 1), // 652 PointsRefusal.redemptionExists
    Row::Record(1034, 1), // 653 PointsRefusal.settlementExists
    Row::Record(33, 1), // 654 PointsRefusal.ownAward
    Row::Record(1564, 3), // 655 PointsRefusal.fundElsewhere
    Row::Record(261, 2), // 656 PointsRefusal.proofTooLow
    Row::Record(1559, 3), // 657 PointsRefusal.alreadyAwarded
    Row::Record(1567, 5), // 658 PointsRefusal.capReached
    Row::Record(1559, 3), // 659 PointsRefusal.alreadyReversed
    Row::Record(1572, 2), // 660 PointsRefusal.priceTooLow
    Row::Record(1574, 0), // 661 PointsRefusal.stockEmpty
    Row::Record(144, 1), // 662 PointsRefusal.requirementEmpty
    Row::Record(999, 1), // 663 PointsRefusal.offerWithdrawn
    Row::Record(469, 1), // 664 PointsRefusal.ownOffer
    Row::Record(1574, 3), // 665 PointsRefusal.requirementNotMet
    Row::Record(999, 1), // 666 PointsRefusal.soldOut
    Row::Record(1577, 2), // 667 PointsRefusal.balanceTooLow
    Row::Record(1584, 2), // 668 PointsRefusal.redemptionOver
    Row::Words(1579, 5), // 669 RedemptionStatus
    Row::Record(294, 2), // 670 PointsRefusal.redemptionLate
    Row::Record(294, 2), // 671 PointsRefusal.notDue
    Row::Record(33, 1), // 672 PointsRefusal.ownConfirmation
    Row::Record(1004, 2), // 673 PointsRefusal.ownSettlement
    Row::Record(35, 1), // 674 PointsRefusal.nothingToSettle
    Row::Record(1586, 3), // 675 PointsRefusal.ledgerFull
    Row::Union(1652, 33), // 676 CasesRefusal
    Row::Record(952, 1), // 677 CasesRefusal.unknownCase
    Row::Record(1622, 0), // 678 CasesRefusal.channelOfTheEngine
    Row::Record(1622, 2), // 679 CasesRefusal.sourceEntered
    Row::Record(952, 1), // 680 CasesRefusal.caseExists
    Row::Record(152, 1), // 681 CasesRefusal.unknownKind
    Row::Record(236, 2), // 682 CasesRefusal.regionTooHigh
    Row::Record(1624, 0), // 683 CasesRefusal.notOwnName
    Row::Record(1637, 3), // 684 CasesRefusal.wrongStage
    Row::Words(1624, 13), // 685 Stage
    Row::List(685), // 686 Stages
    Row::Record(1640, 3), // 687 CasesRefusal.wrongLevel
    Row::Record(294, 2), // 688 CasesRefusal.notDue
    Row::Record(294, 2), // 689 CasesRefusal.deadlinePassed
    Row::Record(164, 1), // 690 CasesRefusal.atTop
    Row::Record(1643, 2), // 691 CasesRefusal.notAbove
    Row::Record(1645, 2), // 692 CasesRefusal.aboveTop
    Row::Record(1647, 3), // 693 CasesRefusal.skipsLevel
    Row::Record(229, 1), // 694 CasesRefusal.notEntrustable
    Row::Record(229, 1), // 695 CasesRefusal.notADepartment
    Row::Record(489, 2), // 696 CasesRefusal.outOfReach
    Row::Record(470, 1), // 697 CasesRefusal.namedTwice
    Row::Record(1650, 0), // 698 CasesRefusal.unitMissing
    Row::Record(689, 1), // 699 CasesRefusal.notWithUnit
    Row::Record(689, 1), // 700 CasesRefusal.notActingFor
    Row::Record(470, 1), // 701 CasesRefusal.feedbackGiven
    Row::Record(470, 1), // 702 CasesRefusal.returnedBefore
    Row::Record(470, 1), // 703 CasesRefusal.dispatchDesignated
    Row::Record(1134, 1), // 704 CasesRefusal.alreadyRated
    Row::Record(1650, 0), // 705 CasesRefusal.anonymous
    Row::Record(1650, 0), // 706 CasesRefusal.notReporter
    Row::Record(1650, 0), // 707 CasesRefusal.handlerRates
    Row::Record(273, 2), // 708 CasesRefusal.windowClosed
    Row::Record(1650, 2), // 709 CasesRefusal.reopenedTooOften
    Row::Record(291, 3), // 710 CasesRefusal.unknownYear
    Row::Record(164, 1), // 711 CasesRefusal.noTerm
    Row::Union(1688, 10), // 712 ConsultationRefusal
    Row::Record(1254, 1), // 713 ConsultationRefusal.unknownQuestion
    Row::Record(1254, 1), // 714 ConsultationRefusal.questionExists
    Row::Record(1255, 1), // 715 ConsultationRefusal.notPublic
    Row::Record(1685, 3), // 716 ConsultationRefusal.outOfReach
    Row::Record(284, 2), // 717 ConsultationRefusal.tooManyOpen
    Row::Record(1254, 1), // 718 ConsultationRefusal.notOpen
    Row::Record(1254, 1), // 719 ConsultationRefusal.ownQuestion
    Row::Record(1254, 1), // 720 ConsultationRefusal.notAnswered
    Row::Record(1254, 1), // 721 ConsultationRefusal.ratedAlready
    Row::Record(294, 2), // 722 ConsultationRefusal.notDue
    Row::Union(1706, 10), // 723 VaultRefusal
    Row::Record(190, 1), // 724 VaultRefusal.unknownEntry
    Row::Record(190, 1), // 725 VaultRefusal.entryExists
    Row::Record(192, 1), // 726 VaultRefusal.unknownCategory
    Row::Record(192, 1), // 727 VaultRefusal.consentNeeded
    Row::Record(192, 2), // 728 VaultRefusal.notByConsent
    Row::Record(33, 1), // 729 VaultRefusal.nothingConsented
    Row::Record(1702, 2), // 730 VaultRefusal.notKept
    Row::Words(1698, 4), // 731 EntryStatus
    Row::Record(1702, 2), // 732 VaultRefusal.notDue
    Row::Record(1704, 2), // 733 VaultRefusal.childInCare
    Row::Record(33, 3), // 734 VaultRefusal.onlyOperator
    Row::Record(1793, 19), // 735 ExportView
    Row::Record(1745, 9), // 736 MemberView
    Row::List(738), // 737 [RoleView]
    Row::Record(443, 5), // 738 RoleView
    Row::List(264), // 739 [Unmasking]
    Row::List(0), // 740 [TopicId]
    Row::List(742), // 741 [ViolationView]
    Row::Record(1759, 14), // 742 ViolationView
    Row::Union(1754, 5), // 743 CovenantStanding
    Row::Record(1754, 0), // 744 CovenantStanding.noticed
    Row::Record(963, 1), // 745 CovenantStanding.applied
    Row::Record(968, 2), // 746 CovenantStanding.appealed
    Row::Record(1754, 0), // 747 CovenantStanding.dismissed
    Row::Record(1754, 0), // 748 CovenantStanding.withdrawn
    Row::List(0), // 749 [SourceId]
    Row::List(0), // 750 [RedemptionId]
    Row::List(0), // 751 [CaseId]
    Row::List(0), // 752 [QuestionId]
    Row::List(754), // 753 [RecordView]
    Row::Record(1773, 12), // 754 RecordView
    Row::List(756), // 755 [EntryView]
    Row::Record(1785, 8), // 756 EntryView
    Row::Union(1874, 11), // 757 MembershipAnswer
    Row::Record(1818, 6), // 758 RegionView
    Row::Record(1828, 7), // 759 RegionHistory
    Row::List(761), // 760 [RegionVersion]
    Row::Record(1824, 4), // 761 RegionVersion
    Row::Maybe(763), // 762 Turn?
    Row::Record(241, 2), // 763 Turn
    Row::List(763), // 764 [Turn]
    Row::List(766), // 765 [PlannedReshape]
    Row::Record(238, 2), // 766 PlannedReshape
    Row::Record(1837, 8), // 767 CoverageView
    Row::Maybe(63), // 768 Ratio?
    Row::List(770), // 769 [ProofFigure]
    Row::Record(1835, 2), // 770 ProofFigure
    Row::Record(1845, 2), // 771 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 772 JoinCode
    Row::Record(1850, 1), // 773 MembershipAnswer.entries
    Row::List(775), // 774 [ChannelCount]
    Row::Record(1847, 3), // 775 ChannelCount
    Row::Record(1851, 3), // 776 MembershipAnswer.batch
    Row::Record(1865, 4), // 777 OrganisationView
    Row::Union(1859, 6), // 778 OrganisationStatus
    Row::Record(1854, 3), // 779 OrganisationStatus.applied
    Row::Record(1857, 0), // 780 OrganisationStatus.active
    Row::Record(1857, 2), // 781 OrganisationStatus.rejected
    Row::Record(1859, 0), // 782 OrganisationStatus.withdrawn
    Row::Record(1859, 0), // 783 OrganisationStatus.suspended
    Row::Record(1859, 0), // 784 OrganisationStatus.dissolved
    Row::Record(1872, 1), // 785 MembershipAnswer.identityKeys
    Row::List(787), // 786 [IdentityKeyView]
    Row::Record(1869, 3), // 787 IdentityKeyView
    Row::Record(1873, 1), // 788 MembershipAnswer.unmaskings
    Row::Union(2025, 10), // 789 DeliberationAnswer
    Row::Record(1943, 14), // 790 TopicView
    Row::Union(1910, 10), // 791 StageView
    Row::Record(294, 1), // 792 StageView.proposed
    Row::Record(294, 1), // 793 StageView.screening
    Row::Record(1885, 3), // 794 StageView.declined
    Row::Record(1888, 2), // 795 StageView.appealed
    Row::Record(258, 1), // 796 StageView.discussed
    Row::Record(1890, 2), // 797 StageView.seconded
    Row::Maybe(344), // 798 OpeningTerms?
    Row::Record(1892, 5), // 799 StageView.voting
    Row::Record(1905, 5), // 800 StageView.decided
    Row::Record(1901, 4), // 801 CountTerms
    Row::Record(1897, 4), // 802 Thresholds
    Row::Record(241, 1), // 803 StageView.lapsed
    Row::Record(241, 1), // 804 StageView.withdrawn
    Row::Maybe(806), // 805 Effect?
    Row::Union(1928, 4), // 806 Effect
    Row::Record(756, 2), // 807 Effect.announced
    Row::Record(1920, 2), // 808 Effect.annulled
    Row::Record(1922, 4), // 809 Effect.inForce
    Row::Maybe(355), // 810 ReviewFinding?
    Row::Record(1926, 2), // 811 Effect.repealed
    Row::Maybe(813), // 812 NextStep?
    Row::Record(1941, 2), // 813 NextStep
    Row::Words(1932, 9), // 814 Next
    Row::Record(1957, 5), // 815 BallotView
    Row::Maybe(214), // 816 EntryChannel?
    Row::Record(1974, 3), // 817 BallotsView
    Row::List(819), // 818 [PublishedBallot]
    Row::Record(1971, 3), // 819 PublishedBallot
    Row::Union(1968, 3), // 820 Ballot
    Row::Record(1965, 1), // 821 Ballot.motion
    Row::Words(1962, 3), // 822 Choice
    Row::Record(1966, 1), // 823 Ballot.options
    Row::Record(1967, 1), // 824 Ballot.void
    Row::Record(1977, 5), // 825 BallotProof
    Row::List(827), // 826 [Sentence]
    Row::Record(1727, 2), // 827 Sentence
    Row::Record(1992, 2), // 828 DiscussionView
    Row::List(830), // 829 [ContributionView]
    Row::Record(1982, 10), // 830 ContributionView
    Row::Maybe(68), // 831 bool?
    Row::Maybe(833), // 832 Moderation?
    Row::Record(734, 2), // 833 Moderation
    Row::Record(2009, 2), // 834 ConsensusView
    Row::List(0), // 835 [Id]
    Row::Record(2006, 3), // 836 ConsensusReport
    Row::List(838), // 837 [ConsensusGroup]
    Row::Record(2003, 3), // 838 ConsensusGroup
    Row::List(840), // 839 [StatementView]
    Row::Record(1994, 5), // 840 StatementView
    Row::List(842), // 841 [OwnStatement]
    Row::Record(1999, 4), // 842 OwnStatement
    Row::List(44), // 843 [u16]
    Row::Record(2011, 2), // 844 ElectorateView
    Row::Record(2023, 2), // 845 ObjectionsView
    Row::List(847), // 846 [ObjectionView]
    Row::Record(2017, 6), // 847 ObjectionView
    Row::Words(2013, 4), // 848 ObjectionStatus
    Row::Union(2056, 3), // 849 CovenantAnswer
    Row::Record(2039, 9), // 850 CovenantView
    Row::List(852), // 851 [CovenantVersion]
    Row::Record(2035, 4), // 852 CovenantVersion
    Row::Record(1803, 1), // 853 CovenantAnswer.violations
    Row::Record(2055, 1), // 854 CovenantAnswer.figures
    Row::List(856), // 855 [RuleFigures]
    Row::Record(2048, 7), // 856 RuleFigures
    Row::Union(2108, 10), // 857 PointsAnswer
    Row::Record(2059, 2), // 858 PersonView
    Row::Record(2061, 5), // 859 ParticipationView
    Row::Record(2066, 6), // 860 MerchantView
    Row::Record(2072, 5), // 861 FundView
    Row::Record(2077, 7), // 862 OfferView
    Row::Record(2084, 9), // 863 RedemptionView
    Row::Maybe(429), // 864 Buyer?
    Row::Record(2093, 2), // 865 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 866 VerificationCode
    Row::Record(2095, 6), // 867 SettlementView
    Row::Record(2101, 7), // 868 LedgerTotals
    Row::Union(2201, 4), // 869 CasesAnswer
    Row::Record(2142, 23), // 870 CaseView
    Row::Maybe(0), // 871 SourceId?
    Row::Maybe(873), // 872 Rating?
    Row::Record(1135, 3), // 873 Rating
    Row::List(875), // 874 [DepartmentView]
    Row::Record(2118, 2), // 875 DepartmentView
    Row::List(877), // 876 [StepView]
    Row::Record(2137, 5), // 877 StepView
    Row::Words(2120, 17), // 878 StepKind
    Row::Record(2177, 11), // 879 RegionFigures
    Row::List(881), // 880 [StageFigure]
    Row::Record(2165, 2), // 881 StageFigure
    Row::List(883), // 882 [LevelFigure]
    Row::Record(2167, 2), // 883 LevelFigure
    Row::List(885), // 884 [KindFigure]
    Row::Record(2169, 3), // 885 KindFigure
    Row::Record(2172, 5), // 886 RatingSums
    Row::Record(2188, 4), // 887 UnitFigures
    Row::Record(2200, 1), // 888 CasesAnswer.agenda
    Row::List(890), // 889 [OpenCase]
    Row::Record(2192, 8), // 890 OpenCase
    Row::Union(2212, 2), // 891 CatalogueAnswer
    Row::Record(1809, 1), // 892 CatalogueAnswer.records
    Row::Record(2205, 7), // 893 BurdenView
    Row::Union(2235, 2), // 894 ConsultationAnswer
    Row::Record(2221, 6), // 895 QuestionView
    Row::Union(2218, 3), // 896 QuestionStatus
    Row::Record(1855, 2), // 897 QuestionStatus.open
    Row::Record(2214, 4), // 898 QuestionStatus.answered
    Row::Record(2218, 0), // 899 QuestionStatus.withdrawn
    Row::Record(2227, 8), // 900 Figures
    Row::Union(2237, 2), // 901 VaultAnswer
    Row::Record(1306, 1), // 902 VaultAnswer.due
    Row::Record(2248, 1), // 903 Answered
    Row::Union(2250, 4), // 904 BurdenOf
    Row::Record(2249, 1), // 905 BurdenOf.worker
    Row::Record(33, 1), // 906 BurdenOf.resident
    Row::Record(183, 1), // 907 BurdenOf.item
    Row::Record(35, 1), // 908 BurdenOf.region
    Row::Union(2282, 16), // 909 CasesCommand
    Row::Record(2254, 7), // 910 CasesCommand.report
    Row::Record(952, 1), // 911 CasesCommand.accept
    Row::Record(2261, 3), // 912 CasesCommand.decline
    Row::Record(1088, 2), // 913 CasesCommand.startSelfResolution
    Row::Record(952, 1), // 914 CasesCommand.handle
    Row::Record(1090, 2), // 915 CasesCommand.entrust
    Row::Record(2264, 4), // 916 CasesCommand.dispatch
    Row::Record(1096, 3), // 917 CasesCommand.return
    Row::Record(2268, 3), // 918 CasesCommand.feedback
    Row::Record(952, 1), // 919 CasesCommand.close
    Row::Record(2271, 3), // 920 CasesCommand.escalate
    Row::Maybe(97), // 921 Level?
    Row::Record(2274, 6), // 922 CasesCommand.evaluate
    Row::Record(2261, 2), // 923 CasesCommand.reopen
    Row::Record(2280, 2), // 924 CasesCommand.withdraw
    Row::Record(229, 1), // 925 CasesCommand.release
    Row::Record(952, 1), // 926 CasesCommand.expire
    Row::Union(2302, 4), // 927 CasesQuery
    Row::Record(2268, 2), // 928 CasesQuery.case
    Row::Record(35, 1), // 929 CasesQuery.figures
    Row::Record(1102, 1), // 930 CasesQuery.unit
    Row::Record(2298, 4), // 931 CasesQuery.agenda
    Row::Union(2323, 5), // 932 CatalogueCommand
    Row::Record(2310, 2), // 933 CatalogueCommand.ask
    Row::Record(2306, 4), // 934 DataForm
    Row::List(496), // 935 [ItemConsent]
    Row::List(0), // 936 [ItemCode]
    Row::Record(2315, 2), // 937 CatalogueCommand.collect
    Row::List(939), // 938 [Entry]
    Row::Record(2312, 3), // 939 Entry
    Row::Record(2317, 4), // 940 CatalogueCommand.share
    Row::Record(1244, 3), // 941 CatalogueCommand.refuse
    Row::Record(2321, 2), // 942 CatalogueCommand.forget
    Row::Union(2329, 3), // 943 CatalogueQuery
    Row::Record(33, 1), // 944 CatalogueQuery.held
    Row::Record(2249, 1), // 945 CatalogueQuery.collected
    Row::Record(2328, 1), // 946 CatalogueQuery.burden
    Row::Union(2332, 1), // 947 CharterCommand
    Row::Record(206, 1), // 948 CharterCommand.adopt
    Row::Union(2333, 1), // 949 ClockCommand
    Row::Record(2333, 0), // 950 ClockCommand.advance
    Row::Union(2530, 10), // 951 Command
    Row::Union(2392, 34), // 952 MembershipCommand
    Row::Record(2334, 4), // 953 MembershipCommand.defineRegion
    Row::Record(2338, 4), // 954 MembershipCommand.reshape
    Row::Record(224, 1), // 955 MembershipCommand.cancelReshape
    Row::Record(249, 2), // 956 MembershipCommand.enterKnownHouseholds
    Row::Record(2342, 6), // 957 MembershipCommand.grantRole
    Row::Record(442, 4), // 958 MembershipCommand.revokeRole
    Row::Record(2348, 3), // 959 MembershipCommand.issueJoinCode
    Row::Record(249, 1), // 960 MembershipCommand.revokeJoinCode
    Row::Record(2351, 6), // 961 MembershipCommand.join
    Row::Maybe(261), // 962 Minority?
    Row::Record(33, 1), // 963 MembershipCommand.leave
    Row::Record(461, 2), // 964 MembershipCommand.nameDelegate
    Row::Record(463, 3), // 965 MembershipCommand.regroupHousehold
    Row::Record(2357, 6), // 966 MembershipCommand.applyOrganisation
    Row::Record(2363, 3), // 967 MembershipCommand.reviewOrganisation
    Row::Record(487, 2), // 968 MembershipCommand.appealReview
    Row::Record(229, 1), // 969 MembershipCommand.withdrawApplication
    Row::Record(2366, 2), // 970 MembershipCommand.nameOfficers
    Row::Record(487, 2), // 971 MembershipCommand.suspendOrganisation
    Row::Record(487, 2), // 972 MembershipCommand.reinstateOrganisation
    Row::Record(487, 2), // 973 MembershipCommand.dissolveOrganisation
    Row::Record(557, 4), // 974 MembershipCommand.openBatch
    Row::Record(2368, 2), // 975 MembershipCommand.closeBatch
    Row::Record(2370, 2), // 976 MembershipCommand.correct
    Row::Record(229, 1), // 977 MembershipCommand.lapseReview
    Row::Record(501, 2), // 978 MembershipCommand.rotateIdentityKey
    Row::Record(2372, 4), // 979 MembershipCommand.prove
    Row::Maybe(236), // 980 Identity?
    Row::Record(514, 3), // 981 MembershipCommand.suspectDuplicate
    Row::Record(2376, 4), // 982 MembershipCommand.reviewDuplicate
    Row::Record(522, 2), // 983 MembershipCommand.enterMinor
    Row::Record(2380, 4), // 984 MembershipCommand.askUnmasking
    Row::Record(2384, 3), // 985 MembershipCommand.decideUnmasking
    Row::Record(312, 1), // 986 MembershipCommand.tellUnmasked
    Row::Record(33, 1), // 987 MembershipCommand.erase
    Row::Record(2391, 1), // 988 MembershipCommand.fallDue
    Row::Union(2387, 4), // 989 Matter
    Row::Record(305, 2), // 990 Matter.duplicate
    Row::Record(33, 1), // 991 Matter.minor
    Row::Record(224, 1), // 992 Matter.reshape
    Row::Record(312, 1), // 993 Matter.unmasking
    Row::Union(2451, 22), // 994 DeliberationCommand
    Row::Record(2426, 7), // 995 DeliberationCommand.propose
    Row::Maybe(286), // 996 DeliberationQuestion?
    Row::Record(692, 2), // 997 DeliberationCommand.recordUnits
    Row::Record(694, 2), // 998 DeliberationCommand.second
    Row::Record(679, 1), // 999 DeliberationCommand.withdraw
    Row::Record(2433, 3), // 1000 DeliberationCommand.screen
    Row::Record(679, 1), // 1001 DeliberationCommand.appealScreening
    Row::Record(714, 5), // 1002 DeliberationCommand.contribute
    Row::Record(723, 4), // 1003 DeliberationCommand.react
    Row::Record(727, 3), // 1004 DeliberationCommand.decideAmendment
    Row::Record(732, 4), // 1005 DeliberationCommand.moderate
    Row::Record(745, 5), // 1006 DeliberationCommand.object
    Row::Record(750, 3), // 1007 DeliberationCommand.decideObjection
    Row::Record(767, 3), // 1008 DeliberationCommand.review
    Row::Record(679, 1), // 1009 DeliberationCommand.open
    Row::Record(2438, 5), // 1010 DeliberationCommand.cast
    Row::Record(2436, 2), // 1011 Vote
    Row::Maybe(601), // 1012 Tracker?
    Row::Record(783, 4), // 1013 DeliberationCommand.entrustVote
    Row::Record(783, 2), // 1014 DeliberationCommand.revokeProxy
    Row::Record(787, 3), // 1015 DeliberationCommand.serveBallots
    Row::Record(2443, 5), // 1016 DeliberationCommand.issuePaper
    Row::Record(2448, 3), // 1017 DeliberationCommand.countPapers
    Row::List(1011), // 1018 [Vote]
    Row::Record(679, 1), // 1019 DeliberationCommand.lapse
    Row::Record(679, 1), // 1020 DeliberationCommand.close
    Row::Union(2484, 8), // 1021 CovenantCommand
    Row::Record(934, 4), // 1022 CovenantCommand.adopt
    Row::Record(939, 2), // 1023 CovenantCommand.repeal
    Row::Record(2473, 8), // 1024 CovenantCommand.recordViolation
    Row::Record(954, 2), // 1025 CovenantCommand.reply
    Row::Record(954, 2), // 1026 CovenantCommand.appeal
    Row::Record(2481, 3), // 1027 CovenantCommand.decideAppeal
    Row::Record(970, 2), // 1028 CovenantCommand.withdrawViolation
    Row::Record(942, 1), // 1029 CovenantCommand.fallDue
    Row::Union(2498, 13), // 1030 PointsCommand
    Row::Record(984, 2), // 1031 PointsCommand.openFund
    Row::Record(986, 4), // 1032 PointsCommand.award
    Row::Record(2492, 4), // 1033 PointsCommand.reverse
    Row::Record(999, 5), // 1034 PointsCommand.publishOffer
    Row::Record(999, 1), // 1035 PointsCommand.withdrawOffer
    Row::Record(1006, 3), // 1036 PointsCommand.reserve
    Row::Record(2496, 2), // 1037 PointsCommand.confirm
    Row::Record(1006, 1), // 1038 PointsCommand.cancel
    Row::Record(1006, 1), // 1039 PointsCommand.expireRedemption
    Row::Record(469, 1), // 1040 PointsCommand.release
    Row::Record(1034, 2), // 1041 PointsCommand.settle
    Row::Record(296, 2), // 1042 PointsCommand.combine
    Row::Record(33, 1), // 1043 PointsCommand.forfeit
    Row::Union(2511, 7), // 1044 ConsultationCommand
    Row::Record(1254, 4), // 1045 ConsultationCommand.ask
    Row::Record(1272, 2), // 1046 ConsultationCommand.answer
    Row::Record(1254, 1), // 1047 ConsultationCommand.withdraw
    Row::Record(1275, 2), // 1048 ConsultationCommand.rate
    Row::Record(1254, 1), // 1049 ConsultationCommand.lapse
    Row::Record(33, 1), // 1050 ConsultationCommand.forget
    Row::Record(1255, 1), // 1051 ConsultationCommand.release
    Row::Union(2523, 7), // 1052 VaultCommand
    Row::Record(2518, 5), // 1053 VaultCommand.keep
    Row::Record(1290, 2), // 1054 VaultCommand.correct
    Row::Record(1294, 2), // 1055 VaultCommand.withdrawConsent
    Row::Record(1301, 2), // 1056 VaultCommand.erase
    Row::Record(1306, 1), // 1057 VaultCommand.confirmErasure
    Row::Record(2523, 0), // 1058 VaultCommand.lapse
    Row::Record(33, 1), // 1059 VaultCommand.retire
    Row::Union(2540, 2), // 1060 ConsultationQuery
    Row::Record(1254, 1), // 1061 ConsultationQuery.question
    Row::Record(1255, 1), // 1062 ConsultationQuery.figures
    Row::Union(2544, 3), // 1063 CovenantQuery
    Row::Record(675, 1), // 1064 CovenantQuery.covenant
    Row::Record(33, 1), // 1065 CovenantQuery.violations
    Row::Record(2542, 2), // 1066 CovenantQuery.figures
    Row::Union(2553, 10), // 1067 DeliberationQuery
    Row::Record(679, 1), // 1068 DeliberationQuery.topic
    Row::Record(694, 2), // 1069 DeliberationQuery.ballot
    Row::Record(2547, 2), // 1070 DeliberationQuery.ballots
    Row::Record(2549, 2), // 1071 DeliberationQuery.ballotProof
    Row::Record(679, 1), // 1072 DeliberationQuery.explanation
    Row::Record(2547, 2), // 1073 DeliberationQuery.discussion
    Row::Record(714, 2), // 1074 DeliberationQuery.contribution
    Row::Record(2551, 2), // 1075 DeliberationQuery.consensus
    Row::Record(2547, 2), // 1076 DeliberationQuery.electorate
    Row::Record(2547, 2), // 1077 DeliberationQuery.objections
    Row::Record(2569, 1), // 1078 Done
    Row::Union(2564, 5), // 1079 Made
    Row::Record(2563, 1), // 1080 Made.picture
    Row::Record(2570, 3), // 1081 Helper
    Row::Union(2574, 6), // 1082 JournalQuery
    Row::Record(2573, 0), // 1083 JournalQuery.state
    Row::Record(2573, 0), // 1084 JournalQuery.root
    Row::Record(1331, 1), // 1085 JournalQuery.inclusion
    Row::Record(2573, 1), // 1086 JournalQuery.consistency
    Row::Record(1330, 1), // 1087 JournalQuery.receipt
    Row::Record(33, 1), // 1088 JournalQuery.export
    Row::Union(2580, 11), // 1089 MembershipQuery
    Row::Record(35, 1), // 1090 MembershipQuery.region
    Row::Record(35, 1), // 1091 MembershipQuery.regionHistory
    Row::Record(35, 1), // 1092 MembershipQuery.coverage
    Row::Record(249, 1), // 1093 MembershipQuery.joinCode
    Row::Record(33, 1), // 1094 MembershipQuery.member
    Row::Record(35, 1), // 1095 MembershipQuery.entries
    Row::Record(327, 1), // 1096 MembershipQuery.batch
    Row::Record(229, 1), // 1097 MembershipQuery.organisation
    Row::Record(2580, 0), // 1098 MembershipQuery.identityKeys
    Row::Record(312, 1), // 1099 MembershipQuery.unmasking
    Row::Record(33, 1), // 1100 MembershipQuery.unmaskings
    Row::Union(2591, 10), // 1101 PointsQuery
    Row::Record(33, 1), // 1102 PointsQuery.person
    Row::Record(986, 2), // 1103 PointsQuery.participation
    Row::Record(469, 1), // 1104 PointsQuery.merchant
    Row::Record(984, 1), // 1105 PointsQuery.fund
    Row::Record(999, 1), // 1106 PointsQuery.offer
    Row::Record(1006, 1), // 1107 PointsQuery.redemption
    Row::Record(1006, 1), // 1108 PointsQuery.verificationCode
    Row::Record(1034, 1), // 1109 PointsQuery.settlement
    Row::Record(1562, 2), // 1110 PointsQuery.settlementLine
    Row::Record(2591, 0), // 1111 PointsQuery.ledger
    Row::Union(2603, 9), // 1112 Query
    Row::Union(2601, 2), // 1113 VaultQuery
    Row::Record(190, 1), // 1114 VaultQuery.entry
    Row::Record(2601, 0), // 1115 VaultQuery.due
    Row::Record(2612, 3), // 1116 Question
    Row::Record(2618, 5), // 1117 Request
    Row::Maybe(1119), // 1118 Via?
    Row::Record(2615, 3), // 1119 Via
    Row::Maybe(1081), // 1120 Helper?
    Row::Leaf(Leaf::Secret), // 1121 Secret
    Row::Record(2623, 3), // 1122 Setup
    Row::Union(2657, 9), // 1123 Tool
    Row::Record(2626, 4), // 1124 Tool.identityDigest
    Row::Record(2630, 3), // 1125 Tool.identityKey
    Row::Record(1726, 1), // 1126 Tool.creditCode
    Row::Record(2633, 2), // 1127 Tool.contentDigest
    Row::Record(2635, 1), // 1128 Tool.qrPicture
    Row::Record(2636, 6), // 1129 Tool.verifyInclusion
    Row::Record(2642, 6), // 1130 Tool.verifyConsistency
    Row::Record(2648, 6), // 1131 Tool.verifyBallot
    Row::Record(2654, 3), // 1132 Tool.recount
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
    must(15, 5), // anyone
    must(16, 6), // themself
    must(17, 7), // guardian
    must(18, 8), // resident
    must(19, 9), // over
    must(20, 9), // for
    must(21, 10), // engine
    must(22, 15), // digest
    must(23, 16), // now
    must(24, 17), // records
    must(25, 15), // root
    must(26, 17), // size
    must(27, 15), // leaf
    must(28, 20), // proof
    must(25, 15), // root
    must(26, 17), // size
    must(29, 0), // deadline
    must(30, 0), // event
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    must(34, 0), // none
    must(35, 0), // phone
    must(36, 0), // scannedCode
    must(37, 0), // seenByStaff
    must(38, 0), // document
    must(39, 0), // networkIdentity
    must(40, 0), // propose
    must(41, 0), // second
    must(42, 0), // cast
    must(43, 0), // redeem
    must(44, 0), // report
    must(45, 0), // rekey
    must(46, 42), // act
    must(47, 39), // least
    must(48, 44), // max
    must(49, 17), // minutes
    must(50, 44), // workingDays
    must(51, 44), // appealWorkingDays
    must(52, 47), // review
    must(53, 44), // applicationsPerPersonMax
    must(54, 44), // applicationsPerRegionMax
    must(55, 44), // officersMax
    must(50, 44), // workingDays
    must(56, 44), // reminderWorkingDays
    must(57, 49), // answer
    must(58, 44), // openPerPersonMax
    must(59, 44), // decisionDays
    must(60, 44), // noticeDays
    must(61, 55), // helpers
    must(62, 44), // peopleDayMax
    must(63, 44), // peopleMonthMax
    must(64, 44), // correctionDays
    must(65, 0), // command
    must(66, 44), // hours
    must(67, 39), // joinProof
    may(68, 40, 0), // proofs
    must(69, 43), // gridSuffixDigits
    must(70, 44), // joinCodeDaysMax
    must(71, 45), // joinTries
    must(72, 46), // organisations
    must(73, 48), // consultation
    may(74, 50, 0), // rolePassesMax
    may(75, 51, 0), // unmasking
    may(76, 53, 0), // assistance
    may(77, 56, 0), // fourEyes
    must(78, 0), // persons
    must(79, 0), // adults
    must(80, 0), // households
    must(81, 0), // owners
    must(82, 63), // atLeast
    must(83, 63), // moreThan
    must(84, 0), // eligible
    must(85, 0), // participants
    must(86, 0), // valid
    must(87, 0), // yesAndNo
    must(88, 44), // perProxy
    must(89, 44), // daysBefore
    must(90, 0), // ignored
    must(91, 0), // participates
    must(92, 0), // joinsMajority
    must(93, 73), // counts
    must(94, 0), // source
    must(95, 15), // notice
    must(96, 0), // schulze
    must(97, 0), // runoff
    must(98, 0), // void
    must(99, 0), // allowed
    must(100, 0), // closedUp
    must(101, 0), // last
    must(102, 0), // setAside
    must(103, 0), // oneByOne
    must(104, 0), // beforeFreeze
    must(105, 76), // method
    must(106, 77), // equalRanks
    must(107, 78), // skippedRanks
    must(108, 79), // unranked
    must(109, 80), // exhausted
    must(110, 81), // elimination
    must(111, 82), // withdrawn
    must(112, 68), // secret
    must(113, 44), // smallCell
    must(114, 68), // replaces
    must(115, 44), // countingDays
    may(116, 69, 0), // proxies
    may(117, 71, 0), // silence
    may(118, 74, 0), // ranks
    must(119, 44), // screeningDays
    must(120, 44), // appealDays
    must(121, 44), // discussionDays
    must(122, 44), // listDays
    must(123, 44), // openingDays
    must(60, 44), // noticeDays
    must(124, 44), // objectionDays
    must(125, 44), // reviewDays
    must(126, 0), // code
    must(127, 61), // electorate
    must(128, 44), // seconds
    must(129, 44), // secondingDays
    must(130, 44), // votingDays
    must(131, 62), // quorum
    must(132, 62), // approval
    must(133, 64), // approvalOf
    must(94, 0), // source
    may(134, 65, 0), // preset
    may(135, 65, 0), // presetOverride
    may(136, 66, 0), // ballots
    may(137, 83, 0), // life
    must(138, 59), // decisions
    must(46, 0), // act
    must(139, 11), // amount
    must(140, 11), // dayCap
    must(28, 39), // proof
    must(141, 86), // acts
    must(142, 17), // redemptionMinutes
    must(143, 43), // codeTries
    must(144, 88), // cnyPerPoint
    must(145, 0), // kind
    must(146, 68), // urgent
    must(147, 92), // departments
    must(148, 44), // fromMinute
    must(149, 44), // toMinute
    must(150, 0), // grid
    must(151, 0), // village
    must(152, 0), // town
    must(153, 0), // county
    must(154, 0), // city
    must(50, 44), // workingDays
    must(155, 17), // workingMinutes
    must(156, 97), // level
    must(146, 68), // urgent
    must(157, 98), // term
    must(158, 90), // kinds
    must(159, 93), // officeHours
    must(160, 95), // limits
    may(161, 43, 3), // warningsMax
    may(162, 43, 3), // reopeningsMax
    may(163, 44, 30), // evaluationDays
    must(164, 0), // consent
    must(165, 0), // contract
    must(166, 0), // legalDuty
    must(167, 0), // emergency
    must(168, 0), // news
    must(169, 0), // public
    must(170, 0), // otherLaw
    must(171, 0), // ordinary
    must(172, 0), // sensitive
    must(0, 0), // under14
    must(173, 0), // item
    must(174, 0), // owner
    must(175, 101), // basis
    must(176, 102), // purposes
    must(177, 44), // freshDays
    must(178, 103), // sensitivity
    may(179, 92, 0), // shareWith
    must(180, 0), // entry
    must(181, 0), // leaving
    must(182, 0), // category
    must(175, 101), // basis
    must(183, 44), // keepDays
    must(184, 106), // from
    must(185, 0), // name
    must(186, 16), // effectiveFrom
    may(187, 34, 0), // effectiveTo
    must(188, 35), // founders
    must(189, 38), // membership
    must(190, 58), // deliberation
    must(191, 85), // points
    must(192, 89), // cases
    may(193, 99, 0), // catalogue
    may(194, 104, 0), // vault
    must(195, 33), // charter
    must(196, 32), // adopted
    must(33, 37), // region
    must(185, 0), // name
    must(156, 97), // level
    may(197, 109, 0), // parent
    must(197, 37), // parent
    must(126, 37), // code
    must(33, 37), // region
    must(185, 0), // name
    must(80, 115), // households
    must(198, 115), // stay
    must(199, 116), // parts
    must(200, 119), // absorbed
    must(201, 112), // rename
    must(202, 113), // move
    must(203, 114), // split
    must(204, 118), // merge
    must(205, 0), // reshape
    must(33, 37), // region
    must(206, 111), // change
    must(207, 16), // on
    must(208, 0), // household
    must(209, 0), // organisation
    must(197, 37), // parent
    must(210, 97), // parentLevel
    must(156, 97), // level
    must(33, 37), // region
    must(197, 37), // parent
    must(211, 43), // digits
    must(33, 37), // region
    must(156, 97), // level
    must(205, 0), // reshape
    must(207, 16), // on
    must(207, 16), // on
    must(212, 16), // at
    must(33, 37), // region
    must(213, 37), // became
    must(214, 0), // named
    must(33, 37), // region
    must(156, 97), // level
    must(215, 37), // other
    must(216, 97), // otherLevel
    must(150, 37), // grid
    must(80, 17), // households
    must(214, 17), // named
    must(217, 0), // first
    must(150, 37), // grid
    must(218, 17), // known
    must(219, 17), // joined
    must(220, 44), // days
    must(48, 44), // max
    must(221, 16), // until
    must(222, 44), // version
    must(223, 44), // current
    must(28, 39), // proof
    must(224, 39), // needed
    must(31, 0), // person
    must(150, 37), // grid
    must(208, 0), // household
    must(150, 37), // grid
    must(208, 0), // household
    must(48, 44), // max
    must(31, 0), // person
    must(208, 0), // household
    must(33, 37), // region
    must(225, 37), // actsIn
    must(221, 16), // until
    must(212, 16), // at
    must(32, 9), // role
    must(226, 43), // rung
    must(227, 43), // held
    must(221, 16), // until
    must(228, 16), // heldUntil
    must(229, 43), // passes
    must(230, 43), // most
    must(231, 165), // creditCode
    must(209, 0), // organisation
    must(232, 44), // open
    must(48, 44), // max
    must(33, 37), // region
    must(232, 44), // open
    must(48, 44), // max
    must(233, 44), // officers
    must(48, 44), // max
    must(234, 181), // year
    must(217, 181), // first
    must(101, 181), // last
    must(235, 16), // due
    must(212, 16), // at
    must(31, 0), // person
    must(236, 0), // into
    must(237, 44), // key
    must(223, 44), // current
    must(46, 42), // act
    must(28, 39), // proof
    must(224, 39), // needed
    must(227, 39), // held
    must(28, 39), // proof
    must(31, 0), // person
    must(215, 0), // other
    must(31, 0), // person
    must(238, 1), // age
    must(47, 43), // least
    must(31, 0), // person
    must(47, 43), // least
    must(75, 0), // unmasking
    must(150, 37), // grid
    must(239, 0), // handle
    must(240, 0), // helper
    must(240, 0), // helper
    must(241, 44), // people
    must(230, 44), // most
    must(221, 16), // until
    must(242, 0), // app
    must(243, 0), // paper
    must(244, 0), // booth
    must(35, 0), // phone
    must(245, 0), // mobile
    must(246, 214), // ballot
    must(180, 214), // entry
    must(247, 0), // batch
    must(247, 0), // batch
    must(248, 17), // forms
    must(249, 17), // total
    must(247, 0), // batch
    must(65, 0), // command
    must(247, 0), // batch
    must(65, 0), // command
    must(250, 17), // announced
    must(251, 17), // came
    must(28, 39), // proof
    must(227, 39), // held
    must(31, 0), // person
    must(221, 16), // until
    must(252, 123), // unknownRegion
    must(253, 124), // unknownPerson
    must(254, 125), // unknownHousehold
    must(255, 126), // unknownOrganisation
    must(256, 127), // regionExists
    must(257, 128), // levelGap
    must(258, 129), // gridSuffix
    must(259, 130), // notAGrid
    must(260, 131), // unknownReshape
    must(261, 132), // reshapeExists
    must(262, 133), // reshapePast
    must(263, 134), // regionEnded
    must(264, 135), // nothingChanges
    must(265, 136), // namedTwice
    must(266, 137), // mergeLevels
    must(267, 138), // householdsUnaccounted
    must(268, 139), // knownBelowJoined
    must(269, 140), // joinCodeDays
    must(270, 141), // noJoinCode
    must(271, 142), // joinTriesUsed
    must(272, 143), // joinCodeReplaced
    must(273, 144), // joinCodeWithdrawn
    must(274, 145), // joinCodeExpired
    must(275, 146), // proofTooLow
    must(276, 147), // alreadyMember
    must(277, 148), // identityTaken
    must(278, 149), // identityChanged
    must(279, 150), // householdElsewhere
    must(280, 151), // householdFull
    must(281, 152), // notAMember
    must(282, 153), // notInHousehold
    must(283, 154), // roleNeedsOrganisation
    must(284, 155), // roleWithoutOrganisation
    must(285, 156), // roleBeyondOrganisation
    must(286, 157), // ownGrant
    must(287, 158), // roleExpiryPast
    must(288, 159), // beyondRung
    must(289, 160), // grantOutlasts
    must(290, 161), // passesTooMany
    must(291, 162), // roleNotHeld
    must(292, 163), // creditCodeMissing
    must(293, 164), // creditCodeTaken
    must(294, 166), // organisationExists
    must(295, 167), // applicationsOfPerson
    must(296, 168), // applicationsOfRegion
    must(297, 169), // officersTooMany
    must(298, 170), // officersNone
    must(299, 171), // officerTwice
    must(300, 172), // notUnderReview
    must(301, 173), // ownReview
    must(302, 174), // sameReviewer
    must(303, 175), // notRejected
    must(304, 176), // appealDecided
    must(305, 177), // appealLate
    must(306, 178), // ownSupervision
    must(307, 179), // notSuspended
    must(308, 180), // unknownYear
    must(309, 182), // notActive
    must(310, 183), // notDue
    must(311, 184), // personMerged
    must(312, 185), // identityKeyOrder
    must(313, 186), // identityKeyReused
    must(314, 187), // identityKeyNotInForce
    must(315, 188), // ownWitness
    must(316, 189), // proofBelow
    must(317, 190), // proofNotHigher
    must(318, 191), // onePerson
    must(319, 192), // duplicateOpen
    must(320, 193), // noDuplicate
    must(321, 194), // ownDuplicate
    must(322, 195), // mergeIntoMember
    must(323, 196), // notAMinor
    must(324, 197), // underage
    must(325, 198), // guardianNeeded
    must(326, 199), // ownGuardian
    must(327, 200), // guardianActs
    must(328, 201), // unmaskingOff
    must(329, 202), // unmaskingExists
    must(330, 203), // unknownUnmasking
    must(331, 204), // unknownHandle
    must(332, 205), // ownUnmasking
    must(333, 206), // unmaskingDecided
    must(334, 207), // nobodyToTell
    must(335, 208), // assistanceOff
    must(336, 209), // ownHelper
    must(337, 210), // helperElsewhere
    must(338, 211), // helperBusy
    must(339, 212), // helperChooses
    must(340, 213), // channelDiffers
    must(341, 215), // unknownBatch
    must(342, 216), // batchExists
    must(343, 217), // batchClosed
    must(344, 218), // batchTotal
    must(345, 219), // notInBatch
    must(346, 220), // batchMismatch
    must(347, 221), // nothingToCorrect
    must(348, 222), // correctionLate
    must(349, 223), // proofRaised
    must(350, 224), // secondEyes
    must(205, 0), // reshape
    must(351, 122), // why
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(209, 228, 0), // organisation
    may(221, 34, 0), // until
    must(229, 43), // passes
    may(352, 229, 0), // passedBy
    must(150, 37), // grid
    must(222, 44), // version
    must(221, 16), // until
    may(353, 34, 0), // overlap
    must(94, 0), // source
    must(354, 44), // triesLeft
    must(221, 16), // until
    must(31, 0), // person
    must(208, 0), // household
    must(150, 37), // grid
    must(355, 236), // identity
    must(28, 39), // proof
    must(208, 0), // household
    must(356, 0), // delegate
    must(184, 0), // from
    must(357, 0), // to
    must(358, 240), // members
    must(359, 0), // socialOrganisation
    must(360, 0), // selfOrganisedGroup
    must(361, 0), // enterprise
    must(362, 0), // merchant
    must(363, 0), // department
    must(364, 0), // residentsCouncil
    must(365, 0), // worthiesCouncil
    must(366, 0), // serviceCorps
    must(367, 0), // legalServiceCorps
    must(368, 0), // ethicsPanel
    must(369, 0), // communityBody
    must(209, 0), // organisation
    must(145, 243), // kind
    must(33, 37), // region
    may(231, 244, 0), // creditCode
    must(370, 20), // documents
    must(233, 240), // officers
    must(371, 0), // applicant
    must(372, 47), // terms
    must(373, 37), // reviewedIn
    must(235, 16), // due
    must(209, 0), // organisation
    must(374, 0), // reason
    must(209, 0), // organisation
    must(33, 37), // region
    must(374, 0), // reason
    may(375, 229, 0), // by
    may(376, 34, 0), // appealUntil
    must(209, 0), // organisation
    must(374, 0), // reason
    must(33, 37), // region
    must(235, 16), // due
    must(209, 0), // organisation
    must(33, 37), // region
    must(235, 16), // due
    must(237, 44), // key
    must(377, 15), // check
    must(31, 0), // person
    must(355, 236), // identity
    must(28, 39), // proof
    must(31, 0), // person
    must(215, 0), // other
    may(378, 65, 0), // suspicion
    may(379, 229, 0), // finder
    must(235, 16), // due
    must(31, 0), // person
    must(215, 0), // other
    must(235, 16), // due
    must(31, 0), // person
    must(215, 0), // other
    must(374, 0), // reason
    must(31, 0), // person
    must(236, 0), // into
    must(374, 0), // reason
    must(380, 16), // adultFrom
    may(17, 229, 0), // guardian
    must(31, 0), // person
    must(381, 261), // minor
    must(382, 0), // decider
    must(374, 0), // reason
    must(382, 0), // decider
    must(374, 0), // reason
    must(31, 0), // person
    must(235, 16), // due
    may(383, 34, 0), // told
    must(384, 68), // overdue
    must(385, 266), // asked
    must(386, 267), // lapsed
    must(387, 268), // declined
    must(388, 269), // granted
    must(75, 0), // unmasking
    must(150, 37), // grid
    must(239, 0), // handle
    must(389, 0), // asker
    must(374, 0), // reason
    must(390, 52), // rules
    must(391, 265), // stage
    must(392, 264), // order
    must(75, 0), // unmasking
    must(391, 265), // stage
    must(31, 0), // person
    must(393, 0), // tombstone
    must(31, 0), // person
    may(33, 109, 0), // region
    must(394, 214), // channel
    may(240, 229, 0), // helper
    may(247, 65, 0), // batch
    must(65, 0), // command
    may(221, 34, 0), // until
    must(65, 0), // command
    must(248, 17), // forms
    must(247, 0), // batch
    must(33, 37), // region
    must(248, 17), // forms
    must(158, 274), // kinds
    must(247, 0), // batch
    must(395, 274), // differences
    may(374, 65, 0), // reason
    may(356, 229, 0), // delegate
    must(208, 279), // household
    must(28, 280), // proof
    must(356, 281), // delegate
    must(31, 0), // person
    must(396, 278), // was
    must(23, 278), // now
    must(46, 15), // act
    must(65, 0), // command
    must(375, 0), // by
    must(397, 68), // helps
    must(221, 16), // until
    must(46, 15), // act
    must(217, 0), // first
    must(41, 0), // second
    must(398, 108), // regionDefined
    must(399, 110), // reshapePlanned
    must(400, 120), // reshapeCancelled
    must(401, 121), // reshapeDropped
    must(402, 225), // regionReshaped
    must(403, 226), // knownHouseholdsEntered
    must(404, 227), // roleGranted
    must(405, 230), // roleRevoked
    must(406, 231), // joinCodeIssued
    must(407, 232), // joinCodeRevoked
    must(408, 233), // joinCodeRejected
    must(409, 234), // householdFormed
    must(410, 235), // personJoined
    must(411, 237), // personLeft
    must(412, 238), // delegateNamed
    must(413, 239), // householdRegrouped
    must(414, 241), // delegateCleared
    must(415, 242), // organisationApplied
    must(416, 245), // organisationApproved
    must(417, 246), // organisationRejected
    must(418, 247), // reviewAppealed
    must(419, 248), // applicationWithdrawn
    must(420, 249), // organisationSuspended
    must(421, 250), // organisationReinstated
    must(422, 251), // organisationDissolved
    must(423, 252), // reviewOverdue
    must(424, 253), // reviewEscalated
    must(425, 254), // identityKeyRotated
    must(426, 255), // personProved
    must(427, 256), // duplicateFound
    must(428, 257), // duplicateOverdue
    must(429, 258), // duplicateDismissed
    must(430, 259), // personsMerged
    must(431, 260), // minorEntered
    must(432, 262), // cameOfAge
    must(433, 263), // unmaskingAsked
    must(434, 270), // unmaskingMoved
    must(435, 271), // personErased
    must(436, 272), // entered
    must(437, 273), // batchOpened
    must(343, 276), // batchClosed
    must(438, 277), // entryCorrected
    must(439, 282), // actHeld
    must(440, 283), // actSeconded
    must(441, 292), // options
    must(442, 43), // seats
    must(441, 292), // options
    must(442, 43), // seats
    may(443, 293, 0), // reserved
    may(444, 295, 0), // elected
    must(441, 292), // options
    must(318, 68), // onePerson
    must(445, 290), // posts
    may(446, 296, 0), // apart
    must(447, 291), // post
    must(447, 291), // post
    must(48, 43), // max
    must(105, 76), // method
    must(448, 68), // equal
    must(449, 0), // greedy
    must(450, 0), // equalShares
    must(451, 0), // equalSharesThenGreedy
    must(105, 302), // method
    must(452, 11), // budget
    must(453, 303), // costs
    must(48, 43), // max
    must(191, 44), // points
    must(454, 288), // motion
    must(455, 289), // block
    must(132, 298), // approval
    must(456, 299), // score
    must(457, 300), // ranked
    must(452, 301), // budget
    must(392, 292), // order
    must(458, 15), // seed
    must(459, 305), // revote
    must(460, 306), // seniority
    must(461, 307), // lot
    must(441, 43), // options
    must(145, 287), // kind
    must(462, 304), // ties
    may(175, 317, 0), // basis
    must(463, 314), // dissuade
    must(464, 315), // expose
    must(465, 316), // exposeNamed
    must(466, 318), // refer
    must(467, 319), // fine
    must(468, 320), // withholdService
    must(220, 44), // days
    must(59, 44), // decisionDays
    must(469, 0), // rule
    must(470, 44), // windowDays
    must(471, 312), // ladder
    may(472, 321, 0), // replyDays
    may(473, 322, 0), // appeal
    may(474, 324, 0), // continues
    must(475, 0), // covenant
    must(390, 310), // rules
    may(186, 34, 0), // effectiveFrom
    may(476, 321, 0), // figuresFrom
    must(477, 0), // topic
    must(33, 37), // region
    must(469, 60), // rule
    must(68, 40), // proofs
    must(478, 15), // subject
    must(479, 286), // question
    may(475, 308, 0), // covenant
    may(480, 325, 0), // repeals
    must(481, 0), // proposer
    must(235, 16), // due
    must(482, 0), // unit
    must(174, 0), // owner
    must(483, 17), // area
    must(33, 37), // region
    must(484, 327), // units
    must(477, 0), // topic
    must(31, 0), // person
    must(477, 0), // topic
    must(128, 44), // seconds
    must(477, 0), // topic
    must(128, 44), // seconds
    must(224, 44), // needed
    must(477, 0), // topic
    must(235, 16), // due
    must(477, 0), // topic
    must(485, 68), // admitted
    may(486, 229, 0), // screener
    may(374, 65, 0), // reason
    may(221, 34, 0), // until
    must(477, 0), // topic
    must(221, 16), // until
    must(20, 0), // for
    must(487, 0), // against
    must(488, 0), // statement
    must(489, 0), // amendment
    must(477, 0), // topic
    must(490, 0), // contribution
    must(31, 0), // person
    must(145, 338), // kind
    must(491, 15), // content
    must(222, 44), // version
    must(492, 0), // disagree
    must(493, 0), // pass
    must(494, 0), // agree
    must(477, 0), // topic
    must(490, 0), // contribution
    must(31, 0), // person
    must(495, 340), // reaction
    must(477, 0), // topic
    must(490, 0), // contribution
    must(496, 68), // accepted
    must(222, 44), // version
    must(478, 15), // subject
    must(477, 0), // topic
    must(490, 0), // contribution
    must(497, 68), // hidden
    must(374, 0), // reason
    must(498, 16), // listUntil
    must(499, 16), // listDue
    must(500, 16), // opens
    must(477, 0), // topic
    must(222, 44), // version
    must(501, 44), // dropped
    must(372, 344), // terms
    must(31, 0), // person
    must(502, 68), // listed
    must(477, 0), // topic
    must(503, 0), // objection
    must(31, 0), // person
    must(374, 0), // reason
    may(504, 346, 0), // about
    must(477, 0), // topic
    must(503, 0), // objection
    must(505, 68), // upheld
    must(477, 0), // topic
    must(506, 17), // unanswered
    must(477, 0), // topic
    must(221, 16), // until
    must(235, 16), // due
    must(477, 0), // topic
    must(33, 37), // region
    may(507, 308, 0), // adopts
    may(480, 325, 0), // repeals
    must(506, 17), // unanswered
    may(52, 34, 0), // review
    must(508, 0), // keep
    must(206, 0), // change
    must(509, 0), // end
    must(477, 0), // topic
    must(510, 355), // finding
    must(491, 15), // content
    may(511, 34, 0), // next
    must(477, 0), // topic
    must(84, 17), // eligible
    may(483, 357, 0), // area
    must(512, 15), // register
    must(221, 16), // until
    must(477, 0), // topic
    must(513, 0), // voter
    may(208, 359, 0), // household
    may(514, 229, 0), // proxy
    must(394, 214), // channel
    must(497, 360), // hidden
    must(114, 68), // replaces
    must(477, 0), // topic
    must(515, 0), // principal
    must(514, 0), // proxy
    must(516, 15), // evidence
    must(477, 0), // topic
    must(517, 240), // voters
    must(516, 15), // evidence
    must(477, 0), // topic
    must(513, 0), // voter
    may(208, 359, 0), // household
    must(247, 0), // batch
    must(394, 214), // channel
    must(477, 0), // topic
    must(247, 0), // batch
    must(518, 366), // papers
    must(477, 0), // topic
    must(519, 17), // boxes
    must(221, 16), // until
    must(520, 0), // noQuorum
    must(521, 0), // rejected
    must(522, 0), // passed
    must(98, 0), // void
    must(523, 0), // tooMany
    must(524, 0), // twoPosts
    must(525, 0), // otherForm
    must(106, 0), // equalRanks
    must(526, 0), // unreadable
    must(527, 374), // flaw
    must(136, 17), // ballots
    must(42, 17), // cast
    must(528, 17), // blank
    must(98, 372), // void
    must(529, 0), // heads
    must(483, 0), // area
    must(530, 0), // weight
    must(531, 380), // measure
    must(84, 17), // eligible
    must(85, 17), // participants
    must(532, 17), // yes
    must(533, 17), // no
    must(534, 17), // abstain
    must(535, 378), // tallies
    must(131, 0), // quorum
    must(132, 0), // approval
    must(82, 0), // atLeast
    must(83, 0), // moreThan
    must(536, 389), // test
    must(531, 380), // measure
    must(537, 17), // part
    must(538, 17), // whole
    must(539, 64), // base
    must(540, 63), // ratio
    must(541, 390), // comparison
    must(542, 391), // left
    must(543, 391), // right
    must(544, 68), // holds
    must(545, 43), // option
    must(546, 386), // votes
    must(547, 387), // tests
    must(545, 43), // option
    must(443, 68), // reserved
    must(548, 68), // byTie
    must(546, 384), // votes
    must(549, 392), // seated
    must(550, 292), // tied
    must(232, 43), // open
    must(445, 382), // posts
    must(217, 43), // first
    must(41, 43), // second
    must(551, 17), // forFirst
    must(552, 17), // forSecond
    must(545, 43), // option
    must(553, 292), // path
    must(554, 17), // strength
    must(555, 17), // back
    must(556, 292), // cut
    must(557, 395), // duels
    must(558, 292), // unbeaten
    may(559, 50, 0), // winner
    must(28, 397), // proof
    must(545, 43), // option
    must(546, 17), // votes
    must(560, 17), // alone
    must(561, 402), // standings
    must(562, 17), // continuing
    must(109, 17), // exhausted
    must(563, 292), // out
    must(548, 68), // byTie
    must(564, 400), // rounds
    may(559, 50, 0), // winner
    must(550, 292), // tied
    must(565, 43), // project
    must(566, 391), // effectiveVotesThousandths
    must(567, 17), // inFull
    must(565, 43), // project
    must(546, 17), // votes
    must(568, 11), // cost
    must(569, 11), // before
    must(570, 68), // funded
    must(548, 68), // byTie
    must(571, 407), // offers
    must(572, 405), // steps
    must(542, 11), // left
    must(550, 292), // tied
    must(454, 377), // motion
    must(442, 381), // seats
    must(96, 394), // schulze
    must(97, 399), // runoff
    must(452, 404), // budget
    must(573, 370), // outcome
    must(574, 371), // turnout
    may(575, 375, 0), // count
    must(28, 387), // proof
    must(25, 15), // root
    must(477, 0), // topic
    must(33, 37), // region
    must(576, 369), // result
    must(219, 17), // joined
    must(542, 17), // left
    must(577, 285), // topicProposed
    must(578, 326), // unitsRecorded
    must(579, 329), // secondGiven
    must(580, 330), // topicSeconded
    must(581, 331), // topicLapsed
    must(582, 332), // topicWithdrawn
    must(583, 333), // screeningBegan
    must(584, 334), // topicScreened
    must(585, 335), // screeningAppealed
    must(586, 336), // discussionBegan
    must(587, 337), // contributionMade
    must(588, 339), // reactionGiven
    must(589, 341), // amendmentDecided
    must(590, 342), // contributionModerated
    must(591, 343), // topicFrozen
    must(592, 345), // objectionLodged
    must(593, 348), // objectionDecided
    must(594, 349), // listStands
    must(595, 350), // resultAnnounced
    must(596, 351), // resultAnnulled
    must(597, 352), // topicInForce
    must(423, 353), // reviewOverdue
    must(598, 354), // topicReviewed
    must(599, 356), // votingOpened
    must(600, 358), // ballotCast
    must(601, 361), // voteEntrusted
    must(602, 362), // proxyRevoked
    must(603, 363), // ballotsServed
    must(604, 364), // paperIssued
    must(605, 365), // papersCounted
    must(606, 367), // votingClosed
    must(607, 368), // topicDecided
    must(477, 0), // topic
    must(33, 37), // region
    must(608, 309), // draft
    may(114, 325, 0), // replaces
    must(609, 16), // since
    must(475, 0), // covenant
    must(477, 0), // topic
    must(221, 16), // until
    must(610, 0), // violation
    must(475, 0), // covenant
    must(469, 0), // rule
    must(31, 0), // person
    must(611, 37), // place
    must(516, 15), // evidence
    must(612, 17), // repetition
    must(531, 313), // measure
    must(221, 16), // until
    must(613, 16), // applies
    must(614, 0), // case
    may(615, 229, 0), // recorder
    must(610, 0), // violation
    must(491, 15), // content
    must(610, 0), // violation
    must(31, 0), // person
    must(611, 37), // place
    must(516, 15), // evidence
    must(612, 17), // repetition
    must(531, 313), // measure
    may(614, 415, 0), // case
    must(376, 16), // appealUntil
    must(475, 0), // covenant
    must(469, 0), // rule
    must(611, 37), // place
    must(610, 0), // violation
    must(491, 15), // content
    must(235, 16), // due
    must(610, 0), // violation
    must(374, 0), // reason
    must(610, 0), // violation
    may(374, 65, 0), // reason
    may(614, 415, 0), // case
    must(616, 410), // covenantAdopted
    must(617, 411), // covenantRepealed
    must(618, 412), // violationRecorded
    must(619, 413), // replyGiven
    must(620, 414), // measureApplied
    must(621, 416), // noticeIssued
    must(622, 417), // appealLodged
    must(623, 418), // appealDismissed
    must(624, 419), // violationWithdrawn
    must(625, 0), // fund
    must(33, 37), // region
    must(31, 0), // person
    must(46, 0), // act
    must(625, 0), // fund
    must(94, 0), // source
    must(139, 11), // amount
    must(31, 0), // person
    must(46, 0), // act
    must(625, 0), // fund
    must(94, 0), // source
    must(139, 11), // amount
    must(374, 0), // reason
    must(46, 0), // act
    must(626, 17), // times
    must(627, 0), // offer
    must(362, 0), // merchant
    must(628, 11), // price
    must(629, 17), // stock
    may(630, 425, 0), // requires
    must(31, 0), // person
    must(362, 0), // merchant
    must(631, 0), // redemption
    must(627, 0), // offer
    must(632, 429), // buyer
    must(628, 11), // price
    must(633, 43), // tries
    must(235, 16), // due
    must(631, 0), // redemption
    must(354, 43), // triesLeft
    must(634, 0), // cancelled
    must(635, 0), // expired
    must(636, 0), // locked
    must(637, 0), // dissolved
    must(631, 0), // redemption
    must(638, 433), // cause
    must(362, 0), // merchant
    must(639, 11), // carried
    must(640, 11), // earned
    must(641, 11), // spent
    must(443, 11), // reserved
    must(642, 11), // net
    must(643, 437), // cny
    must(639, 11), // carried
    must(640, 11), // earned
    must(641, 11), // spent
    must(443, 11), // reserved
    must(642, 11), // net
    must(643, 437), // cny
    must(644, 437), // rounding
    must(645, 0), // settlement
    must(33, 37), // region
    must(646, 88), // rate
    must(647, 435), // lines
    must(648, 438), // totals
    must(31, 0), // person
    must(236, 0), // into
    must(139, 11), // amount
    must(31, 0), // person
    must(625, 0), // fund
    must(139, 11), // amount
    must(649, 421), // fundOpened
    must(650, 422), // pointsAwarded
    must(651, 423), // awardReversed
    must(652, 424), // offerPublished
    must(653, 427), // offerWithdrawn
    must(654, 428), // redemptionReserved
    must(655, 430), // codeRejected
    must(656, 431), // redemptionConfirmed
    must(657, 432), // redemptionReturned
    must(658, 434), // settled
    must(659, 439), // pointsCombined
    must(660, 440), // pointsForfeited
    must(159, 93), // officeHours
    must(160, 95), // limits
    must(161, 43), // warningsMax
    must(162, 43), // reopeningsMax
    must(163, 44), // evaluationDays
    must(372, 443), // terms
    must(18, 0), // resident
    must(661, 0), // gridPatrol
    must(662, 0), // hotline
    must(663, 0), // policeLine
    must(664, 0), // sensor
    must(363, 0), // department
    must(665, 0), // tip
    must(475, 0), // covenant
    must(614, 0), // case
    must(145, 0), // kind
    must(146, 68), // urgent
    must(33, 37), // region
    must(156, 97), // level
    must(394, 445), // channel
    must(94, 0), // source
    may(666, 229, 0), // reporter
    must(491, 15), // content
    must(235, 16), // due
    must(614, 0), // case
    must(156, 97), // level
    must(614, 0), // case
    must(156, 97), // level
    must(374, 0), // reason
    must(553, 0), // path
    must(221, 16), // until
    must(614, 0), // case
    may(477, 449, 0), // topic
    must(614, 0), // case
    must(209, 0), // organisation
    must(614, 0), // case
    must(667, 0), // lead
    must(61, 92), // helpers
    must(668, 68), // designated
    must(614, 0), // case
    must(363, 0), // department
    must(374, 0), // reason
    must(33, 456), // region
    must(209, 457), // organisation
    must(614, 0), // case
    must(482, 455), // unit
    must(576, 0), // result
    must(669, 68), // complete
    may(375, 229, 0), // by
    must(614, 0), // case
    must(156, 97), // level
    must(482, 455), // unit
    must(576, 0), // result
    must(555, 119), // back
    must(670, 68), // late
    must(221, 16), // until
    must(308, 0), // unknownYear
    must(671, 0), // warningsExhausted
    must(614, 0), // case
    must(184, 97), // from
    must(357, 97), // to
    may(374, 65, 0), // reason
    must(235, 16), // due
    may(672, 460, 0), // deferral
    must(614, 0), // case
    must(156, 97), // level
    must(482, 455), // unit
    must(235, 16), // due
    must(614, 0), // case
    must(156, 97), // level
    must(673, 43), // warning
    must(235, 16), // due
    may(672, 460, 0), // deferral
    must(614, 0), // case
    must(235, 16), // due
    may(672, 460, 0), // deferral
    must(614, 0), // case
    must(674, 44), // round
    must(675, 466), // response
    must(676, 466), // solution
    must(677, 466), // satisfaction
    may(374, 65, 0), // reason
    must(614, 0), // case
    must(156, 97), // level
    must(674, 44), // round
    must(374, 0), // reason
    must(235, 16), // due
    must(678, 442), // termsAdopted
    must(679, 444), // caseReported
    must(680, 446), // caseAccepted
    must(681, 447), // caseDeclined
    must(682, 448), // selfResolutionStarted
    must(683, 450), // handlingStarted
    must(684, 451), // caseEntrusted
    must(685, 452), // caseDispatched
    must(686, 453), // caseReturned
    must(687, 454), // feedbackGiven
    must(688, 458), // caseClosed
    must(689, 459), // caseEscalated
    must(690, 462), // deadlineMissed
    must(691, 463), // caseSupervised
    must(692, 464), // deadlineSet
    must(693, 465), // caseRated
    must(694, 467), // caseReopened
    must(695, 468), // caseReleased
    must(696, 469), // caseWithdrawn
    must(375, 0), // by
    must(697, 0), // record
    must(698, 17), // ageDays
    must(221, 16), // until
    must(699, 0), // holder
    must(697, 0), // record
    must(698, 17), // ageDays
    must(221, 16), // until
    must(175, 101), // basis
    must(221, 16), // until
    must(173, 0), // item
    must(700, 0), // purpose
    must(173, 0), // item
    must(209, 0), // organisation
    must(174, 0), // owner
    must(209, 0), // organisation
    must(225, 37), // actsIn
    must(150, 37), // grid
    must(173, 0), // item
    must(375, 0), // by
    must(697, 0), // record
    must(698, 17), // ageDays
    must(221, 16), // until
    must(173, 0), // item
    must(209, 0), // organisation
    must(221, 16), // until
    must(173, 0), // item
    must(175, 101), // basis
    must(173, 0), // item
    must(31, 0), // person
    must(47, 43), // least
    must(173, 0), // item
    must(699, 0), // holder
    must(697, 0), // record
    must(698, 17), // ageDays
    must(221, 16), // until
    must(697, 0), // record
    must(221, 16), // until
    must(701, 480), // unknownItem
    must(702, 481), // itemTwice
    must(703, 482), // purposeNotLawful
    must(704, 483), // notEntitled
    must(705, 484), // outsideRegion
    must(706, 485), // alreadyHeld
    must(707, 486), // refusedByResident
    must(708, 487), // consentMissing
    must(709, 488), // guardianMissing
    must(710, 489), // heldElsewhere
    must(711, 490), // recordExists
    must(712, 491), // unknownRecord
    must(713, 492), // notFresh
    must(714, 493), // notRefusable
    must(351, 479), // why
    must(706, 475), // alreadyHeld
    must(715, 476), // shareFrom
    must(716, 477), // mayCollect
    must(717, 478), // forbidden
    must(173, 0), // item
    must(57, 474), // answer
    must(389, 0), // asker
    must(31, 0), // person
    must(209, 0), // organisation
    must(700, 0), // purpose
    must(718, 472), // answers
    must(173, 0), // item
    must(375, 0), // by
    must(516, 15), // evidence
    must(697, 0), // record
    must(173, 0), // item
    must(31, 0), // person
    must(209, 0), // organisation
    must(700, 0), // purpose
    must(389, 0), // asker
    must(491, 15), // content
    must(175, 101), // basis
    may(164, 495, 0), // consent
    must(221, 16), // until
    must(697, 0), // record
    must(209, 0), // organisation
    must(700, 0), // purpose
    may(164, 495, 0), // consent
    must(31, 0), // person
    must(173, 0), // item
    must(209, 0), // organisation
    must(221, 16), // until
    must(719, 471), // formAsked
    must(720, 494), // itemCollected
    must(721, 497), // itemShared
    must(722, 498), // itemRefused
    must(723, 499), // holdingEnded
    must(724, 500), // personForgotten
    must(479, 0), // question
    must(725, 0), // body
    must(31, 0), // person
    must(491, 15), // content
    must(372, 49), // terms
    must(726, 16), // remind
    must(235, 16), // due
    must(479, 0), // question
    must(725, 0), // body
    must(235, 16), // due
    must(479, 0), // question
    must(482, 455), // unit
    must(235, 16), // due
    must(479, 0), // question
    must(33, 37), // region
    must(235, 16), // due
    must(482, 455), // unit
    must(32, 9), // role
    must(479, 0), // question
    must(491, 15), // content
    must(727, 507), // shown
    must(479, 0), // question
    must(728, 68), // solved
    must(729, 502), // questionAsked
    must(730, 503), // answerReminded
    must(731, 504), // answerOverdue
    must(732, 505), // questionEscalated
    must(733, 506), // questionAnswered
    must(734, 508), // questionWithdrawn
    must(735, 509), // answerRated
    must(180, 0), // entry
    must(31, 0), // person
    must(182, 105), // category
    must(491, 15), // content
    may(164, 512, 0), // consent
    may(221, 34, 0), // until
    must(180, 0), // entry
    must(491, 15), // content
    must(180, 0), // entry
    may(221, 34, 0), // until
    must(31, 0), // person
    may(182, 516, 0), // category
    must(736, 0), // purposeReached
    must(737, 0), // serviceEnded
    must(738, 0), // consentWithdrawn
    must(739, 0), // unlawful
    must(170, 0), // otherLaw
    must(31, 0), // person
    must(740, 518), // ground
    must(741, 0), // termEnded
    must(738, 0), // consentWithdrawn
    must(742, 0), // erasure
    must(743, 520), // entries
    must(638, 521), // cause
    must(744, 511), // entryKept
    must(438, 513), // entryCorrected
    must(745, 514), // termMoved
    must(738, 515), // consentWithdrawn
    must(746, 517), // erasureOrdered
    must(747, 519), // entriesDue
    must(748, 522), // entriesErased
    must(195, 31), // charter
    must(189, 107), // membership
    must(190, 284), // deliberation
    must(475, 409), // covenant
    must(191, 420), // points
    must(192, 441), // cases
    must(193, 470), // catalogue
    must(73, 501), // consultation
    must(194, 510), // vault
    must(749, 29), // events
    must(750, 17), // bytes
    must(48, 17), // max
    must(212, 17), // at
    must(553, 26), // path
    must(751, 26), // problem
    must(752, 0), // request
    must(753, 17), // seq
    must(24, 17), // records
    must(48, 17), // max
    must(212, 16), // at
    must(23, 16), // now
    must(65, 26), // command
    must(754, 0), // actor
    must(99, 3), // allowed
    must(755, 17), // fired
    must(222, 44), // version
    must(218, 44), // known
    must(756, 526), // tooLarge
    must(757, 527), // notUtf8
    must(758, 528), // malformed
    must(759, 529), // requestReused
    must(760, 530), // full
    must(761, 531), // timeBackward
    must(717, 532), // forbidden
    must(762, 533), // deadlinesPending
    must(763, 534), // snapshotDamaged
    must(764, 535), // snapshotVersion
    must(765, 536), // wrongSecret
    must(766, 537), // notRecorded
    must(767, 538), // noSuchRecord
    must(768, 539), // invalidNumber
    must(212, 16), // at
    must(184, 16), // from
    must(184, 16), // from
    must(769, 16), // latest
    must(770, 541), // invalid
    must(771, 542), // notInForce
    must(772, 543), // notLater
    must(469, 0), // rule
    must(134, 0), // preset
    must(773, 26), // article
    must(774, 26), // dates
    must(212, 16), // at
    must(390, 17), // rules
    must(48, 44), // max
    must(469, 0), // rule
    must(220, 44), // days
    must(48, 44), // max
    must(469, 0), // rule
    must(572, 17), // steps
    must(48, 44), // max
    must(469, 0), // rule
    must(775, 44), // step
    must(469, 0), // rule
    must(145, 0), // kind
    must(469, 0), // rule
    must(775, 44), // step
    must(139, 11), // amount
    must(469, 0), // rule
    must(474, 0), // continues
    must(475, 0), // covenant
    must(33, 37), // region
    must(776, 0), // proposed
    must(777, 0), // screening
    must(387, 0), // declined
    must(778, 0), // appealed
    must(779, 0), // discussed
    must(780, 0), // seconded
    must(781, 0), // voting
    must(782, 0), // counting
    must(783, 0), // decided
    must(386, 0), // lapsed
    must(111, 0), // withdrawn
    must(250, 0), // announced
    must(784, 0), // annulled
    must(785, 0), // inForce
    must(786, 0), // repealed
    must(477, 0), // topic
    must(391, 563), // stage
    must(477, 0), // topic
    must(235, 16), // due
    must(212, 16), // at
    must(477, 0), // topic
    must(221, 16), // until
    must(212, 16), // at
    must(31, 0), // person
    must(33, 37), // region
    must(477, 0), // topic
    must(48, 17), // max
    must(513, 0), // voter
    must(787, 16), // opened
    must(513, 0), // voter
    must(208, 0), // household
    must(42, 16), // cast
    must(394, 214), // channel
    must(514, 0), // proxy
    must(48, 44), // max
    must(514, 0), // proxy
    must(184, 16), // from
    must(212, 16), // at
    must(247, 0), // batch
    must(788, 44), // present
    must(224, 44), // needed
    must(477, 0), // topic
    must(136, 17), // ballots
    must(789, 44), // min
    must(790, 601), // tracker
    must(477, 0), // topic
    must(391, 563), // stage
    must(224, 563), // needed
    must(31, 0), // person
    must(48, 44), // max
    must(490, 0), // contribution
    must(145, 338), // kind
    must(224, 338), // needed
    must(490, 0), // contribution
    must(222, 44), // version
    must(223, 44), // current
    must(477, 0), // topic
    must(221, 16), // until
    must(791, 17), // undecided
    must(792, 545), // unknownTopic
    must(793, 546), // topicExists
    must(794, 547), // unknownRule
    must(795, 548), // presetOutsideDates
    must(796, 549), // rulesCount
    must(797, 550), // ruleTwice
    must(470, 551), // windowDays
    must(798, 552), // ladderLength
    must(799, 553), // ladderDescends
    must(800, 554), // hearingDays
    must(801, 555), // namedWithoutBasis
    must(802, 556), // unknownKind
    must(467, 557), // fine
    must(803, 558), // serviceWithheld
    must(804, 559), // nothingToContinue
    must(805, 560), // covenantTaken
    must(806, 561), // nothingToRepeal
    must(807, 562), // notBeingSeconded
    must(808, 564), // notSeconded
    must(809, 565), // notOpenable
    must(810, 566), // notWithdrawable
    must(811, 567), // notVoting
    must(812, 568), // secondingOver
    must(813, 569), // votingOver
    must(310, 570), // notDue
    must(814, 571), // ownSecond
    must(705, 572), // outsideRegion
    must(815, 573), // alreadySeconded
    must(816, 574), // notOwner
    must(817, 575), // areaTooLarge
    must(818, 576), // nobodyEligible
    must(819, 577), // appBallotOfAnother
    must(820, 578), // notEligible
    must(821, 579), // notDelegate
    must(822, 580), // alreadyVoted
    must(823, 581), // invalidQuestion
    must(824, 582), // otherRanks
    must(825, 583), // secretByAnother
    must(826, 584), // ballotVoid
    must(827, 585), // noProxies
    must(828, 586), // ownProxy
    must(829, 587), // proxyChain
    must(830, 588), // proxyFull
    must(831, 589), // notEntrusted
    must(832, 590), // notProxy
    must(833, 591), // proxyEarly
    must(834, 592), // noPapers
    must(835, 593), // fewWatchers
    must(836, 594), // boxCounted
    must(837, 595), // boxChannel
    must(838, 596), // unknownBox
    must(839, 597), // notCounted
    must(840, 598), // withheld
    must(841, 599), // voidVote
    must(842, 600), // unknownTracker
    must(843, 602), // wrongStage
    must(844, 603), // timeOver
    must(845, 604), // ownMatter
    must(846, 605), // reasonMissing
    must(847, 606), // sameScreener
    must(848, 607), // declinedForGood
    must(849, 608), // unknownContribution
    must(850, 609), // contributionExists
    must(851, 610), // tooManyContributions
    must(852, 611), // otherKind
    must(853, 612), // contributionHidden
    must(854, 613), // amendmentOver
    must(855, 614), // staleAmendment
    must(856, 615), // listOpen
    must(857, 616), // asListed
    must(858, 617), // objectionExists
    must(859, 618), // alreadyObjected
    must(860, 619), // unknownObjection
    must(861, 620), // objectionOver
    must(475, 0), // covenant
    must(609, 16), // since
    must(475, 0), // covenant
    must(609, 16), // since
    must(212, 16), // at
    must(610, 0), // violation
    must(862, 16), // recorded
    must(610, 0), // violation
    must(863, 16), // applied
    must(610, 0), // violation
    must(613, 16), // applies
    must(212, 16), // at
    must(610, 0), // violation
    must(221, 16), // until
    must(212, 16), // at
    must(610, 0), // violation
    must(235, 16), // due
    must(212, 16), // at
    must(611, 37), // place
    must(33, 37), // region
    must(864, 622), // covenantExists
    must(865, 623), // unknownCovenant
    must(771, 624), // notInForce
    must(866, 625), // notYetInForce
    must(794, 626), // unknownRule
    must(867, 627), // violationExists
    must(868, 628), // unknownViolation
    must(869, 629), // ownViolation
    must(870, 630), // alreadyWithdrawn
    must(871, 631), // replyClosed
    must(872, 632), // notApplied
    must(873, 633), // appealClosed
    must(874, 634), // alreadyAppealed
    must(875, 635), // ownRecord
    must(876, 636), // noAppeal
    must(310, 637), // notDue
    must(877, 638), // placeOutside
    must(381, 639), // minor
    must(878, 640), // notBound
    must(31, 0), // person
    must(46, 0), // act
    must(94, 0), // source
    must(645, 0), // settlement
    must(362, 0), // merchant
    must(625, 0), // fund
    must(33, 37), // region
    must(150, 37), // grid
    must(46, 0), // act
    must(879, 11), // cap
    must(640, 11), // earned
    must(385, 11), // asked
    must(221, 16), // until
    must(628, 11), // price
    must(47, 11), // least
    must(46, 0), // act
    must(880, 17), // done
    must(224, 17), // needed
    must(881, 11), // balance
    must(224, 11), // needed
    must(443, 0), // reserved
    must(882, 0), // confirmed
    must(634, 0), // cancelled
    must(635, 0), // expired
    must(636, 0), // locked
    must(631, 0), // redemption
    must(883, 669), // status
    must(249, 11), // total
    must(385, 11), // asked
    must(48, 11), // max
    must(884, 642), // notAMerchant
    must(885, 643), // unknownFund
    must(886, 644), // unknownAct
    must(887, 645), // unknownAward
    must(888, 646), // unknownOffer
    must(889, 647), // unknownRedemption
    must(890, 648), // unknownSettlement
    must(891, 649), // notInSettlement
    must(892, 650), // fundExists
    must(893, 651), // offerExists
    must(894, 652), // redemptionExists
    must(895, 653), // settlementExists
    must(896, 654), // ownAward
    must(897, 655), // fundElsewhere
    must(275, 656), // proofTooLow
    must(898, 657), // alreadyAwarded
    must(899, 658), // capReached
    must(900, 659), // alreadyReversed
    must(901, 660), // priceTooLow
    must(902, 661), // stockEmpty
    must(903, 662), // requirementEmpty
    must(653, 663), // offerWithdrawn
    must(904, 664), // ownOffer
    must(905, 665), // requirementNotMet
    must(906, 666), // soldOut
    must(907, 667), // balanceTooLow
    must(908, 668), // redemptionOver
    must(909, 670), // redemptionLate
    must(310, 671), // notDue
    must(910, 672), // ownConfirmation
    must(911, 673), // ownSettlement
    must(912, 674), // nothingToSettle
    must(913, 675), // ledgerFull
    must(394, 445), // channel
    must(614, 0), // case
    must(914, 0), // reported
    must(915, 0), // notAccepted
    must(496, 0), // accepted
    must(916, 0), // selfResolving
    must(917, 0), // handling
    must(918, 0), // entrusted
    must(919, 0), // dispatched
    must(920, 0), // returned
    must(921, 0), // feedback
    must(922, 0), // closed
    must(923, 0), // evaluated
    must(924, 0), // reopened
    must(111, 0), // withdrawn
    must(614, 0), // case
    must(391, 685), // stage
    must(224, 686), // needed
    must(156, 97), // level
    must(925, 97), // lowest
    must(926, 97), // highest
    must(156, 97), // level
    must(357, 97), // to
    must(357, 97), // to
    must(927, 97), // top
    must(156, 97), // level
    must(511, 97), // next
    must(357, 97), // to
    must(928, 44), // reopenings
    must(48, 44), // max
    must(929, 677), // unknownCase
    must(930, 678), // channelOfTheEngine
    must(931, 679), // sourceEntered
    must(932, 680), // caseExists
    must(802, 681), // unknownKind
    must(933, 682), // regionTooHigh
    must(934, 683), // notOwnName
    must(843, 684), // wrongStage
    must(935, 687), // wrongLevel
    must(310, 688), // notDue
    must(936, 689), // deadlinePassed
    must(937, 690), // atTop
    must(938, 691), // notAbove
    must(939, 692), // aboveTop
    must(940, 693), // skipsLevel
    must(941, 694), // notEntrustable
    must(942, 695), // notADepartment
    must(943, 696), // outOfReach
    must(265, 697), // namedTwice
    must(944, 698), // unitMissing
    must(945, 699), // notWithUnit
    must(946, 700), // notActingFor
    must(687, 701), // feedbackGiven
    must(947, 702), // returnedBefore
    must(948, 703), // dispatchDesignated
    must(949, 704), // alreadyRated
    must(950, 705), // anonymous
    must(951, 706), // notReporter
    must(952, 707), // handlerRates
    must(953, 708), // windowClosed
    must(954, 709), // reopenedTooOften
    must(308, 710), // unknownYear
    must(955, 711), // noTerm
    must(725, 0), // body
    must(33, 37), // region
    must(150, 37), // grid
    must(956, 713), // unknownQuestion
    must(957, 714), // questionExists
    must(958, 715), // notPublic
    must(943, 716), // outOfReach
    must(959, 717), // tooManyOpen
    must(960, 718), // notOpen
    must(961, 719), // ownQuestion
    must(962, 720), // notAnswered
    must(963, 721), // ratedAlready
    must(310, 722), // notDue
    must(964, 0), // kept
    must(965, 0), // stored
    must(235, 0), // due
    must(966, 0), // erased
    must(180, 0), // entry
    must(883, 731), // status
    must(31, 0), // person
    must(967, 0), // child
    must(968, 724), // unknownEntry
    must(969, 725), // entryExists
    must(970, 726), // unknownCategory
    must(971, 727), // consentNeeded
    must(972, 728), // notByConsent
    must(973, 729), // nothingConsented
    must(974, 730), // notKept
    must(310, 732), // notDue
    must(975, 733), // childInCare
    must(976, 734), // onlyOperator
    must(21, 525), // engine
    must(195, 540), // charter
    must(189, 122), // membership
    must(190, 544), // deliberation
    must(475, 621), // covenant
    must(191, 641), // points
    must(192, 676), // cases
    must(193, 479), // catalogue
    must(73, 712), // consultation
    must(194, 723), // vault
    must(126, 26), // code
    must(977, 26), // en
    must(978, 26), // zh
    must(979, 68), // retryable
    must(469, 26), // rule
    must(980, 524), // detail
    must(496, 28), // accepted
    must(981, 523), // refused
    must(212, 16), // at
    must(638, 25), // cause
    must(65, 26), // command
    must(573, 27), // outcome
    must(753, 17), // seq
    must(752, 0), // request
    must(212, 16), // at
    must(569, 23), // before
    must(573, 27), // outcome
    must(982, 23), // after
    must(22, 15), // digest
    must(31, 0), // person
    may(150, 109, 0), // grid
    may(208, 359, 0), // household
    may(609, 34, 0), // since
    must(28, 39), // proof
    must(238, 1), // age
    may(17, 229, 0), // guardian
    may(239, 65, 0), // handle
    must(983, 737), // roles
    must(984, 744), // noticed
    must(863, 745), // applied
    must(778, 746), // appealed
    must(985, 747), // dismissed
    must(111, 748), // withdrawn
    must(610, 0), // violation
    must(475, 0), // covenant
    must(469, 0), // rule
    must(611, 37), // place
    must(212, 16), // at
    must(221, 16), // until
    must(93, 68), // counts
    must(612, 17), // repetition
    must(531, 313), // measure
    must(613, 16), // applies
    must(986, 20), // replies
    must(987, 743), // standing
    may(614, 415, 0), // case
    must(516, 15), // evidence
    must(697, 0), // record
    must(31, 0), // person
    must(173, 0), // item
    must(699, 0), // holder
    may(389, 229, 0), // asker
    may(239, 65, 0), // handle
    must(700, 0), // purpose
    must(491, 15), // content
    must(212, 16), // at
    must(221, 16), // until
    must(988, 68), // fresh
    must(989, 92), // sharedWith
    must(180, 0), // entry
    must(31, 0), // person
    must(182, 0), // category
    must(175, 101), // basis
    may(491, 512, 0), // content
    must(212, 16), // at
    may(221, 34, 0), // until
    must(883, 731), // status
    must(990, 736), // member
    must(991, 240), // merged
    must(992, 240), // wards
    must(863, 92), // applied
    must(993, 739), // unmaskings
    must(776, 740), // proposed
    must(780, 740), // seconded
    must(779, 740), // discussed
    must(994, 740), // voted
    must(484, 327), // units
    must(995, 741), // violations
    must(881, 11), // balance
    must(996, 749), // awards
    must(997, 750), // redemptions
    must(192, 751), // cases
    must(998, 752), // questions
    must(24, 753), // records
    must(743, 755), // entries
    must(999, 386), // requests
    must(1000, 14), // state
    must(25, 18), // root
    must(1001, 19), // inclusion
    must(1002, 21), // consistency
    must(1003, 22), // receipt
    must(1004, 735), // export
    must(33, 37), // region
    must(185, 0), // name
    must(156, 97), // level
    may(197, 109, 0), // parent
    must(358, 17), // members
    must(80, 17), // households
    must(609, 16), // since
    must(33, 37), // region
    must(185, 0), // name
    may(197, 109, 0), // parent
    must(33, 37), // region
    must(1005, 760), // versions
    may(1006, 762, 0), // splitFrom
    may(213, 762, 0), // became
    must(199, 764), // parts
    must(200, 764), // absorbed
    must(1007, 765), // planned
    must(28, 39), // proof
    must(358, 17), // members
    must(33, 37), // region
    must(1008, 17), // grids
    must(1009, 17), // countedGrids
    must(218, 17), // known
    must(219, 17), // joined
    may(1010, 768, 0), // coverage
    must(1011, 17), // joinedElsewhere
    must(68, 769), // proofs
    must(126, 772), // code
    must(221, 16), // until
    must(394, 214), // channel
    must(743, 17), // entries
    must(1012, 17), // helped
    must(1013, 774), // channels
    must(922, 68), // closed
    must(250, 274), // announced
    must(251, 274), // came
    must(33, 37), // region
    must(235, 16), // due
    must(384, 68), // overdue
    must(33, 37), // region
    may(376, 34, 0), // appealUntil
    must(863, 779), // applied
    must(1014, 780), // active
    must(521, 781), // rejected
    must(111, 782), // withdrawn
    must(1015, 783), // suspended
    must(637, 784), // dissolved
    must(209, 0), // organisation
    must(145, 243), // kind
    must(33, 37), // region
    must(883, 778), // status
    must(237, 44), // key
    may(377, 512, 0), // check
    must(241, 17), // people
    must(1016, 786), // keys
    must(1017, 739), // orders
    must(33, 758), // region
    must(1018, 759), // regionHistory
    must(1010, 767), // coverage
    must(1019, 771), // joinCode
    must(990, 736), // member
    must(743, 773), // entries
    must(247, 776), // batch
    must(209, 777), // organisation
    must(1020, 785), // identityKeys
    must(75, 264), // unmasking
    must(993, 788), // unmaskings
    must(212, 16), // at
    must(374, 0), // reason
    may(221, 34, 0), // until
    must(235, 16), // due
    must(374, 0), // reason
    must(609, 16), // since
    may(372, 798, 0), // terms
    must(787, 16), // opened
    must(221, 16), // until
    may(782, 34, 0), // counting
    must(84, 17), // eligible
    must(85, 17), // participants
    must(131, 62), // quorum
    must(132, 62), // approval
    must(133, 64), // approvalOf
    must(117, 73), // silence
    must(479, 286), // question
    must(1021, 802), // thresholds
    must(84, 386), // eligible
    must(1022, 386), // silent
    must(212, 16), // at
    must(576, 369), // result
    must(372, 801), // terms
    must(219, 17), // joined
    must(542, 17), // left
    must(776, 792), // proposed
    must(777, 793), // screening
    must(387, 794), // declined
    must(778, 795), // appealed
    must(779, 796), // discussed
    must(780, 797), // seconded
    must(781, 799), // voting
    must(783, 800), // decided
    must(386, 803), // lapsed
    must(111, 804), // withdrawn
    must(212, 16), // at
    must(503, 0), // objection
    must(609, 16), // since
    may(52, 34, 0), // review
    must(384, 68), // overdue
    may(510, 810, 0), // finding
    must(212, 16), // at
    must(375, 0), // by
    must(250, 807), // announced
    must(784, 808), // annulled
    must(785, 809), // inForce
    must(786, 811), // repealed
    must(1023, 0), // lapses
    must(1024, 0), // isAdmitted
    must(1025, 0), // staysDeclined
    must(1026, 0), // isFrozen
    must(594, 0), // listStands
    must(500, 0), // opens
    must(1027, 0), // isCounted
    must(1028, 0), // comesIntoForce
    must(1029, 0), // reviewIsOverdue
    must(212, 16), // at
    must(1030, 814), // then
    must(477, 0), // topic
    must(33, 37), // region
    must(478, 15), // subject
    must(479, 286), // question
    must(1031, 20), // earlier
    must(469, 60), // rule
    may(475, 308, 0), // covenant
    may(480, 325, 0), // repeals
    must(128, 44), // seconds
    must(1032, 17), // objections
    must(791, 17), // undecided
    must(391, 791), // stage
    may(1033, 805, 0), // effect
    may(511, 812, 0), // next
    must(84, 68), // eligible
    may(483, 357, 0), // area
    must(994, 68), // voted
    may(212, 34, 0), // at
    may(394, 816, 0), // channel
    must(532, 0), // yes
    must(533, 0), // no
    must(534, 0), // abstain
    must(1034, 822), // choice
    must(1035, 292), // marks
    must(374, 374), // reason
    must(454, 821), // motion
    must(441, 823), // options
    must(98, 824), // void
    must(790, 601), // tracker
    must(246, 820), // ballot
    may(483, 357, 0), // area
    must(26, 17), // size
    must(25, 15), // root
    must(136, 818), // ballots
    must(246, 819), // ballot
    must(611, 17), // place
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(490, 0), // contribution
    must(375, 0), // by
    must(145, 338), // kind
    may(491, 512, 0), // content
    must(222, 44), // version
    may(496, 831, 0), // accepted
    may(1036, 832, 0), // moderation
    may(494, 357, 0), // agree
    may(492, 357, 0), // disagree
    may(493, 357, 0), // pass
    must(249, 17), // total
    must(1037, 829), // contributions
    must(1038, 17), // reacted
    must(494, 17), // agree
    must(492, 17), // disagree
    must(1039, 44), // agreeRate
    must(1040, 44), // disagreeRate
    must(488, 44), // statement
    must(1041, 68), // agrees
    must(1042, 68), // significant
    must(1043, 17), // zHundredths
    must(241, 17), // people
    must(1044, 839), // views
    must(1045, 841), // own
    must(1046, 837), // groups
    must(1047, 843), // agreed
    must(521, 843), // rejected
    must(1048, 835), // statements
    must(44, 836), // report
    must(249, 17), // total
    must(743, 835), // entries
    must(791, 0), // undecided
    must(505, 0), // upheld
    must(985, 0), // dismissed
    must(506, 0), // unanswered
    must(503, 0), // objection
    must(375, 0), // by
    must(374, 0), // reason
    may(504, 65, 0), // about
    may(502, 831, 0), // listed
    must(883, 848), // status
    must(249, 17), // total
    must(1032, 846), // objections
    must(477, 790), // topic
    must(246, 815), // ballot
    must(136, 817), // ballots
    must(1049, 825), // ballotProof
    must(1050, 826), // explanation
    must(1051, 828), // discussion
    must(490, 830), // contribution
    must(1052, 834), // consensus
    must(127, 844), // electorate
    must(1032, 845), // objections
    must(475, 0), // covenant
    may(114, 325, 0), // replaces
    must(609, 16), // since
    may(221, 34, 0), // until
    must(475, 0), // covenant
    must(477, 0), // topic
    must(33, 37), // region
    must(390, 310), // rules
    must(476, 44), // figuresFrom
    must(609, 16), // since
    may(221, 34, 0), // until
    may(1053, 449, 0), // repealedBy
    must(1005, 851), // versions
    must(475, 0), // covenant
    must(469, 0), // rule
    may(984, 357, 0), // noticed
    may(1054, 357, 0), // dissuaded
    may(1055, 357, 0), // exposed
    may(1056, 357, 0), // referred
    may(111, 357, 0), // withdrawn
    must(390, 855), // rules
    must(475, 850), // covenant
    must(995, 853), // violations
    must(1057, 854), // figures
    must(31, 0), // person
    must(881, 11), // balance
    must(31, 0), // person
    must(46, 0), // act
    must(626, 17), // times
    must(1058, 11), // earnedToday
    must(140, 11), // dayCap
    must(362, 0), // merchant
    must(881, 11), // balance
    must(639, 11), // carried
    must(640, 11), // earned
    must(641, 11), // spent
    must(443, 11), // reserved
    must(625, 0), // fund
    must(33, 37), // region
    must(1059, 11), // issued
    must(996, 17), // awards
    must(1060, 17), // reversals
    must(627, 0), // offer
    must(362, 0), // merchant
    must(628, 11), // price
    must(629, 17), // stock
    may(630, 425, 0), // requires
    must(111, 68), // withdrawn
    must(1061, 68), // forSale
    must(631, 0), // redemption
    must(627, 0), // offer
    must(362, 0), // merchant
    may(632, 864, 0), // buyer
    may(239, 65, 0), // handle
    must(628, 11), // price
    must(235, 16), // due
    must(354, 43), // triesLeft
    must(883, 669), // status
    must(126, 866), // code
    must(235, 16), // due
    must(645, 0), // settlement
    must(33, 37), // region
    must(212, 16), // at
    must(646, 88), // rate
    must(647, 435), // lines
    must(648, 438), // totals
    must(1062, 17), // accounts
    must(1059, 11), // issued
    must(78, 11), // persons
    must(1063, 11), // merchants
    must(443, 11), // reserved
    must(1064, 11), // cleared
    must(1065, 11), // sum
    must(31, 858), // person
    must(1066, 859), // participation
    must(362, 860), // merchant
    must(625, 861), // fund
    must(627, 862), // offer
    must(631, 863), // redemption
    must(1067, 865), // verificationCode
    must(645, 867), // settlement
    must(1068, 436), // settlementLine
    must(1069, 868), // ledger
    must(363, 0), // department
    must(1070, 68), // delivered
    must(914, 0), // reported
    must(496, 0), // accepted
    must(387, 0), // declined
    must(1071, 0), // selfResolution
    must(917, 0), // handling
    must(918, 0), // entrusted
    must(919, 0), // dispatched
    must(920, 0), // returned
    must(1072, 0), // released
    must(921, 0), // feedback
    must(922, 0), // closed
    must(1073, 0), // escalated
    must(1074, 0), // missed
    must(1075, 0), // supervised
    must(1076, 0), // rated
    must(924, 0), // reopened
    must(111, 0), // withdrawn
    must(212, 16), // at
    must(145, 878), // kind
    must(156, 97), // level
    must(482, 455), // unit
    may(1077, 65, 0), // note
    must(614, 0), // case
    must(145, 0), // kind
    must(146, 68), // urgent
    must(33, 37), // region
    must(394, 445), // channel
    must(950, 68), // anonymous
    may(666, 229, 0), // reporter
    may(94, 871, 0), // source
    must(491, 15), // content
    must(156, 97), // level
    must(391, 685), // stage
    must(482, 455), // unit
    must(674, 44), // round
    must(235, 16), // due
    may(672, 460, 0), // deferral
    must(1078, 43), // warnings
    must(1074, 43), // missed
    may(576, 65, 0), // result
    may(553, 65, 0), // path
    may(1079, 872, 0), // rating
    must(147, 874), // departments
    must(1080, 92), // usualDepartments
    must(1081, 876), // history
    must(391, 685), // stage
    must(192, 17), // cases
    must(156, 97), // level
    must(192, 17), // cases
    must(145, 0), // kind
    must(914, 17), // reported
    must(1082, 17), // resolved
    must(1083, 17), // ratable
    must(1076, 17), // rated
    must(675, 17), // response
    must(676, 17), // solution
    must(677, 17), // satisfaction
    must(33, 37), // region
    must(914, 17), // reported
    must(232, 17), // open
    must(1084, 880), // stages
    must(1082, 882), // resolved
    must(1085, 17), // resolvedLate
    must(1074, 17), // missed
    must(1073, 17), // escalated
    must(924, 17), // reopened
    must(158, 884), // kinds
    must(1086, 886), // ratings
    must(482, 455), // unit
    must(1087, 17), // onTime
    must(670, 17), // late
    must(1086, 886), // ratings
    must(614, 0), // case
    must(145, 0), // kind
    must(33, 37), // region
    must(156, 97), // level
    must(391, 685), // stage
    must(482, 455), // unit
    must(235, 16), // due
    may(672, 460, 0), // deferral
    must(192, 889), // cases
    must(614, 870), // case
    must(1057, 879), // figures
    must(482, 887), // unit
    must(1088, 888), // agenda
    must(1089, 17), // wanted
    must(706, 17), // alreadyHeld
    must(715, 17), // shareFrom
    must(716, 17), // mayCollect
    must(717, 17), // forbidden
    must(1090, 17), // avoided
    must(1091, 17), // collected
    must(24, 892), // records
    must(1092, 893), // burden
    must(491, 15), // content
    must(212, 16), // at
    must(727, 507), // shown
    may(728, 831, 0), // solved
    must(232, 897), // open
    must(1093, 898), // answered
    must(111, 899), // withdrawn
    must(479, 0), // question
    must(725, 0), // body
    must(491, 15), // content
    must(212, 16), // at
    may(1094, 109, 0), // with
    must(883, 896), // status
    must(385, 17), // asked
    must(1095, 17), // answeredInTime
    must(1096, 17), // answeredLate
    must(1097, 17), // answeredAbove
    must(384, 17), // overdue
    must(111, 17), // withdrawn
    must(728, 17), // solved
    must(1098, 17), // unsolved
    must(479, 895), // question
    must(1057, 900), // figures
    must(180, 756), // entry
    must(235, 902), // due
    must(1099, 13), // journal
    must(189, 757), // membership
    must(190, 789), // deliberation
    must(475, 849), // covenant
    must(191, 857), // points
    must(192, 869), // cases
    must(193, 891), // catalogue
    must(73, 894), // consultation
    must(194, 901), // vault
    must(57, 12), // answer
    must(1100, 0), // worker
    must(1100, 905), // worker
    must(18, 906), // resident
    must(173, 907), // item
    must(33, 908), // region
    must(614, 0), // case
    must(145, 0), // kind
    must(33, 37), // region
    must(394, 445), // channel
    must(94, 0), // source
    may(666, 229, 0), // reporter
    must(491, 15), // content
    must(614, 0), // case
    must(374, 0), // reason
    must(553, 0), // path
    must(614, 0), // case
    must(667, 0), // lead
    may(61, 92, 0), // helpers
    may(668, 68, 0), // designated
    must(614, 0), // case
    may(482, 228, 0), // unit
    must(576, 0), // result
    must(614, 0), // case
    must(374, 0), // reason
    may(357, 921, 0), // to
    must(614, 0), // case
    must(1101, 0), // rater
    must(675, 466), // response
    must(676, 466), // solution
    must(677, 466), // satisfaction
    may(374, 65, 0), // reason
    must(614, 0), // case
    must(666, 0), // reporter
    must(44, 910), // report
    must(1102, 911), // accept
    must(1103, 912), // decline
    must(1104, 913), // startSelfResolution
    must(239, 914), // handle
    must(1105, 915), // entrust
    must(1106, 916), // dispatch
    must(1107, 917), // return
    must(921, 918), // feedback
    must(1108, 919), // close
    must(1109, 920), // escalate
    must(1110, 922), // evaluate
    must(1111, 923), // reopen
    must(1112, 924), // withdraw
    must(1113, 925), // release
    must(1114, 926), // expire
    must(33, 37), // region
    may(156, 921, 0), // level
    may(982, 415, 0), // after
    must(1115, 44), // limit
    must(614, 928), // case
    must(1057, 929), // figures
    must(482, 930), // unit
    must(1088, 931), // agenda
    must(31, 0), // person
    must(209, 0), // organisation
    must(700, 0), // purpose
    may(1116, 935, 0), // consents
    must(1117, 934), // form
    must(1118, 936), // items
    must(173, 0), // item
    must(697, 0), // record
    must(491, 15), // content
    must(1117, 934), // form
    must(743, 938), // entries
    must(697, 0), // record
    must(209, 0), // organisation
    must(700, 0), // purpose
    may(1116, 935, 0), // consents
    must(31, 0), // person
    must(966, 68), // erased
    must(1119, 933), // ask
    must(1120, 937), // collect
    must(1121, 940), // share
    must(1122, 941), // refuse
    must(1123, 942), // forget
    must(1124, 904), // of
    must(227, 944), // held
    must(1091, 945), // collected
    must(1092, 946), // burden
    must(1125, 948), // adopt
    must(1126, 950), // advance
    must(33, 37), // region
    must(185, 0), // name
    must(156, 97), // level
    must(197, 37), // parent
    must(205, 0), // reshape
    must(33, 37), // region
    must(206, 111), // change
    may(207, 34, 0), // on
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(209, 228, 0), // organisation
    may(221, 34, 0), // until
    may(229, 50, 0), // passes
    must(150, 37), // grid
    must(220, 44), // days
    may(1127, 321, 0), // overlapDays
    must(31, 0), // person
    must(208, 0), // household
    must(126, 772), // code
    must(355, 236), // identity
    must(28, 39), // proof
    may(381, 962, 0), // minor
    must(209, 0), // organisation
    must(145, 243), // kind
    must(33, 37), // region
    may(231, 244, 0), // creditCode
    may(370, 20, 0), // documents
    may(233, 240, 0), // officers
    must(209, 0), // organisation
    must(1128, 68), // approve
    must(374, 0), // reason
    must(209, 0), // organisation
    must(233, 240), // officers
    must(247, 0), // batch
    may(374, 65, 0), // reason
    must(31, 0), // person
    must(1129, 278), // correction
    must(31, 0), // person
    must(355, 236), // identity
    may(1130, 980, 0), // former
    must(28, 39), // proof
    must(31, 0), // person
    must(236, 0), // into
    must(1131, 68), // same
    must(374, 0), // reason
    must(75, 0), // unmasking
    must(150, 37), // grid
    must(239, 0), // handle
    must(374, 0), // reason
    must(75, 0), // unmasking
    must(1132, 68), // grant
    must(374, 0), // reason
    must(1133, 990), // duplicate
    must(381, 991), // minor
    must(205, 992), // reshape
    must(75, 993), // unmasking
    must(1134, 989), // matter
    must(1135, 953), // defineRegion
    must(205, 954), // reshape
    must(1136, 955), // cancelReshape
    must(1137, 956), // enterKnownHouseholds
    must(1138, 957), // grantRole
    must(1139, 958), // revokeRole
    must(1140, 959), // issueJoinCode
    must(1141, 960), // revokeJoinCode
    must(1142, 961), // join
    must(1143, 963), // leave
    must(1144, 964), // nameDelegate
    must(1145, 965), // regroupHousehold
    must(1146, 966), // applyOrganisation
    must(1147, 967), // reviewOrganisation
    must(1148, 968), // appealReview
    must(1149, 969), // withdrawApplication
    must(1150, 970), // nameOfficers
    must(1151, 971), // suspendOrganisation
    must(1152, 972), // reinstateOrganisation
    must(1153, 973), // dissolveOrganisation
    must(1154, 974), // openBatch
    must(1155, 975), // closeBatch
    must(1156, 976), // correct
    must(1157, 977), // lapseReview
    must(1158, 978), // rotateIdentityKey
    must(1159, 979), // prove
    must(1160, 981), // suspectDuplicate
    must(1161, 982), // reviewDuplicate
    must(1162, 983), // enterMinor
    must(1163, 984), // askUnmasking
    must(1164, 985), // decideUnmasking
    must(1165, 986), // tellUnmasked
    must(1166, 987), // erase
    must(1167, 988), // fallDue
    must(477, 0), // topic
    must(33, 37), // region
    must(469, 0), // rule
    must(478, 15), // subject
    may(479, 996, 0), // question
    may(475, 308, 0), // covenant
    may(480, 325, 0), // repeals
    must(477, 0), // topic
    must(485, 68), // admitted
    may(374, 65, 0), // reason
    must(246, 820), // ballot
    may(790, 1012, 0), // tracker
    must(477, 0), // topic
    must(513, 0), // voter
    must(1168, 1011), // vote
    must(394, 214), // channel
    may(514, 229, 0), // proxy
    must(477, 0), // topic
    must(513, 0), // voter
    must(247, 0), // batch
    must(394, 214), // channel
    may(1169, 240, 0), // watchers
    must(477, 0), // topic
    must(247, 0), // batch
    must(518, 1018), // papers
    must(40, 995), // propose
    must(1170, 997), // recordUnits
    must(41, 998), // second
    must(1112, 999), // withdraw
    must(1171, 1000), // screen
    must(1172, 1001), // appealScreening
    must(1173, 1002), // contribute
    must(1174, 1003), // react
    must(1175, 1004), // decideAmendment
    must(1176, 1005), // moderate
    must(1177, 1006), // object
    must(1178, 1007), // decideObjection
    must(52, 1008), // review
    must(232, 1009), // open
    must(42, 1010), // cast
    must(1179, 1013), // entrustVote
    must(1180, 1014), // revokeProxy
    must(1181, 1015), // serveBallots
    must(1182, 1016), // issuePaper
    must(1183, 1017), // countPapers
    must(1184, 1019), // lapse
    must(1108, 1020), // close
    must(610, 0), // violation
    must(475, 0), // covenant
    must(469, 0), // rule
    must(31, 0), // person
    must(611, 37), // place
    must(516, 15), // evidence
    must(614, 0), // case
    must(381, 68), // minor
    must(610, 0), // violation
    must(505, 68), // upheld
    must(374, 0), // reason
    must(1125, 1022), // adopt
    must(1185, 1023), // repeal
    must(1186, 1024), // recordViolation
    must(1187, 1025), // reply
    must(473, 1026), // appeal
    must(1188, 1027), // decideAppeal
    must(1189, 1028), // withdrawViolation
    must(1167, 1029), // fallDue
    must(31, 0), // person
    must(46, 0), // act
    must(94, 0), // source
    must(374, 0), // reason
    must(631, 0), // redemption
    must(126, 866), // code
    must(1190, 1031), // openFund
    must(1191, 1032), // award
    must(1192, 1033), // reverse
    must(1193, 1034), // publishOffer
    must(1194, 1035), // withdrawOffer
    must(1195, 1036), // reserve
    must(1196, 1037), // confirm
    must(1197, 1038), // cancel
    must(1198, 1039), // expireRedemption
    must(1113, 1040), // release
    must(1199, 1041), // settle
    must(1200, 1042), // combine
    must(1201, 1043), // forfeit
    must(1119, 1045), // ask
    must(57, 1046), // answer
    must(1112, 1047), // withdraw
    must(646, 1048), // rate
    must(1184, 1049), // lapse
    must(1123, 1050), // forget
    must(1113, 1051), // release
    must(180, 0), // entry
    must(31, 0), // person
    must(182, 0), // category
    must(491, 15), // content
    may(164, 512, 0), // consent
    must(508, 1053), // keep
    must(1156, 1054), // correct
    must(1202, 1055), // withdrawConsent
    must(1166, 1056), // erase
    must(1203, 1057), // confirmErasure
    must(1184, 1058), // lapse
    must(1204, 1059), // retire
    must(1205, 949), // clock
    must(195, 947), // charter
    must(189, 952), // membership
    must(190, 994), // deliberation
    must(475, 1021), // covenant
    must(191, 1030), // points
    must(192, 909), // cases
    must(193, 932), // catalogue
    must(73, 1044), // consultation
    must(194, 1052), // vault
    must(479, 1061), // question
    must(1057, 1062), // figures
    must(33, 37), // region
    may(475, 325, 0), // covenant
    must(475, 1064), // covenant
    must(995, 1065), // violations
    must(1057, 1066), // figures
    must(477, 0), // topic
    must(184, 17), // from
    must(477, 0), // topic
    must(790, 601), // tracker
    must(477, 0), // topic
    must(1046, 44), // groups
    must(477, 1068), // topic
    must(246, 1069), // ballot
    must(136, 1070), // ballots
    must(1049, 1071), // ballotProof
    must(1050, 1072), // explanation
    must(1051, 1073), // discussion
    must(490, 1074), // contribution
    must(1052, 1075), // consensus
    must(127, 1076), // electorate
    must(1032, 1077), // objections
    must(1206, 26), // svg
    must(22, 15), // digest
    must(355, 236), // identity
    must(544, 68), // holds
    must(576, 369), // result
    must(1207, 1080), // picture
    must(880, 1079), // done
    must(31, 0), // person
    must(164, 0), // consent
    must(516, 15), // evidence
    must(217, 17), // first
    must(1000, 1083), // state
    must(25, 1084), // root
    must(1001, 1085), // inclusion
    must(1002, 1086), // consistency
    must(1003, 1087), // receipt
    must(1004, 1088), // export
    must(33, 1090), // region
    must(1018, 1091), // regionHistory
    must(1010, 1092), // coverage
    must(1019, 1093), // joinCode
    must(990, 1094), // member
    must(743, 1095), // entries
    must(247, 1096), // batch
    must(209, 1097), // organisation
    must(1020, 1098), // identityKeys
    must(75, 1099), // unmasking
    must(993, 1100), // unmaskings
    must(31, 1102), // person
    must(1066, 1103), // participation
    must(362, 1104), // merchant
    must(625, 1105), // fund
    must(627, 1106), // offer
    must(631, 1107), // redemption
    must(1067, 1108), // verificationCode
    must(645, 1109), // settlement
    must(1068, 1110), // settlementLine
    must(1069, 1111), // ledger
    must(180, 1114), // entry
    must(235, 1115), // due
    must(1099, 1082), // journal
    must(189, 1089), // membership
    must(190, 1067), // deliberation
    must(475, 1063), // covenant
    must(191, 1101), // points
    must(192, 927), // cases
    must(193, 943), // catalogue
    must(73, 1060), // consultation
    must(194, 1113), // vault
    must(212, 16), // at
    must(754, 0), // actor
    must(1208, 1112), // query
    must(394, 214), // channel
    may(240, 1120, 0), // helper
    may(247, 65, 0), // batch
    must(1209, 0), // id
    must(212, 16), // at
    must(754, 0), // actor
    may(1210, 1118, 0), // via
    must(65, 951), // command
    must(22, 2), // digest
    must(112, 1121), // secret
    must(195, 33), // charter
    must(22, 2), // digest
    must(112, 1121), // secret
    may(237, 321, 0), // key
    must(1211, 26), // number
    must(22, 2), // digest
    must(112, 1121), // secret
    must(237, 44), // key
    must(22, 2), // digest
    must(491, 26), // content
    must(1212, 26), // text
    must(22, 2), // digest
    must(27, 15), // leaf
    must(753, 17), // seq
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(22, 2), // digest
    must(217, 17), // first
    must(41, 17), // second
    must(28, 20), // proof
    must(1213, 15), // firstRoot
    must(1214, 15), // secondRoot
    must(22, 2), // digest
    must(246, 819), // ballot
    must(611, 17), // place
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(22, 2), // digest
    must(372, 801), // terms
    must(136, 818), // ballots
    must(1215, 1124), // identityDigest
    must(1216, 1125), // identityKey
    must(231, 1126), // creditCode
    must(1217, 1127), // contentDigest
    must(1218, 1128), // qrPicture
    must(1219, 1129), // verifyInclusion
    must(1220, 1130), // verifyConsistency
    must(1221, 1131), // verifyBallot
    must(1222, 1132), // recount
];

/// All names, one after another.
pub(super) static NAMES: &str = concat!(
    "under14", "under18", "adult", "sha256", "sm3", "gridWorker", "villageCadre", "townOperator",
    "countyOperator", "cityOperator", "departmentOfficer", "organisationOfficer", "merchantClerk",
    "auditor", "privacyOfficer", "anyone", "themself", "guardian", "resident", "over", "for",
    "engine", "digest", "now", "records", "root", "size", "leaf", "proof", "deadline", "event",
    "person", "role", "region", "none", "phone", "scannedCode", "seenByStaff", "document",
    "networkIdentity", "propose", "second", "cast", "redeem", "report", "rekey", "act", "least",
    "max", "minutes", "workingDays", "appealWorkingDays", "review", "applicationsPerPersonMax",
    "applicationsPerRegionMax", "officersMax", "reminderWorkingDays", "answer", "openPerPersonMax",
    "decisionDays", "noticeDays", "helpers", "peopleDayMax", "peopleMonthMax", "correctionDays",
    "command", "hours", "joinProof", "proofs", "gridSuffixDigits", "joinCodeDaysMax", "joinTries",
    "organisations", "consultation", "rolePassesMax", "unmasking", "assistance", "fourEyes",
    "persons", "adults", "households", "owners", "atLeast", "moreThan", "eligible", "participants",
    "valid", "yesAndNo", "perProxy", "daysBefore", "ignored", "participates", "joinsMajority",
    "counts", "source", "notice", "schulze", "runoff", "void", "allowed", "closedUp", "last",
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
    "register", "voter", "proxy", "principal", "evidence", "voters", "papers", "boxes", "noQuorum",
    "rejected", "passed", "tooMany", "twoPosts", "otherForm", "unreadable", "flaw", "blank",
    "heads", "weight", "measure", "yes", "no", "abstain", "tallies", "test", "part", "whole",
    "base", "ratio", "comparison", "left", "right", "holds", "option", "votes", "tests", "byTie",
    "seated", "tied", "forFirst", "forSecond", "path", "strength", "back", "cut", "duels",
    "unbeaten", "winner", "alone", "standings", "continuing", "out", "rounds", "project",
    "effectiveVotesThousandths", "inFull", "cost", "before", "funded", "offers", "steps",
    "outcome", "turnout", "count", "result", "topicProposed", "unitsRecorded", "secondGiven",
    "topicSeconded", "topicLapsed", "topicWithdrawn", "screeningBegan", "topicScreened",
    "screeningAppealed", "discussionBegan", "contributionMade", "reactionGiven",
    "amendmentDecided", "contributionModerated", "topicFrozen", "objectionLodged",
    "objectionDecided", "listStands", "resultAnnounced", "resultAnnulled", "topicInForce",
    "topicReviewed", "votingOpened", "ballotCast", "voteEntrusted", "proxyRevoked",
    "ballotsServed", "paperIssued", "papersCounted", "votingClosed", "topicDecided", "draft",
    "since", "violation", "place", "repetition", "applies", "case", "recorder", "covenantAdopted",
    "covenantRepealed", "violationRecorded", "replyGiven", "measureApplied", "noticeIssued",
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
    "invalid", "notInForce", "notLater", "article", "dates", "step", "proposed", "screening",
    "appealed", "discussed", "seconded", "voting", "counting", "decided", "annulled", "inForce",
    "repealed", "opened", "present", "min", "tracker", "undecided", "unknownTopic", "topicExists",
    "unknownRule", "presetOutsideDates", "rulesCount", "ruleTwice", "ladderLength",
    "ladderDescends", "hearingDays", "namedWithoutBasis", "unknownKind", "serviceWithheld",
    "nothingToContinue", "covenantTaken", "nothingToRepeal", "notBeingSeconded", "notSeconded",
    "notOpenable", "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond",
    "alreadySeconded", "notOwner", "areaTooLarge", "nobodyEligible", "appBallotOfAnother",
    "notEligible", "notDelegate", "alreadyVoted", "invalidQuestion", "otherRanks",
    "secretByAnother", "ballotVoid", "noProxies", "ownProxy", "proxyChain", "proxyFull",
    "notEntrusted", "notProxy", "proxyEarly", "noPapers", "fewWatchers", "boxCounted",
    "boxChannel", "unknownBox", "notCounted", "withheld", "voidVote", "unknownTracker",
    "wrongStage", "timeOver", "ownMatter", "reasonMissing", "sameScreener", "declinedForGood",
    "unknownContribution", "contributionExists", "tooManyContributions", "otherKind",
    "contributionHidden", "amendmentOver", "staleAmendment", "listOpen", "asListed",
    "objectionExists", "alreadyObjected", "unknownObjection", "objectionOver", "recorded",
    "applied", "covenantExists", "unknownCovenant", "notYetInForce", "violationExists",
    "unknownViolation", "ownViolation", "alreadyWithdrawn", "replyClosed", "notApplied",
    "appealClosed", "alreadyAppealed", "ownRecord", "noAppeal", "placeOutside", "notBound", "cap",
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
    "wards", "unmaskings", "voted", "violations", "awards", "redemptions", "questions", "requests",
    "state", "inclusion", "consistency", "receipt", "export", "versions", "splitFrom", "planned",
    "grids", "countedGrids", "coverage", "joinedElsewhere", "helped", "channels", "active",
    "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys", "thresholds",
    "silent", "lapses", "isAdmitted", "staysDeclined", "isFrozen", "isCounted", "comesIntoForce",
    "reviewIsOverdue", "then", "earlier", "objections", "effect", "choice", "marks", "moderation",
    "contributions", "reacted", "agreeRate", "disagreeRate", "agrees", "significant",
    "zHundredths", "views", "own", "groups", "agreed", "statements", "ballotProof", "explanation",
    "discussion", "consensus", "repealedBy", "dissuaded", "exposed", "referred", "figures",
    "earnedToday", "issued", "reversals", "forSale", "accounts", "merchants", "cleared", "sum",
    "participation", "verificationCode", "settlementLine", "ledger", "delivered", "selfResolution",
    "released", "escalated", "missed", "supervised", "rated", "note", "warnings", "rating",
    "usualDepartments", "history", "resolved", "ratable", "stages", "resolvedLate", "ratings",
    "onTime", "agenda", "wanted", "avoided", "collected", "burden", "answered", "with",
    "answeredInTime", "answeredLate", "answeredAbove", "unsolved", "journal", "worker", "rater",
    "accept", "decline", "startSelfResolution", "entrust", "dispatch", "return", "close",
    "escalate", "evaluate", "reopen", "withdraw", "release", "expire", "limit", "consents", "form",
    "items", "ask", "collect", "share", "refuse", "forget", "of", "adopt", "advance",
    "overlapDays", "approve", "correction", "former", "same", "grant", "duplicate", "matter",
    "defineRegion", "cancelReshape", "enterKnownHouseholds", "grantRole", "revokeRole",
    "issueJoinCode", "revokeJoinCode", "join", "leave", "nameDelegate", "regroupHousehold",
    "applyOrganisation", "reviewOrganisation", "appealReview", "withdrawApplication",
    "nameOfficers", "suspendOrganisation", "reinstateOrganisation", "dissolveOrganisation",
    "openBatch", "closeBatch", "correct", "lapseReview", "rotateIdentityKey", "prove",
    "suspectDuplicate", "reviewDuplicate", "enterMinor", "askUnmasking", "decideUnmasking",
    "tellUnmasked", "erase", "fallDue", "vote", "watchers", "recordUnits", "screen",
    "appealScreening", "contribute", "react", "decideAmendment", "moderate", "object",
    "decideObjection", "entrustVote", "revokeProxy", "serveBallots", "issuePaper", "countPapers",
    "lapse", "repeal", "recordViolation", "reply", "decideAppeal", "withdrawViolation", "openFund",
    "award", "reverse", "publishOffer", "withdrawOffer", "reserve", "confirm", "cancel",
    "expireRedemption", "settle", "combine", "forfeit", "withdrawConsent", "confirmErasure",
    "retire", "clock", "svg", "picture", "query", "id", "via", "number", "text", "firstRoot",
    "secondRoot", "identityDigest", "identityKey", "contentDigest", "qrPicture", "verifyInclusion",
    "verifyConsistency", "verifyBallot", "recount",
);

/// Where each name ends.
pub(super) static ENDS: &[u16] = &[
    7, 14, 19, 25, 28, 38, 50, 62, 76, 88, 105, 124, 137, 144, 158, 164, 172, 180, 188, 192, 195,
    201, 207, 210, 217, 221, 225, 229, 234, 242, 247, 253, 257, 263, 267, 272, 283, 294, 302, 317,
    324, 330, 334, 340, 346, 351, 354, 359, 362, 369, 380, 397, 403, 427, 451, 462, 481, 487, 503,
    515, 525, 532, 544, 558, 572, 579, 584, 593, 599, 615, 630, 639, 652, 664, 677, 686, 696, 704,
    711, 717, 727, 733, 740, 748, 756, 768, 773, 781, 789, 799, 806, 818, 831, 837, 843, 849, 856,
    862, 866, 873, 881, 885, 893, 901, 913, 919, 929, 941, 949, 958, 969, 978, 984, 993, 1001,
    1013, 1020, 1027, 1032, 1045, 1055, 1069, 1077, 1088, 1101, 1111, 1115, 1125, 1132, 1145, 1155,
    1161, 1169, 1179, 1185, 1199, 1206, 1210, 1219, 1225, 1231, 1235, 1252, 1261, 1272, 1276, 1282,
    1293, 1303, 1311, 1315, 1322, 1326, 1332, 1336, 1350, 1355, 1359, 1364, 1375, 1381, 1392, 1405,
    1419, 1426, 1434, 1443, 1452, 1456, 1462, 1470, 1478, 1487, 1491, 1496, 1501, 1509, 1518, 1529,
    1538, 1543, 1550, 1558, 1566, 1570, 1574, 1587, 1598, 1606, 1616, 1628, 1634, 1639, 1648, 1653,
    1660, 1667, 1673, 1677, 1682, 1690, 1696, 1700, 1705, 1710, 1717, 1723, 1725, 1734, 1746, 1757,
    1763, 1765, 1771, 1776, 1781, 1791, 1796, 1801, 1807, 1811, 1816, 1823, 1830, 1836, 1842, 1846,
    1850, 1859, 1865, 1869, 1879, 1883, 1891, 1895, 1898, 1902, 1905, 1908, 1914, 1920, 1926, 1929,
    1934, 1939, 1945, 1951, 1956, 1961, 1966, 1975, 1979, 1992, 2005, 2021, 2040, 2052, 2060, 2070,
    2078, 2092, 2105, 2116, 2127, 2141, 2151, 2162, 2183, 2199, 2211, 2221, 2234, 2250, 2267, 2282,
    2293, 2306, 2319, 2334, 2352, 2365, 2375, 2389, 2410, 2433, 2455, 2463, 2477, 2487, 2500, 2513,
    2524, 2541, 2556, 2574, 2594, 2614, 2629, 2641, 2653, 2667, 2676, 2688, 2699, 2712, 2722, 2736,
    2748, 2759, 2768, 2774, 2786, 2802, 2819, 2840, 2850, 2860, 2874, 2883, 2896, 2907, 2919, 2934,
    2943, 2951, 2965, 2976, 2988, 3000, 3015, 3031, 3044, 3056, 3072, 3084, 3097, 3106, 3121, 3131,
    3144, 3158, 3170, 3181, 3192, 3202, 3212, 3225, 3241, 3255, 3266, 3276, 3279, 3287, 3294, 3303,
    3311, 3319, 3321, 3328, 3346, 3364, 3374, 3382, 3392, 3408, 3423, 3435, 3452, 3463, 3476, 3485,
    3494, 3499, 3509, 3515, 3517, 3528, 3533, 3542, 3548, 3557, 3562, 3569, 3573, 3580, 3585, 3591,
    3599, 3606, 3611, 3616, 3621, 3626, 3635, 3642, 3653, 3656, 3661, 3674, 3688, 3704, 3718, 3732,
    3754, 3765, 3776, 3790, 3805, 3821, 3836, 3848, 3858, 3871, 3889, 3904, 3923, 3943, 3963, 3977,
    3997, 4018, 4040, 4061, 4074, 4089, 4107, 4119, 4133, 4149, 4167, 4180, 4192, 4201, 4215, 4229,
    4241, 4248, 4259, 4273, 4280, 4291, 4298, 4303, 4311, 4318, 4323, 4328, 4332, 4337, 4343, 4354,
    4375, 4381, 4386, 4392, 4397, 4402, 4408, 4412, 4418, 4427, 4430, 4434, 4442, 4448, 4459, 4464,
    4468, 4483, 4487, 4497, 4503, 4512, 4518, 4527, 4535, 4546, 4551, 4558, 4566, 4573, 4581, 4585,
    4589, 4594, 4602, 4610, 4617, 4626, 4635, 4647, 4654, 4662, 4666, 4671, 4679, 4687, 4693, 4702,
    4709, 4714, 4721, 4727, 4736, 4741, 4747, 4757, 4763, 4767, 4770, 4777, 4781, 4789, 4794, 4799,
    4808, 4816, 4822, 4828, 4833, 4841, 4849, 4855, 4862, 4870, 4879, 4889, 4893, 4898, 4903, 4909,
    4916, 4919, 4921, 4928, 4935, 4939, 4943, 4948, 4952, 4957, 4967, 4971, 4976, 4981, 4987, 4992,
    4997, 5002, 5008, 5012, 5020, 5029, 5033, 5041, 5045, 5048, 5053, 5061, 5067, 5072, 5081, 5091,
    5094, 5100, 5107, 5132, 5138, 5142, 5148, 5154, 5160, 5165, 5172, 5179, 5184, 5190, 5203, 5216,
    5227, 5240, 5251, 5265, 5279, 5292, 5309, 5324, 5340, 5353, 5369, 5390, 5401, 5416, 5432, 5442,
    5457, 5471, 5483, 5496, 5508, 5518, 5531, 5543, 5556, 5567, 5580, 5592, 5604, 5609, 5614, 5623,
    5628, 5638, 5645, 5649, 5657, 5672, 5688, 5705, 5715, 5729, 5741, 5753, 5768, 5786, 5790, 5795,
    5800, 5805, 5810, 5818, 5828, 5833, 5838, 5847, 5854, 5860, 5869, 5874, 5881, 5887, 5892, 5895,
    5898, 5906, 5916, 5920, 5925, 5931, 5941, 5954, 5967, 5981, 5995, 6013, 6025, 6044, 6062, 6069,
    6083, 6098, 6108, 6115, 6125, 6131, 6134, 6142, 6146, 6156, 6164, 6168, 6185, 6193, 6200, 6205,
    6213, 6221, 6233, 6245, 6257, 6269, 6281, 6302, 6317, 6330, 6344, 6356, 6369, 6379, 6392, 6406,
    6420, 6431, 6440, 6452, 6464, 6477, 6483, 6490, 6496, 6503, 6514, 6523, 6539, 6550, 6563, 6574,
    6591, 6605, 6620, 6633, 6645, 6658, 6666, 6678, 6687, 6697, 6706, 6713, 6722, 6735, 6745, 6756,
    6768, 6783, 6787, 6793, 6798, 6804, 6817, 6831, 6844, 6861, 6877, 6894, 6905, 6919, 6931, 6947,
    6955, 6961, 6970, 6977, 6984, 6993, 7002, 7016, 7026, 7039, 7045, 7050, 7057, 7064, 7067, 7072,
    7077, 7085, 7092, 7101, 7114, 7118, 7130, 7146, 7161, 7176, 7187, 7198, 7210, 7223, 7229, 7236,
    7246, 7254, 7261, 7266, 7270, 7278, 7287, 7295, 7304, 7312, 7318, 7326, 7333, 7341, 7348, 7356,
    7362, 7369, 7372, 7379, 7388, 7400, 7411, 7422, 7440, 7450, 7459, 7471, 7485, 7496, 7513, 7524,
    7539, 7556, 7569, 7584, 7600, 7611, 7622, 7637, 7646, 7659, 7669, 7678, 7693, 7701, 7713, 7727,
    7745, 7756, 7767, 7779, 7794, 7804, 7819, 7829, 7838, 7846, 7856, 7865, 7877, 7885, 7895, 7903,
    7914, 7924, 7934, 7944, 7954, 7962, 7970, 7984, 7994, 8002, 8011, 8024, 8036, 8051, 8070, 8088,
    8108, 8117, 8135, 8148, 8162, 8170, 8178, 8193, 8208, 8224, 8237, 8245, 8252, 8266, 8281, 8294,
    8309, 8325, 8337, 8353, 8364, 8374, 8386, 8401, 8410, 8418, 8430, 8438, 8441, 8445, 8452, 8461,
    8467, 8479, 8490, 8500, 8512, 8524, 8541, 8558, 8573, 8583, 8594, 8610, 8626, 8634, 8647, 8661,
    8671, 8686, 8697, 8707, 8723, 8731, 8748, 8755, 8768, 8782, 8796, 8811, 8824, 8839, 8849, 8857,
    8868, 8881, 8889, 8898, 8908, 8916, 8924, 8930, 8939, 8947, 8953, 8960, 8963, 8973, 8984, 9002,
    9015, 9025, 9038, 9048, 9058, 9072, 9077, 9085, 9093, 9103, 9117, 9131, 9141, 9152, 9163, 9175,
    9189, 9207, 9219, 9228, 9239, 9251, 9263, 9279, 9285, 9300, 9314, 9323, 9334, 9341, 9352, 9363,
    9375, 9379, 9385, 9391, 9396, 9408, 9419, 9434, 9447, 9459, 9475, 9482, 9493, 9505, 9507, 9509,
    9518, 9524, 9531, 9536, 9541, 9548, 9557, 9564, 9572, 9577, 9587, 9593, 9599, 9604, 9614, 9619,
    9629, 9635, 9646, 9655, 9663, 9668, 9677, 9688, 9695, 9701, 9709, 9718, 9725, 9730, 9742, 9750,
    9765, 9771, 9779, 9785, 9794, 9798, 9804, 9817, 9825, 9837, 9847, 9853, 9859, 9869, 9882, 9890,
    9899, 9913, 9928, 9932, 9939, 9949, 9955, 9961, 9966, 9976, 9989, 9996, 10005, 10017, 10023,
    10034, 10045, 10050, 10053, 10059, 10065, 10075, 10086, 10097, 10107, 10116, 10126, 10135,
    10142, 10150, 10157, 10168, 10174, 10183, 10190, 10198, 10207, 10214, 10217, 10230, 10246,
    10260, 10266, 10275, 10289, 10297, 10306, 10312, 10322, 10327, 10331, 10339, 10345, 10361,
    10368, 10376, 10383, 10389, 10401, 10408, 10414, 10420, 10426, 10433, 10442, 10448, 10456,
    10460, 10474, 10486, 10499, 10507, 10514, 10520, 10525, 10531, 10538, 10557, 10564, 10572,
    10578, 10583, 10591, 10599, 10605, 10613, 10620, 10626, 10631, 10639, 10643, 10648, 10651,
    10658, 10663, 10669, 10675, 10677, 10682, 10689, 10700, 10707, 10717, 10723, 10727, 10732,
    10741, 10747, 10759, 10772, 10792, 10801, 10811, 10824, 10838, 10842, 10847, 10859, 10875,
    10892, 10910, 10922, 10941, 10953, 10972, 10993, 11013, 11022, 11032, 11039, 11050, 11067,
    11072, 11088, 11103, 11113, 11125, 11140, 11152, 11157, 11164, 11168, 11176, 11187, 11193,
    11208, 11218, 11223, 11238, 11246, 11252, 11267, 11278, 11289, 11301, 11311, 11322, 11327,
    11333, 11348, 11353, 11365, 11382, 11390, 11395, 11402, 11414, 11427, 11434, 11441, 11447,
    11463, 11469, 11476, 11483, 11498, 11512, 11518, 11523, 11526, 11533, 11538, 11540, 11543,
    11549, 11553, 11562, 11572, 11586, 11597, 11610, 11619, 11634, 11651, 11663, 11670,
];
