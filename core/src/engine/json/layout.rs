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
pub(in crate::engine) const ANSWERED: Place = 904;
pub(in crate::engine) const APART: Place = 297;
pub(in crate::engine) const APPEAL_TERMS: Place = 323;
pub(in crate::engine) const ASK_ANSWER: Place = 474;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT: Place = 821;
pub(in crate::engine) const BALLOT_KIND: Place = 287;
pub(in crate::engine) const BALLOT_PROOF: Place = 826;
pub(in crate::engine) const BALLOT_RULES: Place = 67;
pub(in crate::engine) const BALLOT_VIEW: Place = 816;
pub(in crate::engine) const BALLOTS_VIEW: Place = 818;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BEAT: Place = 398;
pub(in crate::engine) const BUDGET_COUNT: Place = 404;
pub(in crate::engine) const BUDGET_METHOD: Place = 302;
pub(in crate::engine) const BUDGET_OFFER: Place = 408;
pub(in crate::engine) const BUDGET_STEP: Place = 406;
pub(in crate::engine) const BURDEN_OF: Place = 905;
pub(in crate::engine) const BURDEN_VIEW: Place = 894;
pub(in crate::engine) const BUYER: Place = 429;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 91;
pub(in crate::engine) const CASE_RULES: Place = 89;
pub(in crate::engine) const CASE_VIEW: Place = 871;
pub(in crate::engine) const CASES_ANSWER: Place = 870;
pub(in crate::engine) const CASES_COMMAND: Place = 910;
pub(in crate::engine) const CASES_EVENT: Place = 441;
pub(in crate::engine) const CASES_QUERY: Place = 928;
pub(in crate::engine) const CASES_REFUSAL: Place = 677;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 892;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 933;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 470;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 944;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 479;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 445;
pub(in crate::engine) const CHANNEL_COUNT: Place = 776;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 948;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 540;
pub(in crate::engine) const CHOICE: Place = 823;
pub(in crate::engine) const CLOCK_COMMAND: Place = 950;
pub(in crate::engine) const CNY: Place = 437;
pub(in crate::engine) const CNY_PER_POINT: Place = 88;
pub(in crate::engine) const COMMAND: Place = 952;
pub(in crate::engine) const COMPARISON: Place = 390;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 839;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 837;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 835;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 895;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1045;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 501;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1061;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 713;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 338;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 831;
pub(in crate::engine) const CORRECTION: Place = 278;
pub(in crate::engine) const COUNT: Place = 376;
pub(in crate::engine) const COUNT_TERMS: Place = 802;
pub(in crate::engine) const COVENANT_ANSWER: Place = 850;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1022;
pub(in crate::engine) const COVENANT_DRAFT: Place = 309;
pub(in crate::engine) const COVENANT_EVENT: Place = 409;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1064;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 622;
pub(in crate::engine) const COVENANT_RULE: Place = 311;
pub(in crate::engine) const COVENANT_STANDING: Place = 744;
pub(in crate::engine) const COVENANT_VERSION: Place = 853;
pub(in crate::engine) const COVENANT_VIEW: Place = 851;
pub(in crate::engine) const COVERAGE_VIEW: Place = 768;
pub(in crate::engine) const CREDIT_CODE: Place = 165;
pub(in crate::engine) const DATA_FORM: Place = 935;
pub(in crate::engine) const DATA_ITEM: Place = 100;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 461;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 790;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 995;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 284;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 370;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1068;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 286;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 544;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 403;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 876;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 829;
pub(in crate::engine) const DONE: Place = 1079;
pub(in crate::engine) const DUE_CAUSE: Place = 521;
pub(in crate::engine) const DUEL: Place = 396;
pub(in crate::engine) const EARNING_RULE: Place = 87;
pub(in crate::engine) const EFFECT: Place = 807;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 845;
pub(in crate::engine) const ELIMINATION: Place = 81;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 525;
pub(in crate::engine) const ENTRY: Place = 940;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 214;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 732;
pub(in crate::engine) const ENTRY_VIEW: Place = 757;
pub(in crate::engine) const EQUAL_RANKS: Place = 77;
pub(in crate::engine) const ERASURE_GROUND: Place = 518;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXHAUSTED: Place = 80;
pub(in crate::engine) const EXPORT_VIEW: Place = 736;
pub(in crate::engine) const FIGURES: Place = 901;
pub(in crate::engine) const FLAW: Place = 374;
pub(in crate::engine) const FORM_COUNT: Place = 275;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 862;
pub(in crate::engine) const GRID_PART: Place = 117;
pub(in crate::engine) const HELPER: Place = 1082;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 360;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 236;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 788;
pub(in crate::engine) const INEQUALITY: Place = 388;
pub(in crate::engine) const ITEM_ANSWER: Place = 473;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 496;
pub(in crate::engine) const JOIN_CODE: Place = 773;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 1083;
pub(in crate::engine) const KEPT_FROM: Place = 106;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 886;
pub(in crate::engine) const LAWFUL_BASIS: Place = 101;
pub(in crate::engine) const LEDGER_TOTALS: Place = 869;
pub(in crate::engine) const LEVEL: Place = 97;
pub(in crate::engine) const LEVEL_FIGURE: Place = 884;
pub(in crate::engine) const LIFE_RULE: Place = 84;
pub(in crate::engine) const LIMIT: Place = 96;
pub(in crate::engine) const LIST_ENTRY: Place = 347;
pub(in crate::engine) const MADE: Place = 1080;
pub(in crate::engine) const MATTER: Place = 990;
pub(in crate::engine) const MEASURE: Place = 313;
pub(in crate::engine) const MEMBER_VIEW: Place = 737;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 758;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 953;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 107;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1090;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 122;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 861;
pub(in crate::engine) const MINORITY: Place = 261;
pub(in crate::engine) const MODERATION: Place = 834;
pub(in crate::engine) const MOTION_COUNT: Place = 377;
pub(in crate::engine) const NEXT: Place = 815;
pub(in crate::engine) const NEXT_STEP: Place = 814;
pub(in crate::engine) const OBJECTION_STATUS: Place = 849;
pub(in crate::engine) const OBJECTION_VIEW: Place = 848;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 846;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 863;
pub(in crate::engine) const OFFICE_HOURS: Place = 94;
pub(in crate::engine) const OPEN_CASE: Place = 891;
pub(in crate::engine) const OPENING_TERMS: Place = 344;
pub(in crate::engine) const OPTION_VOTES: Place = 385;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 243;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 779;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 778;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const OWN_STATEMENT: Place = 843;
pub(in crate::engine) const OWNED_UNIT: Place = 328;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 860;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 859;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 767;
pub(in crate::engine) const POINTS_ANSWER: Place = 858;
pub(in crate::engine) const POINTS_COMMAND: Place = 1031;
pub(in crate::engine) const POINTS_EVENT: Place = 420;
pub(in crate::engine) const POINTS_QUERY: Place = 1102;
pub(in crate::engine) const POINTS_REFUSAL: Place = 642;
pub(in crate::engine) const POINTS_RULES: Place = 85;
pub(in crate::engine) const POST: Place = 291;
pub(in crate::engine) const POST_COUNT: Place = 383;
pub(in crate::engine) const PRODUCT: Place = 391;
pub(in crate::engine) const PROOF_FIGURE: Place = 771;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PROXY_RULE: Place = 70;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 820;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1113;
pub(in crate::engine) const QUESTION: Place = 1117;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 897;
pub(in crate::engine) const QUESTION_VIEW: Place = 896;
pub(in crate::engine) const RANK_SHEET: Place = 75;
pub(in crate::engine) const RANKED_METHOD: Place = 76;
pub(in crate::engine) const RATING: Place = 874;
pub(in crate::engine) const RATING_SUMS: Place = 887;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const REACTION: Place = 340;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 755;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 670;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 864;
pub(in crate::engine) const REFUSAL: Place = 524;
pub(in crate::engine) const REFUSED: Place = 523;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 880;
pub(in crate::engine) const REGION_HISTORY: Place = 760;
pub(in crate::engine) const REGION_VERSION: Place = 762;
pub(in crate::engine) const REGION_VIEW: Place = 759;
pub(in crate::engine) const REQUEST: Place = 1118;
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
pub(in crate::engine) const ROLE_VIEW: Place = 739;
pub(in crate::engine) const ROUND: Place = 401;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 857;
pub(in crate::engine) const RUNOFF_COUNT: Place = 399;
pub(in crate::engine) const SCHULZE_COUNT: Place = 394;
pub(in crate::engine) const SCORE: Place = 466;
pub(in crate::engine) const SEATED: Place = 393;
pub(in crate::engine) const SEATS_COUNT: Place = 381;
pub(in crate::engine) const SECRET: Place = 1122;
pub(in crate::engine) const SENSITIVITY: Place = 103;
pub(in crate::engine) const SENTENCE: Place = 828;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 436;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 438;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 868;
pub(in crate::engine) const SETUP: Place = 1123;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 507;
pub(in crate::engine) const SILENCE: Place = 73;
pub(in crate::engine) const SILENCE_RULE: Place = 72;
pub(in crate::engine) const SKIPPED_RANKS: Place = 78;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 686;
pub(in crate::engine) const STAGE_FIGURE: Place = 882;
pub(in crate::engine) const STAGE_NAME: Place = 563;
pub(in crate::engine) const STAGE_VIEW: Place = 792;
pub(in crate::engine) const STAGES: Place = 687;
pub(in crate::engine) const STATEMENT_VIEW: Place = 841;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 879;
pub(in crate::engine) const STEP_VIEW: Place = 878;
pub(in crate::engine) const TALLY: Place = 379;
pub(in crate::engine) const TERM: Place = 98;
pub(in crate::engine) const TERMS: Place = 443;
pub(in crate::engine) const TEST: Place = 389;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const THRESHOLDS: Place = 803;
pub(in crate::engine) const TIES: Place = 304;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 1124;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 791;
pub(in crate::engine) const TRACKER: Place = 602;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 764;
pub(in crate::engine) const TURNOUT: Place = 371;
pub(in crate::engine) const UNIT: Place = 455;
pub(in crate::engine) const UNIT_FIGURES: Place = 888;
pub(in crate::engine) const UNMASKING: Place = 264;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 265;
pub(in crate::engine) const UNRANKED: Place = 79;
pub(in crate::engine) const VAULT_ANSWER: Place = 902;
pub(in crate::engine) const VAULT_COMMAND: Place = 1053;
pub(in crate::engine) const VAULT_EVENT: Place = 510;
pub(in crate::engine) const VAULT_QUERY: Place = 1114;
pub(in crate::engine) const VAULT_REFUSAL: Place = 724;
pub(in crate::engine) const VERIFICATION_CODE: Place = 867;
pub(in crate::engine) const VIA: Place = 1120;
pub(in crate::engine) const VIOLATION_VIEW: Place = 743;
pub(in crate::engine) const VOIDED: Place = 373;
pub(in crate::engine) const VOTE: Place = 1012;
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
    Row::Union(2247, 9), // 12 Answer
    Row::Union(1817, 6), // 13 JournalAnswer
    Row::Record(23, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(26, 2), // 18 JournalAnswer.root
    Row::Record(28, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(29, 3), // 21 JournalAnswer.consistency
    Row::Record(1743, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1739, 4), // 24 Step
    Row::Words(32, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1737, 2), // 27 Outcome
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
    Row::Record(1731, 6), // 523 Refused
    Row::Union(1721, 10), // 524 Refusal
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
    Row::Union(1450, 75), // 544 DeliberationRefusal
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
    Row::Record(672, 1), // 582 DeliberationRefusal.motionOnly
    Row::Record(672, 1), // 583 DeliberationRefusal.otherRanks
    Row::Record(780, 1), // 584 DeliberationRefusal.secretByAnother
    Row::Record(814, 1), // 585 DeliberationRefusal.ballotVoid
    Row::Record(672, 1), // 586 DeliberationRefusal.noProxies
    Row::Record(34, 1), // 587 DeliberationRefusal.ownProxy
    Row::Record(34, 1), // 588 DeliberationRefusal.proxyChain
    Row::Record(1424, 2), // 589 DeliberationRefusal.proxyFull
    Row::Record(34, 1), // 590 DeliberationRefusal.notEntrusted
    Row::Record(789, 1), // 591 DeliberationRefusal.notProxy
    Row::Record(1426, 3), // 592 DeliberationRefusal.proxyEarly
    Row::Record(672, 1), // 593 DeliberationRefusal.noPapers
    Row::Record(1429, 3), // 594 DeliberationRefusal.fewWatchers
    Row::Record(330, 1), // 595 DeliberationRefusal.boxCounted
    Row::Record(797, 2), // 596 DeliberationRefusal.boxChannel
    Row::Record(330, 1), // 597 DeliberationRefusal.unknownBox
    Row::Record(1406, 2), // 598 DeliberationRefusal.notCounted
    Row::Record(1432, 3), // 599 DeliberationRefusal.withheld
    Row::Record(682, 1), // 600 DeliberationRefusal.voidVote
    Row::Record(1435, 1), // 601 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 602 Tracker
    Row::Record(1436, 3), // 603 DeliberationRefusal.wrongStage
    Row::Record(1408, 3), // 604 DeliberationRefusal.timeOver
    Row::Record(682, 1), // 605 DeliberationRefusal.ownMatter
    Row::Record(682, 1), // 606 DeliberationRefusal.reasonMissing
    Row::Record(682, 1), // 607 DeliberationRefusal.sameScreener
    Row::Record(682, 1), // 608 DeliberationRefusal.declinedForGood
    Row::Record(718, 1), // 609 DeliberationRefusal.unknownContribution
    Row::Record(718, 1), // 610 DeliberationRefusal.contributionExists
    Row::Record(1439, 2), // 611 DeliberationRefusal.tooManyContributions
    Row::Record(1441, 3), // 612 DeliberationRefusal.otherKind
    Row::Record(718, 1), // 613 DeliberationRefusal.contributionHidden
    Row::Record(718, 1), // 614 DeliberationRefusal.amendmentOver
    Row::Record(1444, 3), // 615 DeliberationRefusal.staleAmendment
    Row::Record(1447, 3), // 616 DeliberationRefusal.listOpen
    Row::Record(746, 2), // 617 DeliberationRefusal.asListed
    Row::Record(749, 1), // 618 DeliberationRefusal.objectionExists
    Row::Record(697, 2), // 619 DeliberationRefusal.alreadyObjected
    Row::Record(749, 1), // 620 DeliberationRefusal.unknownObjection
    Row::Record(749, 1), // 621 DeliberationRefusal.objectionOver
    Row::Union(1545, 19), // 622 CovenantRefusal
    Row::Record(678, 1), // 623 CovenantRefusal.covenantExists
    Row::Record(678, 1), // 624 CovenantRefusal.unknownCovenant
    Row::Record(1525, 2), // 625 CovenantRefusal.notInForce
    Row::Record(1527, 3), // 626 CovenantRefusal.notYetInForce
    Row::Record(947, 2), // 627 CovenantRefusal.unknownRule
    Row::Record(1530, 2), // 628 CovenantRefusal.violationExists
    Row::Record(946, 1), // 629 CovenantRefusal.unknownViolation
    Row::Record(946, 1), // 630 CovenantRefusal.ownViolation
    Row::Record(946, 1), // 631 CovenantRefusal.alreadyWithdrawn
    Row::Record(1532, 2), // 632 CovenantRefusal.replyClosed
    Row::Record(1534, 3), // 633 CovenantRefusal.notApplied
    Row::Record(1537, 3), // 634 CovenantRefusal.appealClosed
    Row::Record(946, 1), // 635 CovenantRefusal.alreadyAppealed
    Row::Record(946, 1), // 636 CovenantRefusal.ownRecord
    Row::Record(946, 1), // 637 CovenantRefusal.noAppeal
    Row::Record(1540, 3), // 638 CovenantRefusal.notDue
    Row::Record(1543, 2), // 639 CovenantRefusal.placeOutside
    Row::Record(1545, 0), // 640 CovenantRefusal.minor
    Row::Record(1414, 2), // 641 CovenantRefusal.notBound
    Row::Union(1594, 33), // 642 PointsRefusal
    Row::Record(232, 1), // 643 PointsRefusal.notAMerchant
    Row::Record(988, 1), // 644 PointsRefusal.unknownFund
    Row::Record(147, 1), // 645 PointsRefusal.unknownAct
    Row::Record(1564, 3), // 646 PointsRefusal.unknownAward
    Row::Record(1003, 1), // 647 PointsRefusal.unknownOffer
    Row::Record(1010, 1), // 648 PointsRefusal.unknownRedemption
    Row::Record(1038, 1), // 649 PointsRefusal.unknownSettlement
    Row::Record(1567, 2), // 650 PointsRefusal.notInSettlement
    Row::Record(988, 1), // 651 PointsRefusal.fundExists
    Row::Record(1003, 1), // 652 PointsRefusal.offerExists
    Row::Record(1010, 1), // 653 PointsRefusal.redemptionExists
    Row::Record(1038, 1), // 654 PointsRefusal.settlementExists
    Row::Record(34, 1), // 655 PointsRefusal.ownAward
    Row::Record(1569, 3), // 656 PointsRefusal.fundElsewhere
    Row::Record(264, 2), // 657 PointsRefusal.proofTooLow
    Row::Record(1564, 3), // 658 PointsRefusal.alreadyAwarded
    Row::Record(1572, 5), // 659 PointsRefusal.capReached
    Row::Record(1564, 3), // 660 PointsRefusal.alreadyReversed
    Row::Record(1577, 2), // 661 PointsRefusal.priceTooLow
    Row::Record(1579, 0), // 662 PointsRefusal.stockEmpty
    Row::Record(147, 1), // 663 PointsRefusal.requirementEmpty
    Row::Record(1003, 1), // 664 PointsRefusal.offerWithdrawn
    Row::Record(472, 1), // 665 PointsRefusal.ownOffer
    Row::Record(1579, 3), // 666 PointsRefusal.requirementNotMet
    Row::Record(1003, 1), // 667 PointsRefusal.soldOut
    Row::Record(1582, 2), // 668 PointsRefusal.balanceTooLow
    Row::Record(1589, 2), // 669 PointsRefusal.redemptionOver
    Row::Words(1584, 5), // 670 RedemptionStatus
    Row::Record(297, 2), // 671 PointsRefusal.redemptionLate
    Row::Record(297, 2), // 672 PointsRefusal.notDue
    Row::Record(34, 1), // 673 PointsRefusal.ownConfirmation
    Row::Record(1008, 2), // 674 PointsRefusal.ownSettlement
    Row::Record(36, 1), // 675 PointsRefusal.nothingToSettle
    Row::Record(1591, 3), // 676 PointsRefusal.ledgerFull
    Row::Union(1657, 33), // 677 CasesRefusal
    Row::Record(956, 1), // 678 CasesRefusal.unknownCase
    Row::Record(1627, 0), // 679 CasesRefusal.channelOfTheEngine
    Row::Record(1627, 2), // 680 CasesRefusal.sourceEntered
    Row::Record(956, 1), // 681 CasesRefusal.caseExists
    Row::Record(155, 1), // 682 CasesRefusal.unknownKind
    Row::Record(239, 2), // 683 CasesRefusal.regionTooHigh
    Row::Record(1629, 0), // 684 CasesRefusal.notOwnName
    Row::Record(1642, 3), // 685 CasesRefusal.wrongStage
    Row::Words(1629, 13), // 686 Stage
    Row::List(686), // 687 Stages
    Row::Record(1645, 3), // 688 CasesRefusal.wrongLevel
    Row::Record(297, 2), // 689 CasesRefusal.notDue
    Row::Record(297, 2), // 690 CasesRefusal.deadlinePassed
    Row::Record(167, 1), // 691 CasesRefusal.atTop
    Row::Record(1648, 2), // 692 CasesRefusal.notAbove
    Row::Record(1650, 2), // 693 CasesRefusal.aboveTop
    Row::Record(1652, 3), // 694 CasesRefusal.skipsLevel
    Row::Record(232, 1), // 695 CasesRefusal.notEntrustable
    Row::Record(232, 1), // 696 CasesRefusal.notADepartment
    Row::Record(492, 2), // 697 CasesRefusal.outOfReach
    Row::Record(473, 1), // 698 CasesRefusal.namedTwice
    Row::Record(1655, 0), // 699 CasesRefusal.unitMissing
    Row::Record(692, 1), // 700 CasesRefusal.notWithUnit
    Row::Record(692, 1), // 701 CasesRefusal.notActingFor
    Row::Record(473, 1), // 702 CasesRefusal.feedbackGiven
    Row::Record(473, 1), // 703 CasesRefusal.returnedBefore
    Row::Record(473, 1), // 704 CasesRefusal.dispatchDesignated
    Row::Record(1138, 1), // 705 CasesRefusal.alreadyRated
    Row::Record(1655, 0), // 706 CasesRefusal.anonymous
    Row::Record(1655, 0), // 707 CasesRefusal.notReporter
    Row::Record(1655, 0), // 708 CasesRefusal.handlerRates
    Row::Record(276, 2), // 709 CasesRefusal.windowClosed
    Row::Record(1655, 2), // 710 CasesRefusal.reopenedTooOften
    Row::Record(294, 3), // 711 CasesRefusal.unknownYear
    Row::Record(167, 1), // 712 CasesRefusal.noTerm
    Row::Union(1693, 10), // 713 ConsultationRefusal
    Row::Record(1258, 1), // 714 ConsultationRefusal.unknownQuestion
    Row::Record(1258, 1), // 715 ConsultationRefusal.questionExists
    Row::Record(1259, 1), // 716 ConsultationRefusal.notPublic
    Row::Record(1690, 3), // 717 ConsultationRefusal.outOfReach
    Row::Record(287, 2), // 718 ConsultationRefusal.tooManyOpen
    Row::Record(1258, 1), // 719 ConsultationRefusal.notOpen
    Row::Record(1258, 1), // 720 ConsultationRefusal.ownQuestion
    Row::Record(1258, 1), // 721 ConsultationRefusal.notAnswered
    Row::Record(1258, 1), // 722 ConsultationRefusal.ratedAlready
    Row::Record(297, 2), // 723 ConsultationRefusal.notDue
    Row::Union(1711, 10), // 724 VaultRefusal
    Row::Record(193, 1), // 725 VaultRefusal.unknownEntry
    Row::Record(193, 1), // 726 VaultRefusal.entryExists
    Row::Record(195, 1), // 727 VaultRefusal.unknownCategory
    Row::Record(195, 1), // 728 VaultRefusal.consentNeeded
    Row::Record(195, 2), // 729 VaultRefusal.notByConsent
    Row::Record(34, 1), // 730 VaultRefusal.nothingConsented
    Row::Record(1707, 2), // 731 VaultRefusal.notKept
    Row::Words(1703, 4), // 732 EntryStatus
    Row::Record(1707, 2), // 733 VaultRefusal.notDue
    Row::Record(1709, 2), // 734 VaultRefusal.childInCare
    Row::Record(34, 3), // 735 VaultRefusal.onlyOperator
    Row::Record(1798, 19), // 736 ExportView
    Row::Record(1750, 9), // 737 MemberView
    Row::List(739), // 738 [RoleView]
    Row::Record(446, 5), // 739 RoleView
    Row::List(264), // 740 [Unmasking]
    Row::List(0), // 741 [TopicId]
    Row::List(743), // 742 [ViolationView]
    Row::Record(1764, 14), // 743 ViolationView
    Row::Union(1759, 5), // 744 CovenantStanding
    Row::Record(1759, 0), // 745 CovenantStanding.noticed
    Row::Record(967, 1), // 746 CovenantStanding.applied
    Row::Record(972, 2), // 747 CovenantStanding.appealed
    Row::Record(1759, 0), // 748 CovenantStanding.dismissed
    Row::Record(1759, 0), // 749 CovenantStanding.withdrawn
    Row::List(0), // 750 [SourceId]
    Row::List(0), // 751 [RedemptionId]
    Row::List(0), // 752 [CaseId]
    Row::List(0), // 753 [QuestionId]
    Row::List(755), // 754 [RecordView]
    Row::Record(1778, 12), // 755 RecordView
    Row::List(757), // 756 [EntryView]
    Row::Record(1790, 8), // 757 EntryView
    Row::Union(1879, 11), // 758 MembershipAnswer
    Row::Record(1823, 6), // 759 RegionView
    Row::Record(1833, 7), // 760 RegionHistory
    Row::List(762), // 761 [RegionVersion]
    Row::Record(1829, 4), // 762 RegionVersion
    Row::Maybe(764), // 763 Turn?
    Row::Record(244, 2), // 764 Turn
    Row::List(764), // 765 [Turn]
    Row::List(767), // 766 [PlannedReshape]
    Row::Record(241, 2), // 767 PlannedReshape
    Row::Record(1842, 8), // 768 CoverageView
    Row::Maybe(63), // 769 Ratio?
    Row::List(771), // 770 [ProofFigure]
    Row::Record(1840, 2), // 771 ProofFigure
    Row::Record(1850, 2), // 772 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 773 JoinCode
    Row::Record(1855, 1), // 774 MembershipAnswer.entries
    Row::List(776), // 775 [ChannelCount]
    Row::Record(1852, 3), // 776 ChannelCount
    Row::Record(1856, 3), // 777 MembershipAnswer.batch
    Row::Record(1870, 4), // 778 OrganisationView
    Row::Union(1864, 6), // 779 OrganisationStatus
    Row::Record(1859, 3), // 780 OrganisationStatus.applied
    Row::Record(1862, 0), // 781 OrganisationStatus.active
    Row::Record(1862, 2), // 782 OrganisationStatus.rejected
    Row::Record(1864, 0), // 783 OrganisationStatus.withdrawn
    Row::Record(1864, 0), // 784 OrganisationStatus.suspended
    Row::Record(1864, 0), // 785 OrganisationStatus.dissolved
    Row::Record(1877, 1), // 786 MembershipAnswer.identityKeys
    Row::List(788), // 787 [IdentityKeyView]
    Row::Record(1874, 3), // 788 IdentityKeyView
    Row::Record(1878, 1), // 789 MembershipAnswer.unmaskings
    Row::Union(2033, 10), // 790 DeliberationAnswer
    Row::Record(1948, 14), // 791 TopicView
    Row::Union(1915, 10), // 792 StageView
    Row::Record(297, 1), // 793 StageView.proposed
    Row::Record(297, 1), // 794 StageView.screening
    Row::Record(1890, 3), // 795 StageView.declined
    Row::Record(1893, 2), // 796 StageView.appealed
    Row::Record(261, 1), // 797 StageView.discussed
    Row::Record(1895, 2), // 798 StageView.seconded
    Row::Maybe(344), // 799 OpeningTerms?
    Row::Record(1897, 5), // 800 StageView.voting
    Row::Record(1910, 5), // 801 StageView.decided
    Row::Record(1906, 4), // 802 CountTerms
    Row::Record(1902, 4), // 803 Thresholds
    Row::Record(244, 1), // 804 StageView.lapsed
    Row::Record(244, 1), // 805 StageView.withdrawn
    Row::Maybe(807), // 806 Effect?
    Row::Union(1933, 4), // 807 Effect
    Row::Record(759, 2), // 808 Effect.announced
    Row::Record(1925, 2), // 809 Effect.annulled
    Row::Record(1927, 4), // 810 Effect.inForce
    Row::Maybe(355), // 811 ReviewFinding?
    Row::Record(1931, 2), // 812 Effect.repealed
    Row::Maybe(814), // 813 NextStep?
    Row::Record(1946, 2), // 814 NextStep
    Row::Words(1937, 9), // 815 Next
    Row::Record(1962, 6), // 816 BallotView
    Row::Maybe(214), // 817 EntryChannel?
    Row::Record(1980, 3), // 818 BallotsView
    Row::List(820), // 819 [PublishedBallot]
    Row::Record(1977, 3), // 820 PublishedBallot
    Row::Union(1974, 3), // 821 Ballot
    Row::Record(1971, 1), // 822 Ballot.motion
    Row::Words(1968, 3), // 823 Choice
    Row::Record(1972, 1), // 824 Ballot.options
    Row::Record(1973, 1), // 825 Ballot.void
    Row::Record(1983, 5), // 826 BallotProof
    Row::List(828), // 827 [Sentence]
    Row::Record(1732, 2), // 828 Sentence
    Row::Record(1998, 2), // 829 DiscussionView
    Row::List(831), // 830 [ContributionView]
    Row::Record(1988, 10), // 831 ContributionView
    Row::Maybe(68), // 832 bool?
    Row::Maybe(834), // 833 Moderation?
    Row::Record(737, 2), // 834 Moderation
    Row::Record(2015, 2), // 835 ConsensusView
    Row::List(0), // 836 [Id]
    Row::Record(2012, 3), // 837 ConsensusReport
    Row::List(839), // 838 [ConsensusGroup]
    Row::Record(2009, 3), // 839 ConsensusGroup
    Row::List(841), // 840 [StatementView]
    Row::Record(2000, 5), // 841 StatementView
    Row::List(843), // 842 [OwnStatement]
    Row::Record(2005, 4), // 843 OwnStatement
    Row::List(44), // 844 [u16]
    Row::Record(2017, 4), // 845 ElectorateView
    Row::Record(2031, 2), // 846 ObjectionsView
    Row::List(848), // 847 [ObjectionView]
    Row::Record(2025, 6), // 848 ObjectionView
    Row::Words(2021, 4), // 849 ObjectionStatus
    Row::Union(2064, 3), // 850 CovenantAnswer
    Row::Record(2047, 9), // 851 CovenantView
    Row::List(853), // 852 [CovenantVersion]
    Row::Record(2043, 4), // 853 CovenantVersion
    Row::Record(1808, 1), // 854 CovenantAnswer.violations
    Row::Record(2063, 1), // 855 CovenantAnswer.figures
    Row::List(857), // 856 [RuleFigures]
    Row::Record(2056, 7), // 857 RuleFigures
    Row::Union(2116, 10), // 858 PointsAnswer
    Row::Record(2067, 2), // 859 PersonView
    Row::Record(2069, 5), // 860 ParticipationView
    Row::Record(2074, 6), // 861 MerchantView
    Row::Record(2080, 5), // 862 FundView
    Row::Record(2085, 7), // 863 OfferView
    Row::Record(2092, 9), // 864 RedemptionView
    Row::Maybe(429), // 865 Buyer?
    Row::Record(2101, 2), // 866 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 867 VerificationCode
    Row::Record(2103, 6), // 868 SettlementView
    Row::Record(2109, 7), // 869 LedgerTotals
    Row::Union(2209, 4), // 870 CasesAnswer
    Row::Record(2150, 23), // 871 CaseView
    Row::Maybe(0), // 872 SourceId?
    Row::Maybe(874), // 873 Rating?
    Row::Record(1139, 3), // 874 Rating
    Row::List(876), // 875 [DepartmentView]
    Row::Record(2126, 2), // 876 DepartmentView
    Row::List(878), // 877 [StepView]
    Row::Record(2145, 5), // 878 StepView
    Row::Words(2128, 17), // 879 StepKind
    Row::Record(2185, 11), // 880 RegionFigures
    Row::List(882), // 881 [StageFigure]
    Row::Record(2173, 2), // 882 StageFigure
    Row::List(884), // 883 [LevelFigure]
    Row::Record(2175, 2), // 884 LevelFigure
    Row::List(886), // 885 [KindFigure]
    Row::Record(2177, 3), // 886 KindFigure
    Row::Record(2180, 5), // 887 RatingSums
    Row::Record(2196, 4), // 888 UnitFigures
    Row::Record(2208, 1), // 889 CasesAnswer.agenda
    Row::List(891), // 890 [OpenCase]
    Row::Record(2200, 8), // 891 OpenCase
    Row::Union(2220, 2), // 892 CatalogueAnswer
    Row::Record(1814, 1), // 893 CatalogueAnswer.records
    Row::Record(2213, 7), // 894 BurdenView
    Row::Union(2243, 2), // 895 ConsultationAnswer
    Row::Record(2229, 6), // 896 QuestionView
    Row::Union(2226, 3), // 897 QuestionStatus
    Row::Record(1860, 2), // 898 QuestionStatus.open
    Row::Record(2222, 4), // 899 QuestionStatus.answered
    Row::Record(2226, 0), // 900 QuestionStatus.withdrawn
    Row::Record(2235, 8), // 901 Figures
    Row::Union(2245, 2), // 902 VaultAnswer
    Row::Record(1310, 1), // 903 VaultAnswer.due
    Row::Record(2256, 1), // 904 Answered
    Row::Union(2258, 4), // 905 BurdenOf
    Row::Record(2257, 1), // 906 BurdenOf.worker
    Row::Record(34, 1), // 907 BurdenOf.resident
    Row::Record(186, 1), // 908 BurdenOf.item
    Row::Record(36, 1), // 909 BurdenOf.region
    Row::Union(2290, 16), // 910 CasesCommand
    Row::Record(2262, 7), // 911 CasesCommand.report
    Row::Record(956, 1), // 912 CasesCommand.accept
    Row::Record(2269, 3), // 913 CasesCommand.decline
    Row::Record(1092, 2), // 914 CasesCommand.startSelfResolution
    Row::Record(956, 1), // 915 CasesCommand.handle
    Row::Record(1094, 2), // 916 CasesCommand.entrust
    Row::Record(2272, 4), // 917 CasesCommand.dispatch
    Row::Record(1100, 3), // 918 CasesCommand.return
    Row::Record(2276, 3), // 919 CasesCommand.feedback
    Row::Record(956, 1), // 920 CasesCommand.close
    Row::Record(2279, 3), // 921 CasesCommand.escalate
    Row::Maybe(97), // 922 Level?
    Row::Record(2282, 6), // 923 CasesCommand.evaluate
    Row::Record(2269, 2), // 924 CasesCommand.reopen
    Row::Record(2288, 2), // 925 CasesCommand.withdraw
    Row::Record(232, 1), // 926 CasesCommand.release
    Row::Record(956, 1), // 927 CasesCommand.expire
    Row::Union(2310, 4), // 928 CasesQuery
    Row::Record(2276, 2), // 929 CasesQuery.case
    Row::Record(36, 1), // 930 CasesQuery.figures
    Row::Record(1106, 1), // 931 CasesQuery.unit
    Row::Record(2306, 4), // 932 CasesQuery.agenda
    Row::Union(2331, 5), // 933 CatalogueCommand
    Row::Record(2318, 2), // 934 CatalogueCommand.ask
    Row::Record(2314, 4), // 935 DataForm
    Row::List(496), // 936 [ItemConsent]
    Row::List(0), // 937 [ItemCode]
    Row::Record(2323, 2), // 938 CatalogueCommand.collect
    Row::List(940), // 939 [Entry]
    Row::Record(2320, 3), // 940 Entry
    Row::Record(2325, 4), // 941 CatalogueCommand.share
    Row::Record(1248, 3), // 942 CatalogueCommand.refuse
    Row::Record(2329, 2), // 943 CatalogueCommand.forget
    Row::Union(2337, 3), // 944 CatalogueQuery
    Row::Record(34, 1), // 945 CatalogueQuery.held
    Row::Record(2257, 1), // 946 CatalogueQuery.collected
    Row::Record(2336, 1), // 947 CatalogueQuery.burden
    Row::Union(2340, 1), // 948 CharterCommand
    Row::Record(209, 1), // 949 CharterCommand.adopt
    Row::Union(2341, 1), // 950 ClockCommand
    Row::Record(2341, 0), // 951 ClockCommand.advance
    Row::Union(2538, 10), // 952 Command
    Row::Union(2400, 34), // 953 MembershipCommand
    Row::Record(2342, 4), // 954 MembershipCommand.defineRegion
    Row::Record(2346, 4), // 955 MembershipCommand.reshape
    Row::Record(227, 1), // 956 MembershipCommand.cancelReshape
    Row::Record(252, 2), // 957 MembershipCommand.enterKnownHouseholds
    Row::Record(2350, 6), // 958 MembershipCommand.grantRole
    Row::Record(445, 4), // 959 MembershipCommand.revokeRole
    Row::Record(2356, 3), // 960 MembershipCommand.issueJoinCode
    Row::Record(252, 1), // 961 MembershipCommand.revokeJoinCode
    Row::Record(2359, 6), // 962 MembershipCommand.join
    Row::Maybe(261), // 963 Minority?
    Row::Record(34, 1), // 964 MembershipCommand.leave
    Row::Record(464, 2), // 965 MembershipCommand.nameDelegate
    Row::Record(466, 3), // 966 MembershipCommand.regroupHousehold
    Row::Record(2365, 6), // 967 MembershipCommand.applyOrganisation
    Row::Record(2371, 3), // 968 MembershipCommand.reviewOrganisation
    Row::Record(490, 2), // 969 MembershipCommand.appealReview
    Row::Record(232, 1), // 970 MembershipCommand.withdrawApplication
    Row::Record(2374, 2), // 971 MembershipCommand.nameOfficers
    Row::Record(490, 2), // 972 MembershipCommand.suspendOrganisation
    Row::Record(490, 2), // 973 MembershipCommand.reinstateOrganisation
    Row::Record(490, 2), // 974 MembershipCommand.dissolveOrganisation
    Row::Record(560, 4), // 975 MembershipCommand.openBatch
    Row::Record(2376, 2), // 976 MembershipCommand.closeBatch
    Row::Record(2378, 2), // 977 MembershipCommand.correct
    Row::Record(232, 1), // 978 MembershipCommand.lapseReview
    Row::Record(504, 2), // 979 MembershipCommand.rotateIdentityKey
    Row::Record(2380, 4), // 980 MembershipCommand.prove
    Row::Maybe(236), // 981 Identity?
    Row::Record(517, 3), // 982 MembershipCommand.suspectDuplicate
    Row::Record(2384, 4), // 983 MembershipCommand.reviewDuplicate
    Row::Record(525, 2), // 984 MembershipCommand.enterMinor
    Row::Record(2388, 4), // 985 MembershipCommand.askUnmasking
    Row::Record(2392, 3), // 986 MembershipCommand.decideUnmasking
    Row::Record(315, 1), // 987 MembershipCommand.tellUnmasked
    Row::Record(34, 1), // 988 MembershipCommand.erase
    Row::Record(2399, 1), // 989 MembershipCommand.fallDue
    Row::Union(2395, 4), // 990 Matter
    Row::Record(308, 2), // 991 Matter.duplicate
    Row::Record(34, 1), // 992 Matter.minor
    Row::Record(227, 1), // 993 Matter.reshape
    Row::Record(315, 1), // 994 Matter.unmasking
    Row::Union(2459, 22), // 995 DeliberationCommand
    Row::Record(2434, 7), // 996 DeliberationCommand.propose
    Row::Maybe(286), // 997 DeliberationQuestion?
    Row::Record(695, 2), // 998 DeliberationCommand.recordUnits
    Row::Record(697, 2), // 999 DeliberationCommand.second
    Row::Record(682, 1), // 1000 DeliberationCommand.withdraw
    Row::Record(2441, 3), // 1001 DeliberationCommand.screen
    Row::Record(682, 1), // 1002 DeliberationCommand.appealScreening
    Row::Record(717, 5), // 1003 DeliberationCommand.contribute
    Row::Record(726, 4), // 1004 DeliberationCommand.react
    Row::Record(730, 3), // 1005 DeliberationCommand.decideAmendment
    Row::Record(735, 4), // 1006 DeliberationCommand.moderate
    Row::Record(748, 5), // 1007 DeliberationCommand.object
    Row::Record(753, 3), // 1008 DeliberationCommand.decideObjection
    Row::Record(770, 3), // 1009 DeliberationCommand.review
    Row::Record(682, 1), // 1010 DeliberationCommand.open
    Row::Record(2446, 5), // 1011 DeliberationCommand.cast
    Row::Record(2444, 2), // 1012 Vote
    Row::Maybe(602), // 1013 Tracker?
    Row::Record(787, 4), // 1014 DeliberationCommand.entrustVote
    Row::Record(787, 2), // 1015 DeliberationCommand.revokeProxy
    Row::Record(791, 3), // 1016 DeliberationCommand.serveBallots
    Row::Record(2451, 5), // 1017 DeliberationCommand.issuePaper
    Row::Record(2456, 3), // 1018 DeliberationCommand.countPapers
    Row::List(1012), // 1019 [Vote]
    Row::Record(682, 1), // 1020 DeliberationCommand.lapse
    Row::Record(682, 1), // 1021 DeliberationCommand.close
    Row::Union(2492, 8), // 1022 CovenantCommand
    Row::Record(938, 4), // 1023 CovenantCommand.adopt
    Row::Record(943, 2), // 1024 CovenantCommand.repeal
    Row::Record(2481, 8), // 1025 CovenantCommand.recordViolation
    Row::Record(958, 2), // 1026 CovenantCommand.reply
    Row::Record(958, 2), // 1027 CovenantCommand.appeal
    Row::Record(2489, 3), // 1028 CovenantCommand.decideAppeal
    Row::Record(974, 2), // 1029 CovenantCommand.withdrawViolation
    Row::Record(946, 1), // 1030 CovenantCommand.fallDue
    Row::Union(2506, 13), // 1031 PointsCommand
    Row::Record(988, 2), // 1032 PointsCommand.openFund
    Row::Record(990, 4), // 1033 PointsCommand.award
    Row::Record(2500, 4), // 1034 PointsCommand.reverse
    Row::Record(1003, 5), // 1035 PointsCommand.publishOffer
    Row::Record(1003, 1), // 1036 PointsCommand.withdrawOffer
    Row::Record(1010, 3), // 1037 PointsCommand.reserve
    Row::Record(2504, 2), // 1038 PointsCommand.confirm
    Row::Record(1010, 1), // 1039 PointsCommand.cancel
    Row::Record(1010, 1), // 1040 PointsCommand.expireRedemption
    Row::Record(472, 1), // 1041 PointsCommand.release
    Row::Record(1038, 2), // 1042 PointsCommand.settle
    Row::Record(299, 2), // 1043 PointsCommand.combine
    Row::Record(34, 1), // 1044 PointsCommand.forfeit
    Row::Union(2519, 7), // 1045 ConsultationCommand
    Row::Record(1258, 4), // 1046 ConsultationCommand.ask
    Row::Record(1276, 2), // 1047 ConsultationCommand.answer
    Row::Record(1258, 1), // 1048 ConsultationCommand.withdraw
    Row::Record(1279, 2), // 1049 ConsultationCommand.rate
    Row::Record(1258, 1), // 1050 ConsultationCommand.lapse
    Row::Record(34, 1), // 1051 ConsultationCommand.forget
    Row::Record(1259, 1), // 1052 ConsultationCommand.release
    Row::Union(2531, 7), // 1053 VaultCommand
    Row::Record(2526, 5), // 1054 VaultCommand.keep
    Row::Record(1294, 2), // 1055 VaultCommand.correct
    Row::Record(1298, 2), // 1056 VaultCommand.withdrawConsent
    Row::Record(1305, 2), // 1057 VaultCommand.erase
    Row::Record(1310, 1), // 1058 VaultCommand.confirmErasure
    Row::Record(2531, 0), // 1059 VaultCommand.lapse
    Row::Record(34, 1), // 1060 VaultCommand.retire
    Row::Union(2548, 2), // 1061 ConsultationQuery
    Row::Record(1258, 1), // 1062 ConsultationQuery.question
    Row::Record(1259, 1), // 1063 ConsultationQuery.figures
    Row::Union(2552, 3), // 1064 CovenantQuery
    Row::Record(678, 1), // 1065 CovenantQuery.covenant
    Row::Record(34, 1), // 1066 CovenantQuery.violations
    Row::Record(2550, 2), // 1067 CovenantQuery.figures
    Row::Union(2561, 10), // 1068 DeliberationQuery
    Row::Record(682, 1), // 1069 DeliberationQuery.topic
    Row::Record(697, 2), // 1070 DeliberationQuery.ballot
    Row::Record(2555, 2), // 1071 DeliberationQuery.ballots
    Row::Record(2557, 2), // 1072 DeliberationQuery.ballotProof
    Row::Record(682, 1), // 1073 DeliberationQuery.explanation
    Row::Record(2555, 2), // 1074 DeliberationQuery.discussion
    Row::Record(717, 2), // 1075 DeliberationQuery.contribution
    Row::Record(2559, 2), // 1076 DeliberationQuery.consensus
    Row::Record(2555, 2), // 1077 DeliberationQuery.electorate
    Row::Record(2555, 2), // 1078 DeliberationQuery.objections
    Row::Record(2577, 1), // 1079 Done
    Row::Union(2572, 5), // 1080 Made
    Row::Record(2571, 1), // 1081 Made.picture
    Row::Record(2578, 3), // 1082 Helper
    Row::Union(2582, 6), // 1083 JournalQuery
    Row::Record(2581, 0), // 1084 JournalQuery.state
    Row::Record(2581, 0), // 1085 JournalQuery.root
    Row::Record(1335, 1), // 1086 JournalQuery.inclusion
    Row::Record(2581, 1), // 1087 JournalQuery.consistency
    Row::Record(1334, 1), // 1088 JournalQuery.receipt
    Row::Record(34, 1), // 1089 JournalQuery.export
    Row::Union(2588, 11), // 1090 MembershipQuery
    Row::Record(36, 1), // 1091 MembershipQuery.region
    Row::Record(36, 1), // 1092 MembershipQuery.regionHistory
    Row::Record(36, 1), // 1093 MembershipQuery.coverage
    Row::Record(252, 1), // 1094 MembershipQuery.joinCode
    Row::Record(34, 1), // 1095 MembershipQuery.member
    Row::Record(36, 1), // 1096 MembershipQuery.entries
    Row::Record(330, 1), // 1097 MembershipQuery.batch
    Row::Record(232, 1), // 1098 MembershipQuery.organisation
    Row::Record(2588, 0), // 1099 MembershipQuery.identityKeys
    Row::Record(315, 1), // 1100 MembershipQuery.unmasking
    Row::Record(34, 1), // 1101 MembershipQuery.unmaskings
    Row::Union(2599, 10), // 1102 PointsQuery
    Row::Record(34, 1), // 1103 PointsQuery.person
    Row::Record(990, 2), // 1104 PointsQuery.participation
    Row::Record(472, 1), // 1105 PointsQuery.merchant
    Row::Record(988, 1), // 1106 PointsQuery.fund
    Row::Record(1003, 1), // 1107 PointsQuery.offer
    Row::Record(1010, 1), // 1108 PointsQuery.redemption
    Row::Record(1010, 1), // 1109 PointsQuery.verificationCode
    Row::Record(1038, 1), // 1110 PointsQuery.settlement
    Row::Record(1567, 2), // 1111 PointsQuery.settlementLine
    Row::Record(2599, 0), // 1112 PointsQuery.ledger
    Row::Union(2611, 9), // 1113 Query
    Row::Union(2609, 2), // 1114 VaultQuery
    Row::Record(193, 1), // 1115 VaultQuery.entry
    Row::Record(2609, 0), // 1116 VaultQuery.due
    Row::Record(2620, 3), // 1117 Question
    Row::Record(2626, 5), // 1118 Request
    Row::Maybe(1120), // 1119 Via?
    Row::Record(2623, 3), // 1120 Via
    Row::Maybe(1082), // 1121 Helper?
    Row::Leaf(Leaf::Secret), // 1122 Secret
    Row::Record(2631, 3), // 1123 Setup
    Row::Union(2665, 9), // 1124 Tool
    Row::Record(2634, 4), // 1125 Tool.identityDigest
    Row::Record(2638, 3), // 1126 Tool.identityKey
    Row::Record(1731, 1), // 1127 Tool.creditCode
    Row::Record(2641, 2), // 1128 Tool.contentDigest
    Row::Record(2643, 1), // 1129 Tool.qrPicture
    Row::Record(2644, 6), // 1130 Tool.verifyInclusion
    Row::Record(2650, 6), // 1131 Tool.verifyConsistency
    Row::Record(2656, 6), // 1132 Tool.verifyBallot
    Row::Record(2662, 3), // 1133 Tool.recount
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
    must(34, 37), // region
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
    must(34, 37), // region
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
    must(792, 602), // tracker
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
    must(826, 582), // motionOnly
    must(827, 583), // otherRanks
    must(828, 584), // secretByAnother
    must(829, 585), // ballotVoid
    must(830, 586), // noProxies
    must(831, 587), // ownProxy
    must(832, 588), // proxyChain
    must(833, 589), // proxyFull
    must(834, 590), // notEntrusted
    must(835, 591), // notProxy
    must(836, 592), // proxyEarly
    must(837, 593), // noPapers
    must(838, 594), // fewWatchers
    must(839, 595), // boxCounted
    must(840, 596), // boxChannel
    must(841, 597), // unknownBox
    must(842, 598), // notCounted
    must(843, 599), // withheld
    must(844, 600), // voidVote
    must(845, 601), // unknownTracker
    must(846, 603), // wrongStage
    must(847, 604), // timeOver
    must(848, 605), // ownMatter
    must(849, 606), // reasonMissing
    must(850, 607), // sameScreener
    must(851, 608), // declinedForGood
    must(852, 609), // unknownContribution
    must(853, 610), // contributionExists
    must(854, 611), // tooManyContributions
    must(855, 612), // otherKind
    must(856, 613), // contributionHidden
    must(857, 614), // amendmentOver
    must(858, 615), // staleAmendment
    must(859, 616), // listOpen
    must(860, 617), // asListed
    must(861, 618), // objectionExists
    must(862, 619), // alreadyObjected
    must(863, 620), // unknownObjection
    must(864, 621), // objectionOver
    must(477, 0), // covenant
    must(611, 16), // since
    must(477, 0), // covenant
    must(611, 16), // since
    must(214, 16), // at
    must(612, 0), // violation
    must(865, 16), // recorded
    must(612, 0), // violation
    must(866, 16), // applied
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
    must(867, 623), // covenantExists
    must(868, 624), // unknownCovenant
    must(773, 625), // notInForce
    must(869, 626), // notYetInForce
    must(796, 627), // unknownRule
    must(870, 628), // violationExists
    must(871, 629), // unknownViolation
    must(872, 630), // ownViolation
    must(873, 631), // alreadyWithdrawn
    must(874, 632), // replyClosed
    must(875, 633), // notApplied
    must(876, 634), // appealClosed
    must(877, 635), // alreadyAppealed
    must(878, 636), // ownRecord
    must(879, 637), // noAppeal
    must(312, 638), // notDue
    must(880, 639), // placeOutside
    must(383, 640), // minor
    must(881, 641), // notBound
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(647, 0), // settlement
    must(364, 0), // merchant
    must(627, 0), // fund
    must(34, 37), // region
    must(152, 37), // grid
    must(47, 0), // act
    must(882, 11), // cap
    must(642, 11), // earned
    must(387, 11), // asked
    must(223, 16), // until
    must(630, 11), // price
    must(48, 11), // least
    must(47, 0), // act
    must(883, 17), // done
    must(226, 17), // needed
    must(884, 11), // balance
    must(226, 11), // needed
    must(445, 0), // reserved
    must(885, 0), // confirmed
    must(636, 0), // cancelled
    must(637, 0), // expired
    must(638, 0), // locked
    must(633, 0), // redemption
    must(886, 670), // status
    must(251, 11), // total
    must(387, 11), // asked
    must(49, 11), // max
    must(887, 643), // notAMerchant
    must(888, 644), // unknownFund
    must(889, 645), // unknownAct
    must(890, 646), // unknownAward
    must(891, 647), // unknownOffer
    must(892, 648), // unknownRedemption
    must(893, 649), // unknownSettlement
    must(894, 650), // notInSettlement
    must(895, 651), // fundExists
    must(896, 652), // offerExists
    must(897, 653), // redemptionExists
    must(898, 654), // settlementExists
    must(899, 655), // ownAward
    must(900, 656), // fundElsewhere
    must(277, 657), // proofTooLow
    must(901, 658), // alreadyAwarded
    must(902, 659), // capReached
    must(903, 660), // alreadyReversed
    must(904, 661), // priceTooLow
    must(905, 662), // stockEmpty
    must(906, 663), // requirementEmpty
    must(655, 664), // offerWithdrawn
    must(907, 665), // ownOffer
    must(908, 666), // requirementNotMet
    must(909, 667), // soldOut
    must(910, 668), // balanceTooLow
    must(911, 669), // redemptionOver
    must(912, 671), // redemptionLate
    must(312, 672), // notDue
    must(913, 673), // ownConfirmation
    must(914, 674), // ownSettlement
    must(915, 675), // nothingToSettle
    must(916, 676), // ledgerFull
    must(396, 445), // channel
    must(616, 0), // case
    must(917, 0), // reported
    must(918, 0), // notAccepted
    must(498, 0), // accepted
    must(919, 0), // selfResolving
    must(920, 0), // handling
    must(921, 0), // entrusted
    must(922, 0), // dispatched
    must(923, 0), // returned
    must(924, 0), // feedback
    must(925, 0), // closed
    must(926, 0), // evaluated
    must(927, 0), // reopened
    must(113, 0), // withdrawn
    must(616, 0), // case
    must(393, 686), // stage
    must(226, 687), // needed
    must(158, 97), // level
    must(928, 97), // lowest
    must(929, 97), // highest
    must(158, 97), // level
    must(359, 97), // to
    must(359, 97), // to
    must(930, 97), // top
    must(158, 97), // level
    must(513, 97), // next
    must(359, 97), // to
    must(931, 44), // reopenings
    must(49, 44), // max
    must(932, 678), // unknownCase
    must(933, 679), // channelOfTheEngine
    must(934, 680), // sourceEntered
    must(935, 681), // caseExists
    must(804, 682), // unknownKind
    must(936, 683), // regionTooHigh
    must(937, 684), // notOwnName
    must(846, 685), // wrongStage
    must(938, 688), // wrongLevel
    must(312, 689), // notDue
    must(939, 690), // deadlinePassed
    must(940, 691), // atTop
    must(941, 692), // notAbove
    must(942, 693), // aboveTop
    must(943, 694), // skipsLevel
    must(944, 695), // notEntrustable
    must(945, 696), // notADepartment
    must(946, 697), // outOfReach
    must(267, 698), // namedTwice
    must(947, 699), // unitMissing
    must(948, 700), // notWithUnit
    must(949, 701), // notActingFor
    must(689, 702), // feedbackGiven
    must(950, 703), // returnedBefore
    must(951, 704), // dispatchDesignated
    must(952, 705), // alreadyRated
    must(953, 706), // anonymous
    must(954, 707), // notReporter
    must(955, 708), // handlerRates
    must(956, 709), // windowClosed
    must(957, 710), // reopenedTooOften
    must(310, 711), // unknownYear
    must(958, 712), // noTerm
    must(727, 0), // body
    must(34, 37), // region
    must(152, 37), // grid
    must(959, 714), // unknownQuestion
    must(960, 715), // questionExists
    must(961, 716), // notPublic
    must(946, 717), // outOfReach
    must(962, 718), // tooManyOpen
    must(963, 719), // notOpen
    must(964, 720), // ownQuestion
    must(965, 721), // notAnswered
    must(966, 722), // ratedAlready
    must(312, 723), // notDue
    must(967, 0), // kept
    must(968, 0), // stored
    must(237, 0), // due
    must(969, 0), // erased
    must(182, 0), // entry
    must(886, 732), // status
    must(32, 0), // person
    must(970, 0), // child
    must(971, 725), // unknownEntry
    must(972, 726), // entryExists
    must(973, 727), // unknownCategory
    must(974, 728), // consentNeeded
    must(975, 729), // notByConsent
    must(976, 730), // nothingConsented
    must(977, 731), // notKept
    must(312, 733), // notDue
    must(978, 734), // childInCare
    must(979, 735), // onlyOperator
    must(22, 525), // engine
    must(197, 540), // charter
    must(191, 122), // membership
    must(192, 544), // deliberation
    must(477, 622), // covenant
    must(193, 642), // points
    must(194, 677), // cases
    must(195, 479), // catalogue
    must(74, 713), // consultation
    must(196, 724), // vault
    must(128, 26), // code
    must(980, 26), // en
    must(981, 26), // zh
    must(982, 68), // retryable
    must(471, 26), // rule
    must(983, 524), // detail
    must(498, 28), // accepted
    must(984, 523), // refused
    must(214, 16), // at
    must(640, 25), // cause
    must(66, 26), // command
    must(575, 27), // outcome
    must(755, 17), // seq
    must(754, 0), // request
    must(214, 16), // at
    must(571, 23), // before
    must(575, 27), // outcome
    must(985, 23), // after
    must(23, 15), // digest
    must(32, 0), // person
    may(152, 109, 0), // grid
    may(210, 359, 0), // household
    may(611, 34, 0), // since
    must(29, 39), // proof
    must(240, 1), // age
    may(18, 229, 0), // guardian
    may(241, 65, 0), // handle
    must(986, 738), // roles
    must(987, 745), // noticed
    must(866, 746), // applied
    must(780, 747), // appealed
    must(988, 748), // dismissed
    must(113, 749), // withdrawn
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
    must(989, 20), // replies
    must(990, 744), // standing
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
    must(991, 68), // fresh
    must(992, 92), // sharedWith
    must(182, 0), // entry
    must(32, 0), // person
    must(184, 0), // category
    must(177, 101), // basis
    may(493, 512, 0), // content
    must(214, 16), // at
    may(223, 34, 0), // until
    must(886, 732), // status
    must(993, 737), // member
    must(994, 240), // merged
    must(995, 240), // wards
    must(866, 92), // applied
    must(996, 740), // unmaskings
    must(778, 741), // proposed
    must(782, 741), // seconded
    must(781, 741), // discussed
    must(997, 741), // voted
    must(486, 327), // units
    must(998, 742), // violations
    must(884, 11), // balance
    must(999, 750), // awards
    must(1000, 751), // redemptions
    must(194, 752), // cases
    must(1001, 753), // questions
    must(25, 754), // records
    must(745, 756), // entries
    must(1002, 386), // requests
    must(1003, 14), // state
    must(26, 18), // root
    must(1004, 19), // inclusion
    must(1005, 21), // consistency
    must(1006, 22), // receipt
    must(1007, 736), // export
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
    must(1008, 761), // versions
    may(1009, 763, 0), // splitFrom
    may(215, 763, 0), // became
    must(201, 765), // parts
    must(202, 765), // absorbed
    must(1010, 766), // planned
    must(29, 39), // proof
    must(360, 17), // members
    must(34, 37), // region
    must(1011, 17), // grids
    must(1012, 17), // countedGrids
    must(220, 17), // known
    must(221, 17), // joined
    may(1013, 769, 0), // coverage
    must(1014, 17), // joinedElsewhere
    must(69, 770), // proofs
    must(128, 773), // code
    must(223, 16), // until
    must(396, 214), // channel
    must(745, 17), // entries
    must(1015, 17), // helped
    must(1016, 775), // channels
    must(925, 68), // closed
    must(252, 274), // announced
    must(253, 274), // came
    must(34, 37), // region
    must(237, 16), // due
    must(386, 68), // overdue
    must(34, 37), // region
    may(378, 34, 0), // appealUntil
    must(866, 780), // applied
    must(1017, 781), // active
    must(523, 782), // rejected
    must(113, 783), // withdrawn
    must(1018, 784), // suspended
    must(639, 785), // dissolved
    must(211, 0), // organisation
    must(147, 243), // kind
    must(34, 37), // region
    must(886, 779), // status
    must(239, 44), // key
    may(379, 512, 0), // check
    must(243, 17), // people
    must(1019, 787), // keys
    must(1020, 740), // orders
    must(34, 759), // region
    must(1021, 760), // regionHistory
    must(1013, 768), // coverage
    must(1022, 772), // joinCode
    must(993, 737), // member
    must(745, 774), // entries
    must(249, 777), // batch
    must(211, 778), // organisation
    must(1023, 786), // identityKeys
    must(76, 264), // unmasking
    must(996, 789), // unmaskings
    must(214, 16), // at
    must(376, 0), // reason
    may(223, 34, 0), // until
    must(237, 16), // due
    must(376, 0), // reason
    must(611, 16), // since
    may(374, 799, 0), // terms
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
    must(1024, 803), // thresholds
    must(86, 386), // eligible
    must(1025, 386), // silent
    must(214, 16), // at
    must(578, 369), // result
    must(374, 802), // terms
    must(221, 17), // joined
    must(544, 17), // left
    must(778, 793), // proposed
    must(779, 794), // screening
    must(389, 795), // declined
    must(780, 796), // appealed
    must(781, 797), // discussed
    must(782, 798), // seconded
    must(783, 800), // voting
    must(785, 801), // decided
    must(388, 804), // lapsed
    must(113, 805), // withdrawn
    must(214, 16), // at
    must(505, 0), // objection
    must(611, 16), // since
    may(53, 34, 0), // review
    must(386, 68), // overdue
    may(512, 811, 0), // finding
    must(214, 16), // at
    must(377, 0), // by
    must(252, 808), // announced
    must(786, 809), // annulled
    must(787, 810), // inForce
    must(788, 812), // repealed
    must(1026, 0), // lapses
    must(1027, 0), // isAdmitted
    must(1028, 0), // staysDeclined
    must(1029, 0), // isFrozen
    must(596, 0), // listStands
    must(502, 0), // opens
    must(1030, 0), // isCounted
    must(1031, 0), // comesIntoForce
    must(1032, 0), // reviewIsOverdue
    must(214, 16), // at
    must(1033, 815), // then
    must(479, 0), // topic
    must(34, 37), // region
    must(480, 15), // subject
    must(481, 286), // question
    must(1034, 20), // earlier
    must(471, 60), // rule
    may(477, 308, 0), // covenant
    may(482, 325, 0), // repeals
    must(130, 44), // seconds
    must(1035, 17), // objections
    must(793, 17), // undecided
    must(393, 792), // stage
    may(1036, 806, 0), // effect
    may(513, 813, 0), // next
    must(86, 68), // eligible
    may(485, 357, 0), // area
    must(997, 68), // voted
    may(214, 34, 0), // at
    may(396, 817, 0), // channel
    may(241, 65, 0), // handle
    must(534, 0), // yes
    must(535, 0), // no
    must(536, 0), // abstain
    must(1037, 823), // choice
    must(1038, 292), // marks
    must(376, 374), // reason
    must(456, 822), // motion
    must(443, 824), // options
    must(100, 825), // void
    must(792, 602), // tracker
    must(248, 821), // ballot
    may(485, 357, 0), // area
    must(27, 17), // size
    must(26, 15), // root
    must(138, 819), // ballots
    must(248, 820), // ballot
    must(613, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(492, 0), // contribution
    must(377, 0), // by
    must(147, 338), // kind
    may(493, 512, 0), // content
    must(224, 44), // version
    may(498, 832, 0), // accepted
    may(1039, 833, 0), // moderation
    may(496, 357, 0), // agree
    may(494, 357, 0), // disagree
    may(495, 357, 0), // pass
    must(251, 17), // total
    must(1040, 830), // contributions
    must(1041, 17), // reacted
    must(496, 17), // agree
    must(494, 17), // disagree
    must(1042, 44), // agreeRate
    must(1043, 44), // disagreeRate
    must(490, 44), // statement
    must(1044, 68), // agrees
    must(1045, 68), // significant
    must(1046, 17), // zHundredths
    must(243, 17), // people
    must(1047, 840), // views
    must(1048, 842), // own
    must(1049, 838), // groups
    must(1050, 844), // agreed
    must(523, 844), // rejected
    must(1051, 836), // statements
    must(45, 837), // report
    must(251, 17), // total
    must(745, 836), // entries
    must(221, 836), // joined
    must(544, 836), // left
    must(793, 0), // undecided
    must(507, 0), // upheld
    must(988, 0), // dismissed
    must(508, 0), // unanswered
    must(505, 0), // objection
    must(377, 0), // by
    must(376, 0), // reason
    may(506, 65, 0), // about
    may(504, 832, 0), // listed
    must(886, 849), // status
    must(251, 17), // total
    must(1035, 847), // objections
    must(479, 791), // topic
    must(248, 816), // ballot
    must(138, 818), // ballots
    must(1052, 826), // ballotProof
    must(1053, 827), // explanation
    must(1054, 829), // discussion
    must(492, 831), // contribution
    must(1055, 835), // consensus
    must(129, 845), // electorate
    must(1035, 846), // objections
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
    may(1056, 449, 0), // repealedBy
    must(1008, 852), // versions
    must(477, 0), // covenant
    must(471, 0), // rule
    may(987, 357, 0), // noticed
    may(1057, 357, 0), // dissuaded
    may(1058, 357, 0), // exposed
    may(1059, 357, 0), // referred
    may(113, 357, 0), // withdrawn
    must(392, 856), // rules
    must(477, 851), // covenant
    must(998, 854), // violations
    must(1060, 855), // figures
    must(32, 0), // person
    must(884, 11), // balance
    must(32, 0), // person
    must(47, 0), // act
    must(628, 17), // times
    must(1061, 11), // earnedToday
    must(142, 11), // dayCap
    must(364, 0), // merchant
    must(884, 11), // balance
    must(641, 11), // carried
    must(642, 11), // earned
    must(643, 11), // spent
    must(445, 11), // reserved
    must(627, 0), // fund
    must(34, 37), // region
    must(1062, 11), // issued
    must(999, 17), // awards
    must(1063, 17), // reversals
    must(629, 0), // offer
    must(364, 0), // merchant
    must(630, 11), // price
    must(631, 17), // stock
    may(632, 425, 0), // requires
    must(113, 68), // withdrawn
    must(1064, 68), // forSale
    must(633, 0), // redemption
    must(629, 0), // offer
    must(364, 0), // merchant
    may(634, 865, 0), // buyer
    may(241, 65, 0), // handle
    must(630, 11), // price
    must(237, 16), // due
    must(356, 43), // triesLeft
    must(886, 670), // status
    must(128, 867), // code
    must(237, 16), // due
    must(647, 0), // settlement
    must(34, 37), // region
    must(214, 16), // at
    must(648, 88), // rate
    must(649, 435), // lines
    must(650, 438), // totals
    must(1065, 17), // accounts
    must(1062, 11), // issued
    must(79, 11), // persons
    must(1066, 11), // merchants
    must(445, 11), // reserved
    must(1067, 11), // cleared
    must(1068, 11), // sum
    must(32, 859), // person
    must(1069, 860), // participation
    must(364, 861), // merchant
    must(627, 862), // fund
    must(629, 863), // offer
    must(633, 864), // redemption
    must(1070, 866), // verificationCode
    must(647, 868), // settlement
    must(1071, 436), // settlementLine
    must(1072, 869), // ledger
    must(365, 0), // department
    must(1073, 68), // delivered
    must(917, 0), // reported
    must(498, 0), // accepted
    must(389, 0), // declined
    must(1074, 0), // selfResolution
    must(920, 0), // handling
    must(921, 0), // entrusted
    must(922, 0), // dispatched
    must(923, 0), // returned
    must(1075, 0), // released
    must(924, 0), // feedback
    must(925, 0), // closed
    must(1076, 0), // escalated
    must(1077, 0), // missed
    must(1078, 0), // supervised
    must(1079, 0), // rated
    must(927, 0), // reopened
    must(113, 0), // withdrawn
    must(214, 16), // at
    must(147, 879), // kind
    must(158, 97), // level
    must(484, 455), // unit
    may(1080, 65, 0), // note
    must(616, 0), // case
    must(147, 0), // kind
    must(148, 68), // urgent
    must(34, 37), // region
    must(396, 445), // channel
    must(953, 68), // anonymous
    may(668, 229, 0), // reporter
    may(96, 872, 0), // source
    must(493, 15), // content
    must(158, 97), // level
    must(393, 686), // stage
    must(484, 455), // unit
    must(676, 44), // round
    must(237, 16), // due
    may(674, 460, 0), // deferral
    must(1081, 43), // warnings
    must(1077, 43), // missed
    may(578, 65, 0), // result
    may(555, 65, 0), // path
    may(1082, 873, 0), // rating
    must(149, 875), // departments
    must(1083, 92), // usualDepartments
    must(1084, 877), // history
    must(393, 686), // stage
    must(194, 17), // cases
    must(158, 97), // level
    must(194, 17), // cases
    must(147, 0), // kind
    must(917, 17), // reported
    must(1085, 17), // resolved
    must(1086, 17), // ratable
    must(1079, 17), // rated
    must(677, 17), // response
    must(678, 17), // solution
    must(679, 17), // satisfaction
    must(34, 37), // region
    must(917, 17), // reported
    must(234, 17), // open
    must(1087, 881), // stages
    must(1085, 883), // resolved
    must(1088, 17), // resolvedLate
    must(1077, 17), // missed
    must(1076, 17), // escalated
    must(927, 17), // reopened
    must(160, 885), // kinds
    must(1089, 887), // ratings
    must(484, 455), // unit
    must(1090, 17), // onTime
    must(672, 17), // late
    must(1089, 887), // ratings
    must(616, 0), // case
    must(147, 0), // kind
    must(34, 37), // region
    must(158, 97), // level
    must(393, 686), // stage
    must(484, 455), // unit
    must(237, 16), // due
    may(674, 460, 0), // deferral
    must(194, 890), // cases
    must(616, 871), // case
    must(1060, 880), // figures
    must(484, 888), // unit
    must(1091, 889), // agenda
    must(1092, 17), // wanted
    must(708, 17), // alreadyHeld
    must(717, 17), // shareFrom
    must(718, 17), // mayCollect
    must(719, 17), // forbidden
    must(1093, 17), // avoided
    must(1094, 17), // collected
    must(25, 893), // records
    must(1095, 894), // burden
    must(493, 15), // content
    must(214, 16), // at
    must(729, 507), // shown
    may(730, 832, 0), // solved
    must(234, 898), // open
    must(1096, 899), // answered
    must(113, 900), // withdrawn
    must(481, 0), // question
    must(727, 0), // body
    must(493, 15), // content
    must(214, 16), // at
    may(1097, 109, 0), // with
    must(886, 897), // status
    must(387, 17), // asked
    must(1098, 17), // answeredInTime
    must(1099, 17), // answeredLate
    must(1100, 17), // answeredAbove
    must(386, 17), // overdue
    must(113, 17), // withdrawn
    must(730, 17), // solved
    must(1101, 17), // unsolved
    must(481, 896), // question
    must(1060, 901), // figures
    must(182, 757), // entry
    must(237, 903), // due
    must(1102, 13), // journal
    must(191, 758), // membership
    must(192, 790), // deliberation
    must(477, 850), // covenant
    must(193, 858), // points
    must(194, 870), // cases
    must(195, 892), // catalogue
    must(74, 895), // consultation
    must(196, 902), // vault
    must(58, 12), // answer
    must(1103, 0), // worker
    must(1103, 906), // worker
    must(19, 907), // resident
    must(175, 908), // item
    must(34, 909), // region
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
    may(359, 922, 0), // to
    must(616, 0), // case
    must(1104, 0), // rater
    must(677, 466), // response
    must(678, 466), // solution
    must(679, 466), // satisfaction
    may(376, 65, 0), // reason
    must(616, 0), // case
    must(668, 0), // reporter
    must(45, 911), // report
    must(1105, 912), // accept
    must(1106, 913), // decline
    must(1107, 914), // startSelfResolution
    must(241, 915), // handle
    must(1108, 916), // entrust
    must(1109, 917), // dispatch
    must(1110, 918), // return
    must(924, 919), // feedback
    must(1111, 920), // close
    must(1112, 921), // escalate
    must(1113, 923), // evaluate
    must(1114, 924), // reopen
    must(1115, 925), // withdraw
    must(1116, 926), // release
    must(1117, 927), // expire
    must(34, 37), // region
    may(158, 922, 0), // level
    may(985, 415, 0), // after
    must(1118, 44), // limit
    must(616, 929), // case
    must(1060, 930), // figures
    must(484, 931), // unit
    must(1091, 932), // agenda
    must(32, 0), // person
    must(211, 0), // organisation
    must(702, 0), // purpose
    may(1119, 936, 0), // consents
    must(1120, 935), // form
    must(1121, 937), // items
    must(175, 0), // item
    must(699, 0), // record
    must(493, 15), // content
    must(1120, 935), // form
    must(745, 939), // entries
    must(699, 0), // record
    must(211, 0), // organisation
    must(702, 0), // purpose
    may(1119, 936, 0), // consents
    must(32, 0), // person
    must(969, 68), // erased
    must(1122, 934), // ask
    must(1123, 938), // collect
    must(1124, 941), // share
    must(1125, 942), // refuse
    must(1126, 943), // forget
    must(1127, 905), // of
    must(229, 945), // held
    must(1094, 946), // collected
    must(1095, 947), // burden
    must(1128, 949), // adopt
    must(1129, 951), // advance
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
    may(1130, 321, 0), // overlapDays
    must(32, 0), // person
    must(210, 0), // household
    must(128, 773), // code
    must(357, 236), // identity
    must(29, 39), // proof
    may(383, 963, 0), // minor
    must(211, 0), // organisation
    must(147, 243), // kind
    must(34, 37), // region
    may(233, 244, 0), // creditCode
    may(372, 20, 0), // documents
    may(235, 240, 0), // officers
    must(211, 0), // organisation
    must(1131, 68), // approve
    must(376, 0), // reason
    must(211, 0), // organisation
    must(235, 240), // officers
    must(249, 0), // batch
    may(376, 65, 0), // reason
    must(32, 0), // person
    must(1132, 278), // correction
    must(32, 0), // person
    must(357, 236), // identity
    may(1133, 981, 0), // former
    must(29, 39), // proof
    must(32, 0), // person
    must(238, 0), // into
    must(1134, 68), // same
    must(376, 0), // reason
    must(76, 0), // unmasking
    must(34, 37), // region
    must(241, 0), // handle
    must(376, 0), // reason
    must(76, 0), // unmasking
    must(1135, 68), // grant
    must(376, 0), // reason
    must(1136, 991), // duplicate
    must(383, 992), // minor
    must(207, 993), // reshape
    must(76, 994), // unmasking
    must(1137, 990), // matter
    must(1138, 954), // defineRegion
    must(207, 955), // reshape
    must(1139, 956), // cancelReshape
    must(1140, 957), // enterKnownHouseholds
    must(1141, 958), // grantRole
    must(1142, 959), // revokeRole
    must(1143, 960), // issueJoinCode
    must(1144, 961), // revokeJoinCode
    must(1145, 962), // join
    must(1146, 964), // leave
    must(1147, 965), // nameDelegate
    must(1148, 966), // regroupHousehold
    must(1149, 967), // applyOrganisation
    must(1150, 968), // reviewOrganisation
    must(1151, 969), // appealReview
    must(1152, 970), // withdrawApplication
    must(1153, 971), // nameOfficers
    must(1154, 972), // suspendOrganisation
    must(1155, 973), // reinstateOrganisation
    must(1156, 974), // dissolveOrganisation
    must(1157, 975), // openBatch
    must(1158, 976), // closeBatch
    must(1159, 977), // correct
    must(1160, 978), // lapseReview
    must(1161, 979), // rotateIdentityKey
    must(1162, 980), // prove
    must(1163, 982), // suspectDuplicate
    must(1164, 983), // reviewDuplicate
    must(1165, 984), // enterMinor
    must(1166, 985), // askUnmasking
    must(1167, 986), // decideUnmasking
    must(1168, 987), // tellUnmasked
    must(1169, 988), // erase
    must(1170, 989), // fallDue
    must(479, 0), // topic
    must(34, 37), // region
    must(471, 0), // rule
    must(480, 15), // subject
    may(481, 997, 0), // question
    may(477, 308, 0), // covenant
    may(482, 325, 0), // repeals
    must(479, 0), // topic
    must(487, 68), // admitted
    may(376, 65, 0), // reason
    must(248, 821), // ballot
    may(792, 1013, 0), // tracker
    must(479, 0), // topic
    must(515, 0), // voter
    must(1171, 1012), // vote
    must(396, 214), // channel
    may(516, 229, 0), // proxy
    must(479, 0), // topic
    must(515, 0), // voter
    must(249, 0), // batch
    must(396, 214), // channel
    may(1172, 240, 0), // watchers
    must(479, 0), // topic
    must(249, 0), // batch
    must(520, 1019), // papers
    must(41, 996), // propose
    must(1173, 998), // recordUnits
    must(42, 999), // second
    must(1115, 1000), // withdraw
    must(1174, 1001), // screen
    must(1175, 1002), // appealScreening
    must(1176, 1003), // contribute
    must(1177, 1004), // react
    must(1178, 1005), // decideAmendment
    must(1179, 1006), // moderate
    must(1180, 1007), // object
    must(1181, 1008), // decideObjection
    must(53, 1009), // review
    must(234, 1010), // open
    must(43, 1011), // cast
    must(1182, 1014), // entrustVote
    must(1183, 1015), // revokeProxy
    must(1184, 1016), // serveBallots
    must(1185, 1017), // issuePaper
    must(1186, 1018), // countPapers
    must(1187, 1020), // lapse
    must(1111, 1021), // close
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
    must(1128, 1023), // adopt
    must(1188, 1024), // repeal
    must(1189, 1025), // recordViolation
    must(1190, 1026), // reply
    must(475, 1027), // appeal
    must(1191, 1028), // decideAppeal
    must(1192, 1029), // withdrawViolation
    must(1170, 1030), // fallDue
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(376, 0), // reason
    must(633, 0), // redemption
    must(128, 867), // code
    must(1193, 1032), // openFund
    must(1194, 1033), // award
    must(1195, 1034), // reverse
    must(1196, 1035), // publishOffer
    must(1197, 1036), // withdrawOffer
    must(1198, 1037), // reserve
    must(1199, 1038), // confirm
    must(1200, 1039), // cancel
    must(1201, 1040), // expireRedemption
    must(1116, 1041), // release
    must(1202, 1042), // settle
    must(1203, 1043), // combine
    must(1204, 1044), // forfeit
    must(1122, 1046), // ask
    must(58, 1047), // answer
    must(1115, 1048), // withdraw
    must(648, 1049), // rate
    must(1187, 1050), // lapse
    must(1126, 1051), // forget
    must(1116, 1052), // release
    must(182, 0), // entry
    must(32, 0), // person
    must(184, 0), // category
    must(493, 15), // content
    may(166, 512, 0), // consent
    must(510, 1054), // keep
    must(1159, 1055), // correct
    must(1205, 1056), // withdrawConsent
    must(1169, 1057), // erase
    must(1206, 1058), // confirmErasure
    must(1187, 1059), // lapse
    must(1207, 1060), // retire
    must(1208, 950), // clock
    must(197, 948), // charter
    must(191, 953), // membership
    must(192, 995), // deliberation
    must(477, 1022), // covenant
    must(193, 1031), // points
    must(194, 910), // cases
    must(195, 933), // catalogue
    must(74, 1045), // consultation
    must(196, 1053), // vault
    must(481, 1062), // question
    must(1060, 1063), // figures
    must(34, 37), // region
    may(477, 325, 0), // covenant
    must(477, 1065), // covenant
    must(998, 1066), // violations
    must(1060, 1067), // figures
    must(479, 0), // topic
    must(186, 17), // from
    must(479, 0), // topic
    must(792, 602), // tracker
    must(479, 0), // topic
    must(1049, 44), // groups
    must(479, 1069), // topic
    must(248, 1070), // ballot
    must(138, 1071), // ballots
    must(1052, 1072), // ballotProof
    must(1053, 1073), // explanation
    must(1054, 1074), // discussion
    must(492, 1075), // contribution
    must(1055, 1076), // consensus
    must(129, 1077), // electorate
    must(1035, 1078), // objections
    must(1209, 26), // svg
    must(23, 15), // digest
    must(357, 236), // identity
    must(546, 68), // holds
    must(578, 369), // result
    must(1210, 1081), // picture
    must(883, 1080), // done
    must(32, 0), // person
    must(166, 0), // consent
    must(518, 15), // evidence
    must(219, 17), // first
    must(1003, 1084), // state
    must(26, 1085), // root
    must(1004, 1086), // inclusion
    must(1005, 1087), // consistency
    must(1006, 1088), // receipt
    must(1007, 1089), // export
    must(34, 1091), // region
    must(1021, 1092), // regionHistory
    must(1013, 1093), // coverage
    must(1022, 1094), // joinCode
    must(993, 1095), // member
    must(745, 1096), // entries
    must(249, 1097), // batch
    must(211, 1098), // organisation
    must(1023, 1099), // identityKeys
    must(76, 1100), // unmasking
    must(996, 1101), // unmaskings
    must(32, 1103), // person
    must(1069, 1104), // participation
    must(364, 1105), // merchant
    must(627, 1106), // fund
    must(629, 1107), // offer
    must(633, 1108), // redemption
    must(1070, 1109), // verificationCode
    must(647, 1110), // settlement
    must(1071, 1111), // settlementLine
    must(1072, 1112), // ledger
    must(182, 1115), // entry
    must(237, 1116), // due
    must(1102, 1083), // journal
    must(191, 1090), // membership
    must(192, 1068), // deliberation
    must(477, 1064), // covenant
    must(193, 1102), // points
    must(194, 928), // cases
    must(195, 944), // catalogue
    must(74, 1061), // consultation
    must(196, 1114), // vault
    must(214, 16), // at
    must(756, 0), // actor
    must(1211, 1113), // query
    must(396, 214), // channel
    may(242, 1121, 0), // helper
    may(249, 65, 0), // batch
    must(1212, 0), // id
    must(214, 16), // at
    must(756, 0), // actor
    may(1213, 1119, 0), // via
    must(66, 952), // command
    must(23, 2), // digest
    must(114, 1122), // secret
    must(197, 33), // charter
    must(23, 2), // digest
    must(114, 1122), // secret
    may(239, 321, 0), // key
    must(1214, 26), // number
    must(23, 2), // digest
    must(114, 1122), // secret
    must(239, 44), // key
    must(23, 2), // digest
    must(493, 26), // content
    must(1215, 26), // text
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
    must(1216, 15), // firstRoot
    must(1217, 15), // secondRoot
    must(23, 2), // digest
    must(248, 820), // ballot
    must(613, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(23, 2), // digest
    must(374, 802), // terms
    must(138, 819), // ballots
    must(1218, 1125), // identityDigest
    must(1219, 1126), // identityKey
    must(233, 1127), // creditCode
    must(1220, 1128), // contentDigest
    must(1221, 1129), // qrPicture
    must(1222, 1130), // verifyInclusion
    must(1223, 1131), // verifyConsistency
    must(1224, 1132), // verifyBallot
    must(1225, 1133), // recount
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
    "notEligible", "notDelegate", "alreadyVoted", "invalidQuestion", "motionOnly", "otherRanks",
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
    7742, 7756, 7774, 7785, 7796, 7808, 7823, 7833, 7843, 7858, 7868, 7877, 7885, 7895, 7904, 7916,
    7924, 7934, 7942, 7953, 7963, 7973, 7983, 7993, 8001, 8009, 8023, 8033, 8041, 8050, 8063, 8075,
    8090, 8109, 8127, 8147, 8156, 8174, 8187, 8201, 8209, 8217, 8232, 8247, 8263, 8276, 8284, 8291,
    8305, 8320, 8333, 8348, 8364, 8376, 8392, 8403, 8413, 8425, 8440, 8449, 8457, 8469, 8477, 8480,
    8484, 8491, 8500, 8506, 8518, 8529, 8539, 8551, 8563, 8580, 8597, 8612, 8622, 8633, 8649, 8665,
    8673, 8686, 8700, 8710, 8725, 8736, 8746, 8762, 8770, 8787, 8794, 8807, 8821, 8835, 8850, 8863,
    8878, 8888, 8896, 8907, 8920, 8928, 8937, 8947, 8955, 8963, 8969, 8978, 8986, 8992, 8999, 9002,
    9012, 9023, 9041, 9054, 9064, 9077, 9087, 9097, 9111, 9116, 9124, 9132, 9142, 9156, 9170, 9180,
    9191, 9202, 9214, 9228, 9246, 9258, 9267, 9278, 9290, 9302, 9318, 9324, 9339, 9353, 9362, 9373,
    9380, 9391, 9402, 9414, 9418, 9424, 9430, 9435, 9447, 9458, 9473, 9486, 9498, 9514, 9521, 9532,
    9544, 9546, 9548, 9557, 9563, 9570, 9575, 9580, 9587, 9596, 9603, 9611, 9616, 9626, 9632, 9638,
    9643, 9653, 9658, 9668, 9674, 9685, 9694, 9702, 9707, 9716, 9727, 9734, 9740, 9748, 9757, 9764,
    9769, 9781, 9789, 9804, 9810, 9818, 9824, 9833, 9837, 9843, 9856, 9864, 9876, 9886, 9892, 9898,
    9908, 9921, 9929, 9938, 9952, 9967, 9971, 9978, 9988, 9994, 10000, 10005, 10015, 10028, 10035,
    10044, 10056, 10062, 10073, 10084, 10089, 10092, 10098, 10104, 10114, 10125, 10136, 10146,
    10155, 10165, 10174, 10181, 10189, 10196, 10207, 10213, 10222, 10229, 10237, 10246, 10253,
    10256, 10269, 10285, 10299, 10305, 10314, 10328, 10336, 10345, 10351, 10361, 10366, 10370,
    10378, 10384, 10400, 10407, 10415, 10422, 10428, 10440, 10447, 10453, 10459, 10465, 10472,
    10481, 10487, 10495, 10499, 10513, 10525, 10538, 10546, 10553, 10559, 10564, 10570, 10577,
    10596, 10603, 10611, 10617, 10622, 10630, 10638, 10644, 10652, 10659, 10665, 10670, 10678,
    10682, 10687, 10690, 10697, 10702, 10708, 10714, 10716, 10721, 10728, 10739, 10746, 10756,
    10762, 10766, 10771, 10780, 10786, 10798, 10811, 10831, 10840, 10850, 10863, 10877, 10881,
    10886, 10898, 10914, 10931, 10949, 10961, 10980, 10992, 11011, 11032, 11052, 11061, 11071,
    11078, 11089, 11106, 11111, 11127, 11142, 11152, 11164, 11179, 11191, 11196, 11203, 11207,
    11215, 11226, 11232, 11247, 11257, 11262, 11277, 11285, 11291, 11306, 11317, 11328, 11340,
    11350, 11361, 11366, 11372, 11387, 11392, 11404, 11421, 11429, 11434, 11441, 11453, 11466,
    11473, 11480, 11486, 11502, 11508, 11515, 11522, 11537, 11551, 11557, 11562, 11565, 11572,
    11577, 11579, 11582, 11588, 11592, 11601, 11611, 11625, 11636, 11649, 11658, 11673, 11690,
    11702, 11709,
];
