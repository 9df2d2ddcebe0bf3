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
    Row::Union(16, 7), // 4 Who
    Row::Record(5, 0), // 5 Who.anyone
    Row::Record(5, 0), // 6 Who.themself
    Row::Record(5, 0), // 7 Who.guardian
    Row::Record(5, 0), // 8 Who.resident
    Row::Words(5, 11), // 9 Role
    Row::Record(16, 0), // 10 Who.engine
    Row::Leaf(Leaf::Amount), // 11 Amount
    Row::Union(2243, 9), // 12 Answer
    Row::Union(1816, 6), // 13 JournalAnswer
    Row::Record(23, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(26, 2), // 18 JournalAnswer.root
    Row::Record(28, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(29, 3), // 21 JournalAnswer.consistency
    Row::Record(1742, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1738, 4), // 24 Step
    Row::Words(32, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1736, 2), // 27 Outcome
    Row::Record(1328, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1319, 9), // 30 Event
    Row::Union(210, 1), // 31 CharterEvent
    Row::Record(209, 1), // 32 CharterEvent.adopted
    Row::Record(199, 10), // 33 Charter
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
    Row::Record(146, 1), // 58 DeliberationRules
    Row::List(60), // 59 [DecisionRule]
    Row::Record(133, 13), // 60 DecisionRule
    Row::Words(82, 6), // 61 Electorate
    Row::Union(88, 2), // 62 Threshold
    Row::Leaf(Leaf::Ratio), // 63 Ratio
    Row::Words(90, 4), // 64 Base
    Row::Maybe(0), // 65 Id?
    Row::Maybe(67), // 66 BallotRules?
    Row::Record(118, 7), // 67 BallotRules
    Row::Leaf(Leaf::Bool), // 68 bool
    Row::Maybe(70), // 69 ProxyRule?
    Row::Record(94, 2), // 70 ProxyRule
    Row::Maybe(72), // 71 SilenceRule?
    Row::Record(99, 3), // 72 SilenceRule
    Row::Words(96, 3), // 73 Silence
    Row::Maybe(75), // 74 RankSheet?
    Row::Record(111, 7), // 75 RankSheet
    Row::Words(102, 2), // 76 RankedMethod
    Row::Words(104, 2), // 77 EqualRanks
    Row::Words(106, 1), // 78 SkippedRanks
    Row::Words(107, 1), // 79 Unranked
    Row::Words(108, 1), // 80 Exhausted
    Row::Words(109, 1), // 81 Elimination
    Row::Words(110, 1), // 82 Withdrawn
    Row::Maybe(84), // 83 LifeRule?
    Row::Record(125, 8), // 84 LifeRule
    Row::Record(151, 4), // 85 PointsRules
    Row::List(87), // 86 [EarningRule]
    Row::Record(147, 4), // 87 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 88 CnyPerPoint
    Row::Record(170, 6), // 89 CaseRules
    Row::List(91), // 90 [CaseKind]
    Row::Record(155, 3), // 91 CaseKind
    Row::List(0), // 92 [OrganisationId]
    Row::List(94), // 93 [OfficeHours]
    Row::Record(158, 2), // 94 OfficeHours
    Row::List(96), // 95 [Limit]
    Row::Record(167, 3), // 96 Limit
    Row::Words(160, 5), // 97 Level
    Row::Union(165, 2), // 98 Term
    Row::List(100), // 99 [DataItem]
    Row::Record(186, 7), // 100 DataItem
    Row::Words(176, 7), // 101 LawfulBasis
    Row::List(0), // 102 [PurposeCode]
    Row::Words(183, 3), // 103 Sensitivity
    Row::List(105), // 104 [RetentionCategory]
    Row::Record(195, 4), // 105 RetentionCategory
    Row::Words(193, 2), // 106 KeptFrom
    Row::Union(582, 44), // 107 MembershipEvent
    Row::Record(211, 4), // 108 MembershipEvent.regionDefined
    Row::Maybe(37), // 109 RegionCode?
    Row::Record(227, 4), // 110 MembershipEvent.reshapePlanned
    Row::Union(223, 4), // 111 Reshaping
    Row::Record(199, 1), // 112 Reshaping.rename
    Row::Record(215, 2), // 113 Reshaping.move
    Row::Record(220, 2), // 114 Reshaping.split
    Row::List(0), // 115 [HouseholdId]
    Row::List(117), // 116 [GridPart]
    Row::Record(217, 3), // 117 GridPart
    Row::Record(222, 1), // 118 Reshaping.merge
    Row::List(37), // 119 [RegionCode]
    Row::Record(227, 1), // 120 MembershipEvent.reshapeCancelled
    Row::Record(443, 2), // 121 MembershipEvent.reshapeDropped
    Row::Union(344, 99), // 122 MembershipRefusal
    Row::Record(36, 1), // 123 MembershipRefusal.unknownRegion
    Row::Record(34, 1), // 124 MembershipRefusal.unknownPerson
    Row::Record(231, 1), // 125 MembershipRefusal.unknownHousehold
    Row::Record(232, 1), // 126 MembershipRefusal.unknownOrganisation
    Row::Record(36, 1), // 127 MembershipRefusal.regionExists
    Row::Record(233, 3), // 128 MembershipRefusal.levelGap
    Row::Record(236, 3), // 129 MembershipRefusal.gridSuffix
    Row::Record(239, 2), // 130 MembershipRefusal.notAGrid
    Row::Record(227, 1), // 131 MembershipRefusal.unknownReshape
    Row::Record(241, 2), // 132 MembershipRefusal.reshapeExists
    Row::Record(243, 2), // 133 MembershipRefusal.reshapePast
    Row::Record(245, 2), // 134 MembershipRefusal.regionEnded
    Row::Record(247, 0), // 135 MembershipRefusal.nothingChanges
    Row::Record(247, 1), // 136 MembershipRefusal.namedTwice
    Row::Record(248, 4), // 137 MembershipRefusal.mergeLevels
    Row::Record(252, 4), // 138 MembershipRefusal.householdsUnaccounted
    Row::Record(256, 3), // 139 MembershipRefusal.knownBelowJoined
    Row::Record(259, 2), // 140 MembershipRefusal.joinCodeDays
    Row::Record(252, 1), // 141 MembershipRefusal.noJoinCode
    Row::Record(261, 1), // 142 MembershipRefusal.joinTriesUsed
    Row::Record(262, 2), // 143 MembershipRefusal.joinCodeReplaced
    Row::Record(262, 1), // 144 MembershipRefusal.joinCodeWithdrawn
    Row::Record(261, 1), // 145 MembershipRefusal.joinCodeExpired
    Row::Record(264, 2), // 146 MembershipRefusal.proofTooLow
    Row::Record(266, 2), // 147 MembershipRefusal.alreadyMember
    Row::Record(268, 0), // 148 MembershipRefusal.identityTaken
    Row::Record(34, 1), // 149 MembershipRefusal.identityChanged
    Row::Record(268, 2), // 150 MembershipRefusal.householdElsewhere
    Row::Record(270, 2), // 151 MembershipRefusal.householdFull
    Row::Record(34, 1), // 152 MembershipRefusal.notAMember
    Row::Record(272, 2), // 153 MembershipRefusal.notInHousehold
    Row::Record(35, 1), // 154 MembershipRefusal.roleNeedsOrganisation
    Row::Record(35, 1), // 155 MembershipRefusal.roleWithoutOrganisation
    Row::Record(274, 2), // 156 MembershipRefusal.roleBeyondOrganisation
    Row::Record(35, 1), // 157 MembershipRefusal.ownGrant
    Row::Record(276, 2), // 158 MembershipRefusal.roleExpiryPast
    Row::Record(278, 3), // 159 MembershipRefusal.beyondRung
    Row::Record(281, 2), // 160 MembershipRefusal.grantOutlasts
    Row::Record(283, 2), // 161 MembershipRefusal.passesTooMany
    Row::Record(34, 3), // 162 MembershipRefusal.roleNotHeld
    Row::Record(232, 1), // 163 MembershipRefusal.creditCodeMissing
    Row::Record(285, 2), // 164 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 165 CreditCode
    Row::Record(232, 1), // 166 MembershipRefusal.organisationExists
    Row::Record(287, 2), // 167 MembershipRefusal.applicationsOfPerson
    Row::Record(289, 3), // 168 MembershipRefusal.applicationsOfRegion
    Row::Record(292, 2), // 169 MembershipRefusal.officersTooMany
    Row::Record(294, 0), // 170 MembershipRefusal.officersNone
    Row::Record(34, 1), // 171 MembershipRefusal.officerTwice
    Row::Record(232, 1), // 172 MembershipRefusal.notUnderReview
    Row::Record(232, 1), // 173 MembershipRefusal.ownReview
    Row::Record(232, 1), // 174 MembershipRefusal.sameReviewer
    Row::Record(232, 1), // 175 MembershipRefusal.notRejected
    Row::Record(232, 1), // 176 MembershipRefusal.appealDecided
    Row::Record(276, 2), // 177 MembershipRefusal.appealLate
    Row::Record(232, 1), // 178 MembershipRefusal.ownSupervision
    Row::Record(232, 1), // 179 MembershipRefusal.notSuspended
    Row::Record(294, 3), // 180 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 181 i16
    Row::Record(232, 1), // 182 MembershipRefusal.notActive
    Row::Record(297, 2), // 183 MembershipRefusal.notDue
    Row::Record(299, 2), // 184 MembershipRefusal.personMerged
    Row::Record(301, 2), // 185 MembershipRefusal.identityKeyOrder
    Row::Record(303, 0), // 186 MembershipRefusal.identityKeyReused
    Row::Record(301, 2), // 187 MembershipRefusal.identityKeyNotInForce
    Row::Record(34, 1), // 188 MembershipRefusal.ownWitness
    Row::Record(303, 3), // 189 MembershipRefusal.proofBelow
    Row::Record(306, 2), // 190 MembershipRefusal.proofNotHigher
    Row::Record(34, 1), // 191 MembershipRefusal.onePerson
    Row::Record(308, 2), // 192 MembershipRefusal.duplicateOpen
    Row::Record(308, 2), // 193 MembershipRefusal.noDuplicate
    Row::Record(308, 2), // 194 MembershipRefusal.ownDuplicate
    Row::Record(299, 2), // 195 MembershipRefusal.mergeIntoMember
    Row::Record(34, 1), // 196 MembershipRefusal.notAMinor
    Row::Record(310, 3), // 197 MembershipRefusal.underage
    Row::Record(313, 2), // 198 MembershipRefusal.guardianNeeded
    Row::Record(34, 1), // 199 MembershipRefusal.ownGuardian
    Row::Record(34, 1), // 200 MembershipRefusal.guardianActs
    Row::Record(315, 0), // 201 MembershipRefusal.unmaskingOff
    Row::Record(315, 1), // 202 MembershipRefusal.unmaskingExists
    Row::Record(315, 1), // 203 MembershipRefusal.unknownUnmasking
    Row::Record(316, 2), // 204 MembershipRefusal.unknownHandle
    Row::Record(315, 1), // 205 MembershipRefusal.ownUnmasking
    Row::Record(315, 1), // 206 MembershipRefusal.unmaskingDecided
    Row::Record(315, 1), // 207 MembershipRefusal.nobodyToTell
    Row::Record(318, 0), // 208 MembershipRefusal.assistanceOff
    Row::Record(318, 1), // 209 MembershipRefusal.ownHelper
    Row::Record(318, 1), // 210 MembershipRefusal.helperElsewhere
    Row::Record(319, 4), // 211 MembershipRefusal.helperBusy
    Row::Record(318, 1), // 212 MembershipRefusal.helperChooses
    Row::Record(328, 2), // 213 MembershipRefusal.channelDiffers
    Row::Words(323, 5), // 214 EntryChannel
    Row::Record(330, 1), // 215 MembershipRefusal.unknownBatch
    Row::Record(330, 1), // 216 MembershipRefusal.batchExists
    Row::Record(330, 1), // 217 MembershipRefusal.batchClosed
    Row::Record(331, 3), // 218 MembershipRefusal.batchTotal
    Row::Record(334, 2), // 219 MembershipRefusal.notInBatch
    Row::Record(336, 4), // 220 MembershipRefusal.batchMismatch
    Row::Record(34, 1), // 221 MembershipRefusal.nothingToCorrect
    Row::Record(276, 2), // 222 MembershipRefusal.correctionLate
    Row::Record(340, 2), // 223 MembershipRefusal.proofRaised
    Row::Record(342, 2), // 224 MembershipRefusal.secondEyes
    Row::Record(227, 3), // 225 MembershipEvent.regionReshaped
    Row::Record(252, 2), // 226 MembershipEvent.knownHouseholdsEntered
    Row::Record(445, 7), // 227 MembershipEvent.roleGranted
    Row::Maybe(0), // 228 OrganisationId?
    Row::Maybe(0), // 229 PersonId?
    Row::Record(445, 4), // 230 MembershipEvent.roleRevoked
    Row::Record(452, 4), // 231 MembershipEvent.joinCodeIssued
    Row::Record(452, 2), // 232 MembershipEvent.joinCodeRevoked
    Row::Record(456, 3), // 233 MembershipEvent.joinCodeRejected
    Row::Record(268, 2), // 234 MembershipEvent.householdFormed
    Row::Record(459, 5), // 235 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 236 Identity
    Row::Record(34, 1), // 237 MembershipEvent.personLeft
    Row::Record(464, 2), // 238 MembershipEvent.delegateNamed
    Row::Record(466, 3), // 239 MembershipEvent.householdRegrouped
    Row::List(0), // 240 [PersonId]
    Row::Record(231, 1), // 241 MembershipEvent.delegateCleared
    Row::Record(480, 10), // 242 MembershipEvent.organisationApplied
    Row::Words(469, 11), // 243 OrganisationKind
    Row::Maybe(165), // 244 CreditCode?
    Row::Record(490, 2), // 245 MembershipEvent.organisationApproved
    Row::Record(492, 5), // 246 MembershipEvent.organisationRejected
    Row::Record(497, 4), // 247 MembershipEvent.reviewAppealed
    Row::Record(232, 1), // 248 MembershipEvent.applicationWithdrawn
    Row::Record(490, 2), // 249 MembershipEvent.organisationSuspended
    Row::Record(490, 2), // 250 MembershipEvent.organisationReinstated
    Row::Record(490, 2), // 251 MembershipEvent.organisationDissolved
    Row::Record(501, 3), // 252 MembershipEvent.reviewOverdue
    Row::Record(501, 3), // 253 MembershipEvent.reviewEscalated
    Row::Record(504, 2), // 254 MembershipEvent.identityKeyRotated
    Row::Record(506, 3), // 255 MembershipEvent.personProved
    Row::Record(509, 5), // 256 MembershipEvent.duplicateFound
    Row::Record(514, 3), // 257 MembershipEvent.duplicateOverdue
    Row::Record(517, 3), // 258 MembershipEvent.duplicateDismissed
    Row::Record(520, 3), // 259 MembershipEvent.personsMerged
    Row::Record(525, 2), // 260 MembershipEvent.minorEntered
    Row::Record(523, 2), // 261 Minority
    Row::Record(34, 1), // 262 MembershipEvent.cameOfAge
    Row::Record(546, 1), // 263 MembershipEvent.unmaskingAsked
    Row::Record(539, 7), // 264 Unmasking
    Row::Union(535, 4), // 265 UnmaskingStage
    Row::Record(297, 1), // 266 UnmaskingStage.asked
    Row::Record(527, 0), // 267 UnmaskingStage.lapsed
    Row::Record(527, 2), // 268 UnmaskingStage.declined
    Row::Record(529, 6), // 269 UnmaskingStage.granted
    Row::Record(547, 2), // 270 MembershipEvent.unmaskingMoved
    Row::Record(549, 2), // 271 MembershipEvent.personErased
    Row::Record(551, 7), // 272 MembershipEvent.entered
    Row::Record(560, 4), // 273 MembershipEvent.batchOpened
    Row::List(275), // 274 [FormCount]
    Row::Record(558, 2), // 275 FormCount
    Row::Record(564, 3), // 276 MembershipEvent.batchClosed
    Row::Record(571, 3), // 277 MembershipEvent.entryCorrected
    Row::Union(568, 3), // 278 Correction
    Row::Record(231, 1), // 279 Correction.household
    Row::Record(150, 1), // 280 Correction.proof
    Row::Record(567, 1), // 281 Correction.delegate
    Row::Record(574, 5), // 282 MembershipEvent.actHeld
    Row::Record(579, 3), // 283 MembershipEvent.actSeconded
    Row::Union(906, 32), // 284 DeliberationEvent
    Row::Record(682, 10), // 285 DeliberationEvent.topicProposed
    Row::Record(660, 3), // 286 DeliberationQuestion
    Row::Union(649, 6), // 287 BallotKind
    Row::Record(626, 0), // 288 BallotKind.motion
    Row::Record(634, 2), // 289 BallotKind.block
    Row::List(291), // 290 [Post]
    Row::Record(628, 4), // 291 Post
    Row::List(43), // 292 [u8]
    Row::List(294), // 293 [Reserved]
    Row::Record(626, 2), // 294 Reserved
    Row::Maybe(62), // 295 Threshold?
    Row::List(297), // 296 [Apart]
    Row::Record(632, 2), // 297 Apart
    Row::Record(636, 1), // 298 BallotKind.approval
    Row::Record(637, 2), // 299 BallotKind.score
    Row::Record(639, 2), // 300 BallotKind.ranked
    Row::Record(644, 5), // 301 BallotKind.budget
    Row::Words(641, 3), // 302 BudgetMethod
    Row::List(11), // 303 [Amount]
    Row::Union(657, 3), // 304 Ties
    Row::Record(655, 0), // 305 Ties.revote
    Row::Record(655, 1), // 306 Ties.seniority
    Row::Record(656, 1), // 307 Ties.lot
    Row::Maybe(309), // 308 CovenantDraft?
    Row::Record(678, 4), // 309 CovenantDraft
    Row::List(311), // 310 [CovenantRule]
    Row::Record(672, 6), // 311 CovenantRule
    Row::List(313), // 312 [Measure]
    Row::Union(664, 6), // 313 Measure
    Row::Record(663, 0), // 314 Measure.dissuade
    Row::Record(663, 0), // 315 Measure.expose
    Row::Record(663, 1), // 316 Measure.exposeNamed
    Row::Maybe(101), // 317 LawfulBasis?
    Row::Record(155, 1), // 318 Measure.refer
    Row::Record(148, 1), // 319 Measure.fine
    Row::Record(664, 0), // 320 Measure.withholdService
    Row::Maybe(44), // 321 u16?
    Row::Maybe(323), // 322 AppealTerms?
    Row::Record(670, 2), // 323 AppealTerms
    Row::Maybe(0), // 324 RuleCode?
    Row::Maybe(0), // 325 CovenantId?
    Row::Record(695, 2), // 326 DeliberationEvent.unitsRecorded
    Row::List(328), // 327 [OwnedUnit]
    Row::Record(692, 3), // 328 OwnedUnit
    Row::Record(697, 2), // 329 DeliberationEvent.secondGiven
    Row::Record(699, 2), // 330 DeliberationEvent.topicSeconded
    Row::Record(701, 3), // 331 DeliberationEvent.topicLapsed
    Row::Record(682, 1), // 332 DeliberationEvent.topicWithdrawn
    Row::Record(704, 2), // 333 DeliberationEvent.screeningBegan
    Row::Record(706, 5), // 334 DeliberationEvent.topicScreened
    Row::Record(704, 2), // 335 DeliberationEvent.screeningAppealed
    Row::Record(711, 2), // 336 DeliberationEvent.discussionBegan
    Row::Record(717, 6), // 337 DeliberationEvent.contributionMade
    Row::Words(713, 4), // 338 ContributionKind
    Row::Record(726, 4), // 339 DeliberationEvent.reactionGiven
    Row::Words(723, 3), // 340 Reaction
    Row::Record(730, 5), // 341 DeliberationEvent.amendmentDecided
    Row::Record(735, 4), // 342 DeliberationEvent.contributionModerated
    Row::Record(742, 4), // 343 DeliberationEvent.topicFrozen
    Row::Record(739, 3), // 344 OpeningTerms
    Row::Record(748, 5), // 345 DeliberationEvent.objectionLodged
    Row::Maybe(347), // 346 ListEntry?
    Row::Record(746, 2), // 347 ListEntry
    Row::Record(753, 3), // 348 DeliberationEvent.objectionDecided
    Row::Record(756, 2), // 349 DeliberationEvent.listStands
    Row::Record(758, 3), // 350 DeliberationEvent.resultAnnounced
    Row::Record(748, 2), // 351 DeliberationEvent.resultAnnulled
    Row::Record(761, 6), // 352 DeliberationEvent.topicInForce
    Row::Record(704, 2), // 353 DeliberationEvent.reviewOverdue
    Row::Record(770, 4), // 354 DeliberationEvent.topicReviewed
    Row::Words(767, 3), // 355 ReviewFinding
    Row::Record(774, 5), // 356 DeliberationEvent.votingOpened
    Row::Maybe(17), // 357 u32?
    Row::Record(779, 8), // 358 DeliberationEvent.ballotCast
    Row::Maybe(0), // 359 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 360 HiddenBallot
    Row::Record(787, 4), // 361 DeliberationEvent.voteEntrusted
    Row::Record(787, 2), // 362 DeliberationEvent.proxyRevoked
    Row::Record(791, 3), // 363 DeliberationEvent.ballotsServed
    Row::Record(794, 5), // 364 DeliberationEvent.paperIssued
    Row::Record(799, 3), // 365 DeliberationEvent.papersCounted
    Row::List(360), // 366 [HiddenBallot]
    Row::Record(802, 3), // 367 DeliberationEvent.votingClosed
    Row::Record(901, 5), // 368 DeliberationEvent.topicDecided
    Row::Record(896, 5), // 369 VoteResult
    Row::Words(805, 4), // 370 DeliberationOutcome
    Row::Record(816, 3), // 371 Turnout
    Row::List(373), // 372 [Voided]
    Row::Record(814, 2), // 373 Voided
    Row::Words(809, 5), // 374 Flaw
    Row::Maybe(376), // 375 Count?
    Row::Union(891, 5), // 376 Count
    Row::Record(828, 1), // 377 MotionCount
    Row::List(379), // 378 [Tally]
    Row::Record(822, 6), // 379 Tally
    Row::Words(819, 3), // 380 VoteMeasure
    Row::Record(853, 1), // 381 SeatsCount
    Row::List(383), // 382 [PostCount]
    Row::Record(849, 4), // 383 PostCount
    Row::List(385), // 384 [OptionVotes]
    Row::Record(843, 3), // 385 OptionVotes
    Row::List(17), // 386 [u32]
    Row::List(388), // 387 [Inequality]
    Row::Record(833, 10), // 388 Inequality
    Row::Words(829, 2), // 389 Test
    Row::Words(831, 2), // 390 Comparison
    Row::Leaf(Leaf::Product), // 391 Product
    Row::List(393), // 392 [Seated]
    Row::Record(846, 3), // 393 Seated
    Row::Record(863, 4), // 394 SchulzeCount
    Row::List(396), // 395 [Duel]
    Row::Record(854, 4), // 396 Duel
    Row::List(398), // 397 [Beat]
    Row::Record(858, 5), // 398 Beat
    Row::Record(875, 3), // 399 RunoffCount
    Row::List(401), // 400 [Round]
    Row::Record(870, 5), // 401 Round
    Row::List(403), // 402 [DeliberationStanding]
    Row::Record(867, 3), // 403 DeliberationStanding
    Row::Record(888, 3), // 404 BudgetCount
    Row::List(406), // 405 [BudgetStep]
    Row::Record(881, 7), // 406 BudgetStep
    Row::List(408), // 407 [BudgetOffer]
    Row::Record(878, 3), // 408 BudgetOffer
    Row::Union(979, 9), // 409 CovenantEvent
    Row::Record(938, 5), // 410 CovenantEvent.covenantAdopted
    Row::Record(943, 3), // 411 CovenantEvent.covenantRepealed
    Row::Record(946, 12), // 412 CovenantEvent.violationRecorded
    Row::Record(958, 2), // 413 CovenantEvent.replyGiven
    Row::Record(960, 8), // 414 CovenantEvent.measureApplied
    Row::Maybe(0), // 415 CaseId?
    Row::Record(968, 3), // 416 CovenantEvent.noticeIssued
    Row::Record(971, 3), // 417 CovenantEvent.appealLodged
    Row::Record(974, 2), // 418 CovenantEvent.appealDismissed
    Row::Record(976, 3), // 419 CovenantEvent.violationWithdrawn
    Row::Union(1049, 12), // 420 PointsEvent
    Row::Record(988, 2), // 421 PointsEvent.fundOpened
    Row::Record(990, 5), // 422 PointsEvent.pointsAwarded
    Row::Record(995, 6), // 423 PointsEvent.awardReversed
    Row::Record(1003, 5), // 424 PointsEvent.offerPublished
    Row::Maybe(426), // 425 Requirement?
    Row::Record(1001, 2), // 426 Requirement
    Row::Record(1003, 1), // 427 PointsEvent.offerWithdrawn
    Row::Record(1010, 6), // 428 PointsEvent.redemptionReserved
    Row::Union(1008, 2), // 429 Buyer
    Row::Record(1016, 2), // 430 PointsEvent.codeRejected
    Row::Record(1010, 1), // 431 PointsEvent.redemptionConfirmed
    Row::Record(1022, 2), // 432 PointsEvent.redemptionReturned
    Row::Words(1018, 4), // 433 ReturnCause
    Row::Record(1038, 5), // 434 PointsEvent.settled
    Row::List(436), // 435 [SettlementLine]
    Row::Record(1024, 7), // 436 SettlementLine
    Row::Leaf(Leaf::Cny), // 437 Cny
    Row::Record(1031, 7), // 438 SettlementTotals
    Row::Record(1043, 3), // 439 PointsEvent.pointsCombined
    Row::Record(1046, 3), // 440 PointsEvent.pointsForfeited
    Row::Union(1148, 19), // 441 CasesEvent
    Row::Record(1066, 1), // 442 CasesEvent.termsAdopted
    Row::Record(1061, 5), // 443 Terms
    Row::Record(1075, 10), // 444 CasesEvent.caseReported
    Row::Words(1067, 8), // 445 Channel
    Row::Record(1085, 2), // 446 CasesEvent.caseAccepted
    Row::Record(1087, 5), // 447 CasesEvent.caseDeclined
    Row::Record(1092, 2), // 448 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 449 TopicId?
    Row::Record(956, 1), // 450 CasesEvent.handlingStarted
    Row::Record(1094, 2), // 451 CasesEvent.caseEntrusted
    Row::Record(1096, 4), // 452 CasesEvent.caseDispatched
    Row::Record(1100, 3), // 453 CasesEvent.caseReturned
    Row::Record(1105, 5), // 454 CasesEvent.feedbackGiven
    Row::Union(1103, 2), // 455 Unit
    Row::Record(36, 1), // 456 Unit.region
    Row::Record(232, 1), // 457 Unit.organisation
    Row::Record(1110, 7), // 458 CasesEvent.caseClosed
    Row::Record(1119, 6), // 459 CasesEvent.caseEscalated
    Row::Maybe(461), // 460 Deferral?
    Row::Words(1117, 2), // 461 Deferral
    Row::Record(1125, 4), // 462 CasesEvent.deadlineMissed
    Row::Record(1129, 5), // 463 CasesEvent.caseSupervised
    Row::Record(1134, 3), // 464 CasesEvent.deadlineSet
    Row::Record(1137, 6), // 465 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 466 Score
    Row::Record(1143, 5), // 467 CasesEvent.caseReopened
    Row::Record(1094, 2), // 468 CasesEvent.caseReleased
    Row::Record(956, 1), // 469 CasesEvent.caseWithdrawn
    Row::Union(1252, 6), // 470 CatalogueEvent
    Row::Record(1226, 5), // 471 CatalogueEvent.formAsked
    Row::List(473), // 472 [ItemAnswer]
    Row::Record(1224, 2), // 473 ItemAnswer
    Row::Union(1220, 4), // 474 AskAnswer
    Row::Record(1167, 4), // 475 AskAnswer.alreadyHeld
    Row::Record(1171, 4), // 476 AskAnswer.shareFrom
    Row::Record(1175, 2), // 477 AskAnswer.mayCollect
    Row::Record(1219, 1), // 478 AskAnswer.forbidden
    Row::Union(1205, 14), // 479 CatalogueRefusal
    Row::Record(186, 1), // 480 CatalogueRefusal.unknownItem
    Row::Record(186, 1), // 481 CatalogueRefusal.itemTwice
    Row::Record(1177, 2), // 482 CatalogueRefusal.purposeNotLawful
    Row::Record(1179, 3), // 483 CatalogueRefusal.notEntitled
    Row::Record(1182, 3), // 484 CatalogueRefusal.outsideRegion
    Row::Record(1185, 5), // 485 CatalogueRefusal.alreadyHeld
    Row::Record(1190, 3), // 486 CatalogueRefusal.refusedByResident
    Row::Record(1193, 2), // 487 CatalogueRefusal.consentMissing
    Row::Record(1195, 3), // 488 CatalogueRefusal.guardianMissing
    Row::Record(1198, 5), // 489 CatalogueRefusal.heldElsewhere
    Row::Record(1168, 1), // 490 CatalogueRefusal.recordExists
    Row::Record(1168, 1), // 491 CatalogueRefusal.unknownRecord
    Row::Record(1203, 2), // 492 CatalogueRefusal.notFresh
    Row::Record(1193, 2), // 493 CatalogueRefusal.notRefusable
    Row::Record(1234, 10), // 494 CatalogueEvent.itemCollected
    Row::Maybe(496), // 495 ItemConsent?
    Row::Record(1231, 3), // 496 ItemConsent
    Row::Record(1244, 4), // 497 CatalogueEvent.itemShared
    Row::Record(1248, 4), // 498 CatalogueEvent.itemRefused
    Row::Record(1244, 2), // 499 CatalogueEvent.holdingEnded
    Row::Record(34, 1), // 500 CatalogueEvent.personForgotten
    Row::Union(1281, 7), // 501 ConsultationEvent
    Row::Record(1258, 7), // 502 ConsultationEvent.questionAsked
    Row::Record(1265, 3), // 503 ConsultationEvent.answerReminded
    Row::Record(1268, 3), // 504 ConsultationEvent.answerOverdue
    Row::Record(1271, 3), // 505 ConsultationEvent.questionEscalated
    Row::Record(1276, 3), // 506 ConsultationEvent.questionAnswered
    Row::Record(1274, 2), // 507 ShownIdentity
    Row::Record(1258, 1), // 508 ConsultationEvent.questionWithdrawn
    Row::Record(1279, 2), // 509 ConsultationEvent.answerRated
    Row::Union(1312, 7), // 510 VaultEvent
    Row::Record(1288, 6), // 511 VaultEvent.entryKept
    Row::Maybe(15), // 512 Digest?
    Row::Record(1294, 2), // 513 VaultEvent.entryCorrected
    Row::Record(1296, 2), // 514 VaultEvent.termMoved
    Row::Record(1298, 2), // 515 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 516 CategoryCode?
    Row::Record(1305, 2), // 517 VaultEvent.erasureOrdered
    Row::Words(1300, 5), // 518 ErasureGround
    Row::Record(1310, 2), // 519 VaultEvent.entriesDue
    Row::List(0), // 520 [EntryId]
    Row::Words(1307, 3), // 521 DueCause
    Row::Record(1310, 1), // 522 VaultEvent.entriesErased
    Row::Record(1730, 6), // 523 Refused
    Row::Union(1720, 10), // 524 Refusal
    Row::Union(1346, 14), // 525 EngineRefusal
    Row::Record(1329, 2), // 526 EngineRefusal.tooLarge
    Row::Record(1331, 1), // 527 EngineRefusal.notUtf8
    Row::Record(1332, 2), // 528 EngineRefusal.malformed
    Row::Record(1334, 2), // 529 EngineRefusal.requestReused
    Row::Record(1336, 2), // 530 EngineRefusal.full
    Row::Record(1338, 2), // 531 EngineRefusal.timeBackward
    Row::Record(1340, 3), // 532 EngineRefusal.forbidden
    Row::Record(1343, 1), // 533 EngineRefusal.deadlinesPending
    Row::Record(1333, 1), // 534 EngineRefusal.snapshotDamaged
    Row::Record(1344, 2), // 535 EngineRefusal.snapshotVersion
    Row::Record(1346, 0), // 536 EngineRefusal.wrongSecret
    Row::Record(1334, 1), // 537 EngineRefusal.notRecorded
    Row::Record(1335, 2), // 538 EngineRefusal.noSuchRecord
    Row::Record(1333, 1), // 539 EngineRefusal.invalidNumber
    Row::Union(1364, 3), // 540 CharterRefusal
    Row::Record(1332, 2), // 541 CharterRefusal.invalid
    Row::Record(1360, 2), // 542 CharterRefusal.notInForce
    Row::Record(1362, 2), // 543 CharterRefusal.notLater
    Row::Union(1450, 74), // 544 DeliberationRefusal
    Row::Record(682, 1), // 545 DeliberationRefusal.unknownTopic
    Row::Record(682, 1), // 546 DeliberationRefusal.topicExists
    Row::Record(672, 1), // 547 DeliberationRefusal.unknownRule
    Row::Record(1367, 5), // 548 DeliberationRefusal.presetOutsideDates
    Row::Record(1372, 2), // 549 DeliberationRefusal.rulesCount
    Row::Record(672, 1), // 550 DeliberationRefusal.ruleTwice
    Row::Record(1374, 3), // 551 DeliberationRefusal.windowDays
    Row::Record(1377, 3), // 552 DeliberationRefusal.ladderLength
    Row::Record(1380, 2), // 553 DeliberationRefusal.ladderDescends
    Row::Record(1374, 3), // 554 DeliberationRefusal.hearingDays
    Row::Record(1380, 2), // 555 DeliberationRefusal.namedWithoutBasis
    Row::Record(1382, 2), // 556 DeliberationRefusal.unknownKind
    Row::Record(1384, 3), // 557 DeliberationRefusal.fine
    Row::Record(1380, 2), // 558 DeliberationRefusal.serviceWithheld
    Row::Record(1387, 2), // 559 DeliberationRefusal.nothingToContinue
    Row::Record(943, 2), // 560 DeliberationRefusal.covenantTaken
    Row::Record(1389, 2), // 561 DeliberationRefusal.nothingToRepeal
    Row::Record(1406, 2), // 562 DeliberationRefusal.notBeingSeconded
    Row::Words(1391, 15), // 563 StageName
    Row::Record(701, 3), // 564 DeliberationRefusal.notSeconded
    Row::Record(1406, 2), // 565 DeliberationRefusal.notOpenable
    Row::Record(1406, 2), // 566 DeliberationRefusal.notWithdrawable
    Row::Record(1406, 2), // 567 DeliberationRefusal.notVoting
    Row::Record(1408, 3), // 568 DeliberationRefusal.secondingOver
    Row::Record(1411, 3), // 569 DeliberationRefusal.votingOver
    Row::Record(1408, 3), // 570 DeliberationRefusal.notDue
    Row::Record(682, 1), // 571 DeliberationRefusal.ownSecond
    Row::Record(1414, 2), // 572 DeliberationRefusal.outsideRegion
    Row::Record(697, 2), // 573 DeliberationRefusal.alreadySeconded
    Row::Record(1414, 2), // 574 DeliberationRefusal.notOwner
    Row::Record(1416, 2), // 575 DeliberationRefusal.areaTooLarge
    Row::Record(682, 2), // 576 DeliberationRefusal.nobodyEligible
    Row::Record(780, 1), // 577 DeliberationRefusal.appBallotOfAnother
    Row::Record(1418, 2), // 578 DeliberationRefusal.notEligible
    Row::Record(1420, 2), // 579 DeliberationRefusal.notDelegate
    Row::Record(1422, 2), // 580 DeliberationRefusal.alreadyVoted
    Row::Record(1332, 2), // 581 DeliberationRefusal.invalidQuestion
    Row::Record(672, 1), // 582 DeliberationRefusal.otherRanks
    Row::Record(780, 1), // 583 DeliberationRefusal.secretByAnother
    Row::Record(814, 1), // 584 DeliberationRefusal.ballotVoid
    Row::Record(672, 1), // 585 DeliberationRefusal.noProxies
    Row::Record(34, 1), // 586 DeliberationRefusal.ownProxy
    Row::Record(34, 1), // 587 DeliberationRefusal.proxyChain
    Row::Record(1424, 2), // 588 DeliberationRefusal.proxyFull
    Row::Record(34, 1), // 589 DeliberationRefusal.notEntrusted
    Row::Record(789, 1), // 590 DeliberationRefusal.notProxy
    Row::Record(1426, 3), // 591 DeliberationRefusal.proxyEarly
    Row::Record(672, 1), // 592 DeliberationRefusal.noPapers
    Row::Record(1429, 3), // 593 DeliberationRefusal.fewWatchers
    Row::Record(330, 1), // 594 DeliberationRefusal.boxCounted
    Row::Record(797, 2), // 595 DeliberationRefusal.boxChannel
    Row::Record(330, 1), // 596 DeliberationRefusal.unknownBox
    Row::Record(1406, 2), // 597 DeliberationRefusal.notCounted
    Row::Record(1432, 3), // 598 DeliberationRefusal.withheld
    Row::Record(682, 1), // 599 DeliberationRefusal.voidVote
    Row::Record(1435, 1), // 600 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 601 Tracker
    Row::Record(1436, 3), // 602 DeliberationRefusal.wrongStage
    Row::Record(1408, 3), // 603 DeliberationRefusal.timeOver
    Row::Record(682, 1), // 604 DeliberationRefusal.ownMatter
    Row::Record(682, 1), // 605 DeliberationRefusal.reasonMissing
    Row::Record(682, 1), // 606 DeliberationRefusal.sameScreener
    Row::Record(682, 1), // 607 DeliberationRefusal.declinedForGood
    Row::Record(718, 1), // 608 DeliberationRefusal.unknownContribution
    Row::Record(718, 1), // 609 DeliberationRefusal.contributionExists
    Row::Record(1439, 2), // 610 DeliberationRefusal.tooManyContributions
    Row::Record(1441, 3), // 611 DeliberationRefusal.otherKind
    Row::Record(718, 1), // 612 DeliberationRefusal.contributionHidden
    Row::Record(718, 1), // 613 DeliberationRefusal.amendmentOver
    Row::Record(1444, 3), // 614 DeliberationRefusal.staleAmendment
    Row::Record(1447, 3), // 615 DeliberationRefusal.listOpen
    Row::Record(746, 2), // 616 DeliberationRefusal.asListed
    Row::Record(749, 1), // 617 DeliberationRefusal.objectionExists
    Row::Record(697, 2), // 618 DeliberationRefusal.alreadyObjected
    Row::Record(749, 1), // 619 DeliberationRefusal.unknownObjection
    Row::Record(749, 1), // 620 DeliberationRefusal.objectionOver
    Row::Union(1544, 19), // 621 CovenantRefusal
    Row::Record(678, 1), // 622 CovenantRefusal.covenantExists
    Row::Record(678, 1), // 623 CovenantRefusal.unknownCovenant
    Row::Record(1524, 2), // 624 CovenantRefusal.notInForce
    Row::Record(1526, 3), // 625 CovenantRefusal.notYetInForce
    Row::Record(947, 2), // 626 CovenantRefusal.unknownRule
    Row::Record(1529, 2), // 627 CovenantRefusal.violationExists
    Row::Record(946, 1), // 628 CovenantRefusal.unknownViolation
    Row::Record(946, 1), // 629 CovenantRefusal.ownViolation
    Row::Record(946, 1), // 630 CovenantRefusal.alreadyWithdrawn
    Row::Record(1531, 2), // 631 CovenantRefusal.replyClosed
    Row::Record(1533, 3), // 632 CovenantRefusal.notApplied
    Row::Record(1536, 3), // 633 CovenantRefusal.appealClosed
    Row::Record(946, 1), // 634 CovenantRefusal.alreadyAppealed
    Row::Record(946, 1), // 635 CovenantRefusal.ownRecord
    Row::Record(946, 1), // 636 CovenantRefusal.noAppeal
    Row::Record(1539, 3), // 637 CovenantRefusal.notDue
    Row::Record(1542, 2), // 638 CovenantRefusal.placeOutside
    Row::Record(1544, 0), // 639 CovenantRefusal.minor
    Row::Record(1414, 2), // 640 CovenantRefusal.notBound
    Row::Union(1593, 33), // 641 PointsRefusal
    Row::Record(232, 1), // 642 PointsRefusal.notAMerchant
    Row::Record(988, 1), // 643 PointsRefusal.unknownFund
    Row::Record(147, 1), // 644 PointsRefusal.unknownAct
    Row::Record(1563, 3), // 645 PointsRefusal.unknownAward
    Row::Record(1003, 1), // 646 PointsRefusal.unknownOffer
    Row::Record(1010, 1), // 647 PointsRefusal.unknownRedemption
    Row::Record(1038, 1), // 648 PointsRefusal.unknownSettlement
    Row::Record(1566, 2), // 649 PointsRefusal.notInSettlement
    Row::Record(988, 1), // 650 PointsRefusal.fundExists
    Row::Record(1003, 1), // 651 PointsRefusal.offerExists
    Row::Record(1010, 1), // 652 PointsRefusal.redemptionExists
    Row::Record(1038, 1), // 653 PointsRefusal.settlementExists
    Row::Record(34, 1), // 654 PointsRefusal.ownAward
    Row::Record(1568, 3), // 655 PointsRefusal.fundElsewhere
    Row::Record(264, 2), // 656 PointsRefusal.proofTooLow
    Row::Record(1563, 3), // 657 PointsRefusal.alreadyAwarded
    Row::Record(1571, 5), // 658 PointsRefusal.capReached
    Row::Record(1563, 3), // 659 PointsRefusal.alreadyReversed
    Row::Record(1576, 2), // 660 PointsRefusal.priceTooLow
    Row::Record(1578, 0), // 661 PointsRefusal.stockEmpty
    Row::Record(147, 1), // 662 PointsRefusal.requirementEmpty
    Row::Record(1003, 1), // 663 PointsRefusal.offerWithdrawn
    Row::Record(472, 1), // 664 PointsRefusal.ownOffer
    Row::Record(1578, 3), // 665 PointsRefusal.requirementNotMet
    Row::Record(1003, 1), // 666 PointsRefusal.soldOut
    Row::Record(1581, 2), // 667 PointsRefusal.balanceTooLow
    Row::Record(1588, 2), // 668 PointsRefusal.redemptionOver
    Row::Words(1583, 5), // 669 RedemptionStatus
    Row::Record(297, 2), // 670 PointsRefusal.redemptionLate
    Row::Record(297, 2), // 671 PointsRefusal.notDue
    Row::Record(34, 1), // 672 PointsRefusal.ownConfirmation
    Row::Record(1008, 2), // 673 PointsRefusal.ownSettlement
    Row::Record(36, 1), // 674 PointsRefusal.nothingToSettle
    Row::Record(1590, 3), // 675 PointsRefusal.ledgerFull
    Row::Union(1656, 33), // 676 CasesRefusal
    Row::Record(956, 1), // 677 CasesRefusal.unknownCase
    Row::Record(1626, 0), // 678 CasesRefusal.channelOfTheEngine
    Row::Record(1626, 2), // 679 CasesRefusal.sourceEntered
    Row::Record(956, 1), // 680 CasesRefusal.caseExists
    Row::Record(155, 1), // 681 CasesRefusal.unknownKind
    Row::Record(239, 2), // 682 CasesRefusal.regionTooHigh
    Row::Record(1628, 0), // 683 CasesRefusal.notOwnName
    Row::Record(1641, 3), // 684 CasesRefusal.wrongStage
    Row::Words(1628, 13), // 685 Stage
    Row::List(685), // 686 Stages
    Row::Record(1644, 3), // 687 CasesRefusal.wrongLevel
    Row::Record(297, 2), // 688 CasesRefusal.notDue
    Row::Record(297, 2), // 689 CasesRefusal.deadlinePassed
    Row::Record(167, 1), // 690 CasesRefusal.atTop
    Row::Record(1647, 2), // 691 CasesRefusal.notAbove
    Row::Record(1649, 2), // 692 CasesRefusal.aboveTop
    Row::Record(1651, 3), // 693 CasesRefusal.skipsLevel
    Row::Record(232, 1), // 694 CasesRefusal.notEntrustable
    Row::Record(232, 1), // 695 CasesRefusal.notADepartment
    Row::Record(492, 2), // 696 CasesRefusal.outOfReach
    Row::Record(473, 1), // 697 CasesRefusal.namedTwice
    Row::Record(1654, 0), // 698 CasesRefusal.unitMissing
    Row::Record(692, 1), // 699 CasesRefusal.notWithUnit
    Row::Record(692, 1), // 700 CasesRefusal.notActingFor
    Row::Record(473, 1), // 701 CasesRefusal.feedbackGiven
    Row::Record(473, 1), // 702 CasesRefusal.returnedBefore
    Row::Record(473, 1), // 703 CasesRefusal.dispatchDesignated
    Row::Record(1138, 1), // 704 CasesRefusal.alreadyRated
    Row::Record(1654, 0), // 705 CasesRefusal.anonymous
    Row::Record(1654, 0), // 706 CasesRefusal.notReporter
    Row::Record(1654, 0), // 707 CasesRefusal.handlerRates
    Row::Record(276, 2), // 708 CasesRefusal.windowClosed
    Row::Record(1654, 2), // 709 CasesRefusal.reopenedTooOften
    Row::Record(294, 3), // 710 CasesRefusal.unknownYear
    Row::Record(167, 1), // 711 CasesRefusal.noTerm
    Row::Union(1692, 10), // 712 ConsultationRefusal
    Row::Record(1258, 1), // 713 ConsultationRefusal.unknownQuestion
    Row::Record(1258, 1), // 714 ConsultationRefusal.questionExists
    Row::Record(1259, 1), // 715 ConsultationRefusal.notPublic
    Row::Record(1689, 3), // 716 ConsultationRefusal.outOfReach
    Row::Record(287, 2), // 717 ConsultationRefusal.tooManyOpen
    Row::Record(1258, 1), // 718 ConsultationRefusal.notOpen
    Row::Record(1258, 1), // 719 ConsultationRefusal.ownQuestion
    Row::Record(1258, 1), // 720 ConsultationRefusal.notAnswered
    Row::Record(1258, 1), // 721 ConsultationRefusal.ratedAlready
    Row::Record(297, 2), // 722 ConsultationRefusal.notDue
    Row::Union(1710, 10), // 723 VaultRefusal
    Row::Record(193, 1), // 724 VaultRefusal.unknownEntry
    Row::Record(193, 1), // 725 VaultRefusal.entryExists
    Row::Record(195, 1), // 726 VaultRefusal.unknownCategory
    Row::Record(195, 1), // 727 VaultRefusal.consentNeeded
    Row::Record(195, 2), // 728 VaultRefusal.notByConsent
    Row::Record(34, 1), // 729 VaultRefusal.nothingConsented
    Row::Record(1706, 2), // 730 VaultRefusal.notKept
    Row::Words(1702, 4), // 731 EntryStatus
    Row::Record(1706, 2), // 732 VaultRefusal.notDue
    Row::Record(1708, 2), // 733 VaultRefusal.childInCare
    Row::Record(34, 3), // 734 VaultRefusal.onlyOperator
    Row::Record(1797, 19), // 735 ExportView
    Row::Record(1749, 9), // 736 MemberView
    Row::List(738), // 737 [RoleView]
    Row::Record(446, 5), // 738 RoleView
    Row::List(264), // 739 [Unmasking]
    Row::List(0), // 740 [TopicId]
    Row::List(742), // 741 [ViolationView]
    Row::Record(1763, 14), // 742 ViolationView
    Row::Union(1758, 5), // 743 CovenantStanding
    Row::Record(1758, 0), // 744 CovenantStanding.noticed
    Row::Record(967, 1), // 745 CovenantStanding.applied
    Row::Record(972, 2), // 746 CovenantStanding.appealed
    Row::Record(1758, 0), // 747 CovenantStanding.dismissed
    Row::Record(1758, 0), // 748 CovenantStanding.withdrawn
    Row::List(0), // 749 [SourceId]
    Row::List(0), // 750 [RedemptionId]
    Row::List(0), // 751 [CaseId]
    Row::List(0), // 752 [QuestionId]
    Row::List(754), // 753 [RecordView]
    Row::Record(1777, 12), // 754 RecordView
    Row::List(756), // 755 [EntryView]
    Row::Record(1789, 8), // 756 EntryView
    Row::Union(1878, 11), // 757 MembershipAnswer
    Row::Record(1822, 6), // 758 RegionView
    Row::Record(1832, 7), // 759 RegionHistory
    Row::List(761), // 760 [RegionVersion]
    Row::Record(1828, 4), // 761 RegionVersion
    Row::Maybe(763), // 762 Turn?
    Row::Record(244, 2), // 763 Turn
    Row::List(763), // 764 [Turn]
    Row::List(766), // 765 [PlannedReshape]
    Row::Record(241, 2), // 766 PlannedReshape
    Row::Record(1841, 8), // 767 CoverageView
    Row::Maybe(63), // 768 Ratio?
    Row::List(770), // 769 [ProofFigure]
    Row::Record(1839, 2), // 770 ProofFigure
    Row::Record(1849, 2), // 771 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 772 JoinCode
    Row::Record(1854, 1), // 773 MembershipAnswer.entries
    Row::List(775), // 774 [ChannelCount]
    Row::Record(1851, 3), // 775 ChannelCount
    Row::Record(1855, 3), // 776 MembershipAnswer.batch
    Row::Record(1869, 4), // 777 OrganisationView
    Row::Union(1863, 6), // 778 OrganisationStatus
    Row::Record(1858, 3), // 779 OrganisationStatus.applied
    Row::Record(1861, 0), // 780 OrganisationStatus.active
    Row::Record(1861, 2), // 781 OrganisationStatus.rejected
    Row::Record(1863, 0), // 782 OrganisationStatus.withdrawn
    Row::Record(1863, 0), // 783 OrganisationStatus.suspended
    Row::Record(1863, 0), // 784 OrganisationStatus.dissolved
    Row::Record(1876, 1), // 785 MembershipAnswer.identityKeys
    Row::List(787), // 786 [IdentityKeyView]
    Row::Record(1873, 3), // 787 IdentityKeyView
    Row::Record(1877, 1), // 788 MembershipAnswer.unmaskings
    Row::Union(2029, 10), // 789 DeliberationAnswer
    Row::Record(1947, 14), // 790 TopicView
    Row::Union(1914, 10), // 791 StageView
    Row::Record(297, 1), // 792 StageView.proposed
    Row::Record(297, 1), // 793 StageView.screening
    Row::Record(1889, 3), // 794 StageView.declined
    Row::Record(1892, 2), // 795 StageView.appealed
    Row::Record(261, 1), // 796 StageView.discussed
    Row::Record(1894, 2), // 797 StageView.seconded
    Row::Maybe(344), // 798 OpeningTerms?
    Row::Record(1896, 5), // 799 StageView.voting
    Row::Record(1909, 5), // 800 StageView.decided
    Row::Record(1905, 4), // 801 CountTerms
    Row::Record(1901, 4), // 802 Thresholds
    Row::Record(244, 1), // 803 StageView.lapsed
    Row::Record(244, 1), // 804 StageView.withdrawn
    Row::Maybe(806), // 805 Effect?
    Row::Union(1932, 4), // 806 Effect
    Row::Record(759, 2), // 807 Effect.announced
    Row::Record(1924, 2), // 808 Effect.annulled
    Row::Record(1926, 4), // 809 Effect.inForce
    Row::Maybe(355), // 810 ReviewFinding?
    Row::Record(1930, 2), // 811 Effect.repealed
    Row::Maybe(813), // 812 NextStep?
    Row::Record(1945, 2), // 813 NextStep
    Row::Words(1936, 9), // 814 Next
    Row::Record(1961, 5), // 815 BallotView
    Row::Maybe(214), // 816 EntryChannel?
    Row::Record(1978, 3), // 817 BallotsView
    Row::List(819), // 818 [PublishedBallot]
    Row::Record(1975, 3), // 819 PublishedBallot
    Row::Union(1972, 3), // 820 Ballot
    Row::Record(1969, 1), // 821 Ballot.motion
    Row::Words(1966, 3), // 822 Choice
    Row::Record(1970, 1), // 823 Ballot.options
    Row::Record(1971, 1), // 824 Ballot.void
    Row::Record(1981, 5), // 825 BallotProof
    Row::List(827), // 826 [Sentence]
    Row::Record(1731, 2), // 827 Sentence
    Row::Record(1996, 2), // 828 DiscussionView
    Row::List(830), // 829 [ContributionView]
    Row::Record(1986, 10), // 830 ContributionView
    Row::Maybe(68), // 831 bool?
    Row::Maybe(833), // 832 Moderation?
    Row::Record(737, 2), // 833 Moderation
    Row::Record(2013, 2), // 834 ConsensusView
    Row::List(0), // 835 [Id]
    Row::Record(2010, 3), // 836 ConsensusReport
    Row::List(838), // 837 [ConsensusGroup]
    Row::Record(2007, 3), // 838 ConsensusGroup
    Row::List(840), // 839 [StatementView]
    Row::Record(1998, 5), // 840 StatementView
    Row::List(842), // 841 [OwnStatement]
    Row::Record(2003, 4), // 842 OwnStatement
    Row::List(44), // 843 [u16]
    Row::Record(2015, 2), // 844 ElectorateView
    Row::Record(2027, 2), // 845 ObjectionsView
    Row::List(847), // 846 [ObjectionView]
    Row::Record(2021, 6), // 847 ObjectionView
    Row::Words(2017, 4), // 848 ObjectionStatus
    Row::Union(2060, 3), // 849 CovenantAnswer
    Row::Record(2043, 9), // 850 CovenantView
    Row::List(852), // 851 [CovenantVersion]
    Row::Record(2039, 4), // 852 CovenantVersion
    Row::Record(1807, 1), // 853 CovenantAnswer.violations
    Row::Record(2059, 1), // 854 CovenantAnswer.figures
    Row::List(856), // 855 [RuleFigures]
    Row::Record(2052, 7), // 856 RuleFigures
    Row::Union(2112, 10), // 857 PointsAnswer
    Row::Record(2063, 2), // 858 PersonView
    Row::Record(2065, 5), // 859 ParticipationView
    Row::Record(2070, 6), // 860 MerchantView
    Row::Record(2076, 5), // 861 FundView
    Row::Record(2081, 7), // 862 OfferView
    Row::Record(2088, 9), // 863 RedemptionView
    Row::Maybe(429), // 864 Buyer?
    Row::Record(2097, 2), // 865 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 866 VerificationCode
    Row::Record(2099, 6), // 867 SettlementView
    Row::Record(2105, 7), // 868 LedgerTotals
    Row::Union(2205, 4), // 869 CasesAnswer
    Row::Record(2146, 23), // 870 CaseView
    Row::Maybe(0), // 871 SourceId?
    Row::Maybe(873), // 872 Rating?
    Row::Record(1139, 3), // 873 Rating
    Row::List(875), // 874 [DepartmentView]
    Row::Record(2122, 2), // 875 DepartmentView
    Row::List(877), // 876 [StepView]
    Row::Record(2141, 5), // 877 StepView
    Row::Words(2124, 17), // 878 StepKind
    Row::Record(2181, 11), // 879 RegionFigures
    Row::List(881), // 880 [StageFigure]
    Row::Record(2169, 2), // 881 StageFigure
    Row::List(883), // 882 [LevelFigure]
    Row::Record(2171, 2), // 883 LevelFigure
    Row::List(885), // 884 [KindFigure]
    Row::Record(2173, 3), // 885 KindFigure
    Row::Record(2176, 5), // 886 RatingSums
    Row::Record(2192, 4), // 887 UnitFigures
    Row::Record(2204, 1), // 888 CasesAnswer.agenda
    Row::List(890), // 889 [OpenCase]
    Row::Record(2196, 8), // 890 OpenCase
    Row::Union(2216, 2), // 891 CatalogueAnswer
    Row::Record(1813, 1), // 892 CatalogueAnswer.records
    Row::Record(2209, 7), // 893 BurdenView
    Row::Union(2239, 2), // 894 ConsultationAnswer
    Row::Record(2225, 6), // 895 QuestionView
    Row::Union(2222, 3), // 896 QuestionStatus
    Row::Record(1859, 2), // 897 QuestionStatus.open
    Row::Record(2218, 4), // 898 QuestionStatus.answered
    Row::Record(2222, 0), // 899 QuestionStatus.withdrawn
    Row::Record(2231, 8), // 900 Figures
    Row::Union(2241, 2), // 901 VaultAnswer
    Row::Record(1310, 1), // 902 VaultAnswer.due
    Row::Record(2252, 1), // 903 Answered
    Row::Union(2254, 4), // 904 BurdenOf
    Row::Record(2253, 1), // 905 BurdenOf.worker
    Row::Record(34, 1), // 906 BurdenOf.resident
    Row::Record(186, 1), // 907 BurdenOf.item
    Row::Record(36, 1), // 908 BurdenOf.region
    Row::Union(2286, 16), // 909 CasesCommand
    Row::Record(2258, 7), // 910 CasesCommand.report
    Row::Record(956, 1), // 911 CasesCommand.accept
    Row::Record(2265, 3), // 912 CasesCommand.decline
    Row::Record(1092, 2), // 913 CasesCommand.startSelfResolution
    Row::Record(956, 1), // 914 CasesCommand.handle
    Row::Record(1094, 2), // 915 CasesCommand.entrust
    Row::Record(2268, 4), // 916 CasesCommand.dispatch
    Row::Record(1100, 3), // 917 CasesCommand.return
    Row::Record(2272, 3), // 918 CasesCommand.feedback
    Row::Record(956, 1), // 919 CasesCommand.close
    Row::Record(2275, 3), // 920 CasesCommand.escalate
    Row::Maybe(97), // 921 Level?
    Row::Record(2278, 6), // 922 CasesCommand.evaluate
    Row::Record(2265, 2), // 923 CasesCommand.reopen
    Row::Record(2284, 2), // 924 CasesCommand.withdraw
    Row::Record(232, 1), // 925 CasesCommand.release
    Row::Record(956, 1), // 926 CasesCommand.expire
    Row::Union(2306, 4), // 927 CasesQuery
    Row::Record(2272, 2), // 928 CasesQuery.case
    Row::Record(36, 1), // 929 CasesQuery.figures
    Row::Record(1106, 1), // 930 CasesQuery.unit
    Row::Record(2302, 4), // 931 CasesQuery.agenda
    Row::Union(2327, 5), // 932 CatalogueCommand
    Row::Record(2314, 2), // 933 CatalogueCommand.ask
    Row::Record(2310, 4), // 934 DataForm
    Row::List(496), // 935 [ItemConsent]
    Row::List(0), // 936 [ItemCode]
    Row::Record(2319, 2), // 937 CatalogueCommand.collect
    Row::List(939), // 938 [Entry]
    Row::Record(2316, 3), // 939 Entry
    Row::Record(2321, 4), // 940 CatalogueCommand.share
    Row::Record(1248, 3), // 941 CatalogueCommand.refuse
    Row::Record(2325, 2), // 942 CatalogueCommand.forget
    Row::Union(2333, 3), // 943 CatalogueQuery
    Row::Record(34, 1), // 944 CatalogueQuery.held
    Row::Record(2253, 1), // 945 CatalogueQuery.collected
    Row::Record(2332, 1), // 946 CatalogueQuery.burden
    Row::Union(2336, 1), // 947 CharterCommand
    Row::Record(209, 1), // 948 CharterCommand.adopt
    Row::Union(2337, 1), // 949 ClockCommand
    Row::Record(2337, 0), // 950 ClockCommand.advance
    Row::Union(2534, 10), // 951 Command
    Row::Union(2396, 34), // 952 MembershipCommand
    Row::Record(2338, 4), // 953 MembershipCommand.defineRegion
    Row::Record(2342, 4), // 954 MembershipCommand.reshape
    Row::Record(227, 1), // 955 MembershipCommand.cancelReshape
    Row::Record(252, 2), // 956 MembershipCommand.enterKnownHouseholds
    Row::Record(2346, 6), // 957 MembershipCommand.grantRole
    Row::Record(445, 4), // 958 MembershipCommand.revokeRole
    Row::Record(2352, 3), // 959 MembershipCommand.issueJoinCode
    Row::Record(252, 1), // 960 MembershipCommand.revokeJoinCode
    Row::Record(2355, 6), // 961 MembershipCommand.join
    Row::Maybe(261), // 962 Minority?
    Row::Record(34, 1), // 963 MembershipCommand.leave
    Row::Record(464, 2), // 964 MembershipCommand.nameDelegate
    Row::Record(466, 3), // 965 MembershipCommand.regroupHousehold
    Row::Record(2361, 6), // 966 MembershipCommand.applyOrganisation
    Row::Record(2367, 3), // 967 MembershipCommand.reviewOrganisation
    Row::Record(490, 2), // 968 MembershipCommand.appealReview
    Row::Record(232, 1), // 969 MembershipCommand.withdrawApplication
    Row::Record(2370, 2), // 970 MembershipCommand.nameOfficers
    Row::Record(490, 2), // 971 MembershipCommand.suspendOrganisation
    Row::Record(490, 2), // 972 MembershipCommand.reinstateOrganisation
    Row::Record(490, 2), // 973 MembershipCommand.dissolveOrganisation
    Row::Record(560, 4), // 974 MembershipCommand.openBatch
    Row::Record(2372, 2), // 975 MembershipCommand.closeBatch
    Row::Record(2374, 2), // 976 MembershipCommand.correct
    Row::Record(232, 1), // 977 MembershipCommand.lapseReview
    Row::Record(504, 2), // 978 MembershipCommand.rotateIdentityKey
    Row::Record(2376, 4), // 979 MembershipCommand.prove
    Row::Maybe(236), // 980 Identity?
    Row::Record(517, 3), // 981 MembershipCommand.suspectDuplicate
    Row::Record(2380, 4), // 982 MembershipCommand.reviewDuplicate
    Row::Record(525, 2), // 983 MembershipCommand.enterMinor
    Row::Record(2384, 4), // 984 MembershipCommand.askUnmasking
    Row::Record(2388, 3), // 985 MembershipCommand.decideUnmasking
    Row::Record(315, 1), // 986 MembershipCommand.tellUnmasked
    Row::Record(34, 1), // 987 MembershipCommand.erase
    Row::Record(2395, 1), // 988 MembershipCommand.fallDue
    Row::Union(2391, 4), // 989 Matter
    Row::Record(308, 2), // 990 Matter.duplicate
    Row::Record(34, 1), // 991 Matter.minor
    Row::Record(227, 1), // 992 Matter.reshape
    Row::Record(315, 1), // 993 Matter.unmasking
    Row::Union(2455, 22), // 994 DeliberationCommand
    Row::Record(2430, 7), // 995 DeliberationCommand.propose
    Row::Maybe(286), // 996 DeliberationQuestion?
    Row::Record(695, 2), // 997 DeliberationCommand.recordUnits
    Row::Record(697, 2), // 998 DeliberationCommand.second
    Row::Record(682, 1), // 999 DeliberationCommand.withdraw
    Row::Record(2437, 3), // 1000 DeliberationCommand.screen
    Row::Record(682, 1), // 1001 DeliberationCommand.appealScreening
    Row::Record(717, 5), // 1002 DeliberationCommand.contribute
    Row::Record(726, 4), // 1003 DeliberationCommand.react
    Row::Record(730, 3), // 1004 DeliberationCommand.decideAmendment
    Row::Record(735, 4), // 1005 DeliberationCommand.moderate
    Row::Record(748, 5), // 1006 DeliberationCommand.object
    Row::Record(753, 3), // 1007 DeliberationCommand.decideObjection
    Row::Record(770, 3), // 1008 DeliberationCommand.review
    Row::Record(682, 1), // 1009 DeliberationCommand.open
    Row::Record(2442, 5), // 1010 DeliberationCommand.cast
    Row::Record(2440, 2), // 1011 Vote
    Row::Maybe(601), // 1012 Tracker?
    Row::Record(787, 4), // 1013 DeliberationCommand.entrustVote
    Row::Record(787, 2), // 1014 DeliberationCommand.revokeProxy
    Row::Record(791, 3), // 1015 DeliberationCommand.serveBallots
    Row::Record(2447, 5), // 1016 DeliberationCommand.issuePaper
    Row::Record(2452, 3), // 1017 DeliberationCommand.countPapers
    Row::List(1011), // 1018 [Vote]
    Row::Record(682, 1), // 1019 DeliberationCommand.lapse
    Row::Record(682, 1), // 1020 DeliberationCommand.close
    Row::Union(2488, 8), // 1021 CovenantCommand
    Row::Record(938, 4), // 1022 CovenantCommand.adopt
    Row::Record(943, 2), // 1023 CovenantCommand.repeal
    Row::Record(2477, 8), // 1024 CovenantCommand.recordViolation
    Row::Record(958, 2), // 1025 CovenantCommand.reply
    Row::Record(958, 2), // 1026 CovenantCommand.appeal
    Row::Record(2485, 3), // 1027 CovenantCommand.decideAppeal
    Row::Record(974, 2), // 1028 CovenantCommand.withdrawViolation
    Row::Record(946, 1), // 1029 CovenantCommand.fallDue
    Row::Union(2502, 13), // 1030 PointsCommand
    Row::Record(988, 2), // 1031 PointsCommand.openFund
    Row::Record(990, 4), // 1032 PointsCommand.award
    Row::Record(2496, 4), // 1033 PointsCommand.reverse
    Row::Record(1003, 5), // 1034 PointsCommand.publishOffer
    Row::Record(1003, 1), // 1035 PointsCommand.withdrawOffer
    Row::Record(1010, 3), // 1036 PointsCommand.reserve
    Row::Record(2500, 2), // 1037 PointsCommand.confirm
    Row::Record(1010, 1), // 1038 PointsCommand.cancel
    Row::Record(1010, 1), // 1039 PointsCommand.expireRedemption
    Row::Record(472, 1), // 1040 PointsCommand.release
    Row::Record(1038, 2), // 1041 PointsCommand.settle
    Row::Record(299, 2), // 1042 PointsCommand.combine
    Row::Record(34, 1), // 1043 PointsCommand.forfeit
    Row::Union(2515, 7), // 1044 ConsultationCommand
    Row::Record(1258, 4), // 1045 ConsultationCommand.ask
    Row::Record(1276, 2), // 1046 ConsultationCommand.answer
    Row::Record(1258, 1), // 1047 ConsultationCommand.withdraw
    Row::Record(1279, 2), // 1048 ConsultationCommand.rate
    Row::Record(1258, 1), // 1049 ConsultationCommand.lapse
    Row::Record(34, 1), // 1050 ConsultationCommand.forget
    Row::Record(1259, 1), // 1051 ConsultationCommand.release
    Row::Union(2527, 7), // 1052 VaultCommand
    Row::Record(2522, 5), // 1053 VaultCommand.keep
    Row::Record(1294, 2), // 1054 VaultCommand.correct
    Row::Record(1298, 2), // 1055 VaultCommand.withdrawConsent
    Row::Record(1305, 2), // 1056 VaultCommand.erase
    Row::Record(1310, 1), // 1057 VaultCommand.confirmErasure
    Row::Record(2527, 0), // 1058 VaultCommand.lapse
    Row::Record(34, 1), // 1059 VaultCommand.retire
    Row::Union(2544, 2), // 1060 ConsultationQuery
    Row::Record(1258, 1), // 1061 ConsultationQuery.question
    Row::Record(1259, 1), // 1062 ConsultationQuery.figures
    Row::Union(2548, 3), // 1063 CovenantQuery
    Row::Record(678, 1), // 1064 CovenantQuery.covenant
    Row::Record(34, 1), // 1065 CovenantQuery.violations
    Row::Record(2546, 2), // 1066 CovenantQuery.figures
    Row::Union(2557, 10), // 1067 DeliberationQuery
    Row::Record(682, 1), // 1068 DeliberationQuery.topic
    Row::Record(697, 2), // 1069 DeliberationQuery.ballot
    Row::Record(2551, 2), // 1070 DeliberationQuery.ballots
    Row::Record(2553, 2), // 1071 DeliberationQuery.ballotProof
    Row::Record(682, 1), // 1072 DeliberationQuery.explanation
    Row::Record(2551, 2), // 1073 DeliberationQuery.discussion
    Row::Record(717, 2), // 1074 DeliberationQuery.contribution
    Row::Record(2555, 2), // 1075 DeliberationQuery.consensus
    Row::Record(2551, 2), // 1076 DeliberationQuery.electorate
    Row::Record(2551, 2), // 1077 DeliberationQuery.objections
    Row::Record(2573, 1), // 1078 Done
    Row::Union(2568, 5), // 1079 Made
    Row::Record(2567, 1), // 1080 Made.picture
    Row::Record(2574, 3), // 1081 Helper
    Row::Union(2578, 6), // 1082 JournalQuery
    Row::Record(2577, 0), // 1083 JournalQuery.state
    Row::Record(2577, 0), // 1084 JournalQuery.root
    Row::Record(1335, 1), // 1085 JournalQuery.inclusion
    Row::Record(2577, 1), // 1086 JournalQuery.consistency
    Row::Record(1334, 1), // 1087 JournalQuery.receipt
    Row::Record(34, 1), // 1088 JournalQuery.export
    Row::Union(2584, 11), // 1089 MembershipQuery
    Row::Record(36, 1), // 1090 MembershipQuery.region
    Row::Record(36, 1), // 1091 MembershipQuery.regionHistory
    Row::Record(36, 1), // 1092 MembershipQuery.coverage
    Row::Record(252, 1), // 1093 MembershipQuery.joinCode
    Row::Record(34, 1), // 1094 MembershipQuery.member
    Row::Record(36, 1), // 1095 MembershipQuery.entries
    Row::Record(330, 1), // 1096 MembershipQuery.batch
    Row::Record(232, 1), // 1097 MembershipQuery.organisation
    Row::Record(2584, 0), // 1098 MembershipQuery.identityKeys
    Row::Record(315, 1), // 1099 MembershipQuery.unmasking
    Row::Record(34, 1), // 1100 MembershipQuery.unmaskings
    Row::Union(2595, 10), // 1101 PointsQuery
    Row::Record(34, 1), // 1102 PointsQuery.person
    Row::Record(990, 2), // 1103 PointsQuery.participation
    Row::Record(472, 1), // 1104 PointsQuery.merchant
    Row::Record(988, 1), // 1105 PointsQuery.fund
    Row::Record(1003, 1), // 1106 PointsQuery.offer
    Row::Record(1010, 1), // 1107 PointsQuery.redemption
    Row::Record(1010, 1), // 1108 PointsQuery.verificationCode
    Row::Record(1038, 1), // 1109 PointsQuery.settlement
    Row::Record(1566, 2), // 1110 PointsQuery.settlementLine
    Row::Record(2595, 0), // 1111 PointsQuery.ledger
    Row::Union(2607, 9), // 1112 Query
    Row::Union(2605, 2), // 1113 VaultQuery
    Row::Record(193, 1), // 1114 VaultQuery.entry
    Row::Record(2605, 0), // 1115 VaultQuery.due
    Row::Record(2616, 3), // 1116 Question
    Row::Record(2622, 5), // 1117 Request
    Row::Maybe(1119), // 1118 Via?
    Row::Record(2619, 3), // 1119 Via
    Row::Maybe(1081), // 1120 Helper?
    Row::Leaf(Leaf::Secret), // 1121 Secret
    Row::Record(2627, 3), // 1122 Setup
    Row::Union(2661, 9), // 1123 Tool
    Row::Record(2630, 4), // 1124 Tool.identityDigest
    Row::Record(2634, 3), // 1125 Tool.identityKey
    Row::Record(1730, 1), // 1126 Tool.creditCode
    Row::Record(2637, 2), // 1127 Tool.contentDigest
    Row::Record(2639, 1), // 1128 Tool.qrPicture
    Row::Record(2640, 6), // 1129 Tool.verifyInclusion
    Row::Record(2646, 6), // 1130 Tool.verifyConsistency
    Row::Record(2652, 6), // 1131 Tool.verifyBallot
    Row::Record(2658, 3), // 1132 Tool.recount
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
    must(98, 0), // schulze
    must(99, 0), // runoff
    must(100, 0), // void
    must(101, 0), // allowed
    must(102, 0), // closedUp
    must(103, 0), // last
    must(104, 0), // setAside
    must(105, 0), // oneByOne
    must(106, 0), // beforeFreeze
    must(107, 76), // method
    must(108, 77), // equalRanks
    must(109, 78), // skippedRanks
    must(110, 79), // unranked
    must(111, 80), // exhausted
    must(112, 81), // elimination
    must(113, 82), // withdrawn
    must(114, 68), // secret
    must(115, 44), // smallCell
    must(116, 68), // replaces
    must(117, 44), // countingDays
    may(118, 69, 0), // proxies
    may(119, 71, 0), // silence
    may(120, 74, 0), // ranks
    must(121, 44), // screeningDays
    must(122, 44), // appealDays
    must(123, 44), // discussionDays
    must(124, 44), // listDays
    must(125, 44), // openingDays
    must(61, 44), // noticeDays
    must(126, 44), // objectionDays
    must(127, 44), // reviewDays
    must(128, 0), // code
    must(129, 61), // electorate
    must(130, 44), // seconds
    must(131, 44), // secondingDays
    must(132, 44), // votingDays
    must(133, 62), // quorum
    must(134, 62), // approval
    must(135, 64), // approvalOf
    must(96, 0), // source
    may(136, 65, 0), // preset
    may(137, 65, 0), // presetOverride
    may(138, 66, 0), // ballots
    may(139, 83, 0), // life
    must(140, 59), // decisions
    must(47, 0), // act
    must(141, 11), // amount
    must(142, 11), // dayCap
    must(29, 39), // proof
    must(143, 86), // acts
    must(144, 17), // redemptionMinutes
    must(145, 43), // codeTries
    must(146, 88), // cnyPerPoint
    must(147, 0), // kind
    must(148, 68), // urgent
    must(149, 92), // departments
    must(150, 44), // fromMinute
    must(151, 44), // toMinute
    must(152, 0), // grid
    must(153, 0), // village
    must(154, 0), // town
    must(155, 0), // county
    must(156, 0), // city
    must(51, 44), // workingDays
    must(157, 17), // workingMinutes
    must(158, 97), // level
    must(148, 68), // urgent
    must(159, 98), // term
    must(160, 90), // kinds
    must(161, 93), // officeHours
    must(162, 95), // limits
    may(163, 43, 3), // warningsMax
    may(164, 43, 3), // reopeningsMax
    may(165, 44, 30), // evaluationDays
    must(166, 0), // consent
    must(167, 0), // contract
    must(168, 0), // legalDuty
    must(169, 0), // emergency
    must(170, 0), // news
    must(171, 0), // public
    must(172, 0), // otherLaw
    must(173, 0), // ordinary
    must(174, 0), // sensitive
    must(0, 0), // under14
    must(175, 0), // item
    must(176, 0), // owner
    must(177, 101), // basis
    must(178, 102), // purposes
    must(179, 44), // freshDays
    must(180, 103), // sensitivity
    may(181, 92, 0), // shareWith
    must(182, 0), // entry
    must(183, 0), // leaving
    must(184, 0), // category
    must(177, 101), // basis
    must(185, 44), // keepDays
    must(186, 106), // from
    must(187, 0), // name
    must(188, 16), // effectiveFrom
    may(189, 34, 0), // effectiveTo
    must(190, 35), // founders
    must(191, 38), // membership
    must(192, 58), // deliberation
    must(193, 85), // points
    must(194, 89), // cases
    may(195, 99, 0), // catalogue
    may(196, 104, 0), // vault
    must(197, 33), // charter
    must(198, 32), // adopted
    must(34, 37), // region
    must(187, 0), // name
    must(158, 97), // level
    may(199, 109, 0), // parent
    must(199, 37), // parent
    must(128, 37), // code
    must(34, 37), // region
    must(187, 0), // name
    must(81, 115), // households
    must(200, 115), // stay
    must(201, 116), // parts
    must(202, 119), // absorbed
    must(203, 112), // rename
    must(204, 113), // move
    must(205, 114), // split
    must(206, 118), // merge
    must(207, 0), // reshape
    must(34, 37), // region
    must(208, 111), // change
    must(209, 16), // on
    must(210, 0), // household
    must(211, 0), // organisation
    must(199, 37), // parent
    must(212, 97), // parentLevel
    must(158, 97), // level
    must(34, 37), // region
    must(199, 37), // parent
    must(213, 43), // digits
    must(34, 37), // region
    must(158, 97), // level
    must(207, 0), // reshape
    must(209, 16), // on
    must(209, 16), // on
    must(214, 16), // at
    must(34, 37), // region
    must(215, 37), // became
    must(216, 0), // named
    must(34, 37), // region
    must(158, 97), // level
    must(217, 37), // other
    must(218, 97), // otherLevel
    must(152, 37), // grid
    must(81, 17), // households
    must(216, 17), // named
    must(219, 0), // first
    must(152, 37), // grid
    must(220, 17), // known
    must(221, 17), // joined
    must(222, 44), // days
    must(49, 44), // max
    must(223, 16), // until
    must(224, 44), // version
    must(225, 44), // current
    must(29, 39), // proof
    must(226, 39), // needed
    must(32, 0), // person
    must(152, 37), // grid
    must(210, 0), // household
    must(152, 37), // grid
    must(210, 0), // household
    must(49, 44), // max
    must(32, 0), // person
    must(210, 0), // household
    must(34, 37), // region
    must(227, 37), // actsIn
    must(223, 16), // until
    must(214, 16), // at
    must(33, 9), // role
    must(228, 43), // rung
    must(229, 43), // held
    must(223, 16), // until
    must(230, 16), // heldUntil
    must(231, 43), // passes
    must(232, 43), // most
    must(233, 165), // creditCode
    must(211, 0), // organisation
    must(234, 44), // open
    must(49, 44), // max
    must(34, 37), // region
    must(234, 44), // open
    must(49, 44), // max
    must(235, 44), // officers
    must(49, 44), // max
    must(236, 181), // year
    must(219, 181), // first
    must(103, 181), // last
    must(237, 16), // due
    must(214, 16), // at
    must(32, 0), // person
    must(238, 0), // into
    must(239, 44), // key
    must(225, 44), // current
    must(47, 42), // act
    must(29, 39), // proof
    must(226, 39), // needed
    must(229, 39), // held
    must(29, 39), // proof
    must(32, 0), // person
    must(217, 0), // other
    must(32, 0), // person
    must(240, 1), // age
    must(48, 43), // least
    must(32, 0), // person
    must(48, 43), // least
    must(76, 0), // unmasking
    must(152, 37), // grid
    must(241, 0), // handle
    must(242, 0), // helper
    must(242, 0), // helper
    must(243, 44), // people
    must(232, 44), // most
    must(223, 16), // until
    must(244, 0), // app
    must(245, 0), // paper
    must(246, 0), // booth
    must(36, 0), // phone
    must(247, 0), // mobile
    must(248, 214), // ballot
    must(182, 214), // entry
    must(249, 0), // batch
    must(249, 0), // batch
    must(250, 17), // forms
    must(251, 17), // total
    must(249, 0), // batch
    must(66, 0), // command
    must(249, 0), // batch
    must(66, 0), // command
    must(252, 17), // announced
    must(253, 17), // came
    must(29, 39), // proof
    must(229, 39), // held
    must(32, 0), // person
    must(223, 16), // until
    must(254, 123), // unknownRegion
    must(255, 124), // unknownPerson
    must(256, 125), // unknownHousehold
    must(257, 126), // unknownOrganisation
    must(258, 127), // regionExists
    must(259, 128), // levelGap
    must(260, 129), // gridSuffix
    must(261, 130), // notAGrid
    must(262, 131), // unknownReshape
    must(263, 132), // reshapeExists
    must(264, 133), // reshapePast
    must(265, 134), // regionEnded
    must(266, 135), // nothingChanges
    must(267, 136), // namedTwice
    must(268, 137), // mergeLevels
    must(269, 138), // householdsUnaccounted
    must(270, 139), // knownBelowJoined
    must(271, 140), // joinCodeDays
    must(272, 141), // noJoinCode
    must(273, 142), // joinTriesUsed
    must(274, 143), // joinCodeReplaced
    must(275, 144), // joinCodeWithdrawn
    must(276, 145), // joinCodeExpired
    must(277, 146), // proofTooLow
    must(278, 147), // alreadyMember
    must(279, 148), // identityTaken
    must(280, 149), // identityChanged
    must(281, 150), // householdElsewhere
    must(282, 151), // householdFull
    must(283, 152), // notAMember
    must(284, 153), // notInHousehold
    must(285, 154), // roleNeedsOrganisation
    must(286, 155), // roleWithoutOrganisation
    must(287, 156), // roleBeyondOrganisation
    must(288, 157), // ownGrant
    must(289, 158), // roleExpiryPast
    must(290, 159), // beyondRung
    must(291, 160), // grantOutlasts
    must(292, 161), // passesTooMany
    must(293, 162), // roleNotHeld
    must(294, 163), // creditCodeMissing
    must(295, 164), // creditCodeTaken
    must(296, 166), // organisationExists
    must(297, 167), // applicationsOfPerson
    must(298, 168), // applicationsOfRegion
    must(299, 169), // officersTooMany
    must(300, 170), // officersNone
    must(301, 171), // officerTwice
    must(302, 172), // notUnderReview
    must(303, 173), // ownReview
    must(304, 174), // sameReviewer
    must(305, 175), // notRejected
    must(306, 176), // appealDecided
    must(307, 177), // appealLate
    must(308, 178), // ownSupervision
    must(309, 179), // notSuspended
    must(310, 180), // unknownYear
    must(311, 182), // notActive
    must(312, 183), // notDue
    must(313, 184), // personMerged
    must(314, 185), // identityKeyOrder
    must(315, 186), // identityKeyReused
    must(316, 187), // identityKeyNotInForce
    must(317, 188), // ownWitness
    must(318, 189), // proofBelow
    must(319, 190), // proofNotHigher
    must(320, 191), // onePerson
    must(321, 192), // duplicateOpen
    must(322, 193), // noDuplicate
    must(323, 194), // ownDuplicate
    must(324, 195), // mergeIntoMember
    must(325, 196), // notAMinor
    must(326, 197), // underage
    must(327, 198), // guardianNeeded
    must(328, 199), // ownGuardian
    must(329, 200), // guardianActs
    must(330, 201), // unmaskingOff
    must(331, 202), // unmaskingExists
    must(332, 203), // unknownUnmasking
    must(333, 204), // unknownHandle
    must(334, 205), // ownUnmasking
    must(335, 206), // unmaskingDecided
    must(336, 207), // nobodyToTell
    must(337, 208), // assistanceOff
    must(338, 209), // ownHelper
    must(339, 210), // helperElsewhere
    must(340, 211), // helperBusy
    must(341, 212), // helperChooses
    must(342, 213), // channelDiffers
    must(343, 215), // unknownBatch
    must(344, 216), // batchExists
    must(345, 217), // batchClosed
    must(346, 218), // batchTotal
    must(347, 219), // notInBatch
    must(348, 220), // batchMismatch
    must(349, 221), // nothingToCorrect
    must(350, 222), // correctionLate
    must(351, 223), // proofRaised
    must(352, 224), // secondEyes
    must(207, 0), // reshape
    must(353, 122), // why
    must(32, 0), // person
    must(33, 9), // role
    must(34, 37), // region
    may(211, 228, 0), // organisation
    may(223, 34, 0), // until
    must(231, 43), // passes
    may(354, 229, 0), // passedBy
    must(152, 37), // grid
    must(224, 44), // version
    must(223, 16), // until
    may(355, 34, 0), // overlap
    must(96, 0), // source
    must(356, 44), // triesLeft
    must(223, 16), // until
    must(32, 0), // person
    must(210, 0), // household
    must(152, 37), // grid
    must(357, 236), // identity
    must(29, 39), // proof
    must(210, 0), // household
    must(358, 0), // delegate
    must(186, 0), // from
    must(359, 0), // to
    must(360, 240), // members
    must(361, 0), // socialOrganisation
    must(362, 0), // selfOrganisedGroup
    must(363, 0), // enterprise
    must(364, 0), // merchant
    must(365, 0), // department
    must(366, 0), // residentsCouncil
    must(367, 0), // worthiesCouncil
    must(368, 0), // serviceCorps
    must(369, 0), // legalServiceCorps
    must(370, 0), // ethicsPanel
    must(371, 0), // communityBody
    must(211, 0), // organisation
    must(147, 243), // kind
    must(34, 37), // region
    may(233, 244, 0), // creditCode
    must(372, 20), // documents
    must(235, 240), // officers
    must(373, 0), // applicant
    must(374, 47), // terms
    must(375, 37), // reviewedIn
    must(237, 16), // due
    must(211, 0), // organisation
    must(376, 0), // reason
    must(211, 0), // organisation
    must(34, 37), // region
    must(376, 0), // reason
    may(377, 229, 0), // by
    may(378, 34, 0), // appealUntil
    must(211, 0), // organisation
    must(376, 0), // reason
    must(34, 37), // region
    must(237, 16), // due
    must(211, 0), // organisation
    must(34, 37), // region
    must(237, 16), // due
    must(239, 44), // key
    must(379, 15), // check
    must(32, 0), // person
    must(357, 236), // identity
    must(29, 39), // proof
    must(32, 0), // person
    must(217, 0), // other
    may(380, 65, 0), // suspicion
    may(381, 229, 0), // finder
    must(237, 16), // due
    must(32, 0), // person
    must(217, 0), // other
    must(237, 16), // due
    must(32, 0), // person
    must(217, 0), // other
    must(376, 0), // reason
    must(32, 0), // person
    must(238, 0), // into
    must(376, 0), // reason
    must(382, 16), // adultFrom
    may(18, 229, 0), // guardian
    must(32, 0), // person
    must(383, 261), // minor
    must(384, 0), // decider
    must(376, 0), // reason
    must(384, 0), // decider
    must(376, 0), // reason
    must(32, 0), // person
    must(237, 16), // due
    may(385, 34, 0), // told
    must(386, 68), // overdue
    must(387, 266), // asked
    must(388, 267), // lapsed
    must(389, 268), // declined
    must(390, 269), // granted
    must(76, 0), // unmasking
    must(152, 37), // grid
    must(241, 0), // handle
    must(391, 0), // asker
    must(376, 0), // reason
    must(392, 52), // rules
    must(393, 265), // stage
    must(394, 264), // order
    must(76, 0), // unmasking
    must(393, 265), // stage
    must(32, 0), // person
    must(395, 0), // tombstone
    must(32, 0), // person
    may(34, 109, 0), // region
    must(396, 214), // channel
    may(242, 229, 0), // helper
    may(249, 65, 0), // batch
    must(66, 0), // command
    may(223, 34, 0), // until
    must(66, 0), // command
    must(250, 17), // forms
    must(249, 0), // batch
    must(34, 37), // region
    must(250, 17), // forms
    must(160, 274), // kinds
    must(249, 0), // batch
    must(397, 274), // differences
    may(376, 65, 0), // reason
    may(358, 229, 0), // delegate
    must(210, 279), // household
    must(29, 280), // proof
    must(358, 281), // delegate
    must(32, 0), // person
    must(398, 278), // was
    must(24, 278), // now
    must(47, 15), // act
    must(66, 0), // command
    must(377, 0), // by
    must(399, 68), // helps
    must(223, 16), // until
    must(47, 15), // act
    must(219, 0), // first
    must(42, 0), // second
    must(400, 108), // regionDefined
    must(401, 110), // reshapePlanned
    must(402, 120), // reshapeCancelled
    must(403, 121), // reshapeDropped
    must(404, 225), // regionReshaped
    must(405, 226), // knownHouseholdsEntered
    must(406, 227), // roleGranted
    must(407, 230), // roleRevoked
    must(408, 231), // joinCodeIssued
    must(409, 232), // joinCodeRevoked
    must(410, 233), // joinCodeRejected
    must(411, 234), // householdFormed
    must(412, 235), // personJoined
    must(413, 237), // personLeft
    must(414, 238), // delegateNamed
    must(415, 239), // householdRegrouped
    must(416, 241), // delegateCleared
    must(417, 242), // organisationApplied
    must(418, 245), // organisationApproved
    must(419, 246), // organisationRejected
    must(420, 247), // reviewAppealed
    must(421, 248), // applicationWithdrawn
    must(422, 249), // organisationSuspended
    must(423, 250), // organisationReinstated
    must(424, 251), // organisationDissolved
    must(425, 252), // reviewOverdue
    must(426, 253), // reviewEscalated
    must(427, 254), // identityKeyRotated
    must(428, 255), // personProved
    must(429, 256), // duplicateFound
    must(430, 257), // duplicateOverdue
    must(431, 258), // duplicateDismissed
    must(432, 259), // personsMerged
    must(433, 260), // minorEntered
    must(434, 262), // cameOfAge
    must(435, 263), // unmaskingAsked
    must(436, 270), // unmaskingMoved
    must(437, 271), // personErased
    must(438, 272), // entered
    must(439, 273), // batchOpened
    must(345, 276), // batchClosed
    must(440, 277), // entryCorrected
    must(441, 282), // actHeld
    must(442, 283), // actSeconded
    must(443, 292), // options
    must(444, 43), // seats
    must(443, 292), // options
    must(444, 43), // seats
    may(445, 293, 0), // reserved
    may(446, 295, 0), // elected
    must(443, 292), // options
    must(320, 68), // onePerson
    must(447, 290), // posts
    may(448, 296, 0), // apart
    must(449, 291), // post
    must(449, 291), // post
    must(49, 43), // max
    must(107, 76), // method
    must(450, 68), // equal
    must(451, 0), // greedy
    must(452, 0), // equalShares
    must(453, 0), // equalSharesThenGreedy
    must(107, 302), // method
    must(454, 11), // budget
    must(455, 303), // costs
    must(49, 43), // max
    must(193, 44), // points
    must(456, 288), // motion
    must(457, 289), // block
    must(134, 298), // approval
    must(458, 299), // score
    must(459, 300), // ranked
    must(454, 301), // budget
    must(394, 292), // order
    must(460, 15), // seed
    must(461, 305), // revote
    must(462, 306), // seniority
    must(463, 307), // lot
    must(443, 43), // options
    must(147, 287), // kind
    must(464, 304), // ties
    may(177, 317, 0), // basis
    must(465, 314), // dissuade
    must(466, 315), // expose
    must(467, 316), // exposeNamed
    must(468, 318), // refer
    must(469, 319), // fine
    must(470, 320), // withholdService
    must(222, 44), // days
    must(60, 44), // decisionDays
    must(471, 0), // rule
    must(472, 44), // windowDays
    must(473, 312), // ladder
    may(474, 321, 0), // replyDays
    may(475, 322, 0), // appeal
    may(476, 324, 0), // continues
    must(477, 0), // covenant
    must(392, 310), // rules
    may(188, 34, 0), // effectiveFrom
    may(478, 321, 0), // figuresFrom
    must(479, 0), // topic
    must(34, 37), // region
    must(471, 60), // rule
    must(69, 40), // proofs
    must(480, 15), // subject
    must(481, 286), // question
    may(477, 308, 0), // covenant
    may(482, 325, 0), // repeals
    must(483, 0), // proposer
    must(237, 16), // due
    must(484, 0), // unit
    must(176, 0), // owner
    must(485, 17), // area
    must(34, 37), // region
    must(486, 327), // units
    must(479, 0), // topic
    must(32, 0), // person
    must(479, 0), // topic
    must(130, 44), // seconds
    must(479, 0), // topic
    must(130, 44), // seconds
    must(226, 44), // needed
    must(479, 0), // topic
    must(237, 16), // due
    must(479, 0), // topic
    must(487, 68), // admitted
    may(488, 229, 0), // screener
    may(376, 65, 0), // reason
    may(223, 34, 0), // until
    must(479, 0), // topic
    must(223, 16), // until
    must(21, 0), // for
    must(489, 0), // against
    must(490, 0), // statement
    must(491, 0), // amendment
    must(479, 0), // topic
    must(492, 0), // contribution
    must(32, 0), // person
    must(147, 338), // kind
    must(493, 15), // content
    must(224, 44), // version
    must(494, 0), // disagree
    must(495, 0), // pass
    must(496, 0), // agree
    must(479, 0), // topic
    must(492, 0), // contribution
    must(32, 0), // person
    must(497, 340), // reaction
    must(479, 0), // topic
    must(492, 0), // contribution
    must(498, 68), // accepted
    must(224, 44), // version
    must(480, 15), // subject
    must(479, 0), // topic
    must(492, 0), // contribution
    must(499, 68), // hidden
    must(376, 0), // reason
    must(500, 16), // listUntil
    must(501, 16), // listDue
    must(502, 16), // opens
    must(479, 0), // topic
    must(224, 44), // version
    must(503, 44), // dropped
    must(374, 344), // terms
    must(32, 0), // person
    must(504, 68), // listed
    must(479, 0), // topic
    must(505, 0), // objection
    must(32, 0), // person
    must(376, 0), // reason
    may(506, 346, 0), // about
    must(479, 0), // topic
    must(505, 0), // objection
    must(507, 68), // upheld
    must(479, 0), // topic
    must(508, 17), // unanswered
    must(479, 0), // topic
    must(223, 16), // until
    must(237, 16), // due
    must(479, 0), // topic
    must(34, 37), // region
    may(509, 308, 0), // adopts
    may(482, 325, 0), // repeals
    must(508, 17), // unanswered
    may(53, 34, 0), // review
    must(510, 0), // keep
    must(208, 0), // change
    must(511, 0), // end
    must(479, 0), // topic
    must(512, 355), // finding
    must(493, 15), // content
    may(513, 34, 0), // next
    must(479, 0), // topic
    must(86, 17), // eligible
    may(485, 357, 0), // area
    must(514, 15), // register
    must(223, 16), // until
    must(479, 0), // topic
    must(515, 0), // voter
    may(210, 359, 0), // household
    may(211, 228, 0), // organisation
    may(516, 229, 0), // proxy
    must(396, 214), // channel
    must(499, 360), // hidden
    must(116, 68), // replaces
    must(479, 0), // topic
    must(517, 0), // principal
    must(516, 0), // proxy
    must(518, 15), // evidence
    must(479, 0), // topic
    must(519, 240), // voters
    must(518, 15), // evidence
    must(479, 0), // topic
    must(515, 0), // voter
    may(210, 359, 0), // household
    must(249, 0), // batch
    must(396, 214), // channel
    must(479, 0), // topic
    must(249, 0), // batch
    must(520, 366), // papers
    must(479, 0), // topic
    must(521, 17), // boxes
    must(223, 16), // until
    must(522, 0), // noQuorum
    must(523, 0), // rejected
    must(524, 0), // passed
    must(100, 0), // void
    must(525, 0), // tooMany
    must(526, 0), // twoPosts
    must(527, 0), // otherForm
    must(108, 0), // equalRanks
    must(528, 0), // unreadable
    must(529, 374), // flaw
    must(138, 17), // ballots
    must(43, 17), // cast
    must(530, 17), // blank
    must(100, 372), // void
    must(531, 0), // heads
    must(485, 0), // area
    must(532, 0), // weight
    must(533, 380), // measure
    must(86, 17), // eligible
    must(87, 17), // participants
    must(534, 17), // yes
    must(535, 17), // no
    must(536, 17), // abstain
    must(537, 378), // tallies
    must(133, 0), // quorum
    must(134, 0), // approval
    must(84, 0), // atLeast
    must(85, 0), // moreThan
    must(538, 389), // test
    must(533, 380), // measure
    must(539, 17), // part
    must(540, 17), // whole
    must(541, 64), // base
    must(542, 63), // ratio
    must(543, 390), // comparison
    must(544, 391), // left
    must(545, 391), // right
    must(546, 68), // holds
    must(547, 43), // option
    must(548, 386), // votes
    must(549, 387), // tests
    must(547, 43), // option
    must(445, 68), // reserved
    must(550, 68), // byTie
    must(548, 384), // votes
    must(551, 392), // seated
    must(552, 292), // tied
    must(234, 43), // open
    must(447, 382), // posts
    must(219, 43), // first
    must(42, 43), // second
    must(553, 17), // forFirst
    must(554, 17), // forSecond
    must(547, 43), // option
    must(555, 292), // path
    must(556, 17), // strength
    must(557, 17), // back
    must(558, 292), // cut
    must(559, 395), // duels
    must(560, 292), // unbeaten
    may(561, 50, 0), // winner
    must(29, 397), // proof
    must(547, 43), // option
    must(548, 17), // votes
    must(562, 17), // alone
    must(563, 402), // standings
    must(564, 17), // continuing
    must(111, 17), // exhausted
    must(565, 292), // out
    must(550, 68), // byTie
    must(566, 400), // rounds
    may(561, 50, 0), // winner
    must(552, 292), // tied
    must(567, 43), // project
    must(568, 391), // effectiveVotesThousandths
    must(569, 17), // inFull
    must(567, 43), // project
    must(548, 17), // votes
    must(570, 11), // cost
    must(571, 11), // before
    must(572, 68), // funded
    must(550, 68), // byTie
    must(573, 407), // offers
    must(574, 405), // steps
    must(544, 11), // left
    must(552, 292), // tied
    must(456, 377), // motion
    must(444, 381), // seats
    must(98, 394), // schulze
    must(99, 399), // runoff
    must(454, 404), // budget
    must(575, 370), // outcome
    must(576, 371), // turnout
    may(577, 375, 0), // count
    must(29, 387), // proof
    must(26, 15), // root
    must(479, 0), // topic
    must(34, 37), // region
    must(578, 369), // result
    must(221, 17), // joined
    must(544, 17), // left
    must(579, 285), // topicProposed
    must(580, 326), // unitsRecorded
    must(581, 329), // secondGiven
    must(582, 330), // topicSeconded
    must(583, 331), // topicLapsed
    must(584, 332), // topicWithdrawn
    must(585, 333), // screeningBegan
    must(586, 334), // topicScreened
    must(587, 335), // screeningAppealed
    must(588, 336), // discussionBegan
    must(589, 337), // contributionMade
    must(590, 339), // reactionGiven
    must(591, 341), // amendmentDecided
    must(592, 342), // contributionModerated
    must(593, 343), // topicFrozen
    must(594, 345), // objectionLodged
    must(595, 348), // objectionDecided
    must(596, 349), // listStands
    must(597, 350), // resultAnnounced
    must(598, 351), // resultAnnulled
    must(599, 352), // topicInForce
    must(425, 353), // reviewOverdue
    must(600, 354), // topicReviewed
    must(601, 356), // votingOpened
    must(602, 358), // ballotCast
    must(603, 361), // voteEntrusted
    must(604, 362), // proxyRevoked
    must(605, 363), // ballotsServed
    must(606, 364), // paperIssued
    must(607, 365), // papersCounted
    must(608, 367), // votingClosed
    must(609, 368), // topicDecided
    must(479, 0), // topic
    must(34, 37), // region
    must(610, 309), // draft
    may(116, 325, 0), // replaces
    must(611, 16), // since
    must(477, 0), // covenant
    must(479, 0), // topic
    must(223, 16), // until
    must(612, 0), // violation
    must(477, 0), // covenant
    must(471, 0), // rule
    must(32, 0), // person
    must(613, 37), // place
    must(518, 15), // evidence
    must(614, 17), // repetition
    must(533, 313), // measure
    must(223, 16), // until
    must(615, 16), // applies
    must(616, 0), // case
    may(617, 229, 0), // recorder
    must(612, 0), // violation
    must(493, 15), // content
    must(612, 0), // violation
    must(32, 0), // person
    must(613, 37), // place
    must(518, 15), // evidence
    must(614, 17), // repetition
    must(533, 313), // measure
    may(616, 415, 0), // case
    must(378, 16), // appealUntil
    must(477, 0), // covenant
    must(471, 0), // rule
    must(613, 37), // place
    must(612, 0), // violation
    must(493, 15), // content
    must(237, 16), // due
    must(612, 0), // violation
    must(376, 0), // reason
    must(612, 0), // violation
    may(376, 65, 0), // reason
    may(616, 415, 0), // case
    must(618, 410), // covenantAdopted
    must(619, 411), // covenantRepealed
    must(620, 412), // violationRecorded
    must(621, 413), // replyGiven
    must(622, 414), // measureApplied
    must(623, 416), // noticeIssued
    must(624, 417), // appealLodged
    must(625, 418), // appealDismissed
    must(626, 419), // violationWithdrawn
    must(627, 0), // fund
    must(34, 37), // region
    must(32, 0), // person
    must(47, 0), // act
    must(627, 0), // fund
    must(96, 0), // source
    must(141, 11), // amount
    must(32, 0), // person
    must(47, 0), // act
    must(627, 0), // fund
    must(96, 0), // source
    must(141, 11), // amount
    must(376, 0), // reason
    must(47, 0), // act
    must(628, 17), // times
    must(629, 0), // offer
    must(364, 0), // merchant
    must(630, 11), // price
    must(631, 17), // stock
    may(632, 425, 0), // requires
    must(32, 0), // person
    must(364, 0), // merchant
    must(633, 0), // redemption
    must(629, 0), // offer
    must(634, 429), // buyer
    must(630, 11), // price
    must(635, 43), // tries
    must(237, 16), // due
    must(633, 0), // redemption
    must(356, 43), // triesLeft
    must(636, 0), // cancelled
    must(637, 0), // expired
    must(638, 0), // locked
    must(639, 0), // dissolved
    must(633, 0), // redemption
    must(640, 433), // cause
    must(364, 0), // merchant
    must(641, 11), // carried
    must(642, 11), // earned
    must(643, 11), // spent
    must(445, 11), // reserved
    must(644, 11), // net
    must(645, 437), // cny
    must(641, 11), // carried
    must(642, 11), // earned
    must(643, 11), // spent
    must(445, 11), // reserved
    must(644, 11), // net
    must(645, 437), // cny
    must(646, 437), // rounding
    must(647, 0), // settlement
    must(34, 37), // region
    must(648, 88), // rate
    must(649, 435), // lines
    must(650, 438), // totals
    must(32, 0), // person
    must(238, 0), // into
    must(141, 11), // amount
    must(32, 0), // person
    must(627, 0), // fund
    must(141, 11), // amount
    must(651, 421), // fundOpened
    must(652, 422), // pointsAwarded
    must(653, 423), // awardReversed
    must(654, 424), // offerPublished
    must(655, 427), // offerWithdrawn
    must(656, 428), // redemptionReserved
    must(657, 430), // codeRejected
    must(658, 431), // redemptionConfirmed
    must(659, 432), // redemptionReturned
    must(660, 434), // settled
    must(661, 439), // pointsCombined
    must(662, 440), // pointsForfeited
    must(161, 93), // officeHours
    must(162, 95), // limits
    must(163, 43), // warningsMax
    must(164, 43), // reopeningsMax
    must(165, 44), // evaluationDays
    must(374, 443), // terms
    must(19, 0), // resident
    must(663, 0), // gridPatrol
    must(664, 0), // hotline
    must(665, 0), // policeLine
    must(666, 0), // sensor
    must(365, 0), // department
    must(667, 0), // tip
    must(477, 0), // covenant
    must(616, 0), // case
    must(147, 0), // kind
    must(148, 68), // urgent
    must(34, 37), // region
    must(158, 97), // level
    must(396, 445), // channel
    must(96, 0), // source
    may(668, 229, 0), // reporter
    must(493, 15), // content
    must(237, 16), // due
    must(616, 0), // case
    must(158, 97), // level
    must(616, 0), // case
    must(158, 97), // level
    must(376, 0), // reason
    must(555, 0), // path
    must(223, 16), // until
    must(616, 0), // case
    may(479, 449, 0), // topic
    must(616, 0), // case
    must(211, 0), // organisation
    must(616, 0), // case
    must(669, 0), // lead
    must(62, 92), // helpers
    must(670, 68), // designated
    must(616, 0), // case
    must(365, 0), // department
    must(376, 0), // reason
    must(34, 456), // region
    must(211, 457), // organisation
    must(616, 0), // case
    must(484, 455), // unit
    must(578, 0), // result
    must(671, 68), // complete
    may(377, 229, 0), // by
    must(616, 0), // case
    must(158, 97), // level
    must(484, 455), // unit
    must(578, 0), // result
    must(557, 119), // back
    must(672, 68), // late
    must(223, 16), // until
    must(310, 0), // unknownYear
    must(673, 0), // warningsExhausted
    must(616, 0), // case
    must(186, 97), // from
    must(359, 97), // to
    may(376, 65, 0), // reason
    must(237, 16), // due
    may(674, 460, 0), // deferral
    must(616, 0), // case
    must(158, 97), // level
    must(484, 455), // unit
    must(237, 16), // due
    must(616, 0), // case
    must(158, 97), // level
    must(675, 43), // warning
    must(237, 16), // due
    may(674, 460, 0), // deferral
    must(616, 0), // case
    must(237, 16), // due
    may(674, 460, 0), // deferral
    must(616, 0), // case
    must(676, 44), // round
    must(677, 466), // response
    must(678, 466), // solution
    must(679, 466), // satisfaction
    may(376, 65, 0), // reason
    must(616, 0), // case
    must(158, 97), // level
    must(676, 44), // round
    must(376, 0), // reason
    must(237, 16), // due
    must(680, 442), // termsAdopted
    must(681, 444), // caseReported
    must(682, 446), // caseAccepted
    must(683, 447), // caseDeclined
    must(684, 448), // selfResolutionStarted
    must(685, 450), // handlingStarted
    must(686, 451), // caseEntrusted
    must(687, 452), // caseDispatched
    must(688, 453), // caseReturned
    must(689, 454), // feedbackGiven
    must(690, 458), // caseClosed
    must(691, 459), // caseEscalated
    must(692, 462), // deadlineMissed
    must(693, 463), // caseSupervised
    must(694, 464), // deadlineSet
    must(695, 465), // caseRated
    must(696, 467), // caseReopened
    must(697, 468), // caseReleased
    must(698, 469), // caseWithdrawn
    must(377, 0), // by
    must(699, 0), // record
    must(700, 17), // ageDays
    must(223, 16), // until
    must(701, 0), // holder
    must(699, 0), // record
    must(700, 17), // ageDays
    must(223, 16), // until
    must(177, 101), // basis
    must(223, 16), // until
    must(175, 0), // item
    must(702, 0), // purpose
    must(175, 0), // item
    must(211, 0), // organisation
    must(176, 0), // owner
    must(211, 0), // organisation
    must(227, 37), // actsIn
    must(152, 37), // grid
    must(175, 0), // item
    must(377, 0), // by
    must(699, 0), // record
    must(700, 17), // ageDays
    must(223, 16), // until
    must(175, 0), // item
    must(211, 0), // organisation
    must(223, 16), // until
    must(175, 0), // item
    must(177, 101), // basis
    must(175, 0), // item
    must(32, 0), // person
    must(48, 43), // least
    must(175, 0), // item
    must(701, 0), // holder
    must(699, 0), // record
    must(700, 17), // ageDays
    must(223, 16), // until
    must(699, 0), // record
    must(223, 16), // until
    must(703, 480), // unknownItem
    must(704, 481), // itemTwice
    must(705, 482), // purposeNotLawful
    must(706, 483), // notEntitled
    must(707, 484), // outsideRegion
    must(708, 485), // alreadyHeld
    must(709, 486), // refusedByResident
    must(710, 487), // consentMissing
    must(711, 488), // guardianMissing
    must(712, 489), // heldElsewhere
    must(713, 490), // recordExists
    must(714, 491), // unknownRecord
    must(715, 492), // notFresh
    must(716, 493), // notRefusable
    must(353, 479), // why
    must(708, 475), // alreadyHeld
    must(717, 476), // shareFrom
    must(718, 477), // mayCollect
    must(719, 478), // forbidden
    must(175, 0), // item
    must(58, 474), // answer
    must(391, 0), // asker
    must(32, 0), // person
    must(211, 0), // organisation
    must(702, 0), // purpose
    must(720, 472), // answers
    must(175, 0), // item
    must(377, 0), // by
    must(518, 15), // evidence
    must(699, 0), // record
    must(175, 0), // item
    must(32, 0), // person
    must(211, 0), // organisation
    must(702, 0), // purpose
    must(391, 0), // asker
    must(493, 15), // content
    must(177, 101), // basis
    may(166, 495, 0), // consent
    must(223, 16), // until
    must(699, 0), // record
    must(211, 0), // organisation
    must(702, 0), // purpose
    may(166, 495, 0), // consent
    must(32, 0), // person
    must(175, 0), // item
    must(211, 0), // organisation
    must(223, 16), // until
    must(721, 471), // formAsked
    must(722, 494), // itemCollected
    must(723, 497), // itemShared
    must(724, 498), // itemRefused
    must(725, 499), // holdingEnded
    must(726, 500), // personForgotten
    must(481, 0), // question
    must(727, 0), // body
    must(32, 0), // person
    must(493, 15), // content
    must(374, 49), // terms
    must(728, 16), // remind
    must(237, 16), // due
    must(481, 0), // question
    must(727, 0), // body
    must(237, 16), // due
    must(481, 0), // question
    must(484, 455), // unit
    must(237, 16), // due
    must(481, 0), // question
    must(34, 37), // region
    must(237, 16), // due
    must(484, 455), // unit
    must(33, 9), // role
    must(481, 0), // question
    must(493, 15), // content
    must(729, 507), // shown
    must(481, 0), // question
    must(730, 68), // solved
    must(731, 502), // questionAsked
    must(732, 503), // answerReminded
    must(733, 504), // answerOverdue
    must(734, 505), // questionEscalated
    must(735, 506), // questionAnswered
    must(736, 508), // questionWithdrawn
    must(737, 509), // answerRated
    must(182, 0), // entry
    must(32, 0), // person
    must(184, 105), // category
    must(493, 15), // content
    may(166, 512, 0), // consent
    may(223, 34, 0), // until
    must(182, 0), // entry
    must(493, 15), // content
    must(182, 0), // entry
    may(223, 34, 0), // until
    must(32, 0), // person
    may(184, 516, 0), // category
    must(738, 0), // purposeReached
    must(739, 0), // serviceEnded
    must(740, 0), // consentWithdrawn
    must(741, 0), // unlawful
    must(172, 0), // otherLaw
    must(32, 0), // person
    must(742, 518), // ground
    must(743, 0), // termEnded
    must(740, 0), // consentWithdrawn
    must(744, 0), // erasure
    must(745, 520), // entries
    must(640, 521), // cause
    must(746, 511), // entryKept
    must(440, 513), // entryCorrected
    must(747, 514), // termMoved
    must(740, 515), // consentWithdrawn
    must(748, 517), // erasureOrdered
    must(749, 519), // entriesDue
    must(750, 522), // entriesErased
    must(197, 31), // charter
    must(191, 107), // membership
    must(192, 284), // deliberation
    must(477, 409), // covenant
    must(193, 420), // points
    must(194, 441), // cases
    must(195, 470), // catalogue
    must(74, 501), // consultation
    must(196, 510), // vault
    must(751, 29), // events
    must(752, 17), // bytes
    must(49, 17), // max
    must(214, 17), // at
    must(555, 26), // path
    must(753, 26), // problem
    must(754, 0), // request
    must(755, 17), // seq
    must(25, 17), // records
    must(49, 17), // max
    must(214, 16), // at
    must(24, 16), // now
    must(66, 26), // command
    must(756, 0), // actor
    must(101, 3), // allowed
    must(757, 17), // fired
    must(224, 44), // version
    must(220, 44), // known
    must(758, 526), // tooLarge
    must(759, 527), // notUtf8
    must(760, 528), // malformed
    must(761, 529), // requestReused
    must(762, 530), // full
    must(763, 531), // timeBackward
    must(719, 532), // forbidden
    must(764, 533), // deadlinesPending
    must(765, 534), // snapshotDamaged
    must(766, 535), // snapshotVersion
    must(767, 536), // wrongSecret
    must(768, 537), // notRecorded
    must(769, 538), // noSuchRecord
    must(770, 539), // invalidNumber
    must(214, 16), // at
    must(186, 16), // from
    must(186, 16), // from
    must(771, 16), // latest
    must(772, 541), // invalid
    must(773, 542), // notInForce
    must(774, 543), // notLater
    must(471, 0), // rule
    must(136, 0), // preset
    must(775, 26), // article
    must(776, 26), // dates
    must(214, 16), // at
    must(392, 17), // rules
    must(49, 44), // max
    must(471, 0), // rule
    must(222, 44), // days
    must(49, 44), // max
    must(471, 0), // rule
    must(574, 17), // steps
    must(49, 44), // max
    must(471, 0), // rule
    must(777, 44), // step
    must(471, 0), // rule
    must(147, 0), // kind
    must(471, 0), // rule
    must(777, 44), // step
    must(141, 11), // amount
    must(471, 0), // rule
    must(476, 0), // continues
    must(477, 0), // covenant
    must(34, 37), // region
    must(778, 0), // proposed
    must(779, 0), // screening
    must(389, 0), // declined
    must(780, 0), // appealed
    must(781, 0), // discussed
    must(782, 0), // seconded
    must(783, 0), // voting
    must(784, 0), // counting
    must(785, 0), // decided
    must(388, 0), // lapsed
    must(113, 0), // withdrawn
    must(252, 0), // announced
    must(786, 0), // annulled
    must(787, 0), // inForce
    must(788, 0), // repealed
    must(479, 0), // topic
    must(393, 563), // stage
    must(479, 0), // topic
    must(237, 16), // due
    must(214, 16), // at
    must(479, 0), // topic
    must(223, 16), // until
    must(214, 16), // at
    must(32, 0), // person
    must(34, 37), // region
    must(479, 0), // topic
    must(49, 17), // max
    must(515, 0), // voter
    must(789, 16), // opened
    must(515, 0), // voter
    must(210, 0), // household
    must(43, 16), // cast
    must(396, 214), // channel
    must(516, 0), // proxy
    must(49, 44), // max
    must(516, 0), // proxy
    must(186, 16), // from
    must(214, 16), // at
    must(249, 0), // batch
    must(790, 44), // present
    must(226, 44), // needed
    must(479, 0), // topic
    must(138, 17), // ballots
    must(791, 44), // min
    must(792, 601), // tracker
    must(479, 0), // topic
    must(393, 563), // stage
    must(226, 563), // needed
    must(32, 0), // person
    must(49, 44), // max
    must(492, 0), // contribution
    must(147, 338), // kind
    must(226, 338), // needed
    must(492, 0), // contribution
    must(224, 44), // version
    must(225, 44), // current
    must(479, 0), // topic
    must(223, 16), // until
    must(793, 17), // undecided
    must(794, 545), // unknownTopic
    must(795, 546), // topicExists
    must(796, 547), // unknownRule
    must(797, 548), // presetOutsideDates
    must(798, 549), // rulesCount
    must(799, 550), // ruleTwice
    must(472, 551), // windowDays
    must(800, 552), // ladderLength
    must(801, 553), // ladderDescends
    must(802, 554), // hearingDays
    must(803, 555), // namedWithoutBasis
    must(804, 556), // unknownKind
    must(469, 557), // fine
    must(805, 558), // serviceWithheld
    must(806, 559), // nothingToContinue
    must(807, 560), // covenantTaken
    must(808, 561), // nothingToRepeal
    must(809, 562), // notBeingSeconded
    must(810, 564), // notSeconded
    must(811, 565), // notOpenable
    must(812, 566), // notWithdrawable
    must(813, 567), // notVoting
    must(814, 568), // secondingOver
    must(815, 569), // votingOver
    must(312, 570), // notDue
    must(816, 571), // ownSecond
    must(707, 572), // outsideRegion
    must(817, 573), // alreadySeconded
    must(818, 574), // notOwner
    must(819, 575), // areaTooLarge
    must(820, 576), // nobodyEligible
    must(821, 577), // appBallotOfAnother
    must(822, 578), // notEligible
    must(823, 579), // notDelegate
    must(824, 580), // alreadyVoted
    must(825, 581), // invalidQuestion
    must(826, 582), // otherRanks
    must(827, 583), // secretByAnother
    must(828, 584), // ballotVoid
    must(829, 585), // noProxies
    must(830, 586), // ownProxy
    must(831, 587), // proxyChain
    must(832, 588), // proxyFull
    must(833, 589), // notEntrusted
    must(834, 590), // notProxy
    must(835, 591), // proxyEarly
    must(836, 592), // noPapers
    must(837, 593), // fewWatchers
    must(838, 594), // boxCounted
    must(839, 595), // boxChannel
    must(840, 596), // unknownBox
    must(841, 597), // notCounted
    must(842, 598), // withheld
    must(843, 599), // voidVote
    must(844, 600), // unknownTracker
    must(845, 602), // wrongStage
    must(846, 603), // timeOver
    must(847, 604), // ownMatter
    must(848, 605), // reasonMissing
    must(849, 606), // sameScreener
    must(850, 607), // declinedForGood
    must(851, 608), // unknownContribution
    must(852, 609), // contributionExists
    must(853, 610), // tooManyContributions
    must(854, 611), // otherKind
    must(855, 612), // contributionHidden
    must(856, 613), // amendmentOver
    must(857, 614), // staleAmendment
    must(858, 615), // listOpen
    must(859, 616), // asListed
    must(860, 617), // objectionExists
    must(861, 618), // alreadyObjected
    must(862, 619), // unknownObjection
    must(863, 620), // objectionOver
    must(477, 0), // covenant
    must(611, 16), // since
    must(477, 0), // covenant
    must(611, 16), // since
    must(214, 16), // at
    must(612, 0), // violation
    must(864, 16), // recorded
    must(612, 0), // violation
    must(865, 16), // applied
    must(612, 0), // violation
    must(615, 16), // applies
    must(214, 16), // at
    must(612, 0), // violation
    must(223, 16), // until
    must(214, 16), // at
    must(612, 0), // violation
    must(237, 16), // due
    must(214, 16), // at
    must(613, 37), // place
    must(34, 37), // region
    must(866, 622), // covenantExists
    must(867, 623), // unknownCovenant
    must(773, 624), // notInForce
    must(868, 625), // notYetInForce
    must(796, 626), // unknownRule
    must(869, 627), // violationExists
    must(870, 628), // unknownViolation
    must(871, 629), // ownViolation
    must(872, 630), // alreadyWithdrawn
    must(873, 631), // replyClosed
    must(874, 632), // notApplied
    must(875, 633), // appealClosed
    must(876, 634), // alreadyAppealed
    must(877, 635), // ownRecord
    must(878, 636), // noAppeal
    must(312, 637), // notDue
    must(879, 638), // placeOutside
    must(383, 639), // minor
    must(880, 640), // notBound
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(647, 0), // settlement
    must(364, 0), // merchant
    must(627, 0), // fund
    must(34, 37), // region
    must(152, 37), // grid
    must(47, 0), // act
    must(881, 11), // cap
    must(642, 11), // earned
    must(387, 11), // asked
    must(223, 16), // until
    must(630, 11), // price
    must(48, 11), // least
    must(47, 0), // act
    must(882, 17), // done
    must(226, 17), // needed
    must(883, 11), // balance
    must(226, 11), // needed
    must(445, 0), // reserved
    must(884, 0), // confirmed
    must(636, 0), // cancelled
    must(637, 0), // expired
    must(638, 0), // locked
    must(633, 0), // redemption
    must(885, 669), // status
    must(251, 11), // total
    must(387, 11), // asked
    must(49, 11), // max
    must(886, 642), // notAMerchant
    must(887, 643), // unknownFund
    must(888, 644), // unknownAct
    must(889, 645), // unknownAward
    must(890, 646), // unknownOffer
    must(891, 647), // unknownRedemption
    must(892, 648), // unknownSettlement
    must(893, 649), // notInSettlement
    must(894, 650), // fundExists
    must(895, 651), // offerExists
    must(896, 652), // redemptionExists
    must(897, 653), // settlementExists
    must(898, 654), // ownAward
    must(899, 655), // fundElsewhere
    must(277, 656), // proofTooLow
    must(900, 657), // alreadyAwarded
    must(901, 658), // capReached
    must(902, 659), // alreadyReversed
    must(903, 660), // priceTooLow
    must(904, 661), // stockEmpty
    must(905, 662), // requirementEmpty
    must(655, 663), // offerWithdrawn
    must(906, 664), // ownOffer
    must(907, 665), // requirementNotMet
    must(908, 666), // soldOut
    must(909, 667), // balanceTooLow
    must(910, 668), // redemptionOver
    must(911, 670), // redemptionLate
    must(312, 671), // notDue
    must(912, 672), // ownConfirmation
    must(913, 673), // ownSettlement
    must(914, 674), // nothingToSettle
    must(915, 675), // ledgerFull
    must(396, 445), // channel
    must(616, 0), // case
    must(916, 0), // reported
    must(917, 0), // notAccepted
    must(498, 0), // accepted
    must(918, 0), // selfResolving
    must(919, 0), // handling
    must(920, 0), // entrusted
    must(921, 0), // dispatched
    must(922, 0), // returned
    must(923, 0), // feedback
    must(924, 0), // closed
    must(925, 0), // evaluated
    must(926, 0), // reopened
    must(113, 0), // withdrawn
    must(616, 0), // case
    must(393, 685), // stage
    must(226, 686), // needed
    must(158, 97), // level
    must(927, 97), // lowest
    must(928, 97), // highest
    must(158, 97), // level
    must(359, 97), // to
    must(359, 97), // to
    must(929, 97), // top
    must(158, 97), // level
    must(513, 97), // next
    must(359, 97), // to
    must(930, 44), // reopenings
    must(49, 44), // max
    must(931, 677), // unknownCase
    must(932, 678), // channelOfTheEngine
    must(933, 679), // sourceEntered
    must(934, 680), // caseExists
    must(804, 681), // unknownKind
    must(935, 682), // regionTooHigh
    must(936, 683), // notOwnName
    must(845, 684), // wrongStage
    must(937, 687), // wrongLevel
    must(312, 688), // notDue
    must(938, 689), // deadlinePassed
    must(939, 690), // atTop
    must(940, 691), // notAbove
    must(941, 692), // aboveTop
    must(942, 693), // skipsLevel
    must(943, 694), // notEntrustable
    must(944, 695), // notADepartment
    must(945, 696), // outOfReach
    must(267, 697), // namedTwice
    must(946, 698), // unitMissing
    must(947, 699), // notWithUnit
    must(948, 700), // notActingFor
    must(689, 701), // feedbackGiven
    must(949, 702), // returnedBefore
    must(950, 703), // dispatchDesignated
    must(951, 704), // alreadyRated
    must(952, 705), // anonymous
    must(953, 706), // notReporter
    must(954, 707), // handlerRates
    must(955, 708), // windowClosed
    must(956, 709), // reopenedTooOften
    must(310, 710), // unknownYear
    must(957, 711), // noTerm
    must(727, 0), // body
    must(34, 37), // region
    must(152, 37), // grid
    must(958, 713), // unknownQuestion
    must(959, 714), // questionExists
    must(960, 715), // notPublic
    must(945, 716), // outOfReach
    must(961, 717), // tooManyOpen
    must(962, 718), // notOpen
    must(963, 719), // ownQuestion
    must(964, 720), // notAnswered
    must(965, 721), // ratedAlready
    must(312, 722), // notDue
    must(966, 0), // kept
    must(967, 0), // stored
    must(237, 0), // due
    must(968, 0), // erased
    must(182, 0), // entry
    must(885, 731), // status
    must(32, 0), // person
    must(969, 0), // child
    must(970, 724), // unknownEntry
    must(971, 725), // entryExists
    must(972, 726), // unknownCategory
    must(973, 727), // consentNeeded
    must(974, 728), // notByConsent
    must(975, 729), // nothingConsented
    must(976, 730), // notKept
    must(312, 732), // notDue
    must(977, 733), // childInCare
    must(978, 734), // onlyOperator
    must(22, 525), // engine
    must(197, 540), // charter
    must(191, 122), // membership
    must(192, 544), // deliberation
    must(477, 621), // covenant
    must(193, 641), // points
    must(194, 676), // cases
    must(195, 479), // catalogue
    must(74, 712), // consultation
    must(196, 723), // vault
    must(128, 26), // code
    must(979, 26), // en
    must(980, 26), // zh
    must(981, 68), // retryable
    must(471, 26), // rule
    must(982, 524), // detail
    must(498, 28), // accepted
    must(983, 523), // refused
    must(214, 16), // at
    must(640, 25), // cause
    must(66, 26), // command
    must(575, 27), // outcome
    must(755, 17), // seq
    must(754, 0), // request
    must(214, 16), // at
    must(571, 23), // before
    must(575, 27), // outcome
    must(984, 23), // after
    must(23, 15), // digest
    must(32, 0), // person
    may(152, 109, 0), // grid
    may(210, 359, 0), // household
    may(611, 34, 0), // since
    must(29, 39), // proof
    must(240, 1), // age
    may(18, 229, 0), // guardian
    may(241, 65, 0), // handle
    must(985, 737), // roles
    must(986, 744), // noticed
    must(865, 745), // applied
    must(780, 746), // appealed
    must(987, 747), // dismissed
    must(113, 748), // withdrawn
    must(612, 0), // violation
    must(477, 0), // covenant
    must(471, 0), // rule
    must(613, 37), // place
    must(214, 16), // at
    must(223, 16), // until
    must(95, 68), // counts
    must(614, 17), // repetition
    must(533, 313), // measure
    must(615, 16), // applies
    must(988, 20), // replies
    must(989, 743), // standing
    may(616, 415, 0), // case
    must(518, 15), // evidence
    must(699, 0), // record
    must(32, 0), // person
    must(175, 0), // item
    must(701, 0), // holder
    may(391, 229, 0), // asker
    may(241, 65, 0), // handle
    must(702, 0), // purpose
    must(493, 15), // content
    must(214, 16), // at
    must(223, 16), // until
    must(990, 68), // fresh
    must(991, 92), // sharedWith
    must(182, 0), // entry
    must(32, 0), // person
    must(184, 0), // category
    must(177, 101), // basis
    may(493, 512, 0), // content
    must(214, 16), // at
    may(223, 34, 0), // until
    must(885, 731), // status
    must(992, 736), // member
    must(993, 240), // merged
    must(994, 240), // wards
    must(865, 92), // applied
    must(995, 739), // unmaskings
    must(778, 740), // proposed
    must(782, 740), // seconded
    must(781, 740), // discussed
    must(996, 740), // voted
    must(486, 327), // units
    must(997, 741), // violations
    must(883, 11), // balance
    must(998, 749), // awards
    must(999, 750), // redemptions
    must(194, 751), // cases
    must(1000, 752), // questions
    must(25, 753), // records
    must(745, 755), // entries
    must(1001, 386), // requests
    must(1002, 14), // state
    must(26, 18), // root
    must(1003, 19), // inclusion
    must(1004, 21), // consistency
    must(1005, 22), // receipt
    must(1006, 735), // export
    must(34, 37), // region
    must(187, 0), // name
    must(158, 97), // level
    may(199, 109, 0), // parent
    must(360, 17), // members
    must(81, 17), // households
    must(611, 16), // since
    must(34, 37), // region
    must(187, 0), // name
    may(199, 109, 0), // parent
    must(34, 37), // region
    must(1007, 760), // versions
    may(1008, 762, 0), // splitFrom
    may(215, 762, 0), // became
    must(201, 764), // parts
    must(202, 764), // absorbed
    must(1009, 765), // planned
    must(29, 39), // proof
    must(360, 17), // members
    must(34, 37), // region
    must(1010, 17), // grids
    must(1011, 17), // countedGrids
    must(220, 17), // known
    must(221, 17), // joined
    may(1012, 768, 0), // coverage
    must(1013, 17), // joinedElsewhere
    must(69, 769), // proofs
    must(128, 772), // code
    must(223, 16), // until
    must(396, 214), // channel
    must(745, 17), // entries
    must(1014, 17), // helped
    must(1015, 774), // channels
    must(924, 68), // closed
    must(252, 274), // announced
    must(253, 274), // came
    must(34, 37), // region
    must(237, 16), // due
    must(386, 68), // overdue
    must(34, 37), // region
    may(378, 34, 0), // appealUntil
    must(865, 779), // applied
    must(1016, 780), // active
    must(523, 781), // rejected
    must(113, 782), // withdrawn
    must(1017, 783), // suspended
    must(639, 784), // dissolved
    must(211, 0), // organisation
    must(147, 243), // kind
    must(34, 37), // region
    must(885, 778), // status
    must(239, 44), // key
    may(379, 512, 0), // check
    must(243, 17), // people
    must(1018, 786), // keys
    must(1019, 739), // orders
    must(34, 758), // region
    must(1020, 759), // regionHistory
    must(1012, 767), // coverage
    must(1021, 771), // joinCode
    must(992, 736), // member
    must(745, 773), // entries
    must(249, 776), // batch
    must(211, 777), // organisation
    must(1022, 785), // identityKeys
    must(76, 264), // unmasking
    must(995, 788), // unmaskings
    must(214, 16), // at
    must(376, 0), // reason
    may(223, 34, 0), // until
    must(237, 16), // due
    must(376, 0), // reason
    must(611, 16), // since
    may(374, 798, 0), // terms
    must(789, 16), // opened
    must(223, 16), // until
    may(784, 34, 0), // counting
    must(86, 17), // eligible
    must(87, 17), // participants
    must(133, 62), // quorum
    must(134, 62), // approval
    must(135, 64), // approvalOf
    must(119, 73), // silence
    must(481, 286), // question
    must(1023, 802), // thresholds
    must(86, 386), // eligible
    must(1024, 386), // silent
    must(214, 16), // at
    must(578, 369), // result
    must(374, 801), // terms
    must(221, 17), // joined
    must(544, 17), // left
    must(778, 792), // proposed
    must(779, 793), // screening
    must(389, 794), // declined
    must(780, 795), // appealed
    must(781, 796), // discussed
    must(782, 797), // seconded
    must(783, 799), // voting
    must(785, 800), // decided
    must(388, 803), // lapsed
    must(113, 804), // withdrawn
    must(214, 16), // at
    must(505, 0), // objection
    must(611, 16), // since
    may(53, 34, 0), // review
    must(386, 68), // overdue
    may(512, 810, 0), // finding
    must(214, 16), // at
    must(377, 0), // by
    must(252, 807), // announced
    must(786, 808), // annulled
    must(787, 809), // inForce
    must(788, 811), // repealed
    must(1025, 0), // lapses
    must(1026, 0), // isAdmitted
    must(1027, 0), // staysDeclined
    must(1028, 0), // isFrozen
    must(596, 0), // listStands
    must(502, 0), // opens
    must(1029, 0), // isCounted
    must(1030, 0), // comesIntoForce
    must(1031, 0), // reviewIsOverdue
    must(214, 16), // at
    must(1032, 814), // then
    must(479, 0), // topic
    must(34, 37), // region
    must(480, 15), // subject
    must(481, 286), // question
    must(1033, 20), // earlier
    must(471, 60), // rule
    may(477, 308, 0), // covenant
    may(482, 325, 0), // repeals
    must(130, 44), // seconds
    must(1034, 17), // objections
    must(793, 17), // undecided
    must(393, 791), // stage
    may(1035, 805, 0), // effect
    may(513, 812, 0), // next
    must(86, 68), // eligible
    may(485, 357, 0), // area
    must(996, 68), // voted
    may(214, 34, 0), // at
    may(396, 816, 0), // channel
    must(534, 0), // yes
    must(535, 0), // no
    must(536, 0), // abstain
    must(1036, 822), // choice
    must(1037, 292), // marks
    must(376, 374), // reason
    must(456, 821), // motion
    must(443, 823), // options
    must(100, 824), // void
    must(792, 601), // tracker
    must(248, 820), // ballot
    may(485, 357, 0), // area
    must(27, 17), // size
    must(26, 15), // root
    must(138, 818), // ballots
    must(248, 819), // ballot
    must(613, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(492, 0), // contribution
    must(377, 0), // by
    must(147, 338), // kind
    may(493, 512, 0), // content
    must(224, 44), // version
    may(498, 831, 0), // accepted
    may(1038, 832, 0), // moderation
    may(496, 357, 0), // agree
    may(494, 357, 0), // disagree
    may(495, 357, 0), // pass
    must(251, 17), // total
    must(1039, 829), // contributions
    must(1040, 17), // reacted
    must(496, 17), // agree
    must(494, 17), // disagree
    must(1041, 44), // agreeRate
    must(1042, 44), // disagreeRate
    must(490, 44), // statement
    must(1043, 68), // agrees
    must(1044, 68), // significant
    must(1045, 17), // zHundredths
    must(243, 17), // people
    must(1046, 839), // views
    must(1047, 841), // own
    must(1048, 837), // groups
    must(1049, 843), // agreed
    must(523, 843), // rejected
    must(1050, 835), // statements
    must(45, 836), // report
    must(251, 17), // total
    must(745, 835), // entries
    must(793, 0), // undecided
    must(507, 0), // upheld
    must(987, 0), // dismissed
    must(508, 0), // unanswered
    must(505, 0), // objection
    must(377, 0), // by
    must(376, 0), // reason
    may(506, 65, 0), // about
    may(504, 831, 0), // listed
    must(885, 848), // status
    must(251, 17), // total
    must(1034, 846), // objections
    must(479, 790), // topic
    must(248, 815), // ballot
    must(138, 817), // ballots
    must(1051, 825), // ballotProof
    must(1052, 826), // explanation
    must(1053, 828), // discussion
    must(492, 830), // contribution
    must(1054, 834), // consensus
    must(129, 844), // electorate
    must(1034, 845), // objections
    must(477, 0), // covenant
    may(116, 325, 0), // replaces
    must(611, 16), // since
    may(223, 34, 0), // until
    must(477, 0), // covenant
    must(479, 0), // topic
    must(34, 37), // region
    must(392, 310), // rules
    must(478, 44), // figuresFrom
    must(611, 16), // since
    may(223, 34, 0), // until
    may(1055, 449, 0), // repealedBy
    must(1007, 851), // versions
    must(477, 0), // covenant
    must(471, 0), // rule
    may(986, 357, 0), // noticed
    may(1056, 357, 0), // dissuaded
    may(1057, 357, 0), // exposed
    may(1058, 357, 0), // referred
    may(113, 357, 0), // withdrawn
    must(392, 855), // rules
    must(477, 850), // covenant
    must(997, 853), // violations
    must(1059, 854), // figures
    must(32, 0), // person
    must(883, 11), // balance
    must(32, 0), // person
    must(47, 0), // act
    must(628, 17), // times
    must(1060, 11), // earnedToday
    must(142, 11), // dayCap
    must(364, 0), // merchant
    must(883, 11), // balance
    must(641, 11), // carried
    must(642, 11), // earned
    must(643, 11), // spent
    must(445, 11), // reserved
    must(627, 0), // fund
    must(34, 37), // region
    must(1061, 11), // issued
    must(998, 17), // awards
    must(1062, 17), // reversals
    must(629, 0), // offer
    must(364, 0), // merchant
    must(630, 11), // price
    must(631, 17), // stock
    may(632, 425, 0), // requires
    must(113, 68), // withdrawn
    must(1063, 68), // forSale
    must(633, 0), // redemption
    must(629, 0), // offer
    must(364, 0), // merchant
    may(634, 864, 0), // buyer
    may(241, 65, 0), // handle
    must(630, 11), // price
    must(237, 16), // due
    must(356, 43), // triesLeft
    must(885, 669), // status
    must(128, 866), // code
    must(237, 16), // due
    must(647, 0), // settlement
    must(34, 37), // region
    must(214, 16), // at
    must(648, 88), // rate
    must(649, 435), // lines
    must(650, 438), // totals
    must(1064, 17), // accounts
    must(1061, 11), // issued
    must(79, 11), // persons
    must(1065, 11), // merchants
    must(445, 11), // reserved
    must(1066, 11), // cleared
    must(1067, 11), // sum
    must(32, 858), // person
    must(1068, 859), // participation
    must(364, 860), // merchant
    must(627, 861), // fund
    must(629, 862), // offer
    must(633, 863), // redemption
    must(1069, 865), // verificationCode
    must(647, 867), // settlement
    must(1070, 436), // settlementLine
    must(1071, 868), // ledger
    must(365, 0), // department
    must(1072, 68), // delivered
    must(916, 0), // reported
    must(498, 0), // accepted
    must(389, 0), // declined
    must(1073, 0), // selfResolution
    must(919, 0), // handling
    must(920, 0), // entrusted
    must(921, 0), // dispatched
    must(922, 0), // returned
    must(1074, 0), // released
    must(923, 0), // feedback
    must(924, 0), // closed
    must(1075, 0), // escalated
    must(1076, 0), // missed
    must(1077, 0), // supervised
    must(1078, 0), // rated
    must(926, 0), // reopened
    must(113, 0), // withdrawn
    must(214, 16), // at
    must(147, 878), // kind
    must(158, 97), // level
    must(484, 455), // unit
    may(1079, 65, 0), // note
    must(616, 0), // case
    must(147, 0), // kind
    must(148, 68), // urgent
    must(34, 37), // region
    must(396, 445), // channel
    must(952, 68), // anonymous
    may(668, 229, 0), // reporter
    may(96, 871, 0), // source
    must(493, 15), // content
    must(158, 97), // level
    must(393, 685), // stage
    must(484, 455), // unit
    must(676, 44), // round
    must(237, 16), // due
    may(674, 460, 0), // deferral
    must(1080, 43), // warnings
    must(1076, 43), // missed
    may(578, 65, 0), // result
    may(555, 65, 0), // path
    may(1081, 872, 0), // rating
    must(149, 874), // departments
    must(1082, 92), // usualDepartments
    must(1083, 876), // history
    must(393, 685), // stage
    must(194, 17), // cases
    must(158, 97), // level
    must(194, 17), // cases
    must(147, 0), // kind
    must(916, 17), // reported
    must(1084, 17), // resolved
    must(1085, 17), // ratable
    must(1078, 17), // rated
    must(677, 17), // response
    must(678, 17), // solution
    must(679, 17), // satisfaction
    must(34, 37), // region
    must(916, 17), // reported
    must(234, 17), // open
    must(1086, 880), // stages
    must(1084, 882), // resolved
    must(1087, 17), // resolvedLate
    must(1076, 17), // missed
    must(1075, 17), // escalated
    must(926, 17), // reopened
    must(160, 884), // kinds
    must(1088, 886), // ratings
    must(484, 455), // unit
    must(1089, 17), // onTime
    must(672, 17), // late
    must(1088, 886), // ratings
    must(616, 0), // case
    must(147, 0), // kind
    must(34, 37), // region
    must(158, 97), // level
    must(393, 685), // stage
    must(484, 455), // unit
    must(237, 16), // due
    may(674, 460, 0), // deferral
    must(194, 889), // cases
    must(616, 870), // case
    must(1059, 879), // figures
    must(484, 887), // unit
    must(1090, 888), // agenda
    must(1091, 17), // wanted
    must(708, 17), // alreadyHeld
    must(717, 17), // shareFrom
    must(718, 17), // mayCollect
    must(719, 17), // forbidden
    must(1092, 17), // avoided
    must(1093, 17), // collected
    must(25, 892), // records
    must(1094, 893), // burden
    must(493, 15), // content
    must(214, 16), // at
    must(729, 507), // shown
    may(730, 831, 0), // solved
    must(234, 897), // open
    must(1095, 898), // answered
    must(113, 899), // withdrawn
    must(481, 0), // question
    must(727, 0), // body
    must(493, 15), // content
    must(214, 16), // at
    may(1096, 109, 0), // with
    must(885, 896), // status
    must(387, 17), // asked
    must(1097, 17), // answeredInTime
    must(1098, 17), // answeredLate
    must(1099, 17), // answeredAbove
    must(386, 17), // overdue
    must(113, 17), // withdrawn
    must(730, 17), // solved
    must(1100, 17), // unsolved
    must(481, 895), // question
    must(1059, 900), // figures
    must(182, 756), // entry
    must(237, 902), // due
    must(1101, 13), // journal
    must(191, 757), // membership
    must(192, 789), // deliberation
    must(477, 849), // covenant
    must(193, 857), // points
    must(194, 869), // cases
    must(195, 891), // catalogue
    must(74, 894), // consultation
    must(196, 901), // vault
    must(58, 12), // answer
    must(1102, 0), // worker
    must(1102, 905), // worker
    must(19, 906), // resident
    must(175, 907), // item
    must(34, 908), // region
    must(616, 0), // case
    must(147, 0), // kind
    must(34, 37), // region
    must(396, 445), // channel
    must(96, 0), // source
    may(668, 229, 0), // reporter
    must(493, 15), // content
    must(616, 0), // case
    must(376, 0), // reason
    must(555, 0), // path
    must(616, 0), // case
    must(669, 0), // lead
    may(62, 92, 0), // helpers
    may(670, 68, 0), // designated
    must(616, 0), // case
    may(484, 228, 0), // unit
    must(578, 0), // result
    must(616, 0), // case
    must(376, 0), // reason
    may(359, 921, 0), // to
    must(616, 0), // case
    must(1103, 0), // rater
    must(677, 466), // response
    must(678, 466), // solution
    must(679, 466), // satisfaction
    may(376, 65, 0), // reason
    must(616, 0), // case
    must(668, 0), // reporter
    must(45, 910), // report
    must(1104, 911), // accept
    must(1105, 912), // decline
    must(1106, 913), // startSelfResolution
    must(241, 914), // handle
    must(1107, 915), // entrust
    must(1108, 916), // dispatch
    must(1109, 917), // return
    must(923, 918), // feedback
    must(1110, 919), // close
    must(1111, 920), // escalate
    must(1112, 922), // evaluate
    must(1113, 923), // reopen
    must(1114, 924), // withdraw
    must(1115, 925), // release
    must(1116, 926), // expire
    must(34, 37), // region
    may(158, 921, 0), // level
    may(984, 415, 0), // after
    must(1117, 44), // limit
    must(616, 928), // case
    must(1059, 929), // figures
    must(484, 930), // unit
    must(1090, 931), // agenda
    must(32, 0), // person
    must(211, 0), // organisation
    must(702, 0), // purpose
    may(1118, 935, 0), // consents
    must(1119, 934), // form
    must(1120, 936), // items
    must(175, 0), // item
    must(699, 0), // record
    must(493, 15), // content
    must(1119, 934), // form
    must(745, 938), // entries
    must(699, 0), // record
    must(211, 0), // organisation
    must(702, 0), // purpose
    may(1118, 935, 0), // consents
    must(32, 0), // person
    must(968, 68), // erased
    must(1121, 933), // ask
    must(1122, 937), // collect
    must(1123, 940), // share
    must(1124, 941), // refuse
    must(1125, 942), // forget
    must(1126, 904), // of
    must(229, 944), // held
    must(1093, 945), // collected
    must(1094, 946), // burden
    must(1127, 948), // adopt
    must(1128, 950), // advance
    must(34, 37), // region
    must(187, 0), // name
    must(158, 97), // level
    must(199, 37), // parent
    must(207, 0), // reshape
    must(34, 37), // region
    must(208, 111), // change
    may(209, 34, 0), // on
    must(32, 0), // person
    must(33, 9), // role
    must(34, 37), // region
    may(211, 228, 0), // organisation
    may(223, 34, 0), // until
    may(231, 50, 0), // passes
    must(152, 37), // grid
    must(222, 44), // days
    may(1129, 321, 0), // overlapDays
    must(32, 0), // person
    must(210, 0), // household
    must(128, 772), // code
    must(357, 236), // identity
    must(29, 39), // proof
    may(383, 962, 0), // minor
    must(211, 0), // organisation
    must(147, 243), // kind
    must(34, 37), // region
    may(233, 244, 0), // creditCode
    may(372, 20, 0), // documents
    may(235, 240, 0), // officers
    must(211, 0), // organisation
    must(1130, 68), // approve
    must(376, 0), // reason
    must(211, 0), // organisation
    must(235, 240), // officers
    must(249, 0), // batch
    may(376, 65, 0), // reason
    must(32, 0), // person
    must(1131, 278), // correction
    must(32, 0), // person
    must(357, 236), // identity
    may(1132, 980, 0), // former
    must(29, 39), // proof
    must(32, 0), // person
    must(238, 0), // into
    must(1133, 68), // same
    must(376, 0), // reason
    must(76, 0), // unmasking
    must(152, 37), // grid
    must(241, 0), // handle
    must(376, 0), // reason
    must(76, 0), // unmasking
    must(1134, 68), // grant
    must(376, 0), // reason
    must(1135, 990), // duplicate
    must(383, 991), // minor
    must(207, 992), // reshape
    must(76, 993), // unmasking
    must(1136, 989), // matter
    must(1137, 953), // defineRegion
    must(207, 954), // reshape
    must(1138, 955), // cancelReshape
    must(1139, 956), // enterKnownHouseholds
    must(1140, 957), // grantRole
    must(1141, 958), // revokeRole
    must(1142, 959), // issueJoinCode
    must(1143, 960), // revokeJoinCode
    must(1144, 961), // join
    must(1145, 963), // leave
    must(1146, 964), // nameDelegate
    must(1147, 965), // regroupHousehold
    must(1148, 966), // applyOrganisation
    must(1149, 967), // reviewOrganisation
    must(1150, 968), // appealReview
    must(1151, 969), // withdrawApplication
    must(1152, 970), // nameOfficers
    must(1153, 971), // suspendOrganisation
    must(1154, 972), // reinstateOrganisation
    must(1155, 973), // dissolveOrganisation
    must(1156, 974), // openBatch
    must(1157, 975), // closeBatch
    must(1158, 976), // correct
    must(1159, 977), // lapseReview
    must(1160, 978), // rotateIdentityKey
    must(1161, 979), // prove
    must(1162, 981), // suspectDuplicate
    must(1163, 982), // reviewDuplicate
    must(1164, 983), // enterMinor
    must(1165, 984), // askUnmasking
    must(1166, 985), // decideUnmasking
    must(1167, 986), // tellUnmasked
    must(1168, 987), // erase
    must(1169, 988), // fallDue
    must(479, 0), // topic
    must(34, 37), // region
    must(471, 0), // rule
    must(480, 15), // subject
    may(481, 996, 0), // question
    may(477, 308, 0), // covenant
    may(482, 325, 0), // repeals
    must(479, 0), // topic
    must(487, 68), // admitted
    may(376, 65, 0), // reason
    must(248, 820), // ballot
    may(792, 1012, 0), // tracker
    must(479, 0), // topic
    must(515, 0), // voter
    must(1170, 1011), // vote
    must(396, 214), // channel
    may(516, 229, 0), // proxy
    must(479, 0), // topic
    must(515, 0), // voter
    must(249, 0), // batch
    must(396, 214), // channel
    may(1171, 240, 0), // watchers
    must(479, 0), // topic
    must(249, 0), // batch
    must(520, 1018), // papers
    must(41, 995), // propose
    must(1172, 997), // recordUnits
    must(42, 998), // second
    must(1114, 999), // withdraw
    must(1173, 1000), // screen
    must(1174, 1001), // appealScreening
    must(1175, 1002), // contribute
    must(1176, 1003), // react
    must(1177, 1004), // decideAmendment
    must(1178, 1005), // moderate
    must(1179, 1006), // object
    must(1180, 1007), // decideObjection
    must(53, 1008), // review
    must(234, 1009), // open
    must(43, 1010), // cast
    must(1181, 1013), // entrustVote
    must(1182, 1014), // revokeProxy
    must(1183, 1015), // serveBallots
    must(1184, 1016), // issuePaper
    must(1185, 1017), // countPapers
    must(1186, 1019), // lapse
    must(1110, 1020), // close
    must(612, 0), // violation
    must(477, 0), // covenant
    must(471, 0), // rule
    must(32, 0), // person
    must(613, 37), // place
    must(518, 15), // evidence
    must(616, 0), // case
    must(383, 68), // minor
    must(612, 0), // violation
    must(507, 68), // upheld
    must(376, 0), // reason
    must(1127, 1022), // adopt
    must(1187, 1023), // repeal
    must(1188, 1024), // recordViolation
    must(1189, 1025), // reply
    must(475, 1026), // appeal
    must(1190, 1027), // decideAppeal
    must(1191, 1028), // withdrawViolation
    must(1169, 1029), // fallDue
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(376, 0), // reason
    must(633, 0), // redemption
    must(128, 866), // code
    must(1192, 1031), // openFund
    must(1193, 1032), // award
    must(1194, 1033), // reverse
    must(1195, 1034), // publishOffer
    must(1196, 1035), // withdrawOffer
    must(1197, 1036), // reserve
    must(1198, 1037), // confirm
    must(1199, 1038), // cancel
    must(1200, 1039), // expireRedemption
    must(1115, 1040), // release
    must(1201, 1041), // settle
    must(1202, 1042), // combine
    must(1203, 1043), // forfeit
    must(1121, 1045), // ask
    must(58, 1046), // answer
    must(1114, 1047), // withdraw
    must(648, 1048), // rate
    must(1186, 1049), // lapse
    must(1125, 1050), // forget
    must(1115, 1051), // release
    must(182, 0), // entry
    must(32, 0), // person
    must(184, 0), // category
    must(493, 15), // content
    may(166, 512, 0), // consent
    must(510, 1053), // keep
    must(1158, 1054), // correct
    must(1204, 1055), // withdrawConsent
    must(1168, 1056), // erase
    must(1205, 1057), // confirmErasure
    must(1186, 1058), // lapse
    must(1206, 1059), // retire
    must(1207, 949), // clock
    must(197, 947), // charter
    must(191, 952), // membership
    must(192, 994), // deliberation
    must(477, 1021), // covenant
    must(193, 1030), // points
    must(194, 909), // cases
    must(195, 932), // catalogue
    must(74, 1044), // consultation
    must(196, 1052), // vault
    must(481, 1061), // question
    must(1059, 1062), // figures
    must(34, 37), // region
    may(477, 325, 0), // covenant
    must(477, 1064), // covenant
    must(997, 1065), // violations
    must(1059, 1066), // figures
    must(479, 0), // topic
    must(186, 17), // from
    must(479, 0), // topic
    must(792, 601), // tracker
    must(479, 0), // topic
    must(1048, 44), // groups
    must(479, 1068), // topic
    must(248, 1069), // ballot
    must(138, 1070), // ballots
    must(1051, 1071), // ballotProof
    must(1052, 1072), // explanation
    must(1053, 1073), // discussion
    must(492, 1074), // contribution
    must(1054, 1075), // consensus
    must(129, 1076), // electorate
    must(1034, 1077), // objections
    must(1208, 26), // svg
    must(23, 15), // digest
    must(357, 236), // identity
    must(546, 68), // holds
    must(578, 369), // result
    must(1209, 1080), // picture
    must(882, 1079), // done
    must(32, 0), // person
    must(166, 0), // consent
    must(518, 15), // evidence
    must(219, 17), // first
    must(1002, 1083), // state
    must(26, 1084), // root
    must(1003, 1085), // inclusion
    must(1004, 1086), // consistency
    must(1005, 1087), // receipt
    must(1006, 1088), // export
    must(34, 1090), // region
    must(1020, 1091), // regionHistory
    must(1012, 1092), // coverage
    must(1021, 1093), // joinCode
    must(992, 1094), // member
    must(745, 1095), // entries
    must(249, 1096), // batch
    must(211, 1097), // organisation
    must(1022, 1098), // identityKeys
    must(76, 1099), // unmasking
    must(995, 1100), // unmaskings
    must(32, 1102), // person
    must(1068, 1103), // participation
    must(364, 1104), // merchant
    must(627, 1105), // fund
    must(629, 1106), // offer
    must(633, 1107), // redemption
    must(1069, 1108), // verificationCode
    must(647, 1109), // settlement
    must(1070, 1110), // settlementLine
    must(1071, 1111), // ledger
    must(182, 1114), // entry
    must(237, 1115), // due
    must(1101, 1082), // journal
    must(191, 1089), // membership
    must(192, 1067), // deliberation
    must(477, 1063), // covenant
    must(193, 1101), // points
    must(194, 927), // cases
    must(195, 943), // catalogue
    must(74, 1060), // consultation
    must(196, 1113), // vault
    must(214, 16), // at
    must(756, 0), // actor
    must(1210, 1112), // query
    must(396, 214), // channel
    may(242, 1120, 0), // helper
    may(249, 65, 0), // batch
    must(1211, 0), // id
    must(214, 16), // at
    must(756, 0), // actor
    may(1212, 1118, 0), // via
    must(66, 951), // command
    must(23, 2), // digest
    must(114, 1121), // secret
    must(197, 33), // charter
    must(23, 2), // digest
    must(114, 1121), // secret
    may(239, 321, 0), // key
    must(1213, 26), // number
    must(23, 2), // digest
    must(114, 1121), // secret
    must(239, 44), // key
    must(23, 2), // digest
    must(493, 26), // content
    must(1214, 26), // text
    must(23, 2), // digest
    must(28, 15), // leaf
    must(755, 17), // seq
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(23, 2), // digest
    must(219, 17), // first
    must(42, 17), // second
    must(29, 20), // proof
    must(1215, 15), // firstRoot
    must(1216, 15), // secondRoot
    must(23, 2), // digest
    must(248, 819), // ballot
    must(613, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(23, 2), // digest
    must(374, 801), // terms
    must(138, 818), // ballots
    must(1217, 1124), // identityDigest
    must(1218, 1125), // identityKey
    must(233, 1126), // creditCode
    must(1219, 1127), // contentDigest
    must(1220, 1128), // qrPicture
    must(1221, 1129), // verifyInclusion
    must(1222, 1130), // verifyConsistency
    must(1223, 1131), // verifyBallot
    must(1224, 1132), // recount
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
    "source", "notice", "schulze", "runoff", "void", "allowed", "closedUp", "last", "setAside",
    "oneByOne", "beforeFreeze", "method", "equalRanks", "skippedRanks", "unranked", "exhausted",
    "elimination", "withdrawn", "secret", "smallCell", "replaces", "countingDays", "proxies",
    "silence", "ranks", "screeningDays", "appealDays", "discussionDays", "listDays", "openingDays",
    "objectionDays", "reviewDays", "code", "electorate", "seconds", "secondingDays", "votingDays",
    "quorum", "approval", "approvalOf", "preset", "presetOverride", "ballots", "life", "decisions",
    "amount", "dayCap", "acts", "redemptionMinutes", "codeTries", "cnyPerPoint", "kind", "urgent",
    "departments", "fromMinute", "toMinute", "grid", "village", "town", "county", "city",
    "workingMinutes", "level", "term", "kinds", "officeHours", "limits", "warningsMax",
    "reopeningsMax", "evaluationDays", "consent", "contract", "legalDuty", "emergency", "news",
    "public", "otherLaw", "ordinary", "sensitive", "item", "owner", "basis", "purposes",
    "freshDays", "sensitivity", "shareWith", "entry", "leaving", "category", "keepDays", "from",
    "name", "effectiveFrom", "effectiveTo", "founders", "membership", "deliberation", "points",
    "cases", "catalogue", "vault", "charter", "adopted", "parent", "stay", "parts", "absorbed",
    "rename", "move", "split", "merge", "reshape", "change", "on", "household", "organisation",
    "parentLevel", "digits", "at", "became", "named", "other", "otherLevel", "first", "known",
    "joined", "days", "until", "version", "current", "needed", "actsIn", "rung", "held",
    "heldUntil", "passes", "most", "creditCode", "open", "officers", "year", "due", "into", "key",
    "age", "handle", "helper", "people", "app", "paper", "booth", "mobile", "ballot", "batch",
    "forms", "total", "announced", "came", "unknownRegion", "unknownPerson", "unknownHousehold",
    "unknownOrganisation", "regionExists", "levelGap", "gridSuffix", "notAGrid", "unknownReshape",
    "reshapeExists", "reshapePast", "regionEnded", "nothingChanges", "namedTwice", "mergeLevels",
    "householdsUnaccounted", "knownBelowJoined", "joinCodeDays", "noJoinCode", "joinTriesUsed",
    "joinCodeReplaced", "joinCodeWithdrawn", "joinCodeExpired", "proofTooLow", "alreadyMember",
    "identityTaken", "identityChanged", "householdElsewhere", "householdFull", "notAMember",
    "notInHousehold", "roleNeedsOrganisation", "roleWithoutOrganisation", "roleBeyondOrganisation",
    "ownGrant", "roleExpiryPast", "beyondRung", "grantOutlasts", "passesTooMany", "roleNotHeld",
    "creditCodeMissing", "creditCodeTaken", "organisationExists", "applicationsOfPerson",
    "applicationsOfRegion", "officersTooMany", "officersNone", "officerTwice", "notUnderReview",
    "ownReview", "sameReviewer", "notRejected", "appealDecided", "appealLate", "ownSupervision",
    "notSuspended", "unknownYear", "notActive", "notDue", "personMerged", "identityKeyOrder",
    "identityKeyReused", "identityKeyNotInForce", "ownWitness", "proofBelow", "proofNotHigher",
    "onePerson", "duplicateOpen", "noDuplicate", "ownDuplicate", "mergeIntoMember", "notAMinor",
    "underage", "guardianNeeded", "ownGuardian", "guardianActs", "unmaskingOff", "unmaskingExists",
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
    7, 14, 19, 25, 28, 38, 50, 62, 76, 88, 105, 124, 137, 144, 158, 172, 178, 186, 194, 202, 206,
    209, 215, 221, 224, 231, 235, 239, 243, 248, 256, 261, 267, 271, 277, 281, 286, 297, 308, 316,
    331, 338, 344, 348, 354, 360, 365, 368, 373, 376, 383, 394, 411, 417, 441, 465, 476, 495, 501,
    517, 529, 539, 546, 558, 572, 586, 593, 598, 607, 613, 629, 644, 653, 666, 678, 691, 700, 710,
    718, 725, 731, 741, 747, 762, 769, 777, 785, 797, 802, 810, 818, 828, 835, 847, 860, 866, 872,
    878, 885, 891, 895, 902, 910, 914, 922, 930, 942, 948, 958, 970, 978, 987, 998, 1007, 1013,
    1022, 1030, 1042, 1049, 1056, 1061, 1074, 1084, 1098, 1106, 1117, 1130, 1140, 1144, 1154, 1161,
    1174, 1184, 1190, 1198, 1208, 1214, 1228, 1235, 1239, 1248, 1254, 1260, 1264, 1281, 1290, 1301,
    1305, 1311, 1322, 1332, 1340, 1344, 1351, 1355, 1361, 1365, 1379, 1384, 1388, 1393, 1404, 1410,
    1421, 1434, 1448, 1455, 1463, 1472, 1481, 1485, 1491, 1499, 1507, 1516, 1520, 1525, 1530, 1538,
    1547, 1558, 1567, 1572, 1579, 1587, 1595, 1599, 1603, 1616, 1627, 1635, 1645, 1657, 1663, 1668,
    1677, 1682, 1689, 1696, 1702, 1706, 1711, 1719, 1725, 1729, 1734, 1739, 1746, 1752, 1754, 1763,
    1775, 1786, 1792, 1794, 1800, 1805, 1810, 1820, 1825, 1830, 1836, 1840, 1845, 1852, 1859, 1865,
    1871, 1875, 1879, 1888, 1894, 1898, 1908, 1912, 1920, 1924, 1927, 1931, 1934, 1937, 1943, 1949,
    1955, 1958, 1963, 1968, 1974, 1980, 1985, 1990, 1995, 2004, 2008, 2021, 2034, 2050, 2069, 2081,
    2089, 2099, 2107, 2121, 2134, 2145, 2156, 2170, 2180, 2191, 2212, 2228, 2240, 2250, 2263, 2279,
    2296, 2311, 2322, 2335, 2348, 2363, 2381, 2394, 2404, 2418, 2439, 2462, 2484, 2492, 2506, 2516,
    2529, 2542, 2553, 2570, 2585, 2603, 2623, 2643, 2658, 2670, 2682, 2696, 2705, 2717, 2728, 2741,
    2751, 2765, 2777, 2788, 2797, 2803, 2815, 2831, 2848, 2869, 2879, 2889, 2903, 2912, 2925, 2936,
    2948, 2963, 2972, 2980, 2994, 3005, 3017, 3029, 3044, 3060, 3073, 3085, 3101, 3113, 3126, 3135,
    3150, 3160, 3173, 3187, 3199, 3210, 3221, 3231, 3241, 3254, 3270, 3284, 3295, 3305, 3308, 3316,
    3323, 3332, 3340, 3348, 3350, 3357, 3375, 3393, 3403, 3411, 3421, 3437, 3452, 3464, 3481, 3492,
    3505, 3514, 3523, 3528, 3538, 3544, 3546, 3557, 3562, 3571, 3577, 3586, 3591, 3598, 3602, 3609,
    3614, 3620, 3628, 3635, 3640, 3645, 3650, 3655, 3664, 3671, 3682, 3685, 3690, 3703, 3717, 3733,
    3747, 3761, 3783, 3794, 3805, 3819, 3834, 3850, 3865, 3877, 3887, 3900, 3918, 3933, 3952, 3972,
    3992, 4006, 4026, 4047, 4069, 4090, 4103, 4118, 4136, 4148, 4162, 4178, 4196, 4209, 4221, 4230,
    4244, 4258, 4270, 4277, 4288, 4302, 4309, 4320, 4327, 4332, 4340, 4347, 4352, 4357, 4361, 4366,
    4372, 4383, 4404, 4410, 4415, 4421, 4426, 4431, 4437, 4441, 4447, 4456, 4459, 4463, 4471, 4477,
    4488, 4493, 4497, 4512, 4516, 4526, 4532, 4541, 4547, 4556, 4564, 4575, 4580, 4587, 4595, 4602,
    4610, 4614, 4618, 4623, 4631, 4639, 4646, 4655, 4664, 4676, 4683, 4691, 4695, 4700, 4708, 4716,
    4722, 4731, 4738, 4743, 4750, 4756, 4765, 4770, 4776, 4786, 4792, 4796, 4799, 4806, 4810, 4818,
    4823, 4828, 4837, 4845, 4851, 4857, 4862, 4870, 4878, 4884, 4891, 4899, 4908, 4918, 4922, 4927,
    4932, 4938, 4945, 4948, 4950, 4957, 4964, 4968, 4972, 4977, 4981, 4986, 4996, 5000, 5005, 5010,
    5016, 5021, 5026, 5031, 5037, 5041, 5049, 5058, 5062, 5070, 5074, 5077, 5082, 5090, 5096, 5101,
    5110, 5120, 5123, 5129, 5136, 5161, 5167, 5171, 5177, 5183, 5189, 5194, 5201, 5208, 5213, 5219,
    5232, 5245, 5256, 5269, 5280, 5294, 5308, 5321, 5338, 5353, 5369, 5382, 5398, 5419, 5430, 5445,
    5461, 5471, 5486, 5500, 5512, 5525, 5537, 5547, 5560, 5572, 5585, 5596, 5609, 5621, 5633, 5638,
    5643, 5652, 5657, 5667, 5674, 5678, 5686, 5701, 5717, 5734, 5744, 5758, 5770, 5782, 5797, 5815,
    5819, 5824, 5829, 5834, 5839, 5847, 5857, 5862, 5867, 5876, 5883, 5889, 5898, 5903, 5910, 5916,
    5921, 5924, 5927, 5935, 5945, 5949, 5954, 5960, 5970, 5983, 5996, 6010, 6024, 6042, 6054, 6073,
    6091, 6098, 6112, 6127, 6137, 6144, 6154, 6160, 6163, 6171, 6175, 6185, 6193, 6197, 6214, 6222,
    6229, 6234, 6242, 6250, 6262, 6274, 6286, 6298, 6310, 6331, 6346, 6359, 6373, 6385, 6398, 6408,
    6421, 6435, 6449, 6460, 6469, 6481, 6493, 6506, 6512, 6519, 6525, 6532, 6543, 6552, 6568, 6579,
    6592, 6603, 6620, 6634, 6649, 6662, 6674, 6687, 6695, 6707, 6716, 6726, 6735, 6742, 6751, 6764,
    6774, 6785, 6797, 6812, 6816, 6822, 6827, 6833, 6846, 6860, 6873, 6890, 6906, 6923, 6934, 6948,
    6960, 6976, 6984, 6990, 6999, 7006, 7013, 7022, 7031, 7045, 7055, 7068, 7074, 7079, 7086, 7093,
    7096, 7101, 7106, 7114, 7121, 7130, 7143, 7147, 7159, 7175, 7190, 7205, 7216, 7227, 7239, 7252,
    7258, 7265, 7275, 7283, 7290, 7295, 7299, 7307, 7316, 7324, 7333, 7341, 7347, 7355, 7362, 7370,
    7377, 7385, 7391, 7398, 7401, 7408, 7417, 7429, 7440, 7451, 7469, 7479, 7488, 7500, 7514, 7525,
    7542, 7553, 7568, 7585, 7598, 7613, 7629, 7640, 7651, 7666, 7675, 7688, 7698, 7707, 7722, 7730,
    7742, 7756, 7774, 7785, 7796, 7808, 7823, 7833, 7848, 7858, 7867, 7875, 7885, 7894, 7906, 7914,
    7924, 7932, 7943, 7953, 7963, 7973, 7983, 7991, 7999, 8013, 8023, 8031, 8040, 8053, 8065, 8080,
    8099, 8117, 8137, 8146, 8164, 8177, 8191, 8199, 8207, 8222, 8237, 8253, 8266, 8274, 8281, 8295,
    8310, 8323, 8338, 8354, 8366, 8382, 8393, 8403, 8415, 8430, 8439, 8447, 8459, 8467, 8470, 8474,
    8481, 8490, 8496, 8508, 8519, 8529, 8541, 8553, 8570, 8587, 8602, 8612, 8623, 8639, 8655, 8663,
    8676, 8690, 8700, 8715, 8726, 8736, 8752, 8760, 8777, 8784, 8797, 8811, 8825, 8840, 8853, 8868,
    8878, 8886, 8897, 8910, 8918, 8927, 8937, 8945, 8953, 8959, 8968, 8976, 8982, 8989, 8992, 9002,
    9013, 9031, 9044, 9054, 9067, 9077, 9087, 9101, 9106, 9114, 9122, 9132, 9146, 9160, 9170, 9181,
    9192, 9204, 9218, 9236, 9248, 9257, 9268, 9280, 9292, 9308, 9314, 9329, 9343, 9352, 9363, 9370,
    9381, 9392, 9404, 9408, 9414, 9420, 9425, 9437, 9448, 9463, 9476, 9488, 9504, 9511, 9522, 9534,
    9536, 9538, 9547, 9553, 9560, 9565, 9570, 9577, 9586, 9593, 9601, 9606, 9616, 9622, 9628, 9633,
    9643, 9648, 9658, 9664, 9675, 9684, 9692, 9697, 9706, 9717, 9724, 9730, 9738, 9747, 9754, 9759,
    9771, 9779, 9794, 9800, 9808, 9814, 9823, 9827, 9833, 9846, 9854, 9866, 9876, 9882, 9888, 9898,
    9911, 9919, 9928, 9942, 9957, 9961, 9968, 9978, 9984, 9990, 9995, 10005, 10018, 10025, 10034,
    10046, 10052, 10063, 10074, 10079, 10082, 10088, 10094, 10104, 10115, 10126, 10136, 10145,
    10155, 10164, 10171, 10179, 10186, 10197, 10203, 10212, 10219, 10227, 10236, 10243, 10246,
    10259, 10275, 10289, 10295, 10304, 10318, 10326, 10335, 10341, 10351, 10356, 10360, 10368,
    10374, 10390, 10397, 10405, 10412, 10418, 10430, 10437, 10443, 10449, 10455, 10462, 10471,
    10477, 10485, 10489, 10503, 10515, 10528, 10536, 10543, 10549, 10554, 10560, 10567, 10586,
    10593, 10601, 10607, 10612, 10620, 10628, 10634, 10642, 10649, 10655, 10660, 10668, 10672,
    10677, 10680, 10687, 10692, 10698, 10704, 10706, 10711, 10718, 10729, 10736, 10746, 10752,
    10756, 10761, 10770, 10776, 10788, 10801, 10821, 10830, 10840, 10853, 10867, 10871, 10876,
    10888, 10904, 10921, 10939, 10951, 10970, 10982, 11001, 11022, 11042, 11051, 11061, 11068,
    11079, 11096, 11101, 11117, 11132, 11142, 11154, 11169, 11181, 11186, 11193, 11197, 11205,
    11216, 11222, 11237, 11247, 11252, 11267, 11275, 11281, 11296, 11307, 11318, 11330, 11340,
    11351, 11356, 11362, 11377, 11382, 11394, 11411, 11419, 11424, 11431, 11443, 11456, 11463,
    11470, 11476, 11492, 11498, 11505, 11512, 11527, 11541, 11547, 11552, 11555, 11562, 11567,
    11569, 11572, 11578, 11582, 11591, 11601, 11615, 11626, 11639, 11648, 11663, 11680, 11692,
    11699,
];
