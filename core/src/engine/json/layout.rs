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
pub(in crate::engine) const ANSWERED: Place = 906;
pub(in crate::engine) const APART: Place = 297;
pub(in crate::engine) const APPEAL_TERMS: Place = 323;
pub(in crate::engine) const ASK_ANSWER: Place = 474;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT: Place = 823;
pub(in crate::engine) const BALLOT_KIND: Place = 287;
pub(in crate::engine) const BALLOT_PROOF: Place = 828;
pub(in crate::engine) const BALLOT_RULES: Place = 67;
pub(in crate::engine) const BALLOT_VIEW: Place = 818;
pub(in crate::engine) const BALLOTS_VIEW: Place = 820;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BEAT: Place = 398;
pub(in crate::engine) const BUDGET_COUNT: Place = 404;
pub(in crate::engine) const BUDGET_METHOD: Place = 302;
pub(in crate::engine) const BUDGET_OFFER: Place = 408;
pub(in crate::engine) const BUDGET_STEP: Place = 406;
pub(in crate::engine) const BURDEN_OF: Place = 907;
pub(in crate::engine) const BURDEN_VIEW: Place = 896;
pub(in crate::engine) const BUYER: Place = 429;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 91;
pub(in crate::engine) const CASE_RULES: Place = 89;
pub(in crate::engine) const CASE_VIEW: Place = 873;
pub(in crate::engine) const CASES_ANSWER: Place = 872;
pub(in crate::engine) const CASES_COMMAND: Place = 912;
pub(in crate::engine) const CASES_EVENT: Place = 441;
pub(in crate::engine) const CASES_QUERY: Place = 930;
pub(in crate::engine) const CASES_REFUSAL: Place = 677;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 894;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 935;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 470;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 946;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 479;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 445;
pub(in crate::engine) const CHANNEL_COUNT: Place = 776;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 950;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 540;
pub(in crate::engine) const CHOICE: Place = 825;
pub(in crate::engine) const CLOCK_COMMAND: Place = 952;
pub(in crate::engine) const CNY: Place = 437;
pub(in crate::engine) const CNY_PER_POINT: Place = 88;
pub(in crate::engine) const COMMAND: Place = 954;
pub(in crate::engine) const COMPARISON: Place = 390;
pub(in crate::engine) const CONSENSUS_GROUP: Place = 841;
pub(in crate::engine) const CONSENSUS_REPORT: Place = 839;
pub(in crate::engine) const CONSENSUS_VIEW: Place = 837;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 897;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 1047;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 501;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 1063;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 713;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CONTRIBUTION_KIND: Place = 338;
pub(in crate::engine) const CONTRIBUTION_VIEW: Place = 833;
pub(in crate::engine) const CORRECTION: Place = 278;
pub(in crate::engine) const COUNT: Place = 376;
pub(in crate::engine) const COUNT_TERMS: Place = 804;
pub(in crate::engine) const COVENANT_ANSWER: Place = 852;
pub(in crate::engine) const COVENANT_COMMAND: Place = 1024;
pub(in crate::engine) const COVENANT_DRAFT: Place = 309;
pub(in crate::engine) const COVENANT_EVENT: Place = 409;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 1066;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 622;
pub(in crate::engine) const COVENANT_RULE: Place = 311;
pub(in crate::engine) const COVENANT_STANDING: Place = 744;
pub(in crate::engine) const COVENANT_VERSION: Place = 855;
pub(in crate::engine) const COVENANT_VIEW: Place = 853;
pub(in crate::engine) const COVERAGE_VIEW: Place = 768;
pub(in crate::engine) const CREDIT_CODE: Place = 165;
pub(in crate::engine) const DATA_FORM: Place = 937;
pub(in crate::engine) const DATA_ITEM: Place = 100;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 461;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 790;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 997;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 284;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 370;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 1070;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 286;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 544;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 403;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 878;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DISCUSSION_VIEW: Place = 831;
pub(in crate::engine) const DONE: Place = 1081;
pub(in crate::engine) const DUE_CAUSE: Place = 521;
pub(in crate::engine) const DUEL: Place = 396;
pub(in crate::engine) const EARNING_RULE: Place = 87;
pub(in crate::engine) const EFFECT: Place = 809;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ELECTORATE_VIEW: Place = 847;
pub(in crate::engine) const ELIMINATION: Place = 81;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 525;
pub(in crate::engine) const ENTRY: Place = 942;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 214;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 732;
pub(in crate::engine) const ENTRY_VIEW: Place = 757;
pub(in crate::engine) const EQUAL_RANKS: Place = 77;
pub(in crate::engine) const ERASURE_GROUND: Place = 518;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXHAUSTED: Place = 80;
pub(in crate::engine) const EXPORT_VIEW: Place = 736;
pub(in crate::engine) const FIGURES: Place = 903;
pub(in crate::engine) const FLAW: Place = 374;
pub(in crate::engine) const FORM_COUNT: Place = 275;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 864;
pub(in crate::engine) const GRID_PART: Place = 117;
pub(in crate::engine) const HELPER: Place = 1084;
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
pub(in crate::engine) const JOURNAL_QUERY: Place = 1085;
pub(in crate::engine) const KEPT_FROM: Place = 106;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 888;
pub(in crate::engine) const LAWFUL_BASIS: Place = 101;
pub(in crate::engine) const LEDGER_TOTALS: Place = 871;
pub(in crate::engine) const LEVEL: Place = 97;
pub(in crate::engine) const LEVEL_FIGURE: Place = 886;
pub(in crate::engine) const LIFE_RULE: Place = 84;
pub(in crate::engine) const LIMIT: Place = 96;
pub(in crate::engine) const LIST_ENTRY: Place = 347;
pub(in crate::engine) const MADE: Place = 1082;
pub(in crate::engine) const MATTER: Place = 992;
pub(in crate::engine) const MEASURE: Place = 313;
pub(in crate::engine) const MEMBER_VIEW: Place = 737;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 758;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 955;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 107;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 1092;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 122;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 863;
pub(in crate::engine) const MINORITY: Place = 261;
pub(in crate::engine) const MODERATION: Place = 836;
pub(in crate::engine) const MOTION_COUNT: Place = 377;
pub(in crate::engine) const NEXT: Place = 817;
pub(in crate::engine) const NEXT_STEP: Place = 816;
pub(in crate::engine) const OBJECTION_STATUS: Place = 851;
pub(in crate::engine) const OBJECTION_VIEW: Place = 850;
pub(in crate::engine) const OBJECTIONS_VIEW: Place = 848;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 865;
pub(in crate::engine) const OFFICE_HOURS: Place = 94;
pub(in crate::engine) const OPEN_CASE: Place = 893;
pub(in crate::engine) const OPENING_TERMS: Place = 344;
pub(in crate::engine) const OPTION_VOTES: Place = 385;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 243;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 779;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 778;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const OWN_STATEMENT: Place = 845;
pub(in crate::engine) const OWNED_UNIT: Place = 328;
pub(in crate::engine) const PAPER_BOX: Place = 802;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 862;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 861;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 767;
pub(in crate::engine) const POINTS_ANSWER: Place = 860;
pub(in crate::engine) const POINTS_COMMAND: Place = 1033;
pub(in crate::engine) const POINTS_EVENT: Place = 420;
pub(in crate::engine) const POINTS_QUERY: Place = 1104;
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
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 822;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1115;
pub(in crate::engine) const QUESTION: Place = 1119;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 899;
pub(in crate::engine) const QUESTION_VIEW: Place = 898;
pub(in crate::engine) const RANK_SHEET: Place = 75;
pub(in crate::engine) const RANKED_METHOD: Place = 76;
pub(in crate::engine) const RATING: Place = 876;
pub(in crate::engine) const RATING_SUMS: Place = 889;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const REACTION: Place = 340;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 755;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 670;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 866;
pub(in crate::engine) const REFUSAL: Place = 524;
pub(in crate::engine) const REFUSED: Place = 523;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 882;
pub(in crate::engine) const REGION_HISTORY: Place = 760;
pub(in crate::engine) const REGION_VERSION: Place = 762;
pub(in crate::engine) const REGION_VIEW: Place = 759;
pub(in crate::engine) const REQUEST: Place = 1120;
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
pub(in crate::engine) const RULE_FIGURES: Place = 859;
pub(in crate::engine) const RUNOFF_COUNT: Place = 399;
pub(in crate::engine) const SCHULZE_COUNT: Place = 394;
pub(in crate::engine) const SCORE: Place = 466;
pub(in crate::engine) const SEATED: Place = 393;
pub(in crate::engine) const SEATS_COUNT: Place = 381;
pub(in crate::engine) const SECRET: Place = 1124;
pub(in crate::engine) const SENSITIVITY: Place = 103;
pub(in crate::engine) const SENTENCE: Place = 830;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 436;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 438;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 870;
pub(in crate::engine) const SETUP: Place = 1125;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 507;
pub(in crate::engine) const SILENCE: Place = 73;
pub(in crate::engine) const SILENCE_RULE: Place = 72;
pub(in crate::engine) const SKIPPED_RANKS: Place = 78;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 686;
pub(in crate::engine) const STAGE_FIGURE: Place = 884;
pub(in crate::engine) const STAGE_NAME: Place = 563;
pub(in crate::engine) const STAGE_VIEW: Place = 792;
pub(in crate::engine) const STAGES: Place = 687;
pub(in crate::engine) const STATEMENT_VIEW: Place = 843;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 881;
pub(in crate::engine) const STEP_VIEW: Place = 880;
pub(in crate::engine) const TALLY: Place = 379;
pub(in crate::engine) const TERM: Place = 98;
pub(in crate::engine) const TERMS: Place = 443;
pub(in crate::engine) const TEST: Place = 389;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const THRESHOLDS: Place = 805;
pub(in crate::engine) const TIES: Place = 304;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 1126;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 791;
pub(in crate::engine) const TRACKER: Place = 602;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 764;
pub(in crate::engine) const TURNOUT: Place = 371;
pub(in crate::engine) const UNIT: Place = 455;
pub(in crate::engine) const UNIT_FIGURES: Place = 890;
pub(in crate::engine) const UNMASKING: Place = 264;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 265;
pub(in crate::engine) const UNRANKED: Place = 79;
pub(in crate::engine) const VAULT_ANSWER: Place = 904;
pub(in crate::engine) const VAULT_COMMAND: Place = 1055;
pub(in crate::engine) const VAULT_EVENT: Place = 510;
pub(in crate::engine) const VAULT_QUERY: Place = 1116;
pub(in crate::engine) const VAULT_REFUSAL: Place = 724;
pub(in crate::engine) const VERIFICATION_CODE: Place = 869;
pub(in crate::engine) const VIA: Place = 1122;
pub(in crate::engine) const VIOLATION_VIEW: Place = 743;
pub(in crate::engine) const VOIDED: Place = 373;
pub(in crate::engine) const VOTE: Place = 1014;
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
    Row::Union(2253, 9), // 12 Answer
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
    Row::Record(895, 6), // 369 VoteResult
    Row::Words(805, 4), // 370 DeliberationOutcome
    Row::Record(816, 3), // 371 Turnout
    Row::List(373), // 372 [Voided]
    Row::Record(814, 2), // 373 Voided
    Row::Words(809, 5), // 374 Flaw
    Row::Maybe(376), // 375 Count?
    Row::Union(890, 5), // 376 Count
    Row::Record(827, 1), // 377 MotionCount
    Row::List(379), // 378 [Tally]
    Row::Record(821, 6), // 379 Tally
    Row::Words(819, 2), // 380 VoteMeasure
    Row::Record(852, 1), // 381 SeatsCount
    Row::List(383), // 382 [PostCount]
    Row::Record(848, 4), // 383 PostCount
    Row::List(385), // 384 [OptionVotes]
    Row::Record(842, 3), // 385 OptionVotes
    Row::List(17), // 386 [u32]
    Row::List(388), // 387 [Inequality]
    Row::Record(832, 10), // 388 Inequality
    Row::Words(828, 2), // 389 Test
    Row::Words(830, 2), // 390 Comparison
    Row::Leaf(Leaf::Product), // 391 Product
    Row::List(393), // 392 [Seated]
    Row::Record(845, 3), // 393 Seated
    Row::Record(862, 4), // 394 SchulzeCount
    Row::List(396), // 395 [Duel]
    Row::Record(853, 4), // 396 Duel
    Row::List(398), // 397 [Beat]
    Row::Record(857, 5), // 398 Beat
    Row::Record(874, 3), // 399 RunoffCount
    Row::List(401), // 400 [Round]
    Row::Record(869, 5), // 401 Round
    Row::List(403), // 402 [DeliberationStanding]
    Row::Record(866, 3), // 403 DeliberationStanding
    Row::Record(887, 3), // 404 BudgetCount
    Row::List(406), // 405 [BudgetStep]
    Row::Record(880, 7), // 406 BudgetStep
    Row::List(408), // 407 [BudgetOffer]
    Row::Record(877, 3), // 408 BudgetOffer
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
    Row::Union(2039, 10), // 790 DeliberationAnswer
    Row::Record(1954, 14), // 791 TopicView
    Row::Union(1921, 10), // 792 StageView
    Row::Record(297, 1), // 793 StageView.proposed
    Row::Record(297, 1), // 794 StageView.screening
    Row::Record(1890, 3), // 795 StageView.declined
    Row::Record(1893, 2), // 796 StageView.appealed
    Row::Record(261, 1), // 797 StageView.discussed
    Row::Record(1895, 2), // 798 StageView.seconded
    Row::Maybe(344), // 799 OpeningTerms?
    Row::Record(1901, 6), // 800 StageView.voting
    Row::List(802), // 801 [PaperBox]
    Row::Record(1897, 4), // 802 PaperBox
    Row::Record(1915, 6), // 803 StageView.decided
    Row::Record(1911, 4), // 804 CountTerms
    Row::Record(1907, 4), // 805 Thresholds
    Row::Record(244, 1), // 806 StageView.lapsed
    Row::Record(244, 1), // 807 StageView.withdrawn
    Row::Maybe(809), // 808 Effect?
    Row::Union(1939, 4), // 809 Effect
    Row::Record(759, 2), // 810 Effect.announced
    Row::Record(1931, 2), // 811 Effect.annulled
    Row::Record(1933, 4), // 812 Effect.inForce
    Row::Maybe(355), // 813 ReviewFinding?
    Row::Record(1937, 2), // 814 Effect.repealed
    Row::Maybe(816), // 815 NextStep?
    Row::Record(1952, 2), // 816 NextStep
    Row::Words(1943, 9), // 817 Next
    Row::Record(1968, 6), // 818 BallotView
    Row::Maybe(214), // 819 EntryChannel?
    Row::Record(1986, 3), // 820 BallotsView
    Row::List(822), // 821 [PublishedBallot]
    Row::Record(1983, 3), // 822 PublishedBallot
    Row::Union(1980, 3), // 823 Ballot
    Row::Record(1977, 1), // 824 Ballot.motion
    Row::Words(1974, 3), // 825 Choice
    Row::Record(1978, 1), // 826 Ballot.options
    Row::Record(1979, 1), // 827 Ballot.void
    Row::Record(1989, 5), // 828 BallotProof
    Row::List(830), // 829 [Sentence]
    Row::Record(1732, 2), // 830 Sentence
    Row::Record(2004, 2), // 831 DiscussionView
    Row::List(833), // 832 [ContributionView]
    Row::Record(1994, 10), // 833 ContributionView
    Row::Maybe(68), // 834 bool?
    Row::Maybe(836), // 835 Moderation?
    Row::Record(737, 2), // 836 Moderation
    Row::Record(2021, 2), // 837 ConsensusView
    Row::List(0), // 838 [Id]
    Row::Record(2018, 3), // 839 ConsensusReport
    Row::List(841), // 840 [ConsensusGroup]
    Row::Record(2015, 3), // 841 ConsensusGroup
    Row::List(843), // 842 [StatementView]
    Row::Record(2006, 5), // 843 StatementView
    Row::List(845), // 844 [OwnStatement]
    Row::Record(2011, 4), // 845 OwnStatement
    Row::List(44), // 846 [u16]
    Row::Record(2023, 4), // 847 ElectorateView
    Row::Record(2037, 2), // 848 ObjectionsView
    Row::List(850), // 849 [ObjectionView]
    Row::Record(2031, 6), // 850 ObjectionView
    Row::Words(2027, 4), // 851 ObjectionStatus
    Row::Union(2070, 3), // 852 CovenantAnswer
    Row::Record(2053, 9), // 853 CovenantView
    Row::List(855), // 854 [CovenantVersion]
    Row::Record(2049, 4), // 855 CovenantVersion
    Row::Record(1808, 1), // 856 CovenantAnswer.violations
    Row::Record(2069, 1), // 857 CovenantAnswer.figures
    Row::List(859), // 858 [RuleFigures]
    Row::Record(2062, 7), // 859 RuleFigures
    Row::Union(2122, 10), // 860 PointsAnswer
    Row::Record(2073, 2), // 861 PersonView
    Row::Record(2075, 5), // 862 ParticipationView
    Row::Record(2080, 6), // 863 MerchantView
    Row::Record(2086, 5), // 864 FundView
    Row::Record(2091, 7), // 865 OfferView
    Row::Record(2098, 9), // 866 RedemptionView
    Row::Maybe(429), // 867 Buyer?
    Row::Record(2107, 2), // 868 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 869 VerificationCode
    Row::Record(2109, 6), // 870 SettlementView
    Row::Record(2115, 7), // 871 LedgerTotals
    Row::Union(2215, 4), // 872 CasesAnswer
    Row::Record(2156, 23), // 873 CaseView
    Row::Maybe(0), // 874 SourceId?
    Row::Maybe(876), // 875 Rating?
    Row::Record(1139, 3), // 876 Rating
    Row::List(878), // 877 [DepartmentView]
    Row::Record(2132, 2), // 878 DepartmentView
    Row::List(880), // 879 [StepView]
    Row::Record(2151, 5), // 880 StepView
    Row::Words(2134, 17), // 881 StepKind
    Row::Record(2191, 11), // 882 RegionFigures
    Row::List(884), // 883 [StageFigure]
    Row::Record(2179, 2), // 884 StageFigure
    Row::List(886), // 885 [LevelFigure]
    Row::Record(2181, 2), // 886 LevelFigure
    Row::List(888), // 887 [KindFigure]
    Row::Record(2183, 3), // 888 KindFigure
    Row::Record(2186, 5), // 889 RatingSums
    Row::Record(2202, 4), // 890 UnitFigures
    Row::Record(2214, 1), // 891 CasesAnswer.agenda
    Row::List(893), // 892 [OpenCase]
    Row::Record(2206, 8), // 893 OpenCase
    Row::Union(2226, 2), // 894 CatalogueAnswer
    Row::Record(1814, 1), // 895 CatalogueAnswer.records
    Row::Record(2219, 7), // 896 BurdenView
    Row::Union(2249, 2), // 897 ConsultationAnswer
    Row::Record(2235, 6), // 898 QuestionView
    Row::Union(2232, 3), // 899 QuestionStatus
    Row::Record(1860, 2), // 900 QuestionStatus.open
    Row::Record(2228, 4), // 901 QuestionStatus.answered
    Row::Record(2232, 0), // 902 QuestionStatus.withdrawn
    Row::Record(2241, 8), // 903 Figures
    Row::Union(2251, 2), // 904 VaultAnswer
    Row::Record(1310, 1), // 905 VaultAnswer.due
    Row::Record(2262, 1), // 906 Answered
    Row::Union(2264, 4), // 907 BurdenOf
    Row::Record(2263, 1), // 908 BurdenOf.worker
    Row::Record(34, 1), // 909 BurdenOf.resident
    Row::Record(186, 1), // 910 BurdenOf.item
    Row::Record(36, 1), // 911 BurdenOf.region
    Row::Union(2296, 16), // 912 CasesCommand
    Row::Record(2268, 7), // 913 CasesCommand.report
    Row::Record(956, 1), // 914 CasesCommand.accept
    Row::Record(2275, 3), // 915 CasesCommand.decline
    Row::Record(1092, 2), // 916 CasesCommand.startSelfResolution
    Row::Record(956, 1), // 917 CasesCommand.handle
    Row::Record(1094, 2), // 918 CasesCommand.entrust
    Row::Record(2278, 4), // 919 CasesCommand.dispatch
    Row::Record(1100, 3), // 920 CasesCommand.return
    Row::Record(2282, 3), // 921 CasesCommand.feedback
    Row::Record(956, 1), // 922 CasesCommand.close
    Row::Record(2285, 3), // 923 CasesCommand.escalate
    Row::Maybe(97), // 924 Level?
    Row::Record(2288, 6), // 925 CasesCommand.evaluate
    Row::Record(2275, 2), // 926 CasesCommand.reopen
    Row::Record(2294, 2), // 927 CasesCommand.withdraw
    Row::Record(232, 1), // 928 CasesCommand.release
    Row::Record(956, 1), // 929 CasesCommand.expire
    Row::Union(2316, 4), // 930 CasesQuery
    Row::Record(2282, 2), // 931 CasesQuery.case
    Row::Record(36, 1), // 932 CasesQuery.figures
    Row::Record(1106, 1), // 933 CasesQuery.unit
    Row::Record(2312, 4), // 934 CasesQuery.agenda
    Row::Union(2337, 5), // 935 CatalogueCommand
    Row::Record(2324, 2), // 936 CatalogueCommand.ask
    Row::Record(2320, 4), // 937 DataForm
    Row::List(496), // 938 [ItemConsent]
    Row::List(0), // 939 [ItemCode]
    Row::Record(2329, 2), // 940 CatalogueCommand.collect
    Row::List(942), // 941 [Entry]
    Row::Record(2326, 3), // 942 Entry
    Row::Record(2331, 4), // 943 CatalogueCommand.share
    Row::Record(1248, 3), // 944 CatalogueCommand.refuse
    Row::Record(2335, 2), // 945 CatalogueCommand.forget
    Row::Union(2343, 3), // 946 CatalogueQuery
    Row::Record(34, 1), // 947 CatalogueQuery.held
    Row::Record(2263, 1), // 948 CatalogueQuery.collected
    Row::Record(2342, 1), // 949 CatalogueQuery.burden
    Row::Union(2346, 1), // 950 CharterCommand
    Row::Record(209, 1), // 951 CharterCommand.adopt
    Row::Union(2347, 1), // 952 ClockCommand
    Row::Record(2347, 0), // 953 ClockCommand.advance
    Row::Union(2544, 10), // 954 Command
    Row::Union(2406, 34), // 955 MembershipCommand
    Row::Record(2348, 4), // 956 MembershipCommand.defineRegion
    Row::Record(2352, 4), // 957 MembershipCommand.reshape
    Row::Record(227, 1), // 958 MembershipCommand.cancelReshape
    Row::Record(252, 2), // 959 MembershipCommand.enterKnownHouseholds
    Row::Record(2356, 6), // 960 MembershipCommand.grantRole
    Row::Record(445, 4), // 961 MembershipCommand.revokeRole
    Row::Record(2362, 3), // 962 MembershipCommand.issueJoinCode
    Row::Record(252, 1), // 963 MembershipCommand.revokeJoinCode
    Row::Record(2365, 6), // 964 MembershipCommand.join
    Row::Maybe(261), // 965 Minority?
    Row::Record(34, 1), // 966 MembershipCommand.leave
    Row::Record(464, 2), // 967 MembershipCommand.nameDelegate
    Row::Record(466, 3), // 968 MembershipCommand.regroupHousehold
    Row::Record(2371, 6), // 969 MembershipCommand.applyOrganisation
    Row::Record(2377, 3), // 970 MembershipCommand.reviewOrganisation
    Row::Record(490, 2), // 971 MembershipCommand.appealReview
    Row::Record(232, 1), // 972 MembershipCommand.withdrawApplication
    Row::Record(2380, 2), // 973 MembershipCommand.nameOfficers
    Row::Record(490, 2), // 974 MembershipCommand.suspendOrganisation
    Row::Record(490, 2), // 975 MembershipCommand.reinstateOrganisation
    Row::Record(490, 2), // 976 MembershipCommand.dissolveOrganisation
    Row::Record(560, 4), // 977 MembershipCommand.openBatch
    Row::Record(2382, 2), // 978 MembershipCommand.closeBatch
    Row::Record(2384, 2), // 979 MembershipCommand.correct
    Row::Record(232, 1), // 980 MembershipCommand.lapseReview
    Row::Record(504, 2), // 981 MembershipCommand.rotateIdentityKey
    Row::Record(2386, 4), // 982 MembershipCommand.prove
    Row::Maybe(236), // 983 Identity?
    Row::Record(517, 3), // 984 MembershipCommand.suspectDuplicate
    Row::Record(2390, 4), // 985 MembershipCommand.reviewDuplicate
    Row::Record(525, 2), // 986 MembershipCommand.enterMinor
    Row::Record(2394, 4), // 987 MembershipCommand.askUnmasking
    Row::Record(2398, 3), // 988 MembershipCommand.decideUnmasking
    Row::Record(315, 1), // 989 MembershipCommand.tellUnmasked
    Row::Record(34, 1), // 990 MembershipCommand.erase
    Row::Record(2405, 1), // 991 MembershipCommand.fallDue
    Row::Union(2401, 4), // 992 Matter
    Row::Record(308, 2), // 993 Matter.duplicate
    Row::Record(34, 1), // 994 Matter.minor
    Row::Record(227, 1), // 995 Matter.reshape
    Row::Record(315, 1), // 996 Matter.unmasking
    Row::Union(2465, 22), // 997 DeliberationCommand
    Row::Record(2440, 7), // 998 DeliberationCommand.propose
    Row::Maybe(286), // 999 DeliberationQuestion?
    Row::Record(695, 2), // 1000 DeliberationCommand.recordUnits
    Row::Record(697, 2), // 1001 DeliberationCommand.second
    Row::Record(682, 1), // 1002 DeliberationCommand.withdraw
    Row::Record(2447, 3), // 1003 DeliberationCommand.screen
    Row::Record(682, 1), // 1004 DeliberationCommand.appealScreening
    Row::Record(717, 5), // 1005 DeliberationCommand.contribute
    Row::Record(726, 4), // 1006 DeliberationCommand.react
    Row::Record(730, 3), // 1007 DeliberationCommand.decideAmendment
    Row::Record(735, 4), // 1008 DeliberationCommand.moderate
    Row::Record(748, 5), // 1009 DeliberationCommand.object
    Row::Record(753, 3), // 1010 DeliberationCommand.decideObjection
    Row::Record(770, 3), // 1011 DeliberationCommand.review
    Row::Record(682, 1), // 1012 DeliberationCommand.open
    Row::Record(2452, 5), // 1013 DeliberationCommand.cast
    Row::Record(2450, 2), // 1014 Vote
    Row::Maybe(602), // 1015 Tracker?
    Row::Record(787, 4), // 1016 DeliberationCommand.entrustVote
    Row::Record(787, 2), // 1017 DeliberationCommand.revokeProxy
    Row::Record(791, 3), // 1018 DeliberationCommand.serveBallots
    Row::Record(2457, 5), // 1019 DeliberationCommand.issuePaper
    Row::Record(2462, 3), // 1020 DeliberationCommand.countPapers
    Row::List(1014), // 1021 [Vote]
    Row::Record(682, 1), // 1022 DeliberationCommand.lapse
    Row::Record(682, 1), // 1023 DeliberationCommand.close
    Row::Union(2498, 8), // 1024 CovenantCommand
    Row::Record(938, 4), // 1025 CovenantCommand.adopt
    Row::Record(943, 2), // 1026 CovenantCommand.repeal
    Row::Record(2487, 8), // 1027 CovenantCommand.recordViolation
    Row::Record(958, 2), // 1028 CovenantCommand.reply
    Row::Record(958, 2), // 1029 CovenantCommand.appeal
    Row::Record(2495, 3), // 1030 CovenantCommand.decideAppeal
    Row::Record(974, 2), // 1031 CovenantCommand.withdrawViolation
    Row::Record(946, 1), // 1032 CovenantCommand.fallDue
    Row::Union(2512, 13), // 1033 PointsCommand
    Row::Record(988, 2), // 1034 PointsCommand.openFund
    Row::Record(990, 4), // 1035 PointsCommand.award
    Row::Record(2506, 4), // 1036 PointsCommand.reverse
    Row::Record(1003, 5), // 1037 PointsCommand.publishOffer
    Row::Record(1003, 1), // 1038 PointsCommand.withdrawOffer
    Row::Record(1010, 3), // 1039 PointsCommand.reserve
    Row::Record(2510, 2), // 1040 PointsCommand.confirm
    Row::Record(1010, 1), // 1041 PointsCommand.cancel
    Row::Record(1010, 1), // 1042 PointsCommand.expireRedemption
    Row::Record(472, 1), // 1043 PointsCommand.release
    Row::Record(1038, 2), // 1044 PointsCommand.settle
    Row::Record(299, 2), // 1045 PointsCommand.combine
    Row::Record(34, 1), // 1046 PointsCommand.forfeit
    Row::Union(2525, 7), // 1047 ConsultationCommand
    Row::Record(1258, 4), // 1048 ConsultationCommand.ask
    Row::Record(1276, 2), // 1049 ConsultationCommand.answer
    Row::Record(1258, 1), // 1050 ConsultationCommand.withdraw
    Row::Record(1279, 2), // 1051 ConsultationCommand.rate
    Row::Record(1258, 1), // 1052 ConsultationCommand.lapse
    Row::Record(34, 1), // 1053 ConsultationCommand.forget
    Row::Record(1259, 1), // 1054 ConsultationCommand.release
    Row::Union(2537, 7), // 1055 VaultCommand
    Row::Record(2532, 5), // 1056 VaultCommand.keep
    Row::Record(1294, 2), // 1057 VaultCommand.correct
    Row::Record(1298, 2), // 1058 VaultCommand.withdrawConsent
    Row::Record(1305, 2), // 1059 VaultCommand.erase
    Row::Record(1310, 1), // 1060 VaultCommand.confirmErasure
    Row::Record(2537, 0), // 1061 VaultCommand.lapse
    Row::Record(34, 1), // 1062 VaultCommand.retire
    Row::Union(2554, 2), // 1063 ConsultationQuery
    Row::Record(1258, 1), // 1064 ConsultationQuery.question
    Row::Record(1259, 1), // 1065 ConsultationQuery.figures
    Row::Union(2558, 3), // 1066 CovenantQuery
    Row::Record(678, 1), // 1067 CovenantQuery.covenant
    Row::Record(34, 1), // 1068 CovenantQuery.violations
    Row::Record(2556, 2), // 1069 CovenantQuery.figures
    Row::Union(2567, 10), // 1070 DeliberationQuery
    Row::Record(682, 1), // 1071 DeliberationQuery.topic
    Row::Record(697, 2), // 1072 DeliberationQuery.ballot
    Row::Record(2561, 2), // 1073 DeliberationQuery.ballots
    Row::Record(2563, 2), // 1074 DeliberationQuery.ballotProof
    Row::Record(682, 1), // 1075 DeliberationQuery.explanation
    Row::Record(2561, 2), // 1076 DeliberationQuery.discussion
    Row::Record(717, 2), // 1077 DeliberationQuery.contribution
    Row::Record(2565, 2), // 1078 DeliberationQuery.consensus
    Row::Record(2561, 2), // 1079 DeliberationQuery.electorate
    Row::Record(2561, 2), // 1080 DeliberationQuery.objections
    Row::Record(2583, 1), // 1081 Done
    Row::Union(2578, 5), // 1082 Made
    Row::Record(2577, 1), // 1083 Made.picture
    Row::Record(2584, 3), // 1084 Helper
    Row::Union(2588, 6), // 1085 JournalQuery
    Row::Record(2587, 0), // 1086 JournalQuery.state
    Row::Record(2587, 0), // 1087 JournalQuery.root
    Row::Record(1335, 1), // 1088 JournalQuery.inclusion
    Row::Record(2587, 1), // 1089 JournalQuery.consistency
    Row::Record(1334, 1), // 1090 JournalQuery.receipt
    Row::Record(34, 1), // 1091 JournalQuery.export
    Row::Union(2594, 11), // 1092 MembershipQuery
    Row::Record(36, 1), // 1093 MembershipQuery.region
    Row::Record(36, 1), // 1094 MembershipQuery.regionHistory
    Row::Record(36, 1), // 1095 MembershipQuery.coverage
    Row::Record(252, 1), // 1096 MembershipQuery.joinCode
    Row::Record(34, 1), // 1097 MembershipQuery.member
    Row::Record(36, 1), // 1098 MembershipQuery.entries
    Row::Record(330, 1), // 1099 MembershipQuery.batch
    Row::Record(232, 1), // 1100 MembershipQuery.organisation
    Row::Record(2594, 0), // 1101 MembershipQuery.identityKeys
    Row::Record(315, 1), // 1102 MembershipQuery.unmasking
    Row::Record(34, 1), // 1103 MembershipQuery.unmaskings
    Row::Union(2605, 10), // 1104 PointsQuery
    Row::Record(34, 1), // 1105 PointsQuery.person
    Row::Record(990, 2), // 1106 PointsQuery.participation
    Row::Record(472, 1), // 1107 PointsQuery.merchant
    Row::Record(988, 1), // 1108 PointsQuery.fund
    Row::Record(1003, 1), // 1109 PointsQuery.offer
    Row::Record(1010, 1), // 1110 PointsQuery.redemption
    Row::Record(1010, 1), // 1111 PointsQuery.verificationCode
    Row::Record(1038, 1), // 1112 PointsQuery.settlement
    Row::Record(1567, 2), // 1113 PointsQuery.settlementLine
    Row::Record(2605, 0), // 1114 PointsQuery.ledger
    Row::Union(2617, 9), // 1115 Query
    Row::Union(2615, 2), // 1116 VaultQuery
    Row::Record(193, 1), // 1117 VaultQuery.entry
    Row::Record(2615, 0), // 1118 VaultQuery.due
    Row::Record(2626, 3), // 1119 Question
    Row::Record(2632, 5), // 1120 Request
    Row::Maybe(1122), // 1121 Via?
    Row::Record(2629, 3), // 1122 Via
    Row::Maybe(1084), // 1123 Helper?
    Row::Leaf(Leaf::Secret), // 1124 Secret
    Row::Record(2637, 3), // 1125 Setup
    Row::Union(2671, 9), // 1126 Tool
    Row::Record(2640, 4), // 1127 Tool.identityDigest
    Row::Record(2644, 3), // 1128 Tool.identityKey
    Row::Record(1731, 1), // 1129 Tool.creditCode
    Row::Record(2647, 2), // 1130 Tool.contentDigest
    Row::Record(2649, 1), // 1131 Tool.qrPicture
    Row::Record(2650, 6), // 1132 Tool.verifyInclusion
    Row::Record(2656, 6), // 1133 Tool.verifyConsistency
    Row::Record(2662, 6), // 1134 Tool.verifyBallot
    Row::Record(2668, 3), // 1135 Tool.recount
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
    must(532, 380), // measure
    must(86, 17), // eligible
    must(87, 17), // participants
    must(533, 17), // yes
    must(534, 17), // no
    must(535, 17), // abstain
    must(536, 378), // tallies
    must(133, 0), // quorum
    must(134, 0), // approval
    must(84, 0), // atLeast
    must(85, 0), // moreThan
    must(537, 389), // test
    must(532, 380), // measure
    must(538, 17), // part
    must(539, 17), // whole
    must(540, 64), // base
    must(541, 63), // ratio
    must(542, 390), // comparison
    must(543, 391), // left
    must(544, 391), // right
    must(545, 68), // holds
    must(546, 43), // option
    must(547, 386), // votes
    must(548, 387), // tests
    must(546, 43), // option
    must(445, 68), // reserved
    must(549, 68), // byTie
    must(547, 384), // votes
    must(550, 392), // seated
    must(551, 292), // tied
    must(234, 43), // open
    must(447, 382), // posts
    must(219, 43), // first
    must(42, 43), // second
    must(552, 17), // forFirst
    must(553, 17), // forSecond
    must(546, 43), // option
    must(554, 292), // path
    must(555, 17), // strength
    must(556, 17), // back
    must(557, 292), // cut
    must(558, 395), // duels
    must(559, 292), // unbeaten
    may(560, 50, 0), // winner
    must(29, 397), // proof
    must(546, 43), // option
    must(547, 17), // votes
    must(561, 17), // alone
    must(562, 402), // standings
    must(563, 17), // continuing
    must(111, 17), // exhausted
    must(564, 292), // out
    must(549, 68), // byTie
    must(565, 400), // rounds
    may(560, 50, 0), // winner
    must(551, 292), // tied
    must(566, 43), // project
    must(567, 391), // effectiveVotesThousandths
    must(568, 17), // inFull
    must(566, 43), // project
    must(547, 17), // votes
    must(569, 11), // cost
    must(570, 11), // before
    must(571, 68), // funded
    must(549, 68), // byTie
    must(572, 407), // offers
    must(573, 405), // steps
    must(543, 11), // left
    must(551, 292), // tied
    must(456, 377), // motion
    must(444, 381), // seats
    must(98, 394), // schulze
    must(99, 399), // runoff
    must(454, 404), // budget
    must(574, 370), // outcome
    must(575, 371), // turnout
    may(576, 375, 0), // count
    must(29, 387), // proof
    must(577, 17), // sameTracker
    must(26, 15), // root
    must(479, 0), // topic
    must(34, 37), // region
    must(578, 369), // result
    must(221, 17), // joined
    must(543, 17), // left
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
    must(532, 313), // measure
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
    must(532, 313), // measure
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
    must(554, 0), // path
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
    must(556, 119), // back
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
    must(554, 26), // path
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
    must(573, 17), // steps
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
    must(574, 27), // outcome
    must(755, 17), // seq
    must(754, 0), // request
    must(214, 16), // at
    must(570, 23), // before
    must(574, 27), // outcome
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
    must(532, 313), // measure
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
    must(249, 0), // batch
    must(396, 214), // channel
    must(1024, 17), // issued
    may(520, 357, 0), // papers
    must(789, 16), // opened
    must(223, 16), // until
    may(784, 34, 0), // counting
    must(86, 17), // eligible
    must(87, 17), // participants
    must(521, 801), // boxes
    must(133, 62), // quorum
    must(134, 62), // approval
    must(135, 64), // approvalOf
    must(119, 73), // silence
    must(481, 286), // question
    must(1025, 805), // thresholds
    must(86, 386), // eligible
    must(1026, 386), // silent
    must(214, 16), // at
    must(578, 369), // result
    must(374, 804), // terms
    must(521, 801), // boxes
    must(221, 17), // joined
    must(543, 17), // left
    must(778, 793), // proposed
    must(779, 794), // screening
    must(389, 795), // declined
    must(780, 796), // appealed
    must(781, 797), // discussed
    must(782, 798), // seconded
    must(783, 800), // voting
    must(785, 803), // decided
    must(388, 806), // lapsed
    must(113, 807), // withdrawn
    must(214, 16), // at
    must(505, 0), // objection
    must(611, 16), // since
    may(53, 34, 0), // review
    must(386, 68), // overdue
    may(512, 813, 0), // finding
    must(214, 16), // at
    must(377, 0), // by
    must(252, 810), // announced
    must(786, 811), // annulled
    must(787, 812), // inForce
    must(788, 814), // repealed
    must(1027, 0), // lapses
    must(1028, 0), // isAdmitted
    must(1029, 0), // staysDeclined
    must(1030, 0), // isFrozen
    must(596, 0), // listStands
    must(502, 0), // opens
    must(1031, 0), // isCounted
    must(1032, 0), // comesIntoForce
    must(1033, 0), // reviewIsOverdue
    must(214, 16), // at
    must(1034, 817), // then
    must(479, 0), // topic
    must(34, 37), // region
    must(480, 15), // subject
    must(481, 286), // question
    must(1035, 20), // earlier
    must(471, 60), // rule
    may(477, 308, 0), // covenant
    may(482, 325, 0), // repeals
    must(130, 44), // seconds
    must(1036, 17), // objections
    must(793, 17), // undecided
    must(393, 792), // stage
    may(1037, 808, 0), // effect
    may(513, 815, 0), // next
    must(86, 68), // eligible
    may(485, 357, 0), // area
    must(997, 68), // voted
    may(214, 34, 0), // at
    may(396, 819, 0), // channel
    may(241, 65, 0), // handle
    must(533, 0), // yes
    must(534, 0), // no
    must(535, 0), // abstain
    must(1038, 825), // choice
    must(1039, 292), // marks
    must(376, 374), // reason
    must(456, 824), // motion
    must(443, 826), // options
    must(100, 827), // void
    must(792, 602), // tracker
    must(248, 823), // ballot
    may(485, 357, 0), // area
    must(27, 17), // size
    must(26, 15), // root
    must(138, 821), // ballots
    must(248, 822), // ballot
    must(613, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(492, 0), // contribution
    must(377, 0), // by
    must(147, 338), // kind
    may(493, 512, 0), // content
    must(224, 44), // version
    may(498, 834, 0), // accepted
    may(1040, 835, 0), // moderation
    may(496, 357, 0), // agree
    may(494, 357, 0), // disagree
    may(495, 357, 0), // pass
    must(251, 17), // total
    must(1041, 832), // contributions
    must(1042, 17), // reacted
    must(496, 17), // agree
    must(494, 17), // disagree
    must(1043, 44), // agreeRate
    must(1044, 44), // disagreeRate
    must(490, 44), // statement
    must(1045, 68), // agrees
    must(1046, 68), // significant
    must(1047, 17), // zHundredths
    must(243, 17), // people
    must(1048, 842), // views
    must(1049, 844), // own
    must(1050, 840), // groups
    must(1051, 846), // agreed
    must(523, 846), // rejected
    must(1052, 838), // statements
    must(45, 839), // report
    must(251, 17), // total
    must(745, 838), // entries
    must(221, 838), // joined
    must(543, 838), // left
    must(793, 0), // undecided
    must(507, 0), // upheld
    must(988, 0), // dismissed
    must(508, 0), // unanswered
    must(505, 0), // objection
    must(377, 0), // by
    must(376, 0), // reason
    may(506, 65, 0), // about
    may(504, 834, 0), // listed
    must(886, 851), // status
    must(251, 17), // total
    must(1036, 849), // objections
    must(479, 791), // topic
    must(248, 818), // ballot
    must(138, 820), // ballots
    must(1053, 828), // ballotProof
    must(1054, 829), // explanation
    must(1055, 831), // discussion
    must(492, 833), // contribution
    must(1056, 837), // consensus
    must(129, 847), // electorate
    must(1036, 848), // objections
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
    may(1057, 449, 0), // repealedBy
    must(1008, 854), // versions
    must(477, 0), // covenant
    must(471, 0), // rule
    may(987, 357, 0), // noticed
    may(1058, 357, 0), // dissuaded
    may(1059, 357, 0), // exposed
    may(1060, 357, 0), // referred
    may(113, 357, 0), // withdrawn
    must(392, 858), // rules
    must(477, 853), // covenant
    must(998, 856), // violations
    must(1061, 857), // figures
    must(32, 0), // person
    must(884, 11), // balance
    must(32, 0), // person
    must(47, 0), // act
    must(628, 17), // times
    must(1062, 11), // earnedToday
    must(142, 11), // dayCap
    must(364, 0), // merchant
    must(884, 11), // balance
    must(641, 11), // carried
    must(642, 11), // earned
    must(643, 11), // spent
    must(445, 11), // reserved
    must(627, 0), // fund
    must(34, 37), // region
    must(1024, 11), // issued
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
    may(634, 867, 0), // buyer
    may(241, 65, 0), // handle
    must(630, 11), // price
    must(237, 16), // due
    must(356, 43), // triesLeft
    must(886, 670), // status
    must(128, 869), // code
    must(237, 16), // due
    must(647, 0), // settlement
    must(34, 37), // region
    must(214, 16), // at
    must(648, 88), // rate
    must(649, 435), // lines
    must(650, 438), // totals
    must(1065, 17), // accounts
    must(1024, 11), // issued
    must(79, 11), // persons
    must(1066, 11), // merchants
    must(445, 11), // reserved
    must(1067, 11), // cleared
    must(1068, 11), // sum
    must(32, 861), // person
    must(1069, 862), // participation
    must(364, 863), // merchant
    must(627, 864), // fund
    must(629, 865), // offer
    must(633, 866), // redemption
    must(1070, 868), // verificationCode
    must(647, 870), // settlement
    must(1071, 436), // settlementLine
    must(1072, 871), // ledger
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
    must(147, 881), // kind
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
    may(96, 874, 0), // source
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
    may(554, 65, 0), // path
    may(1082, 875, 0), // rating
    must(149, 877), // departments
    must(1083, 92), // usualDepartments
    must(1084, 879), // history
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
    must(1087, 883), // stages
    must(1085, 885), // resolved
    must(1088, 17), // resolvedLate
    must(1077, 17), // missed
    must(1076, 17), // escalated
    must(927, 17), // reopened
    must(160, 887), // kinds
    must(1089, 889), // ratings
    must(484, 455), // unit
    must(1090, 17), // onTime
    must(672, 17), // late
    must(1089, 889), // ratings
    must(616, 0), // case
    must(147, 0), // kind
    must(34, 37), // region
    must(158, 97), // level
    must(393, 686), // stage
    must(484, 455), // unit
    must(237, 16), // due
    may(674, 460, 0), // deferral
    must(194, 892), // cases
    must(616, 873), // case
    must(1061, 882), // figures
    must(484, 890), // unit
    must(1091, 891), // agenda
    must(1092, 17), // wanted
    must(708, 17), // alreadyHeld
    must(717, 17), // shareFrom
    must(718, 17), // mayCollect
    must(719, 17), // forbidden
    must(1093, 17), // avoided
    must(1094, 17), // collected
    must(25, 895), // records
    must(1095, 896), // burden
    must(493, 15), // content
    must(214, 16), // at
    must(729, 507), // shown
    may(730, 834, 0), // solved
    must(234, 900), // open
    must(1096, 901), // answered
    must(113, 902), // withdrawn
    must(481, 0), // question
    must(727, 0), // body
    must(493, 15), // content
    must(214, 16), // at
    may(1097, 109, 0), // with
    must(886, 899), // status
    must(387, 17), // asked
    must(1098, 17), // answeredInTime
    must(1099, 17), // answeredLate
    must(1100, 17), // answeredAbove
    must(386, 17), // overdue
    must(113, 17), // withdrawn
    must(730, 17), // solved
    must(1101, 17), // unsolved
    must(481, 898), // question
    must(1061, 903), // figures
    must(182, 757), // entry
    must(237, 905), // due
    must(1102, 13), // journal
    must(191, 758), // membership
    must(192, 790), // deliberation
    must(477, 852), // covenant
    must(193, 860), // points
    must(194, 872), // cases
    must(195, 894), // catalogue
    must(74, 897), // consultation
    must(196, 904), // vault
    must(58, 12), // answer
    must(1103, 0), // worker
    must(1103, 908), // worker
    must(19, 909), // resident
    must(175, 910), // item
    must(34, 911), // region
    must(616, 0), // case
    must(147, 0), // kind
    must(34, 37), // region
    must(396, 445), // channel
    must(96, 0), // source
    may(668, 229, 0), // reporter
    must(493, 15), // content
    must(616, 0), // case
    must(376, 0), // reason
    must(554, 0), // path
    must(616, 0), // case
    must(669, 0), // lead
    may(62, 92, 0), // helpers
    may(670, 68, 0), // designated
    must(616, 0), // case
    may(484, 228, 0), // unit
    must(578, 0), // result
    must(616, 0), // case
    must(376, 0), // reason
    may(359, 924, 0), // to
    must(616, 0), // case
    must(1104, 0), // rater
    must(677, 466), // response
    must(678, 466), // solution
    must(679, 466), // satisfaction
    may(376, 65, 0), // reason
    must(616, 0), // case
    must(668, 0), // reporter
    must(45, 913), // report
    must(1105, 914), // accept
    must(1106, 915), // decline
    must(1107, 916), // startSelfResolution
    must(241, 917), // handle
    must(1108, 918), // entrust
    must(1109, 919), // dispatch
    must(1110, 920), // return
    must(924, 921), // feedback
    must(1111, 922), // close
    must(1112, 923), // escalate
    must(1113, 925), // evaluate
    must(1114, 926), // reopen
    must(1115, 927), // withdraw
    must(1116, 928), // release
    must(1117, 929), // expire
    must(34, 37), // region
    may(158, 924, 0), // level
    may(985, 415, 0), // after
    must(1118, 44), // limit
    must(616, 931), // case
    must(1061, 932), // figures
    must(484, 933), // unit
    must(1091, 934), // agenda
    must(32, 0), // person
    must(211, 0), // organisation
    must(702, 0), // purpose
    may(1119, 938, 0), // consents
    must(1120, 937), // form
    must(1121, 939), // items
    must(175, 0), // item
    must(699, 0), // record
    must(493, 15), // content
    must(1120, 937), // form
    must(745, 941), // entries
    must(699, 0), // record
    must(211, 0), // organisation
    must(702, 0), // purpose
    may(1119, 938, 0), // consents
    must(32, 0), // person
    must(969, 68), // erased
    must(1122, 936), // ask
    must(1123, 940), // collect
    must(1124, 943), // share
    must(1125, 944), // refuse
    must(1126, 945), // forget
    must(1127, 907), // of
    must(229, 947), // held
    must(1094, 948), // collected
    must(1095, 949), // burden
    must(1128, 951), // adopt
    must(1129, 953), // advance
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
    may(383, 965, 0), // minor
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
    may(1133, 983, 0), // former
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
    must(1136, 993), // duplicate
    must(383, 994), // minor
    must(207, 995), // reshape
    must(76, 996), // unmasking
    must(1137, 992), // matter
    must(1138, 956), // defineRegion
    must(207, 957), // reshape
    must(1139, 958), // cancelReshape
    must(1140, 959), // enterKnownHouseholds
    must(1141, 960), // grantRole
    must(1142, 961), // revokeRole
    must(1143, 962), // issueJoinCode
    must(1144, 963), // revokeJoinCode
    must(1145, 964), // join
    must(1146, 966), // leave
    must(1147, 967), // nameDelegate
    must(1148, 968), // regroupHousehold
    must(1149, 969), // applyOrganisation
    must(1150, 970), // reviewOrganisation
    must(1151, 971), // appealReview
    must(1152, 972), // withdrawApplication
    must(1153, 973), // nameOfficers
    must(1154, 974), // suspendOrganisation
    must(1155, 975), // reinstateOrganisation
    must(1156, 976), // dissolveOrganisation
    must(1157, 977), // openBatch
    must(1158, 978), // closeBatch
    must(1159, 979), // correct
    must(1160, 980), // lapseReview
    must(1161, 981), // rotateIdentityKey
    must(1162, 982), // prove
    must(1163, 984), // suspectDuplicate
    must(1164, 985), // reviewDuplicate
    must(1165, 986), // enterMinor
    must(1166, 987), // askUnmasking
    must(1167, 988), // decideUnmasking
    must(1168, 989), // tellUnmasked
    must(1169, 990), // erase
    must(1170, 991), // fallDue
    must(479, 0), // topic
    must(34, 37), // region
    must(471, 0), // rule
    must(480, 15), // subject
    may(481, 999, 0), // question
    may(477, 308, 0), // covenant
    may(482, 325, 0), // repeals
    must(479, 0), // topic
    must(487, 68), // admitted
    may(376, 65, 0), // reason
    must(248, 823), // ballot
    may(792, 1015, 0), // tracker
    must(479, 0), // topic
    must(515, 0), // voter
    must(1171, 1014), // vote
    must(396, 214), // channel
    may(516, 229, 0), // proxy
    must(479, 0), // topic
    must(515, 0), // voter
    must(249, 0), // batch
    must(396, 214), // channel
    may(1172, 240, 0), // watchers
    must(479, 0), // topic
    must(249, 0), // batch
    must(520, 1021), // papers
    must(41, 998), // propose
    must(1173, 1000), // recordUnits
    must(42, 1001), // second
    must(1115, 1002), // withdraw
    must(1174, 1003), // screen
    must(1175, 1004), // appealScreening
    must(1176, 1005), // contribute
    must(1177, 1006), // react
    must(1178, 1007), // decideAmendment
    must(1179, 1008), // moderate
    must(1180, 1009), // object
    must(1181, 1010), // decideObjection
    must(53, 1011), // review
    must(234, 1012), // open
    must(43, 1013), // cast
    must(1182, 1016), // entrustVote
    must(1183, 1017), // revokeProxy
    must(1184, 1018), // serveBallots
    must(1185, 1019), // issuePaper
    must(1186, 1020), // countPapers
    must(1187, 1022), // lapse
    must(1111, 1023), // close
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
    must(1128, 1025), // adopt
    must(1188, 1026), // repeal
    must(1189, 1027), // recordViolation
    must(1190, 1028), // reply
    must(475, 1029), // appeal
    must(1191, 1030), // decideAppeal
    must(1192, 1031), // withdrawViolation
    must(1170, 1032), // fallDue
    must(32, 0), // person
    must(47, 0), // act
    must(96, 0), // source
    must(376, 0), // reason
    must(633, 0), // redemption
    must(128, 869), // code
    must(1193, 1034), // openFund
    must(1194, 1035), // award
    must(1195, 1036), // reverse
    must(1196, 1037), // publishOffer
    must(1197, 1038), // withdrawOffer
    must(1198, 1039), // reserve
    must(1199, 1040), // confirm
    must(1200, 1041), // cancel
    must(1201, 1042), // expireRedemption
    must(1116, 1043), // release
    must(1202, 1044), // settle
    must(1203, 1045), // combine
    must(1204, 1046), // forfeit
    must(1122, 1048), // ask
    must(58, 1049), // answer
    must(1115, 1050), // withdraw
    must(648, 1051), // rate
    must(1187, 1052), // lapse
    must(1126, 1053), // forget
    must(1116, 1054), // release
    must(182, 0), // entry
    must(32, 0), // person
    must(184, 0), // category
    must(493, 15), // content
    may(166, 512, 0), // consent
    must(510, 1056), // keep
    must(1159, 1057), // correct
    must(1205, 1058), // withdrawConsent
    must(1169, 1059), // erase
    must(1206, 1060), // confirmErasure
    must(1187, 1061), // lapse
    must(1207, 1062), // retire
    must(1208, 952), // clock
    must(197, 950), // charter
    must(191, 955), // membership
    must(192, 997), // deliberation
    must(477, 1024), // covenant
    must(193, 1033), // points
    must(194, 912), // cases
    must(195, 935), // catalogue
    must(74, 1047), // consultation
    must(196, 1055), // vault
    must(481, 1064), // question
    must(1061, 1065), // figures
    must(34, 37), // region
    may(477, 325, 0), // covenant
    must(477, 1067), // covenant
    must(998, 1068), // violations
    must(1061, 1069), // figures
    must(479, 0), // topic
    must(186, 17), // from
    must(479, 0), // topic
    must(792, 602), // tracker
    must(479, 0), // topic
    must(1050, 44), // groups
    must(479, 1071), // topic
    must(248, 1072), // ballot
    must(138, 1073), // ballots
    must(1053, 1074), // ballotProof
    must(1054, 1075), // explanation
    must(1055, 1076), // discussion
    must(492, 1077), // contribution
    must(1056, 1078), // consensus
    must(129, 1079), // electorate
    must(1036, 1080), // objections
    must(1209, 26), // svg
    must(23, 15), // digest
    must(357, 236), // identity
    must(545, 68), // holds
    must(578, 369), // result
    must(1210, 1083), // picture
    must(883, 1082), // done
    must(32, 0), // person
    must(166, 0), // consent
    must(518, 15), // evidence
    must(219, 17), // first
    must(1003, 1086), // state
    must(26, 1087), // root
    must(1004, 1088), // inclusion
    must(1005, 1089), // consistency
    must(1006, 1090), // receipt
    must(1007, 1091), // export
    must(34, 1093), // region
    must(1021, 1094), // regionHistory
    must(1013, 1095), // coverage
    must(1022, 1096), // joinCode
    must(993, 1097), // member
    must(745, 1098), // entries
    must(249, 1099), // batch
    must(211, 1100), // organisation
    must(1023, 1101), // identityKeys
    must(76, 1102), // unmasking
    must(996, 1103), // unmaskings
    must(32, 1105), // person
    must(1069, 1106), // participation
    must(364, 1107), // merchant
    must(627, 1108), // fund
    must(629, 1109), // offer
    must(633, 1110), // redemption
    must(1070, 1111), // verificationCode
    must(647, 1112), // settlement
    must(1071, 1113), // settlementLine
    must(1072, 1114), // ledger
    must(182, 1117), // entry
    must(237, 1118), // due
    must(1102, 1085), // journal
    must(191, 1092), // membership
    must(192, 1070), // deliberation
    must(477, 1066), // covenant
    must(193, 1104), // points
    must(194, 930), // cases
    must(195, 946), // catalogue
    must(74, 1063), // consultation
    must(196, 1116), // vault
    must(214, 16), // at
    must(756, 0), // actor
    must(1211, 1115), // query
    must(396, 214), // channel
    may(242, 1123, 0), // helper
    may(249, 65, 0), // batch
    must(1212, 0), // id
    must(214, 16), // at
    must(756, 0), // actor
    may(1213, 1121, 0), // via
    must(66, 954), // command
    must(23, 2), // digest
    must(114, 1124), // secret
    must(197, 33), // charter
    must(23, 2), // digest
    must(114, 1124), // secret
    may(239, 321, 0), // key
    must(1214, 26), // number
    must(23, 2), // digest
    must(114, 1124), // secret
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
    must(248, 822), // ballot
    must(613, 17), // place
    must(27, 17), // size
    must(29, 20), // proof
    must(26, 15), // root
    must(23, 2), // digest
    must(374, 804), // terms
    must(138, 821), // ballots
    must(1218, 1127), // identityDigest
    must(1219, 1128), // identityKey
    must(233, 1129), // creditCode
    must(1220, 1130), // contentDigest
    must(1221, 1131), // qrPicture
    must(1222, 1132), // verifyInclusion
    must(1223, 1133), // verifyConsistency
    must(1224, 1134), // verifyBallot
    must(1225, 1135), // recount
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
    "heads", "measure", "yes", "no", "abstain", "tallies", "test", "part", "whole", "base",
    "ratio", "comparison", "left", "right", "holds", "option", "votes", "tests", "byTie", "seated",
    "tied", "forFirst", "forSecond", "path", "strength", "back", "cut", "duels", "unbeaten",
    "winner", "alone", "standings", "continuing", "out", "rounds", "project",
    "effectiveVotesThousandths", "inFull", "cost", "before", "funded", "offers", "steps",
    "outcome", "turnout", "count", "sameTracker", "result", "topicProposed", "unitsRecorded",
    "secondGiven", "topicSeconded", "topicLapsed", "topicWithdrawn", "screeningBegan",
    "topicScreened", "screeningAppealed", "discussionBegan", "contributionMade", "reactionGiven",
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
    "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys", "issued",
    "thresholds", "silent", "lapses", "isAdmitted", "staysDeclined", "isFrozen", "isCounted",
    "comesIntoForce", "reviewIsOverdue", "then", "earlier", "objections", "effect", "choice",
    "marks", "moderation", "contributions", "reacted", "agreeRate", "disagreeRate", "agrees",
    "significant", "zHundredths", "views", "own", "groups", "agreed", "statements", "ballotProof",
    "explanation", "discussion", "consensus", "repealedBy", "dissuaded", "exposed", "referred",
    "figures", "earnedToday", "reversals", "forSale", "accounts", "merchants", "cleared", "sum",
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
    4932, 4939, 4942, 4944, 4951, 4958, 4962, 4966, 4971, 4975, 4980, 4990, 4994, 4999, 5004, 5010,
    5015, 5020, 5025, 5031, 5035, 5043, 5052, 5056, 5064, 5068, 5071, 5076, 5084, 5090, 5095, 5104,
    5114, 5117, 5123, 5130, 5155, 5161, 5165, 5171, 5177, 5183, 5188, 5195, 5202, 5207, 5218, 5224,
    5237, 5250, 5261, 5274, 5285, 5299, 5313, 5326, 5343, 5358, 5374, 5387, 5403, 5424, 5435, 5450,
    5466, 5476, 5491, 5505, 5517, 5530, 5542, 5552, 5565, 5577, 5590, 5601, 5614, 5626, 5638, 5643,
    5648, 5657, 5662, 5672, 5679, 5683, 5691, 5706, 5722, 5739, 5749, 5763, 5775, 5787, 5802, 5820,
    5824, 5829, 5834, 5839, 5844, 5852, 5862, 5867, 5872, 5881, 5888, 5894, 5903, 5908, 5915, 5921,
    5926, 5929, 5932, 5940, 5950, 5954, 5959, 5965, 5975, 5988, 6001, 6015, 6029, 6047, 6059, 6078,
    6096, 6103, 6117, 6132, 6142, 6149, 6159, 6165, 6168, 6176, 6180, 6190, 6198, 6202, 6219, 6227,
    6234, 6239, 6247, 6255, 6267, 6279, 6291, 6303, 6315, 6336, 6351, 6364, 6378, 6390, 6403, 6413,
    6426, 6440, 6454, 6465, 6474, 6486, 6498, 6511, 6517, 6524, 6530, 6537, 6548, 6557, 6573, 6584,
    6597, 6608, 6625, 6639, 6654, 6667, 6679, 6692, 6700, 6712, 6721, 6731, 6740, 6747, 6756, 6769,
    6779, 6790, 6802, 6817, 6821, 6827, 6832, 6838, 6851, 6865, 6878, 6895, 6911, 6928, 6939, 6953,
    6965, 6981, 6989, 6995, 7004, 7011, 7018, 7027, 7036, 7050, 7060, 7073, 7079, 7084, 7091, 7098,
    7101, 7106, 7111, 7119, 7126, 7135, 7148, 7152, 7164, 7180, 7195, 7210, 7221, 7232, 7244, 7257,
    7263, 7270, 7280, 7288, 7295, 7300, 7304, 7312, 7321, 7329, 7338, 7346, 7352, 7360, 7367, 7375,
    7382, 7390, 7396, 7403, 7406, 7413, 7422, 7434, 7445, 7456, 7474, 7484, 7493, 7505, 7519, 7530,
    7547, 7558, 7573, 7590, 7603, 7618, 7634, 7645, 7656, 7671, 7680, 7693, 7703, 7712, 7727, 7735,
    7747, 7761, 7779, 7790, 7801, 7813, 7828, 7838, 7848, 7863, 7873, 7882, 7890, 7900, 7909, 7921,
    7929, 7939, 7947, 7958, 7968, 7978, 7988, 7998, 8006, 8014, 8028, 8038, 8046, 8055, 8068, 8080,
    8095, 8114, 8132, 8152, 8161, 8179, 8192, 8206, 8214, 8222, 8237, 8252, 8268, 8281, 8289, 8296,
    8310, 8325, 8338, 8353, 8369, 8381, 8397, 8408, 8418, 8430, 8445, 8454, 8462, 8474, 8482, 8485,
    8489, 8496, 8505, 8511, 8523, 8534, 8544, 8556, 8568, 8585, 8602, 8617, 8627, 8638, 8654, 8670,
    8678, 8691, 8705, 8715, 8730, 8741, 8751, 8767, 8775, 8792, 8799, 8812, 8826, 8840, 8855, 8868,
    8883, 8893, 8901, 8912, 8925, 8933, 8942, 8952, 8960, 8968, 8974, 8983, 8991, 8997, 9004, 9007,
    9017, 9028, 9046, 9059, 9069, 9082, 9092, 9102, 9116, 9121, 9129, 9137, 9147, 9161, 9175, 9185,
    9196, 9207, 9219, 9233, 9251, 9263, 9272, 9283, 9295, 9307, 9323, 9329, 9344, 9358, 9367, 9378,
    9385, 9396, 9407, 9419, 9423, 9429, 9435, 9440, 9452, 9463, 9478, 9491, 9503, 9519, 9526, 9537,
    9549, 9551, 9553, 9562, 9568, 9575, 9580, 9585, 9592, 9601, 9608, 9616, 9621, 9631, 9637, 9643,
    9648, 9658, 9663, 9673, 9679, 9690, 9699, 9707, 9712, 9721, 9732, 9739, 9745, 9753, 9762, 9769,
    9774, 9786, 9794, 9809, 9815, 9823, 9829, 9838, 9842, 9848, 9861, 9869, 9881, 9887, 9897, 9903,
    9909, 9919, 9932, 9940, 9949, 9963, 9978, 9982, 9989, 9999, 10005, 10011, 10016, 10026, 10039,
    10046, 10055, 10067, 10073, 10084, 10095, 10100, 10103, 10109, 10115, 10125, 10136, 10147,
    10157, 10166, 10176, 10185, 10192, 10200, 10207, 10218, 10227, 10234, 10242, 10251, 10258,
    10261, 10274, 10290, 10304, 10310, 10319, 10333, 10341, 10350, 10356, 10366, 10371, 10375,
    10383, 10389, 10405, 10412, 10420, 10427, 10433, 10445, 10452, 10458, 10464, 10470, 10477,
    10486, 10492, 10500, 10504, 10518, 10530, 10543, 10551, 10558, 10564, 10569, 10575, 10582,
    10601, 10608, 10616, 10622, 10627, 10635, 10643, 10649, 10657, 10664, 10670, 10675, 10683,
    10687, 10692, 10695, 10702, 10707, 10713, 10719, 10721, 10726, 10733, 10744, 10751, 10761,
    10767, 10771, 10776, 10785, 10791, 10803, 10816, 10836, 10845, 10855, 10868, 10882, 10886,
    10891, 10903, 10919, 10936, 10954, 10966, 10985, 10997, 11016, 11037, 11057, 11066, 11076,
    11083, 11094, 11111, 11116, 11132, 11147, 11157, 11169, 11184, 11196, 11201, 11208, 11212,
    11220, 11231, 11237, 11252, 11262, 11267, 11282, 11290, 11296, 11311, 11322, 11333, 11345,
    11355, 11366, 11371, 11377, 11392, 11397, 11409, 11426, 11434, 11439, 11446, 11458, 11471,
    11478, 11485, 11491, 11507, 11513, 11520, 11527, 11542, 11556, 11562, 11567, 11570, 11577,
    11582, 11584, 11587, 11593, 11597, 11606, 11616, 11630, 11641, 11654, 11663, 11678, 11695,
    11707, 11714,
];
