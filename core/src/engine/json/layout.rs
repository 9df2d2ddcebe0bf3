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
pub(in crate::engine) const ANSWERED: Place = 824;
pub(in crate::engine) const APART: Place = 295;
pub(in crate::engine) const APPEAL_TERMS: Place = 321;
pub(in crate::engine) const ASK_ANSWER: Place = 449;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT: Place = 761;
pub(in crate::engine) const BALLOT_KIND: Place = 285;
pub(in crate::engine) const BALLOT_PROOF: Place = 766;
pub(in crate::engine) const BALLOT_RULES: Place = 67;
pub(in crate::engine) const BALLOT_VIEW: Place = 756;
pub(in crate::engine) const BALLOTS_VIEW: Place = 758;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BEAT: Place = 373;
pub(in crate::engine) const BUDGET_COUNT: Place = 379;
pub(in crate::engine) const BUDGET_METHOD: Place = 300;
pub(in crate::engine) const BUDGET_OFFER: Place = 383;
pub(in crate::engine) const BUDGET_STEP: Place = 381;
pub(in crate::engine) const BURDEN_OF: Place = 825;
pub(in crate::engine) const BURDEN_VIEW: Place = 813;
pub(in crate::engine) const BUYER: Place = 404;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 89;
pub(in crate::engine) const CASE_RULES: Place = 87;
pub(in crate::engine) const CASE_VIEW: Place = 790;
pub(in crate::engine) const CASES_ANSWER: Place = 789;
pub(in crate::engine) const CASES_COMMAND: Place = 830;
pub(in crate::engine) const CASES_EVENT: Place = 416;
pub(in crate::engine) const CASES_QUERY: Place = 848;
pub(in crate::engine) const CASES_REFUSAL: Place = 632;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 811;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 853;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 445;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 864;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 454;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 420;
pub(in crate::engine) const CHANNEL_COUNT: Place = 731;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 868;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 515;
pub(in crate::engine) const CHOICE: Place = 763;
pub(in crate::engine) const CLOCK_COMMAND: Place = 870;
pub(in crate::engine) const CNY: Place = 412;
pub(in crate::engine) const CNY_PER_POINT: Place = 86;
pub(in crate::engine) const COMMAND: Place = 872;
pub(in crate::engine) const COMPARISON: Place = 365;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 814;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 956;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 476;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 972;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 668;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 276;
pub(in crate::engine) const COUNT: Place = 351;
pub(in crate::engine) const COUNT_TERMS: Place = 752;
pub(in crate::engine) const COVENANT_ANSWER: Place = 769;
pub(in crate::engine) const COVENANT_COMMAND: Place = 933;
pub(in crate::engine) const COVENANT_DRAFT: Place = 307;
pub(in crate::engine) const COVENANT_EVENT: Place = 384;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 975;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 577;
pub(in crate::engine) const COVENANT_RULE: Place = 309;
pub(in crate::engine) const COVENANT_STANDING: Place = 699;
pub(in crate::engine) const COVENANT_VERSION: Place = 772;
pub(in crate::engine) const COVENANT_VIEW: Place = 770;
pub(in crate::engine) const COVERAGE_VIEW: Place = 723;
pub(in crate::engine) const CREDIT_CODE: Place = 163;
pub(in crate::engine) const DATA_FORM: Place = 855;
pub(in crate::engine) const DATA_ITEM: Place = 98;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 436;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 745;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 915;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 282;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 345;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 979;
pub(in crate::engine) const DELIBERATION_QUESTION: Place = 284;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 519;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DELIBERATION_STANDING: Place = 378;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 795;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 985;
pub(in crate::engine) const DUE_CAUSE: Place = 496;
pub(in crate::engine) const DUEL: Place = 371;
pub(in crate::engine) const EARNING_RULE: Place = 85;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ELIMINATION: Place = 81;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 500;
pub(in crate::engine) const ENTRY: Place = 860;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 212;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 687;
pub(in crate::engine) const ENTRY_VIEW: Place = 712;
pub(in crate::engine) const EQUAL_RANKS: Place = 77;
pub(in crate::engine) const ERASURE_GROUND: Place = 493;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXHAUSTED: Place = 80;
pub(in crate::engine) const EXPORT_VIEW: Place = 691;
pub(in crate::engine) const FIGURES: Place = 821;
pub(in crate::engine) const FLAW: Place = 349;
pub(in crate::engine) const FORM_COUNT: Place = 273;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 781;
pub(in crate::engine) const GRID_PART: Place = 115;
pub(in crate::engine) const HELPER: Place = 988;
pub(in crate::engine) const HIDDEN_BALLOT: Place = 335;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 234;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 743;
pub(in crate::engine) const INEQUALITY: Place = 363;
pub(in crate::engine) const ITEM_ANSWER: Place = 448;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 471;
pub(in crate::engine) const JOIN_CODE: Place = 728;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 989;
pub(in crate::engine) const KEPT_FROM: Place = 104;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 805;
pub(in crate::engine) const LAWFUL_BASIS: Place = 99;
pub(in crate::engine) const LEDGER_TOTALS: Place = 788;
pub(in crate::engine) const LEVEL: Place = 95;
pub(in crate::engine) const LEVEL_FIGURE: Place = 803;
pub(in crate::engine) const LIMIT: Place = 94;
pub(in crate::engine) const MADE: Place = 986;
pub(in crate::engine) const MATTER: Place = 910;
pub(in crate::engine) const MEASURE: Place = 311;
pub(in crate::engine) const MEMBER_VIEW: Place = 692;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 713;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 873;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 105;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 996;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 120;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 780;
pub(in crate::engine) const MINORITY: Place = 259;
pub(in crate::engine) const MOTION_COUNT: Place = 352;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 782;
pub(in crate::engine) const OFFICE_HOURS: Place = 92;
pub(in crate::engine) const OPEN_CASE: Place = 810;
pub(in crate::engine) const OPTION_VOTES: Place = 360;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 241;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 734;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 733;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const OWNED_UNIT: Place = 326;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 779;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 778;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 722;
pub(in crate::engine) const POINTS_ANSWER: Place = 777;
pub(in crate::engine) const POINTS_COMMAND: Place = 942;
pub(in crate::engine) const POINTS_EVENT: Place = 395;
pub(in crate::engine) const POINTS_QUERY: Place = 1008;
pub(in crate::engine) const POINTS_REFUSAL: Place = 597;
pub(in crate::engine) const POINTS_RULES: Place = 83;
pub(in crate::engine) const POST: Place = 289;
pub(in crate::engine) const POST_COUNT: Place = 358;
pub(in crate::engine) const PRODUCT: Place = 366;
pub(in crate::engine) const PROOF_FIGURE: Place = 726;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PROXY_RULE: Place = 70;
pub(in crate::engine) const PUBLISHED_BALLOT: Place = 760;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 1019;
pub(in crate::engine) const QUESTION: Place = 1023;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 816;
pub(in crate::engine) const QUESTION_VIEW: Place = 815;
pub(in crate::engine) const RANK_SHEET: Place = 75;
pub(in crate::engine) const RANKED_METHOD: Place = 76;
pub(in crate::engine) const RATING: Place = 793;
pub(in crate::engine) const RATING_SUMS: Place = 806;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 710;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 625;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 783;
pub(in crate::engine) const REFUSAL: Place = 499;
pub(in crate::engine) const REFUSED: Place = 498;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 799;
pub(in crate::engine) const REGION_HISTORY: Place = 715;
pub(in crate::engine) const REGION_VERSION: Place = 717;
pub(in crate::engine) const REGION_VIEW: Place = 714;
pub(in crate::engine) const REQUEST: Place = 1024;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 401;
pub(in crate::engine) const RESERVED: Place = 292;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 109;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 103;
pub(in crate::engine) const RETURN_CAUSE: Place = 408;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 694;
pub(in crate::engine) const ROUND: Place = 376;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 776;
pub(in crate::engine) const RUNOFF_COUNT: Place = 374;
pub(in crate::engine) const SCHULZE_COUNT: Place = 369;
pub(in crate::engine) const SCORE: Place = 441;
pub(in crate::engine) const SEATED: Place = 368;
pub(in crate::engine) const SEATS_COUNT: Place = 356;
pub(in crate::engine) const SECRET: Place = 1028;
pub(in crate::engine) const SENSITIVITY: Place = 101;
pub(in crate::engine) const SENTENCE: Place = 768;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 411;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 413;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 787;
pub(in crate::engine) const SETUP: Place = 1029;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 482;
pub(in crate::engine) const SILENCE: Place = 73;
pub(in crate::engine) const SILENCE_RULE: Place = 72;
pub(in crate::engine) const SKIPPED_RANKS: Place = 78;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 641;
pub(in crate::engine) const STAGE_FIGURE: Place = 801;
pub(in crate::engine) const STAGE_NAME: Place = 538;
pub(in crate::engine) const STAGE_VIEW: Place = 747;
pub(in crate::engine) const STAGES: Place = 642;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 798;
pub(in crate::engine) const STEP_VIEW: Place = 797;
pub(in crate::engine) const TALLY: Place = 354;
pub(in crate::engine) const TERM: Place = 96;
pub(in crate::engine) const TERMS: Place = 418;
pub(in crate::engine) const TEST: Place = 364;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const THRESHOLDS: Place = 753;
pub(in crate::engine) const TIES: Place = 302;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 1030;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 746;
pub(in crate::engine) const TRACKER: Place = 576;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 719;
pub(in crate::engine) const TURNOUT: Place = 346;
pub(in crate::engine) const UNIT: Place = 430;
pub(in crate::engine) const UNIT_FIGURES: Place = 807;
pub(in crate::engine) const UNMASKING: Place = 262;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 263;
pub(in crate::engine) const UNRANKED: Place = 79;
pub(in crate::engine) const VAULT_ANSWER: Place = 822;
pub(in crate::engine) const VAULT_COMMAND: Place = 964;
pub(in crate::engine) const VAULT_EVENT: Place = 485;
pub(in crate::engine) const VAULT_QUERY: Place = 1020;
pub(in crate::engine) const VAULT_REFUSAL: Place = 679;
pub(in crate::engine) const VERIFICATION_CODE: Place = 786;
pub(in crate::engine) const VIA: Place = 1026;
pub(in crate::engine) const VIOLATION_VIEW: Place = 698;
pub(in crate::engine) const VOIDED: Place = 348;
pub(in crate::engine) const VOTE: Place = 923;
pub(in crate::engine) const VOTE_MEASURE: Place = 355;
pub(in crate::engine) const VOTE_RESULT: Place = 344;
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
    Row::Union(2016, 9), // 12 Answer
    Row::Union(1676, 6), // 13 JournalAnswer
    Row::Record(22, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(25, 2), // 18 JournalAnswer.root
    Row::Record(27, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(28, 3), // 21 JournalAnswer.consistency
    Row::Record(1603, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1599, 4), // 24 Step
    Row::Words(31, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1597, 2), // 27 Outcome
    Row::Record(1230, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1221, 9), // 30 Event
    Row::Union(198, 1), // 31 CharterEvent
    Row::Record(197, 1), // 32 CharterEvent.adopted
    Row::Record(187, 10), // 33 Charter
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
    Row::Record(134, 1), // 58 DeliberationRules
    Row::List(60), // 59 [DecisionRule]
    Row::Record(122, 12), // 60 DecisionRule
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
    Row::Record(139, 4), // 83 PointsRules
    Row::List(85), // 84 [EarningRule]
    Row::Record(135, 4), // 85 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 86 CnyPerPoint
    Row::Record(158, 6), // 87 CaseRules
    Row::List(89), // 88 [CaseKind]
    Row::Record(143, 3), // 89 CaseKind
    Row::List(0), // 90 [OrganisationId]
    Row::List(92), // 91 [OfficeHours]
    Row::Record(146, 2), // 92 OfficeHours
    Row::List(94), // 93 [Limit]
    Row::Record(155, 3), // 94 Limit
    Row::Words(148, 5), // 95 Level
    Row::Union(153, 2), // 96 Term
    Row::List(98), // 97 [DataItem]
    Row::Record(174, 7), // 98 DataItem
    Row::Words(164, 7), // 99 LawfulBasis
    Row::List(0), // 100 [PurposeCode]
    Row::Words(171, 3), // 101 Sensitivity
    Row::List(103), // 102 [RetentionCategory]
    Row::Record(183, 4), // 103 RetentionCategory
    Row::Words(181, 2), // 104 KeptFrom
    Row::Union(570, 44), // 105 MembershipEvent
    Row::Record(199, 4), // 106 MembershipEvent.regionDefined
    Row::Maybe(37), // 107 RegionCode?
    Row::Record(215, 4), // 108 MembershipEvent.reshapePlanned
    Row::Union(211, 4), // 109 Reshaping
    Row::Record(187, 1), // 110 Reshaping.rename
    Row::Record(203, 2), // 111 Reshaping.move
    Row::Record(208, 2), // 112 Reshaping.split
    Row::List(0), // 113 [HouseholdId]
    Row::List(115), // 114 [GridPart]
    Row::Record(205, 3), // 115 GridPart
    Row::Record(210, 1), // 116 Reshaping.merge
    Row::List(37), // 117 [RegionCode]
    Row::Record(215, 1), // 118 MembershipEvent.reshapeCancelled
    Row::Record(431, 2), // 119 MembershipEvent.reshapeDropped
    Row::Union(332, 99), // 120 MembershipRefusal
    Row::Record(35, 1), // 121 MembershipRefusal.unknownRegion
    Row::Record(33, 1), // 122 MembershipRefusal.unknownPerson
    Row::Record(219, 1), // 123 MembershipRefusal.unknownHousehold
    Row::Record(220, 1), // 124 MembershipRefusal.unknownOrganisation
    Row::Record(35, 1), // 125 MembershipRefusal.regionExists
    Row::Record(221, 3), // 126 MembershipRefusal.levelGap
    Row::Record(224, 3), // 127 MembershipRefusal.gridSuffix
    Row::Record(227, 2), // 128 MembershipRefusal.notAGrid
    Row::Record(215, 1), // 129 MembershipRefusal.unknownReshape
    Row::Record(229, 2), // 130 MembershipRefusal.reshapeExists
    Row::Record(231, 2), // 131 MembershipRefusal.reshapePast
    Row::Record(233, 2), // 132 MembershipRefusal.regionEnded
    Row::Record(235, 0), // 133 MembershipRefusal.nothingChanges
    Row::Record(235, 1), // 134 MembershipRefusal.namedTwice
    Row::Record(236, 4), // 135 MembershipRefusal.mergeLevels
    Row::Record(240, 4), // 136 MembershipRefusal.householdsUnaccounted
    Row::Record(244, 3), // 137 MembershipRefusal.knownBelowJoined
    Row::Record(247, 2), // 138 MembershipRefusal.joinCodeDays
    Row::Record(240, 1), // 139 MembershipRefusal.noJoinCode
    Row::Record(249, 1), // 140 MembershipRefusal.joinTriesUsed
    Row::Record(250, 2), // 141 MembershipRefusal.joinCodeReplaced
    Row::Record(250, 1), // 142 MembershipRefusal.joinCodeWithdrawn
    Row::Record(249, 1), // 143 MembershipRefusal.joinCodeExpired
    Row::Record(252, 2), // 144 MembershipRefusal.proofTooLow
    Row::Record(254, 2), // 145 MembershipRefusal.alreadyMember
    Row::Record(256, 0), // 146 MembershipRefusal.identityTaken
    Row::Record(33, 1), // 147 MembershipRefusal.identityChanged
    Row::Record(256, 2), // 148 MembershipRefusal.householdElsewhere
    Row::Record(258, 2), // 149 MembershipRefusal.householdFull
    Row::Record(33, 1), // 150 MembershipRefusal.notAMember
    Row::Record(260, 2), // 151 MembershipRefusal.notInHousehold
    Row::Record(34, 1), // 152 MembershipRefusal.roleNeedsOrganisation
    Row::Record(34, 1), // 153 MembershipRefusal.roleWithoutOrganisation
    Row::Record(262, 2), // 154 MembershipRefusal.roleBeyondOrganisation
    Row::Record(34, 1), // 155 MembershipRefusal.ownGrant
    Row::Record(264, 2), // 156 MembershipRefusal.roleExpiryPast
    Row::Record(266, 3), // 157 MembershipRefusal.beyondRung
    Row::Record(269, 2), // 158 MembershipRefusal.grantOutlasts
    Row::Record(271, 2), // 159 MembershipRefusal.passesTooMany
    Row::Record(33, 3), // 160 MembershipRefusal.roleNotHeld
    Row::Record(220, 1), // 161 MembershipRefusal.creditCodeMissing
    Row::Record(273, 2), // 162 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 163 CreditCode
    Row::Record(220, 1), // 164 MembershipRefusal.organisationExists
    Row::Record(275, 2), // 165 MembershipRefusal.applicationsOfPerson
    Row::Record(277, 3), // 166 MembershipRefusal.applicationsOfRegion
    Row::Record(280, 2), // 167 MembershipRefusal.officersTooMany
    Row::Record(282, 0), // 168 MembershipRefusal.officersNone
    Row::Record(33, 1), // 169 MembershipRefusal.officerTwice
    Row::Record(220, 1), // 170 MembershipRefusal.notUnderReview
    Row::Record(220, 1), // 171 MembershipRefusal.ownReview
    Row::Record(220, 1), // 172 MembershipRefusal.sameReviewer
    Row::Record(220, 1), // 173 MembershipRefusal.notRejected
    Row::Record(220, 1), // 174 MembershipRefusal.appealDecided
    Row::Record(264, 2), // 175 MembershipRefusal.appealLate
    Row::Record(220, 1), // 176 MembershipRefusal.ownSupervision
    Row::Record(220, 1), // 177 MembershipRefusal.notSuspended
    Row::Record(282, 3), // 178 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 179 i16
    Row::Record(220, 1), // 180 MembershipRefusal.notActive
    Row::Record(285, 2), // 181 MembershipRefusal.notDue
    Row::Record(287, 2), // 182 MembershipRefusal.personMerged
    Row::Record(289, 2), // 183 MembershipRefusal.identityKeyOrder
    Row::Record(291, 0), // 184 MembershipRefusal.identityKeyReused
    Row::Record(289, 2), // 185 MembershipRefusal.identityKeyNotInForce
    Row::Record(33, 1), // 186 MembershipRefusal.ownWitness
    Row::Record(291, 3), // 187 MembershipRefusal.proofBelow
    Row::Record(294, 2), // 188 MembershipRefusal.proofNotHigher
    Row::Record(33, 1), // 189 MembershipRefusal.onePerson
    Row::Record(296, 2), // 190 MembershipRefusal.duplicateOpen
    Row::Record(296, 2), // 191 MembershipRefusal.noDuplicate
    Row::Record(296, 2), // 192 MembershipRefusal.ownDuplicate
    Row::Record(287, 2), // 193 MembershipRefusal.mergeIntoMember
    Row::Record(33, 1), // 194 MembershipRefusal.notAMinor
    Row::Record(298, 3), // 195 MembershipRefusal.underage
    Row::Record(301, 2), // 196 MembershipRefusal.guardianNeeded
    Row::Record(33, 1), // 197 MembershipRefusal.ownGuardian
    Row::Record(33, 1), // 198 MembershipRefusal.guardianActs
    Row::Record(303, 0), // 199 MembershipRefusal.unmaskingOff
    Row::Record(303, 1), // 200 MembershipRefusal.unmaskingExists
    Row::Record(303, 1), // 201 MembershipRefusal.unknownUnmasking
    Row::Record(304, 2), // 202 MembershipRefusal.unknownHandle
    Row::Record(303, 1), // 203 MembershipRefusal.ownUnmasking
    Row::Record(303, 1), // 204 MembershipRefusal.unmaskingDecided
    Row::Record(303, 1), // 205 MembershipRefusal.nobodyToTell
    Row::Record(306, 0), // 206 MembershipRefusal.assistanceOff
    Row::Record(306, 1), // 207 MembershipRefusal.ownHelper
    Row::Record(306, 1), // 208 MembershipRefusal.helperElsewhere
    Row::Record(307, 4), // 209 MembershipRefusal.helperBusy
    Row::Record(306, 1), // 210 MembershipRefusal.helperChooses
    Row::Record(316, 2), // 211 MembershipRefusal.channelDiffers
    Row::Words(311, 5), // 212 EntryChannel
    Row::Record(318, 1), // 213 MembershipRefusal.unknownBatch
    Row::Record(318, 1), // 214 MembershipRefusal.batchExists
    Row::Record(318, 1), // 215 MembershipRefusal.batchClosed
    Row::Record(319, 3), // 216 MembershipRefusal.batchTotal
    Row::Record(322, 2), // 217 MembershipRefusal.notInBatch
    Row::Record(324, 4), // 218 MembershipRefusal.batchMismatch
    Row::Record(33, 1), // 219 MembershipRefusal.nothingToCorrect
    Row::Record(264, 2), // 220 MembershipRefusal.correctionLate
    Row::Record(328, 2), // 221 MembershipRefusal.proofRaised
    Row::Record(330, 2), // 222 MembershipRefusal.secondEyes
    Row::Record(215, 3), // 223 MembershipEvent.regionReshaped
    Row::Record(240, 2), // 224 MembershipEvent.knownHouseholdsEntered
    Row::Record(433, 7), // 225 MembershipEvent.roleGranted
    Row::Maybe(0), // 226 OrganisationId?
    Row::Maybe(0), // 227 PersonId?
    Row::Record(433, 4), // 228 MembershipEvent.roleRevoked
    Row::Record(440, 4), // 229 MembershipEvent.joinCodeIssued
    Row::Record(440, 2), // 230 MembershipEvent.joinCodeRevoked
    Row::Record(444, 3), // 231 MembershipEvent.joinCodeRejected
    Row::Record(256, 2), // 232 MembershipEvent.householdFormed
    Row::Record(447, 5), // 233 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 234 Identity
    Row::Record(33, 1), // 235 MembershipEvent.personLeft
    Row::Record(452, 2), // 236 MembershipEvent.delegateNamed
    Row::Record(454, 3), // 237 MembershipEvent.householdRegrouped
    Row::List(0), // 238 [PersonId]
    Row::Record(219, 1), // 239 MembershipEvent.delegateCleared
    Row::Record(468, 10), // 240 MembershipEvent.organisationApplied
    Row::Words(457, 11), // 241 OrganisationKind
    Row::Maybe(163), // 242 CreditCode?
    Row::Record(478, 2), // 243 MembershipEvent.organisationApproved
    Row::Record(480, 5), // 244 MembershipEvent.organisationRejected
    Row::Record(485, 4), // 245 MembershipEvent.reviewAppealed
    Row::Record(220, 1), // 246 MembershipEvent.applicationWithdrawn
    Row::Record(478, 2), // 247 MembershipEvent.organisationSuspended
    Row::Record(478, 2), // 248 MembershipEvent.organisationReinstated
    Row::Record(478, 2), // 249 MembershipEvent.organisationDissolved
    Row::Record(489, 3), // 250 MembershipEvent.reviewOverdue
    Row::Record(489, 3), // 251 MembershipEvent.reviewEscalated
    Row::Record(492, 2), // 252 MembershipEvent.identityKeyRotated
    Row::Record(494, 3), // 253 MembershipEvent.personProved
    Row::Record(497, 5), // 254 MembershipEvent.duplicateFound
    Row::Record(502, 3), // 255 MembershipEvent.duplicateOverdue
    Row::Record(505, 3), // 256 MembershipEvent.duplicateDismissed
    Row::Record(508, 3), // 257 MembershipEvent.personsMerged
    Row::Record(513, 2), // 258 MembershipEvent.minorEntered
    Row::Record(511, 2), // 259 Minority
    Row::Record(33, 1), // 260 MembershipEvent.cameOfAge
    Row::Record(534, 1), // 261 MembershipEvent.unmaskingAsked
    Row::Record(527, 7), // 262 Unmasking
    Row::Union(523, 4), // 263 UnmaskingStage
    Row::Record(285, 1), // 264 UnmaskingStage.asked
    Row::Record(515, 0), // 265 UnmaskingStage.lapsed
    Row::Record(515, 2), // 266 UnmaskingStage.declined
    Row::Record(517, 6), // 267 UnmaskingStage.granted
    Row::Record(535, 2), // 268 MembershipEvent.unmaskingMoved
    Row::Record(537, 2), // 269 MembershipEvent.personErased
    Row::Record(539, 7), // 270 MembershipEvent.entered
    Row::Record(548, 4), // 271 MembershipEvent.batchOpened
    Row::List(273), // 272 [FormCount]
    Row::Record(546, 2), // 273 FormCount
    Row::Record(552, 3), // 274 MembershipEvent.batchClosed
    Row::Record(559, 3), // 275 MembershipEvent.entryCorrected
    Row::Union(556, 3), // 276 Correction
    Row::Record(219, 1), // 277 Correction.household
    Row::Record(138, 1), // 278 Correction.proof
    Row::Record(555, 1), // 279 Correction.delegate
    Row::Record(562, 5), // 280 MembershipEvent.actHeld
    Row::Record(567, 3), // 281 MembershipEvent.actSeconded
    Row::Union(825, 15), // 282 DeliberationEvent
    Row::Record(670, 10), // 283 DeliberationEvent.topicProposed
    Row::Record(648, 3), // 284 DeliberationQuestion
    Row::Union(637, 6), // 285 BallotKind
    Row::Record(614, 0), // 286 BallotKind.motion
    Row::Record(622, 2), // 287 BallotKind.block
    Row::List(289), // 288 [Post]
    Row::Record(616, 4), // 289 Post
    Row::List(43), // 290 [u8]
    Row::List(292), // 291 [Reserved]
    Row::Record(614, 2), // 292 Reserved
    Row::Maybe(62), // 293 Threshold?
    Row::List(295), // 294 [Apart]
    Row::Record(620, 2), // 295 Apart
    Row::Record(624, 1), // 296 BallotKind.approval
    Row::Record(625, 2), // 297 BallotKind.score
    Row::Record(627, 2), // 298 BallotKind.ranked
    Row::Record(632, 5), // 299 BallotKind.budget
    Row::Words(629, 3), // 300 BudgetMethod
    Row::List(11), // 301 [Amount]
    Row::Union(645, 3), // 302 Ties
    Row::Record(643, 0), // 303 Ties.revote
    Row::Record(643, 1), // 304 Ties.seniority
    Row::Record(644, 1), // 305 Ties.lot
    Row::Maybe(307), // 306 CovenantDraft?
    Row::Record(666, 4), // 307 CovenantDraft
    Row::List(309), // 308 [CovenantRule]
    Row::Record(660, 6), // 309 CovenantRule
    Row::List(311), // 310 [Measure]
    Row::Union(652, 6), // 311 Measure
    Row::Record(651, 0), // 312 Measure.dissuade
    Row::Record(651, 0), // 313 Measure.expose
    Row::Record(651, 1), // 314 Measure.exposeNamed
    Row::Maybe(99), // 315 LawfulBasis?
    Row::Record(143, 1), // 316 Measure.refer
    Row::Record(136, 1), // 317 Measure.fine
    Row::Record(652, 0), // 318 Measure.withholdService
    Row::Maybe(44), // 319 u16?
    Row::Maybe(321), // 320 AppealTerms?
    Row::Record(658, 2), // 321 AppealTerms
    Row::Maybe(0), // 322 RuleCode?
    Row::Maybe(0), // 323 CovenantId?
    Row::Record(683, 2), // 324 DeliberationEvent.unitsRecorded
    Row::List(326), // 325 [OwnedUnit]
    Row::Record(680, 3), // 326 OwnedUnit
    Row::Record(685, 2), // 327 DeliberationEvent.secondGiven
    Row::Record(687, 2), // 328 DeliberationEvent.topicSeconded
    Row::Record(689, 3), // 329 DeliberationEvent.topicLapsed
    Row::Record(670, 1), // 330 DeliberationEvent.topicWithdrawn
    Row::Record(692, 5), // 331 DeliberationEvent.votingOpened
    Row::Maybe(17), // 332 u32?
    Row::Record(697, 7), // 333 DeliberationEvent.ballotCast
    Row::Maybe(0), // 334 HouseholdId?
    Row::Leaf(Leaf::HiddenBallot), // 335 HiddenBallot
    Row::Record(704, 4), // 336 DeliberationEvent.voteEntrusted
    Row::Record(704, 2), // 337 DeliberationEvent.proxyRevoked
    Row::Record(708, 3), // 338 DeliberationEvent.ballotsServed
    Row::Record(711, 5), // 339 DeliberationEvent.paperIssued
    Row::Record(716, 3), // 340 DeliberationEvent.papersCounted
    Row::List(335), // 341 [HiddenBallot]
    Row::Record(719, 3), // 342 DeliberationEvent.votingClosed
    Row::Record(818, 7), // 343 DeliberationEvent.topicDecided
    Row::Record(813, 5), // 344 VoteResult
    Row::Words(722, 4), // 345 DeliberationOutcome
    Row::Record(733, 3), // 346 Turnout
    Row::List(348), // 347 [Voided]
    Row::Record(731, 2), // 348 Voided
    Row::Words(726, 5), // 349 Flaw
    Row::Maybe(351), // 350 Count?
    Row::Union(808, 5), // 351 Count
    Row::Record(745, 1), // 352 MotionCount
    Row::List(354), // 353 [Tally]
    Row::Record(739, 6), // 354 Tally
    Row::Words(736, 3), // 355 VoteMeasure
    Row::Record(770, 1), // 356 SeatsCount
    Row::List(358), // 357 [PostCount]
    Row::Record(766, 4), // 358 PostCount
    Row::List(360), // 359 [OptionVotes]
    Row::Record(760, 3), // 360 OptionVotes
    Row::List(17), // 361 [u32]
    Row::List(363), // 362 [Inequality]
    Row::Record(750, 10), // 363 Inequality
    Row::Words(746, 2), // 364 Test
    Row::Words(748, 2), // 365 Comparison
    Row::Leaf(Leaf::Product), // 366 Product
    Row::List(368), // 367 [Seated]
    Row::Record(763, 3), // 368 Seated
    Row::Record(780, 4), // 369 SchulzeCount
    Row::List(371), // 370 [Duel]
    Row::Record(771, 4), // 371 Duel
    Row::List(373), // 372 [Beat]
    Row::Record(775, 5), // 373 Beat
    Row::Record(792, 3), // 374 RunoffCount
    Row::List(376), // 375 [Round]
    Row::Record(787, 5), // 376 Round
    Row::List(378), // 377 [DeliberationStanding]
    Row::Record(784, 3), // 378 DeliberationStanding
    Row::Record(805, 3), // 379 BudgetCount
    Row::List(381), // 380 [BudgetStep]
    Row::Record(798, 7), // 381 BudgetStep
    Row::List(383), // 382 [BudgetOffer]
    Row::Record(795, 3), // 383 BudgetOffer
    Row::Union(881, 9), // 384 CovenantEvent
    Row::Record(840, 5), // 385 CovenantEvent.covenantAdopted
    Row::Record(845, 3), // 386 CovenantEvent.covenantRepealed
    Row::Record(848, 12), // 387 CovenantEvent.violationRecorded
    Row::Record(860, 2), // 388 CovenantEvent.replyGiven
    Row::Record(862, 8), // 389 CovenantEvent.measureApplied
    Row::Maybe(0), // 390 CaseId?
    Row::Record(870, 3), // 391 CovenantEvent.noticeIssued
    Row::Record(873, 3), // 392 CovenantEvent.appealLodged
    Row::Record(876, 2), // 393 CovenantEvent.appealDismissed
    Row::Record(878, 3), // 394 CovenantEvent.violationWithdrawn
    Row::Union(951, 12), // 395 PointsEvent
    Row::Record(890, 2), // 396 PointsEvent.fundOpened
    Row::Record(892, 5), // 397 PointsEvent.pointsAwarded
    Row::Record(897, 6), // 398 PointsEvent.awardReversed
    Row::Record(905, 5), // 399 PointsEvent.offerPublished
    Row::Maybe(401), // 400 Requirement?
    Row::Record(903, 2), // 401 Requirement
    Row::Record(905, 1), // 402 PointsEvent.offerWithdrawn
    Row::Record(912, 6), // 403 PointsEvent.redemptionReserved
    Row::Union(910, 2), // 404 Buyer
    Row::Record(918, 2), // 405 PointsEvent.codeRejected
    Row::Record(912, 1), // 406 PointsEvent.redemptionConfirmed
    Row::Record(924, 2), // 407 PointsEvent.redemptionReturned
    Row::Words(920, 4), // 408 ReturnCause
    Row::Record(940, 5), // 409 PointsEvent.settled
    Row::List(411), // 410 [SettlementLine]
    Row::Record(926, 7), // 411 SettlementLine
    Row::Leaf(Leaf::Cny), // 412 Cny
    Row::Record(933, 7), // 413 SettlementTotals
    Row::Record(945, 3), // 414 PointsEvent.pointsCombined
    Row::Record(948, 3), // 415 PointsEvent.pointsForfeited
    Row::Union(1050, 19), // 416 CasesEvent
    Row::Record(968, 1), // 417 CasesEvent.termsAdopted
    Row::Record(963, 5), // 418 Terms
    Row::Record(977, 10), // 419 CasesEvent.caseReported
    Row::Words(969, 8), // 420 Channel
    Row::Record(987, 2), // 421 CasesEvent.caseAccepted
    Row::Record(989, 5), // 422 CasesEvent.caseDeclined
    Row::Record(994, 2), // 423 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 424 TopicId?
    Row::Record(858, 1), // 425 CasesEvent.handlingStarted
    Row::Record(996, 2), // 426 CasesEvent.caseEntrusted
    Row::Record(998, 4), // 427 CasesEvent.caseDispatched
    Row::Record(1002, 3), // 428 CasesEvent.caseReturned
    Row::Record(1007, 5), // 429 CasesEvent.feedbackGiven
    Row::Union(1005, 2), // 430 Unit
    Row::Record(35, 1), // 431 Unit.region
    Row::Record(220, 1), // 432 Unit.organisation
    Row::Record(1012, 7), // 433 CasesEvent.caseClosed
    Row::Record(1021, 6), // 434 CasesEvent.caseEscalated
    Row::Maybe(436), // 435 Deferral?
    Row::Words(1019, 2), // 436 Deferral
    Row::Record(1027, 4), // 437 CasesEvent.deadlineMissed
    Row::Record(1031, 5), // 438 CasesEvent.caseSupervised
    Row::Record(1036, 3), // 439 CasesEvent.deadlineSet
    Row::Record(1039, 6), // 440 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 441 Score
    Row::Record(1045, 5), // 442 CasesEvent.caseReopened
    Row::Record(996, 2), // 443 CasesEvent.caseReleased
    Row::Record(858, 1), // 444 CasesEvent.caseWithdrawn
    Row::Union(1154, 6), // 445 CatalogueEvent
    Row::Record(1128, 5), // 446 CatalogueEvent.formAsked
    Row::List(448), // 447 [ItemAnswer]
    Row::Record(1126, 2), // 448 ItemAnswer
    Row::Union(1122, 4), // 449 AskAnswer
    Row::Record(1069, 4), // 450 AskAnswer.alreadyHeld
    Row::Record(1073, 4), // 451 AskAnswer.shareFrom
    Row::Record(1077, 2), // 452 AskAnswer.mayCollect
    Row::Record(1121, 1), // 453 AskAnswer.forbidden
    Row::Union(1107, 14), // 454 CatalogueRefusal
    Row::Record(174, 1), // 455 CatalogueRefusal.unknownItem
    Row::Record(174, 1), // 456 CatalogueRefusal.itemTwice
    Row::Record(1079, 2), // 457 CatalogueRefusal.purposeNotLawful
    Row::Record(1081, 3), // 458 CatalogueRefusal.notEntitled
    Row::Record(1084, 3), // 459 CatalogueRefusal.outsideRegion
    Row::Record(1087, 5), // 460 CatalogueRefusal.alreadyHeld
    Row::Record(1092, 3), // 461 CatalogueRefusal.refusedByResident
    Row::Record(1095, 2), // 462 CatalogueRefusal.consentMissing
    Row::Record(1097, 3), // 463 CatalogueRefusal.guardianMissing
    Row::Record(1100, 5), // 464 CatalogueRefusal.heldElsewhere
    Row::Record(1070, 1), // 465 CatalogueRefusal.recordExists
    Row::Record(1070, 1), // 466 CatalogueRefusal.unknownRecord
    Row::Record(1105, 2), // 467 CatalogueRefusal.notFresh
    Row::Record(1095, 2), // 468 CatalogueRefusal.notRefusable
    Row::Record(1136, 10), // 469 CatalogueEvent.itemCollected
    Row::Maybe(471), // 470 ItemConsent?
    Row::Record(1133, 3), // 471 ItemConsent
    Row::Record(1146, 4), // 472 CatalogueEvent.itemShared
    Row::Record(1150, 4), // 473 CatalogueEvent.itemRefused
    Row::Record(1146, 2), // 474 CatalogueEvent.holdingEnded
    Row::Record(33, 1), // 475 CatalogueEvent.personForgotten
    Row::Union(1183, 7), // 476 ConsultationEvent
    Row::Record(1160, 7), // 477 ConsultationEvent.questionAsked
    Row::Record(1167, 3), // 478 ConsultationEvent.answerReminded
    Row::Record(1170, 3), // 479 ConsultationEvent.answerOverdue
    Row::Record(1173, 3), // 480 ConsultationEvent.questionEscalated
    Row::Record(1178, 3), // 481 ConsultationEvent.questionAnswered
    Row::Record(1176, 2), // 482 ShownIdentity
    Row::Record(1160, 1), // 483 ConsultationEvent.questionWithdrawn
    Row::Record(1181, 2), // 484 ConsultationEvent.answerRated
    Row::Union(1214, 7), // 485 VaultEvent
    Row::Record(1190, 6), // 486 VaultEvent.entryKept
    Row::Maybe(15), // 487 Digest?
    Row::Record(1196, 2), // 488 VaultEvent.entryCorrected
    Row::Record(1198, 2), // 489 VaultEvent.termMoved
    Row::Record(1200, 2), // 490 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 491 CategoryCode?
    Row::Record(1207, 2), // 492 VaultEvent.erasureOrdered
    Row::Words(1202, 5), // 493 ErasureGround
    Row::Record(1212, 2), // 494 VaultEvent.entriesDue
    Row::List(0), // 495 [EntryId]
    Row::Words(1209, 3), // 496 DueCause
    Row::Record(1212, 1), // 497 VaultEvent.entriesErased
    Row::Record(1591, 6), // 498 Refused
    Row::Union(1581, 10), // 499 Refusal
    Row::Union(1248, 14), // 500 EngineRefusal
    Row::Record(1231, 2), // 501 EngineRefusal.tooLarge
    Row::Record(1233, 1), // 502 EngineRefusal.notUtf8
    Row::Record(1234, 2), // 503 EngineRefusal.malformed
    Row::Record(1236, 2), // 504 EngineRefusal.requestReused
    Row::Record(1238, 2), // 505 EngineRefusal.full
    Row::Record(1240, 2), // 506 EngineRefusal.timeBackward
    Row::Record(1242, 3), // 507 EngineRefusal.forbidden
    Row::Record(1245, 1), // 508 EngineRefusal.deadlinesPending
    Row::Record(1235, 1), // 509 EngineRefusal.snapshotDamaged
    Row::Record(1246, 2), // 510 EngineRefusal.snapshotVersion
    Row::Record(1248, 0), // 511 EngineRefusal.wrongSecret
    Row::Record(1236, 1), // 512 EngineRefusal.notRecorded
    Row::Record(1237, 2), // 513 EngineRefusal.noSuchRecord
    Row::Record(1235, 1), // 514 EngineRefusal.invalidNumber
    Row::Union(1266, 3), // 515 CharterRefusal
    Row::Record(1234, 2), // 516 CharterRefusal.invalid
    Row::Record(1262, 2), // 517 CharterRefusal.notInForce
    Row::Record(1264, 2), // 518 CharterRefusal.notLater
    Row::Union(1330, 55), // 519 DeliberationRefusal
    Row::Record(670, 1), // 520 DeliberationRefusal.unknownTopic
    Row::Record(670, 1), // 521 DeliberationRefusal.topicExists
    Row::Record(660, 1), // 522 DeliberationRefusal.unknownRule
    Row::Record(1269, 5), // 523 DeliberationRefusal.presetOutsideDates
    Row::Record(1274, 2), // 524 DeliberationRefusal.rulesCount
    Row::Record(660, 1), // 525 DeliberationRefusal.ruleTwice
    Row::Record(1276, 3), // 526 DeliberationRefusal.windowDays
    Row::Record(1279, 3), // 527 DeliberationRefusal.ladderLength
    Row::Record(1282, 2), // 528 DeliberationRefusal.ladderDescends
    Row::Record(1276, 3), // 529 DeliberationRefusal.hearingDays
    Row::Record(1282, 2), // 530 DeliberationRefusal.namedWithoutBasis
    Row::Record(1284, 2), // 531 DeliberationRefusal.unknownKind
    Row::Record(1286, 3), // 532 DeliberationRefusal.fine
    Row::Record(1282, 2), // 533 DeliberationRefusal.serviceWithheld
    Row::Record(1289, 2), // 534 DeliberationRefusal.nothingToContinue
    Row::Record(845, 2), // 535 DeliberationRefusal.covenantTaken
    Row::Record(1291, 2), // 536 DeliberationRefusal.nothingToRepeal
    Row::Record(1300, 2), // 537 DeliberationRefusal.notBeingSeconded
    Row::Words(1293, 7), // 538 StageName
    Row::Record(689, 3), // 539 DeliberationRefusal.notSeconded
    Row::Record(1300, 2), // 540 DeliberationRefusal.notOpenable
    Row::Record(1300, 2), // 541 DeliberationRefusal.notWithdrawable
    Row::Record(1300, 2), // 542 DeliberationRefusal.notVoting
    Row::Record(1302, 3), // 543 DeliberationRefusal.secondingOver
    Row::Record(1305, 3), // 544 DeliberationRefusal.votingOver
    Row::Record(1302, 3), // 545 DeliberationRefusal.notDue
    Row::Record(670, 1), // 546 DeliberationRefusal.ownSecond
    Row::Record(1308, 2), // 547 DeliberationRefusal.outsideRegion
    Row::Record(685, 2), // 548 DeliberationRefusal.alreadySeconded
    Row::Record(1308, 2), // 549 DeliberationRefusal.notOwner
    Row::Record(1310, 2), // 550 DeliberationRefusal.areaTooLarge
    Row::Record(670, 2), // 551 DeliberationRefusal.nobodyEligible
    Row::Record(698, 1), // 552 DeliberationRefusal.appBallotOfAnother
    Row::Record(1312, 2), // 553 DeliberationRefusal.notEligible
    Row::Record(1314, 2), // 554 DeliberationRefusal.notDelegate
    Row::Record(1316, 2), // 555 DeliberationRefusal.alreadyVoted
    Row::Record(1234, 2), // 556 DeliberationRefusal.invalidQuestion
    Row::Record(660, 1), // 557 DeliberationRefusal.otherRanks
    Row::Record(698, 1), // 558 DeliberationRefusal.secretByAnother
    Row::Record(731, 1), // 559 DeliberationRefusal.ballotVoid
    Row::Record(660, 1), // 560 DeliberationRefusal.noProxies
    Row::Record(33, 1), // 561 DeliberationRefusal.ownProxy
    Row::Record(33, 1), // 562 DeliberationRefusal.proxyChain
    Row::Record(1318, 2), // 563 DeliberationRefusal.proxyFull
    Row::Record(33, 1), // 564 DeliberationRefusal.notEntrusted
    Row::Record(706, 1), // 565 DeliberationRefusal.notProxy
    Row::Record(1320, 3), // 566 DeliberationRefusal.proxyEarly
    Row::Record(660, 1), // 567 DeliberationRefusal.noPapers
    Row::Record(1323, 3), // 568 DeliberationRefusal.fewWatchers
    Row::Record(318, 1), // 569 DeliberationRefusal.boxCounted
    Row::Record(714, 2), // 570 DeliberationRefusal.boxChannel
    Row::Record(318, 1), // 571 DeliberationRefusal.unknownBox
    Row::Record(1300, 2), // 572 DeliberationRefusal.notCounted
    Row::Record(1326, 3), // 573 DeliberationRefusal.withheld
    Row::Record(670, 1), // 574 DeliberationRefusal.voidVote
    Row::Record(1329, 1), // 575 DeliberationRefusal.unknownTracker
    Row::Leaf(Leaf::Tracker), // 576 Tracker
    Row::Union(1405, 19), // 577 CovenantRefusal
    Row::Record(666, 1), // 578 CovenantRefusal.covenantExists
    Row::Record(666, 1), // 579 CovenantRefusal.unknownCovenant
    Row::Record(1385, 2), // 580 CovenantRefusal.notInForce
    Row::Record(1387, 3), // 581 CovenantRefusal.notYetInForce
    Row::Record(849, 2), // 582 CovenantRefusal.unknownRule
    Row::Record(1390, 2), // 583 CovenantRefusal.violationExists
    Row::Record(848, 1), // 584 CovenantRefusal.unknownViolation
    Row::Record(848, 1), // 585 CovenantRefusal.ownViolation
    Row::Record(848, 1), // 586 CovenantRefusal.alreadyWithdrawn
    Row::Record(1392, 2), // 587 CovenantRefusal.replyClosed
    Row::Record(1394, 3), // 588 CovenantRefusal.notApplied
    Row::Record(1397, 3), // 589 CovenantRefusal.appealClosed
    Row::Record(848, 1), // 590 CovenantRefusal.alreadyAppealed
    Row::Record(848, 1), // 591 CovenantRefusal.ownRecord
    Row::Record(848, 1), // 592 CovenantRefusal.noAppeal
    Row::Record(1400, 3), // 593 CovenantRefusal.notDue
    Row::Record(1403, 2), // 594 CovenantRefusal.placeOutside
    Row::Record(1405, 0), // 595 CovenantRefusal.minor
    Row::Record(1308, 2), // 596 CovenantRefusal.notBound
    Row::Union(1454, 33), // 597 PointsRefusal
    Row::Record(220, 1), // 598 PointsRefusal.notAMerchant
    Row::Record(890, 1), // 599 PointsRefusal.unknownFund
    Row::Record(135, 1), // 600 PointsRefusal.unknownAct
    Row::Record(1424, 3), // 601 PointsRefusal.unknownAward
    Row::Record(905, 1), // 602 PointsRefusal.unknownOffer
    Row::Record(912, 1), // 603 PointsRefusal.unknownRedemption
    Row::Record(940, 1), // 604 PointsRefusal.unknownSettlement
    Row::Record(1427, 2), // 605 PointsRefusal.notInSettlement
    Row::Record(890, 1), // 606 PointsRefusal.fundExists
    Row::Record(905, 1), // 607 PointsRefusal.offerExists
    Row::Record(912, 1), // 608 PointsRefusal.redemptionExists
    Row::Record(940, 1), // 609 PointsRefusal.settlementExists
    Row::Record(33, 1), // 610 PointsRefusal.ownAward
    Row::Record(1429, 3), // 611 PointsRefusal.fundElsewhere
    Row::Record(252, 2), // 612 PointsRefusal.proofTooLow
    Row::Record(1424, 3), // 613 PointsRefusal.alreadyAwarded
    Row::Record(1432, 5), // 614 PointsRefusal.capReached
    Row::Record(1424, 3), // 615 PointsRefusal.alreadyReversed
    Row::Record(1437, 2), // 616 PointsRefusal.priceTooLow
    Row::Record(1439, 0), // 617 PointsRefusal.stockEmpty
    Row::Record(135, 1), // 618 PointsRefusal.requirementEmpty
    Row::Record(905, 1), // 619 PointsRefusal.offerWithdrawn
    Row::Record(460, 1), // 620 PointsRefusal.ownOffer
    Row::Record(1439, 3), // 621 PointsRefusal.requirementNotMet
    Row::Record(905, 1), // 622 PointsRefusal.soldOut
    Row::Record(1442, 2), // 623 PointsRefusal.balanceTooLow
    Row::Record(1449, 2), // 624 PointsRefusal.redemptionOver
    Row::Words(1444, 5), // 625 RedemptionStatus
    Row::Record(285, 2), // 626 PointsRefusal.redemptionLate
    Row::Record(285, 2), // 627 PointsRefusal.notDue
    Row::Record(33, 1), // 628 PointsRefusal.ownConfirmation
    Row::Record(910, 2), // 629 PointsRefusal.ownSettlement
    Row::Record(35, 1), // 630 PointsRefusal.nothingToSettle
    Row::Record(1451, 3), // 631 PointsRefusal.ledgerFull
    Row::Union(1517, 33), // 632 CasesRefusal
    Row::Record(858, 1), // 633 CasesRefusal.unknownCase
    Row::Record(1487, 0), // 634 CasesRefusal.channelOfTheEngine
    Row::Record(1487, 2), // 635 CasesRefusal.sourceEntered
    Row::Record(858, 1), // 636 CasesRefusal.caseExists
    Row::Record(143, 1), // 637 CasesRefusal.unknownKind
    Row::Record(227, 2), // 638 CasesRefusal.regionTooHigh
    Row::Record(1489, 0), // 639 CasesRefusal.notOwnName
    Row::Record(1502, 3), // 640 CasesRefusal.wrongStage
    Row::Words(1489, 13), // 641 Stage
    Row::List(641), // 642 Stages
    Row::Record(1505, 3), // 643 CasesRefusal.wrongLevel
    Row::Record(285, 2), // 644 CasesRefusal.notDue
    Row::Record(285, 2), // 645 CasesRefusal.deadlinePassed
    Row::Record(155, 1), // 646 CasesRefusal.atTop
    Row::Record(1508, 2), // 647 CasesRefusal.notAbove
    Row::Record(1510, 2), // 648 CasesRefusal.aboveTop
    Row::Record(1512, 3), // 649 CasesRefusal.skipsLevel
    Row::Record(220, 1), // 650 CasesRefusal.notEntrustable
    Row::Record(220, 1), // 651 CasesRefusal.notADepartment
    Row::Record(480, 2), // 652 CasesRefusal.outOfReach
    Row::Record(461, 1), // 653 CasesRefusal.namedTwice
    Row::Record(1515, 0), // 654 CasesRefusal.unitMissing
    Row::Record(680, 1), // 655 CasesRefusal.notWithUnit
    Row::Record(680, 1), // 656 CasesRefusal.notActingFor
    Row::Record(461, 1), // 657 CasesRefusal.feedbackGiven
    Row::Record(461, 1), // 658 CasesRefusal.returnedBefore
    Row::Record(461, 1), // 659 CasesRefusal.dispatchDesignated
    Row::Record(1040, 1), // 660 CasesRefusal.alreadyRated
    Row::Record(1515, 0), // 661 CasesRefusal.anonymous
    Row::Record(1515, 0), // 662 CasesRefusal.notReporter
    Row::Record(1515, 0), // 663 CasesRefusal.handlerRates
    Row::Record(264, 2), // 664 CasesRefusal.windowClosed
    Row::Record(1515, 2), // 665 CasesRefusal.reopenedTooOften
    Row::Record(282, 3), // 666 CasesRefusal.unknownYear
    Row::Record(155, 1), // 667 CasesRefusal.noTerm
    Row::Union(1553, 10), // 668 ConsultationRefusal
    Row::Record(1160, 1), // 669 ConsultationRefusal.unknownQuestion
    Row::Record(1160, 1), // 670 ConsultationRefusal.questionExists
    Row::Record(1161, 1), // 671 ConsultationRefusal.notPublic
    Row::Record(1550, 3), // 672 ConsultationRefusal.outOfReach
    Row::Record(275, 2), // 673 ConsultationRefusal.tooManyOpen
    Row::Record(1160, 1), // 674 ConsultationRefusal.notOpen
    Row::Record(1160, 1), // 675 ConsultationRefusal.ownQuestion
    Row::Record(1160, 1), // 676 ConsultationRefusal.notAnswered
    Row::Record(1160, 1), // 677 ConsultationRefusal.ratedAlready
    Row::Record(285, 2), // 678 ConsultationRefusal.notDue
    Row::Union(1571, 10), // 679 VaultRefusal
    Row::Record(181, 1), // 680 VaultRefusal.unknownEntry
    Row::Record(181, 1), // 681 VaultRefusal.entryExists
    Row::Record(183, 1), // 682 VaultRefusal.unknownCategory
    Row::Record(183, 1), // 683 VaultRefusal.consentNeeded
    Row::Record(183, 2), // 684 VaultRefusal.notByConsent
    Row::Record(33, 1), // 685 VaultRefusal.nothingConsented
    Row::Record(1567, 2), // 686 VaultRefusal.notKept
    Row::Words(1563, 4), // 687 EntryStatus
    Row::Record(1567, 2), // 688 VaultRefusal.notDue
    Row::Record(1569, 2), // 689 VaultRefusal.childInCare
    Row::Record(33, 3), // 690 VaultRefusal.onlyOperator
    Row::Record(1658, 18), // 691 ExportView
    Row::Record(1610, 9), // 692 MemberView
    Row::List(694), // 693 [RoleView]
    Row::Record(434, 5), // 694 RoleView
    Row::List(262), // 695 [Unmasking]
    Row::List(0), // 696 [TopicId]
    Row::List(698), // 697 [ViolationView]
    Row::Record(1624, 14), // 698 ViolationView
    Row::Union(1619, 5), // 699 CovenantStanding
    Row::Record(1619, 0), // 700 CovenantStanding.noticed
    Row::Record(869, 1), // 701 CovenantStanding.applied
    Row::Record(874, 2), // 702 CovenantStanding.appealed
    Row::Record(1619, 0), // 703 CovenantStanding.dismissed
    Row::Record(1619, 0), // 704 CovenantStanding.withdrawn
    Row::List(0), // 705 [SourceId]
    Row::List(0), // 706 [RedemptionId]
    Row::List(0), // 707 [CaseId]
    Row::List(0), // 708 [QuestionId]
    Row::List(710), // 709 [RecordView]
    Row::Record(1638, 12), // 710 RecordView
    Row::List(712), // 711 [EntryView]
    Row::Record(1650, 8), // 712 EntryView
    Row::Union(1738, 11), // 713 MembershipAnswer
    Row::Record(1682, 6), // 714 RegionView
    Row::Record(1692, 7), // 715 RegionHistory
    Row::List(717), // 716 [RegionVersion]
    Row::Record(1688, 4), // 717 RegionVersion
    Row::Maybe(719), // 718 Turn?
    Row::Record(232, 2), // 719 Turn
    Row::List(719), // 720 [Turn]
    Row::List(722), // 721 [PlannedReshape]
    Row::Record(229, 2), // 722 PlannedReshape
    Row::Record(1701, 8), // 723 CoverageView
    Row::Maybe(63), // 724 Ratio?
    Row::List(726), // 725 [ProofFigure]
    Row::Record(1699, 2), // 726 ProofFigure
    Row::Record(1709, 2), // 727 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 728 JoinCode
    Row::Record(1714, 1), // 729 MembershipAnswer.entries
    Row::List(731), // 730 [ChannelCount]
    Row::Record(1711, 3), // 731 ChannelCount
    Row::Record(1715, 3), // 732 MembershipAnswer.batch
    Row::Record(1729, 4), // 733 OrganisationView
    Row::Union(1723, 6), // 734 OrganisationStatus
    Row::Record(1718, 3), // 735 OrganisationStatus.applied
    Row::Record(1721, 0), // 736 OrganisationStatus.active
    Row::Record(1721, 2), // 737 OrganisationStatus.rejected
    Row::Record(1723, 0), // 738 OrganisationStatus.withdrawn
    Row::Record(1723, 0), // 739 OrganisationStatus.suspended
    Row::Record(1723, 0), // 740 OrganisationStatus.dissolved
    Row::Record(1736, 1), // 741 MembershipAnswer.identityKeys
    Row::List(743), // 742 [IdentityKeyView]
    Row::Record(1733, 3), // 743 IdentityKeyView
    Row::Record(1737, 1), // 744 MembershipAnswer.unmaskings
    Row::Union(1807, 5), // 745 DeliberationAnswer
    Row::Record(1773, 9), // 746 TopicView
    Row::Union(1767, 6), // 747 StageView
    Row::Record(285, 1), // 748 StageView.proposed
    Row::Record(844, 1), // 749 StageView.seconded
    Row::Record(1749, 5), // 750 StageView.voting
    Row::Record(1762, 5), // 751 StageView.decided
    Row::Record(1758, 4), // 752 CountTerms
    Row::Record(1754, 4), // 753 Thresholds
    Row::Record(232, 1), // 754 StageView.lapsed
    Row::Record(232, 1), // 755 StageView.withdrawn
    Row::Record(1782, 5), // 756 BallotView
    Row::Maybe(212), // 757 EntryChannel?
    Row::Record(1799, 3), // 758 BallotsView
    Row::List(760), // 759 [PublishedBallot]
    Row::Record(1796, 3), // 760 PublishedBallot
    Row::Union(1793, 3), // 761 Ballot
    Row::Record(1790, 1), // 762 Ballot.motion
    Row::Words(1787, 3), // 763 Choice
    Row::Record(1791, 1), // 764 Ballot.options
    Row::Record(1792, 1), // 765 Ballot.void
    Row::Record(1802, 5), // 766 BallotProof
    Row::List(768), // 767 [Sentence]
    Row::Record(1592, 2), // 768 Sentence
    Row::Union(1833, 3), // 769 CovenantAnswer
    Row::Record(1816, 9), // 770 CovenantView
    Row::List(772), // 771 [CovenantVersion]
    Row::Record(1812, 4), // 772 CovenantVersion
    Row::Record(1667, 1), // 773 CovenantAnswer.violations
    Row::Record(1832, 1), // 774 CovenantAnswer.figures
    Row::List(776), // 775 [RuleFigures]
    Row::Record(1825, 7), // 776 RuleFigures
    Row::Union(1885, 10), // 777 PointsAnswer
    Row::Record(1836, 2), // 778 PersonView
    Row::Record(1838, 5), // 779 ParticipationView
    Row::Record(1843, 6), // 780 MerchantView
    Row::Record(1849, 5), // 781 FundView
    Row::Record(1854, 7), // 782 OfferView
    Row::Record(1861, 9), // 783 RedemptionView
    Row::Maybe(404), // 784 Buyer?
    Row::Record(1870, 2), // 785 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 786 VerificationCode
    Row::Record(1872, 6), // 787 SettlementView
    Row::Record(1878, 7), // 788 LedgerTotals
    Row::Union(1978, 4), // 789 CasesAnswer
    Row::Record(1919, 23), // 790 CaseView
    Row::Maybe(0), // 791 SourceId?
    Row::Maybe(793), // 792 Rating?
    Row::Record(1041, 3), // 793 Rating
    Row::List(795), // 794 [DepartmentView]
    Row::Record(1895, 2), // 795 DepartmentView
    Row::List(797), // 796 [StepView]
    Row::Record(1914, 5), // 797 StepView
    Row::Words(1897, 17), // 798 StepKind
    Row::Record(1954, 11), // 799 RegionFigures
    Row::List(801), // 800 [StageFigure]
    Row::Record(1942, 2), // 801 StageFigure
    Row::List(803), // 802 [LevelFigure]
    Row::Record(1944, 2), // 803 LevelFigure
    Row::List(805), // 804 [KindFigure]
    Row::Record(1946, 3), // 805 KindFigure
    Row::Record(1949, 5), // 806 RatingSums
    Row::Record(1965, 4), // 807 UnitFigures
    Row::Record(1977, 1), // 808 CasesAnswer.agenda
    Row::List(810), // 809 [OpenCase]
    Row::Record(1969, 8), // 810 OpenCase
    Row::Union(1989, 2), // 811 CatalogueAnswer
    Row::Record(1673, 1), // 812 CatalogueAnswer.records
    Row::Record(1982, 7), // 813 BurdenView
    Row::Union(2012, 2), // 814 ConsultationAnswer
    Row::Record(1998, 6), // 815 QuestionView
    Row::Union(1995, 3), // 816 QuestionStatus
    Row::Record(1719, 2), // 817 QuestionStatus.open
    Row::Record(1991, 4), // 818 QuestionStatus.answered
    Row::Maybe(68), // 819 bool?
    Row::Record(1995, 0), // 820 QuestionStatus.withdrawn
    Row::Record(2004, 8), // 821 Figures
    Row::Union(2014, 2), // 822 VaultAnswer
    Row::Record(1212, 1), // 823 VaultAnswer.due
    Row::Record(2025, 1), // 824 Answered
    Row::Union(2027, 4), // 825 BurdenOf
    Row::Record(2026, 1), // 826 BurdenOf.worker
    Row::Record(33, 1), // 827 BurdenOf.resident
    Row::Record(174, 1), // 828 BurdenOf.item
    Row::Record(35, 1), // 829 BurdenOf.region
    Row::Union(2059, 16), // 830 CasesCommand
    Row::Record(2031, 7), // 831 CasesCommand.report
    Row::Record(858, 1), // 832 CasesCommand.accept
    Row::Record(2038, 3), // 833 CasesCommand.decline
    Row::Record(994, 2), // 834 CasesCommand.startSelfResolution
    Row::Record(858, 1), // 835 CasesCommand.handle
    Row::Record(996, 2), // 836 CasesCommand.entrust
    Row::Record(2041, 4), // 837 CasesCommand.dispatch
    Row::Record(1002, 3), // 838 CasesCommand.return
    Row::Record(2045, 3), // 839 CasesCommand.feedback
    Row::Record(858, 1), // 840 CasesCommand.close
    Row::Record(2048, 3), // 841 CasesCommand.escalate
    Row::Maybe(95), // 842 Level?
    Row::Record(2051, 6), // 843 CasesCommand.evaluate
    Row::Record(2038, 2), // 844 CasesCommand.reopen
    Row::Record(2057, 2), // 845 CasesCommand.withdraw
    Row::Record(220, 1), // 846 CasesCommand.release
    Row::Record(858, 1), // 847 CasesCommand.expire
    Row::Union(2079, 4), // 848 CasesQuery
    Row::Record(2045, 2), // 849 CasesQuery.case
    Row::Record(35, 1), // 850 CasesQuery.figures
    Row::Record(1008, 1), // 851 CasesQuery.unit
    Row::Record(2075, 4), // 852 CasesQuery.agenda
    Row::Union(2100, 5), // 853 CatalogueCommand
    Row::Record(2087, 2), // 854 CatalogueCommand.ask
    Row::Record(2083, 4), // 855 DataForm
    Row::List(471), // 856 [ItemConsent]
    Row::List(0), // 857 [ItemCode]
    Row::Record(2092, 2), // 858 CatalogueCommand.collect
    Row::List(860), // 859 [Entry]
    Row::Record(2089, 3), // 860 Entry
    Row::Record(2094, 4), // 861 CatalogueCommand.share
    Row::Record(1150, 3), // 862 CatalogueCommand.refuse
    Row::Record(2098, 2), // 863 CatalogueCommand.forget
    Row::Union(2106, 3), // 864 CatalogueQuery
    Row::Record(33, 1), // 865 CatalogueQuery.held
    Row::Record(2026, 1), // 866 CatalogueQuery.collected
    Row::Record(2105, 1), // 867 CatalogueQuery.burden
    Row::Union(2109, 1), // 868 CharterCommand
    Row::Record(197, 1), // 869 CharterCommand.adopt
    Row::Union(2110, 1), // 870 ClockCommand
    Row::Record(2110, 0), // 871 ClockCommand.advance
    Row::Union(2295, 10), // 872 Command
    Row::Union(2169, 34), // 873 MembershipCommand
    Row::Record(2111, 4), // 874 MembershipCommand.defineRegion
    Row::Record(2115, 4), // 875 MembershipCommand.reshape
    Row::Record(215, 1), // 876 MembershipCommand.cancelReshape
    Row::Record(240, 2), // 877 MembershipCommand.enterKnownHouseholds
    Row::Record(2119, 6), // 878 MembershipCommand.grantRole
    Row::Record(433, 4), // 879 MembershipCommand.revokeRole
    Row::Record(2125, 3), // 880 MembershipCommand.issueJoinCode
    Row::Record(240, 1), // 881 MembershipCommand.revokeJoinCode
    Row::Record(2128, 6), // 882 MembershipCommand.join
    Row::Maybe(259), // 883 Minority?
    Row::Record(33, 1), // 884 MembershipCommand.leave
    Row::Record(452, 2), // 885 MembershipCommand.nameDelegate
    Row::Record(454, 3), // 886 MembershipCommand.regroupHousehold
    Row::Record(2134, 6), // 887 MembershipCommand.applyOrganisation
    Row::Record(2140, 3), // 888 MembershipCommand.reviewOrganisation
    Row::Record(478, 2), // 889 MembershipCommand.appealReview
    Row::Record(220, 1), // 890 MembershipCommand.withdrawApplication
    Row::Record(2143, 2), // 891 MembershipCommand.nameOfficers
    Row::Record(478, 2), // 892 MembershipCommand.suspendOrganisation
    Row::Record(478, 2), // 893 MembershipCommand.reinstateOrganisation
    Row::Record(478, 2), // 894 MembershipCommand.dissolveOrganisation
    Row::Record(548, 4), // 895 MembershipCommand.openBatch
    Row::Record(2145, 2), // 896 MembershipCommand.closeBatch
    Row::Record(2147, 2), // 897 MembershipCommand.correct
    Row::Record(220, 1), // 898 MembershipCommand.lapseReview
    Row::Record(492, 2), // 899 MembershipCommand.rotateIdentityKey
    Row::Record(2149, 4), // 900 MembershipCommand.prove
    Row::Maybe(234), // 901 Identity?
    Row::Record(505, 3), // 902 MembershipCommand.suspectDuplicate
    Row::Record(2153, 4), // 903 MembershipCommand.reviewDuplicate
    Row::Record(513, 2), // 904 MembershipCommand.enterMinor
    Row::Record(2157, 4), // 905 MembershipCommand.askUnmasking
    Row::Record(2161, 3), // 906 MembershipCommand.decideUnmasking
    Row::Record(303, 1), // 907 MembershipCommand.tellUnmasked
    Row::Record(33, 1), // 908 MembershipCommand.erase
    Row::Record(2168, 1), // 909 MembershipCommand.fallDue
    Row::Union(2164, 4), // 910 Matter
    Row::Record(296, 2), // 911 Matter.duplicate
    Row::Record(33, 1), // 912 Matter.minor
    Row::Record(215, 1), // 913 Matter.reshape
    Row::Record(303, 1), // 914 Matter.unmasking
    Row::Union(2225, 13), // 915 DeliberationCommand
    Row::Record(2203, 7), // 916 DeliberationCommand.propose
    Row::Maybe(284), // 917 DeliberationQuestion?
    Row::Record(683, 2), // 918 DeliberationCommand.recordUnits
    Row::Record(685, 2), // 919 DeliberationCommand.second
    Row::Record(670, 1), // 920 DeliberationCommand.withdraw
    Row::Record(670, 1), // 921 DeliberationCommand.open
    Row::Record(2212, 5), // 922 DeliberationCommand.cast
    Row::Record(2210, 2), // 923 Vote
    Row::Maybe(576), // 924 Tracker?
    Row::Record(704, 4), // 925 DeliberationCommand.entrustVote
    Row::Record(704, 2), // 926 DeliberationCommand.revokeProxy
    Row::Record(708, 3), // 927 DeliberationCommand.serveBallots
    Row::Record(2217, 5), // 928 DeliberationCommand.issuePaper
    Row::Record(2222, 3), // 929 DeliberationCommand.countPapers
    Row::List(923), // 930 [Vote]
    Row::Record(670, 1), // 931 DeliberationCommand.lapse
    Row::Record(670, 1), // 932 DeliberationCommand.close
    Row::Union(2249, 8), // 933 CovenantCommand
    Row::Record(840, 4), // 934 CovenantCommand.adopt
    Row::Record(845, 2), // 935 CovenantCommand.repeal
    Row::Record(2238, 8), // 936 CovenantCommand.recordViolation
    Row::Record(860, 2), // 937 CovenantCommand.reply
    Row::Record(860, 2), // 938 CovenantCommand.appeal
    Row::Record(2246, 3), // 939 CovenantCommand.decideAppeal
    Row::Record(876, 2), // 940 CovenantCommand.withdrawViolation
    Row::Record(848, 1), // 941 CovenantCommand.fallDue
    Row::Union(2263, 13), // 942 PointsCommand
    Row::Record(890, 2), // 943 PointsCommand.openFund
    Row::Record(892, 4), // 944 PointsCommand.award
    Row::Record(2257, 4), // 945 PointsCommand.reverse
    Row::Record(905, 5), // 946 PointsCommand.publishOffer
    Row::Record(905, 1), // 947 PointsCommand.withdrawOffer
    Row::Record(912, 3), // 948 PointsCommand.reserve
    Row::Record(2261, 2), // 949 PointsCommand.confirm
    Row::Record(912, 1), // 950 PointsCommand.cancel
    Row::Record(912, 1), // 951 PointsCommand.expireRedemption
    Row::Record(460, 1), // 952 PointsCommand.release
    Row::Record(940, 2), // 953 PointsCommand.settle
    Row::Record(287, 2), // 954 PointsCommand.combine
    Row::Record(33, 1), // 955 PointsCommand.forfeit
    Row::Union(2276, 7), // 956 ConsultationCommand
    Row::Record(1160, 4), // 957 ConsultationCommand.ask
    Row::Record(1178, 2), // 958 ConsultationCommand.answer
    Row::Record(1160, 1), // 959 ConsultationCommand.withdraw
    Row::Record(1181, 2), // 960 ConsultationCommand.rate
    Row::Record(1160, 1), // 961 ConsultationCommand.lapse
    Row::Record(33, 1), // 962 ConsultationCommand.forget
    Row::Record(1161, 1), // 963 ConsultationCommand.release
    Row::Union(2288, 7), // 964 VaultCommand
    Row::Record(2283, 5), // 965 VaultCommand.keep
    Row::Record(1196, 2), // 966 VaultCommand.correct
    Row::Record(1200, 2), // 967 VaultCommand.withdrawConsent
    Row::Record(1207, 2), // 968 VaultCommand.erase
    Row::Record(1212, 1), // 969 VaultCommand.confirmErasure
    Row::Record(2288, 0), // 970 VaultCommand.lapse
    Row::Record(33, 1), // 971 VaultCommand.retire
    Row::Union(2305, 2), // 972 ConsultationQuery
    Row::Record(1160, 1), // 973 ConsultationQuery.question
    Row::Record(1161, 1), // 974 ConsultationQuery.figures
    Row::Union(2309, 3), // 975 CovenantQuery
    Row::Record(666, 1), // 976 CovenantQuery.covenant
    Row::Record(33, 1), // 977 CovenantQuery.violations
    Row::Record(2307, 2), // 978 CovenantQuery.figures
    Row::Union(2316, 5), // 979 DeliberationQuery
    Row::Record(670, 1), // 980 DeliberationQuery.topic
    Row::Record(685, 2), // 981 DeliberationQuery.ballot
    Row::Record(2312, 2), // 982 DeliberationQuery.ballots
    Row::Record(2314, 2), // 983 DeliberationQuery.ballotProof
    Row::Record(670, 1), // 984 DeliberationQuery.explanation
    Row::Record(2327, 1), // 985 Done
    Row::Union(2322, 5), // 986 Made
    Row::Record(2321, 1), // 987 Made.picture
    Row::Record(2328, 3), // 988 Helper
    Row::Union(2332, 6), // 989 JournalQuery
    Row::Record(2331, 0), // 990 JournalQuery.state
    Row::Record(2331, 0), // 991 JournalQuery.root
    Row::Record(1237, 1), // 992 JournalQuery.inclusion
    Row::Record(2331, 1), // 993 JournalQuery.consistency
    Row::Record(1236, 1), // 994 JournalQuery.receipt
    Row::Record(33, 1), // 995 JournalQuery.export
    Row::Union(2338, 11), // 996 MembershipQuery
    Row::Record(35, 1), // 997 MembershipQuery.region
    Row::Record(35, 1), // 998 MembershipQuery.regionHistory
    Row::Record(35, 1), // 999 MembershipQuery.coverage
    Row::Record(240, 1), // 1000 MembershipQuery.joinCode
    Row::Record(33, 1), // 1001 MembershipQuery.member
    Row::Record(35, 1), // 1002 MembershipQuery.entries
    Row::Record(318, 1), // 1003 MembershipQuery.batch
    Row::Record(220, 1), // 1004 MembershipQuery.organisation
    Row::Record(2338, 0), // 1005 MembershipQuery.identityKeys
    Row::Record(303, 1), // 1006 MembershipQuery.unmasking
    Row::Record(33, 1), // 1007 MembershipQuery.unmaskings
    Row::Union(2349, 10), // 1008 PointsQuery
    Row::Record(33, 1), // 1009 PointsQuery.person
    Row::Record(892, 2), // 1010 PointsQuery.participation
    Row::Record(460, 1), // 1011 PointsQuery.merchant
    Row::Record(890, 1), // 1012 PointsQuery.fund
    Row::Record(905, 1), // 1013 PointsQuery.offer
    Row::Record(912, 1), // 1014 PointsQuery.redemption
    Row::Record(912, 1), // 1015 PointsQuery.verificationCode
    Row::Record(940, 1), // 1016 PointsQuery.settlement
    Row::Record(1427, 2), // 1017 PointsQuery.settlementLine
    Row::Record(2349, 0), // 1018 PointsQuery.ledger
    Row::Union(2361, 9), // 1019 Query
    Row::Union(2359, 2), // 1020 VaultQuery
    Row::Record(181, 1), // 1021 VaultQuery.entry
    Row::Record(2359, 0), // 1022 VaultQuery.due
    Row::Record(2370, 3), // 1023 Question
    Row::Record(2376, 5), // 1024 Request
    Row::Maybe(1026), // 1025 Via?
    Row::Record(2373, 3), // 1026 Via
    Row::Maybe(988), // 1027 Helper?
    Row::Leaf(Leaf::Secret), // 1028 Secret
    Row::Record(2381, 3), // 1029 Setup
    Row::Union(2415, 9), // 1030 Tool
    Row::Record(2384, 4), // 1031 Tool.identityDigest
    Row::Record(2388, 3), // 1032 Tool.identityKey
    Row::Record(1591, 1), // 1033 Tool.creditCode
    Row::Record(2391, 2), // 1034 Tool.contentDigest
    Row::Record(2393, 1), // 1035 Tool.qrPicture
    Row::Record(2394, 6), // 1036 Tool.verifyInclusion
    Row::Record(2400, 6), // 1037 Tool.verifyConsistency
    Row::Record(2406, 6), // 1038 Tool.verifyBallot
    Row::Record(2412, 3), // 1039 Tool.recount
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
    must(119, 0), // code
    must(120, 61), // electorate
    must(121, 44), // seconds
    must(122, 44), // secondingDays
    must(123, 44), // votingDays
    must(124, 62), // quorum
    must(125, 62), // approval
    must(126, 64), // approvalOf
    must(94, 0), // source
    may(127, 65, 0), // preset
    may(128, 65, 0), // presetOverride
    may(129, 66, 0), // ballots
    must(130, 59), // decisions
    must(46, 0), // act
    must(131, 11), // amount
    must(132, 11), // dayCap
    must(28, 39), // proof
    must(133, 84), // acts
    must(134, 17), // redemptionMinutes
    must(135, 43), // codeTries
    must(136, 86), // cnyPerPoint
    must(137, 0), // kind
    must(138, 68), // urgent
    must(139, 90), // departments
    must(140, 44), // fromMinute
    must(141, 44), // toMinute
    must(142, 0), // grid
    must(143, 0), // village
    must(144, 0), // town
    must(145, 0), // county
    must(146, 0), // city
    must(50, 44), // workingDays
    must(147, 17), // workingMinutes
    must(148, 95), // level
    must(138, 68), // urgent
    must(149, 96), // term
    must(150, 88), // kinds
    must(151, 91), // officeHours
    must(152, 93), // limits
    may(153, 43, 3), // warningsMax
    may(154, 43, 3), // reopeningsMax
    may(155, 44, 30), // evaluationDays
    must(156, 0), // consent
    must(157, 0), // contract
    must(158, 0), // legalDuty
    must(159, 0), // emergency
    must(160, 0), // news
    must(161, 0), // public
    must(162, 0), // otherLaw
    must(163, 0), // ordinary
    must(164, 0), // sensitive
    must(0, 0), // under14
    must(165, 0), // item
    must(166, 0), // owner
    must(167, 99), // basis
    must(168, 100), // purposes
    must(169, 44), // freshDays
    must(170, 101), // sensitivity
    may(171, 90, 0), // shareWith
    must(172, 0), // entry
    must(173, 0), // leaving
    must(174, 0), // category
    must(167, 99), // basis
    must(175, 44), // keepDays
    must(176, 104), // from
    must(177, 0), // name
    must(178, 16), // effectiveFrom
    may(179, 34, 0), // effectiveTo
    must(180, 35), // founders
    must(181, 38), // membership
    must(182, 58), // deliberation
    must(183, 83), // points
    must(184, 87), // cases
    may(185, 97, 0), // catalogue
    may(186, 102, 0), // vault
    must(187, 33), // charter
    must(188, 32), // adopted
    must(33, 37), // region
    must(177, 0), // name
    must(148, 95), // level
    may(189, 107, 0), // parent
    must(189, 37), // parent
    must(119, 37), // code
    must(33, 37), // region
    must(177, 0), // name
    must(80, 113), // households
    must(190, 113), // stay
    must(191, 114), // parts
    must(192, 117), // absorbed
    must(193, 110), // rename
    must(194, 111), // move
    must(195, 112), // split
    must(196, 116), // merge
    must(197, 0), // reshape
    must(33, 37), // region
    must(198, 109), // change
    must(199, 16), // on
    must(200, 0), // household
    must(201, 0), // organisation
    must(189, 37), // parent
    must(202, 95), // parentLevel
    must(148, 95), // level
    must(33, 37), // region
    must(189, 37), // parent
    must(203, 43), // digits
    must(33, 37), // region
    must(148, 95), // level
    must(197, 0), // reshape
    must(199, 16), // on
    must(199, 16), // on
    must(204, 16), // at
    must(33, 37), // region
    must(205, 37), // became
    must(206, 0), // named
    must(33, 37), // region
    must(148, 95), // level
    must(207, 37), // other
    must(208, 95), // otherLevel
    must(142, 37), // grid
    must(80, 17), // households
    must(206, 17), // named
    must(209, 0), // first
    must(142, 37), // grid
    must(210, 17), // known
    must(211, 17), // joined
    must(212, 44), // days
    must(48, 44), // max
    must(213, 16), // until
    must(214, 44), // version
    must(215, 44), // current
    must(28, 39), // proof
    must(216, 39), // needed
    must(31, 0), // person
    must(142, 37), // grid
    must(200, 0), // household
    must(142, 37), // grid
    must(200, 0), // household
    must(48, 44), // max
    must(31, 0), // person
    must(200, 0), // household
    must(33, 37), // region
    must(217, 37), // actsIn
    must(213, 16), // until
    must(204, 16), // at
    must(32, 9), // role
    must(218, 43), // rung
    must(219, 43), // held
    must(213, 16), // until
    must(220, 16), // heldUntil
    must(221, 43), // passes
    must(222, 43), // most
    must(223, 163), // creditCode
    must(201, 0), // organisation
    must(224, 44), // open
    must(48, 44), // max
    must(33, 37), // region
    must(224, 44), // open
    must(48, 44), // max
    must(225, 44), // officers
    must(48, 44), // max
    must(226, 179), // year
    must(209, 179), // first
    must(101, 179), // last
    must(227, 16), // due
    must(204, 16), // at
    must(31, 0), // person
    must(228, 0), // into
    must(229, 44), // key
    must(215, 44), // current
    must(46, 42), // act
    must(28, 39), // proof
    must(216, 39), // needed
    must(219, 39), // held
    must(28, 39), // proof
    must(31, 0), // person
    must(207, 0), // other
    must(31, 0), // person
    must(230, 1), // age
    must(47, 43), // least
    must(31, 0), // person
    must(47, 43), // least
    must(75, 0), // unmasking
    must(142, 37), // grid
    must(231, 0), // handle
    must(232, 0), // helper
    must(232, 0), // helper
    must(233, 44), // people
    must(222, 44), // most
    must(213, 16), // until
    must(234, 0), // app
    must(235, 0), // paper
    must(236, 0), // booth
    must(35, 0), // phone
    must(237, 0), // mobile
    must(238, 212), // ballot
    must(172, 212), // entry
    must(239, 0), // batch
    must(239, 0), // batch
    must(240, 17), // forms
    must(241, 17), // total
    must(239, 0), // batch
    must(65, 0), // command
    must(239, 0), // batch
    must(65, 0), // command
    must(242, 17), // announced
    must(243, 17), // came
    must(28, 39), // proof
    must(219, 39), // held
    must(31, 0), // person
    must(213, 16), // until
    must(244, 121), // unknownRegion
    must(245, 122), // unknownPerson
    must(246, 123), // unknownHousehold
    must(247, 124), // unknownOrganisation
    must(248, 125), // regionExists
    must(249, 126), // levelGap
    must(250, 127), // gridSuffix
    must(251, 128), // notAGrid
    must(252, 129), // unknownReshape
    must(253, 130), // reshapeExists
    must(254, 131), // reshapePast
    must(255, 132), // regionEnded
    must(256, 133), // nothingChanges
    must(257, 134), // namedTwice
    must(258, 135), // mergeLevels
    must(259, 136), // householdsUnaccounted
    must(260, 137), // knownBelowJoined
    must(261, 138), // joinCodeDays
    must(262, 139), // noJoinCode
    must(263, 140), // joinTriesUsed
    must(264, 141), // joinCodeReplaced
    must(265, 142), // joinCodeWithdrawn
    must(266, 143), // joinCodeExpired
    must(267, 144), // proofTooLow
    must(268, 145), // alreadyMember
    must(269, 146), // identityTaken
    must(270, 147), // identityChanged
    must(271, 148), // householdElsewhere
    must(272, 149), // householdFull
    must(273, 150), // notAMember
    must(274, 151), // notInHousehold
    must(275, 152), // roleNeedsOrganisation
    must(276, 153), // roleWithoutOrganisation
    must(277, 154), // roleBeyondOrganisation
    must(278, 155), // ownGrant
    must(279, 156), // roleExpiryPast
    must(280, 157), // beyondRung
    must(281, 158), // grantOutlasts
    must(282, 159), // passesTooMany
    must(283, 160), // roleNotHeld
    must(284, 161), // creditCodeMissing
    must(285, 162), // creditCodeTaken
    must(286, 164), // organisationExists
    must(287, 165), // applicationsOfPerson
    must(288, 166), // applicationsOfRegion
    must(289, 167), // officersTooMany
    must(290, 168), // officersNone
    must(291, 169), // officerTwice
    must(292, 170), // notUnderReview
    must(293, 171), // ownReview
    must(294, 172), // sameReviewer
    must(295, 173), // notRejected
    must(296, 174), // appealDecided
    must(297, 175), // appealLate
    must(298, 176), // ownSupervision
    must(299, 177), // notSuspended
    must(300, 178), // unknownYear
    must(301, 180), // notActive
    must(302, 181), // notDue
    must(303, 182), // personMerged
    must(304, 183), // identityKeyOrder
    must(305, 184), // identityKeyReused
    must(306, 185), // identityKeyNotInForce
    must(307, 186), // ownWitness
    must(308, 187), // proofBelow
    must(309, 188), // proofNotHigher
    must(310, 189), // onePerson
    must(311, 190), // duplicateOpen
    must(312, 191), // noDuplicate
    must(313, 192), // ownDuplicate
    must(314, 193), // mergeIntoMember
    must(315, 194), // notAMinor
    must(316, 195), // underage
    must(317, 196), // guardianNeeded
    must(318, 197), // ownGuardian
    must(319, 198), // guardianActs
    must(320, 199), // unmaskingOff
    must(321, 200), // unmaskingExists
    must(322, 201), // unknownUnmasking
    must(323, 202), // unknownHandle
    must(324, 203), // ownUnmasking
    must(325, 204), // unmaskingDecided
    must(326, 205), // nobodyToTell
    must(327, 206), // assistanceOff
    must(328, 207), // ownHelper
    must(329, 208), // helperElsewhere
    must(330, 209), // helperBusy
    must(331, 210), // helperChooses
    must(332, 211), // channelDiffers
    must(333, 213), // unknownBatch
    must(334, 214), // batchExists
    must(335, 215), // batchClosed
    must(336, 216), // batchTotal
    must(337, 217), // notInBatch
    must(338, 218), // batchMismatch
    must(339, 219), // nothingToCorrect
    must(340, 220), // correctionLate
    must(341, 221), // proofRaised
    must(342, 222), // secondEyes
    must(197, 0), // reshape
    must(343, 120), // why
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(201, 226, 0), // organisation
    may(213, 34, 0), // until
    must(221, 43), // passes
    may(344, 227, 0), // passedBy
    must(142, 37), // grid
    must(214, 44), // version
    must(213, 16), // until
    may(345, 34, 0), // overlap
    must(94, 0), // source
    must(346, 44), // triesLeft
    must(213, 16), // until
    must(31, 0), // person
    must(200, 0), // household
    must(142, 37), // grid
    must(347, 234), // identity
    must(28, 39), // proof
    must(200, 0), // household
    must(348, 0), // delegate
    must(176, 0), // from
    must(349, 0), // to
    must(350, 238), // members
    must(351, 0), // socialOrganisation
    must(352, 0), // selfOrganisedGroup
    must(353, 0), // enterprise
    must(354, 0), // merchant
    must(355, 0), // department
    must(356, 0), // residentsCouncil
    must(357, 0), // worthiesCouncil
    must(358, 0), // serviceCorps
    must(359, 0), // legalServiceCorps
    must(360, 0), // ethicsPanel
    must(361, 0), // communityBody
    must(201, 0), // organisation
    must(137, 241), // kind
    must(33, 37), // region
    may(223, 242, 0), // creditCode
    must(362, 20), // documents
    must(225, 238), // officers
    must(363, 0), // applicant
    must(364, 47), // terms
    must(365, 37), // reviewedIn
    must(227, 16), // due
    must(201, 0), // organisation
    must(366, 0), // reason
    must(201, 0), // organisation
    must(33, 37), // region
    must(366, 0), // reason
    may(367, 227, 0), // by
    may(368, 34, 0), // appealUntil
    must(201, 0), // organisation
    must(366, 0), // reason
    must(33, 37), // region
    must(227, 16), // due
    must(201, 0), // organisation
    must(33, 37), // region
    must(227, 16), // due
    must(229, 44), // key
    must(369, 15), // check
    must(31, 0), // person
    must(347, 234), // identity
    must(28, 39), // proof
    must(31, 0), // person
    must(207, 0), // other
    may(370, 65, 0), // suspicion
    may(371, 227, 0), // finder
    must(227, 16), // due
    must(31, 0), // person
    must(207, 0), // other
    must(227, 16), // due
    must(31, 0), // person
    must(207, 0), // other
    must(366, 0), // reason
    must(31, 0), // person
    must(228, 0), // into
    must(366, 0), // reason
    must(372, 16), // adultFrom
    may(17, 227, 0), // guardian
    must(31, 0), // person
    must(373, 259), // minor
    must(374, 0), // decider
    must(366, 0), // reason
    must(374, 0), // decider
    must(366, 0), // reason
    must(31, 0), // person
    must(227, 16), // due
    may(375, 34, 0), // told
    must(376, 68), // overdue
    must(377, 264), // asked
    must(378, 265), // lapsed
    must(379, 266), // declined
    must(380, 267), // granted
    must(75, 0), // unmasking
    must(142, 37), // grid
    must(231, 0), // handle
    must(381, 0), // asker
    must(366, 0), // reason
    must(382, 52), // rules
    must(383, 263), // stage
    must(384, 262), // order
    must(75, 0), // unmasking
    must(383, 263), // stage
    must(31, 0), // person
    must(385, 0), // tombstone
    must(31, 0), // person
    may(33, 107, 0), // region
    must(386, 212), // channel
    may(232, 227, 0), // helper
    may(239, 65, 0), // batch
    must(65, 0), // command
    may(213, 34, 0), // until
    must(65, 0), // command
    must(240, 17), // forms
    must(239, 0), // batch
    must(33, 37), // region
    must(240, 17), // forms
    must(150, 272), // kinds
    must(239, 0), // batch
    must(387, 272), // differences
    may(366, 65, 0), // reason
    may(348, 227, 0), // delegate
    must(200, 277), // household
    must(28, 278), // proof
    must(348, 279), // delegate
    must(31, 0), // person
    must(388, 276), // was
    must(23, 276), // now
    must(46, 15), // act
    must(65, 0), // command
    must(367, 0), // by
    must(389, 68), // helps
    must(213, 16), // until
    must(46, 15), // act
    must(209, 0), // first
    must(41, 0), // second
    must(390, 106), // regionDefined
    must(391, 108), // reshapePlanned
    must(392, 118), // reshapeCancelled
    must(393, 119), // reshapeDropped
    must(394, 223), // regionReshaped
    must(395, 224), // knownHouseholdsEntered
    must(396, 225), // roleGranted
    must(397, 228), // roleRevoked
    must(398, 229), // joinCodeIssued
    must(399, 230), // joinCodeRevoked
    must(400, 231), // joinCodeRejected
    must(401, 232), // householdFormed
    must(402, 233), // personJoined
    must(403, 235), // personLeft
    must(404, 236), // delegateNamed
    must(405, 237), // householdRegrouped
    must(406, 239), // delegateCleared
    must(407, 240), // organisationApplied
    must(408, 243), // organisationApproved
    must(409, 244), // organisationRejected
    must(410, 245), // reviewAppealed
    must(411, 246), // applicationWithdrawn
    must(412, 247), // organisationSuspended
    must(413, 248), // organisationReinstated
    must(414, 249), // organisationDissolved
    must(415, 250), // reviewOverdue
    must(416, 251), // reviewEscalated
    must(417, 252), // identityKeyRotated
    must(418, 253), // personProved
    must(419, 254), // duplicateFound
    must(420, 255), // duplicateOverdue
    must(421, 256), // duplicateDismissed
    must(422, 257), // personsMerged
    must(423, 258), // minorEntered
    must(424, 260), // cameOfAge
    must(425, 261), // unmaskingAsked
    must(426, 268), // unmaskingMoved
    must(427, 269), // personErased
    must(428, 270), // entered
    must(429, 271), // batchOpened
    must(335, 274), // batchClosed
    must(430, 275), // entryCorrected
    must(431, 280), // actHeld
    must(432, 281), // actSeconded
    must(433, 290), // options
    must(434, 43), // seats
    must(433, 290), // options
    must(434, 43), // seats
    may(435, 291, 0), // reserved
    may(436, 293, 0), // elected
    must(433, 290), // options
    must(310, 68), // onePerson
    must(437, 288), // posts
    may(438, 294, 0), // apart
    must(439, 289), // post
    must(439, 289), // post
    must(48, 43), // max
    must(105, 76), // method
    must(440, 68), // equal
    must(441, 0), // greedy
    must(442, 0), // equalShares
    must(443, 0), // equalSharesThenGreedy
    must(105, 300), // method
    must(444, 11), // budget
    must(445, 301), // costs
    must(48, 43), // max
    must(183, 44), // points
    must(446, 286), // motion
    must(447, 287), // block
    must(125, 296), // approval
    must(448, 297), // score
    must(449, 298), // ranked
    must(444, 299), // budget
    must(384, 290), // order
    must(450, 15), // seed
    must(451, 303), // revote
    must(452, 304), // seniority
    must(453, 305), // lot
    must(433, 43), // options
    must(137, 285), // kind
    must(454, 302), // ties
    may(167, 315, 0), // basis
    must(455, 312), // dissuade
    must(456, 313), // expose
    must(457, 314), // exposeNamed
    must(458, 316), // refer
    must(459, 317), // fine
    must(460, 318), // withholdService
    must(212, 44), // days
    must(59, 44), // decisionDays
    must(461, 0), // rule
    must(462, 44), // windowDays
    must(463, 310), // ladder
    may(464, 319, 0), // replyDays
    may(465, 320, 0), // appeal
    may(466, 322, 0), // continues
    must(467, 0), // covenant
    must(382, 308), // rules
    may(178, 34, 0), // effectiveFrom
    may(468, 319, 0), // figuresFrom
    must(469, 0), // topic
    must(33, 37), // region
    must(461, 60), // rule
    must(68, 40), // proofs
    must(470, 15), // subject
    must(471, 284), // question
    may(467, 306, 0), // covenant
    may(472, 323, 0), // repeals
    must(473, 0), // proposer
    must(227, 16), // due
    must(474, 0), // unit
    must(166, 0), // owner
    must(475, 17), // area
    must(33, 37), // region
    must(476, 325), // units
    must(469, 0), // topic
    must(31, 0), // person
    must(469, 0), // topic
    must(121, 44), // seconds
    must(469, 0), // topic
    must(121, 44), // seconds
    must(216, 44), // needed
    must(469, 0), // topic
    must(84, 17), // eligible
    may(475, 332, 0), // area
    must(477, 15), // register
    must(213, 16), // until
    must(469, 0), // topic
    must(478, 0), // voter
    may(200, 334, 0), // household
    may(479, 227, 0), // proxy
    must(386, 212), // channel
    must(480, 335), // hidden
    must(114, 68), // replaces
    must(469, 0), // topic
    must(481, 0), // principal
    must(479, 0), // proxy
    must(482, 15), // evidence
    must(469, 0), // topic
    must(483, 238), // voters
    must(482, 15), // evidence
    must(469, 0), // topic
    must(478, 0), // voter
    may(200, 334, 0), // household
    must(239, 0), // batch
    must(386, 212), // channel
    must(469, 0), // topic
    must(239, 0), // batch
    must(484, 341), // papers
    must(469, 0), // topic
    must(485, 17), // boxes
    must(213, 16), // until
    must(486, 0), // noQuorum
    must(487, 0), // rejected
    must(488, 0), // passed
    must(98, 0), // void
    must(489, 0), // tooMany
    must(490, 0), // twoPosts
    must(491, 0), // otherForm
    must(106, 0), // equalRanks
    must(492, 0), // unreadable
    must(493, 349), // flaw
    must(129, 17), // ballots
    must(42, 17), // cast
    must(494, 17), // blank
    must(98, 347), // void
    must(495, 0), // heads
    must(475, 0), // area
    must(496, 0), // weight
    must(497, 355), // measure
    must(84, 17), // eligible
    must(85, 17), // participants
    must(498, 17), // yes
    must(499, 17), // no
    must(500, 17), // abstain
    must(501, 353), // tallies
    must(124, 0), // quorum
    must(125, 0), // approval
    must(82, 0), // atLeast
    must(83, 0), // moreThan
    must(502, 364), // test
    must(497, 355), // measure
    must(503, 17), // part
    must(504, 17), // whole
    must(505, 64), // base
    must(506, 63), // ratio
    must(507, 365), // comparison
    must(508, 366), // left
    must(509, 366), // right
    must(510, 68), // holds
    must(511, 43), // option
    must(512, 361), // votes
    must(513, 362), // tests
    must(511, 43), // option
    must(435, 68), // reserved
    must(514, 68), // byTie
    must(512, 359), // votes
    must(515, 367), // seated
    must(516, 290), // tied
    must(224, 43), // open
    must(437, 357), // posts
    must(209, 43), // first
    must(41, 43), // second
    must(517, 17), // forFirst
    must(518, 17), // forSecond
    must(511, 43), // option
    must(519, 290), // path
    must(520, 17), // strength
    must(521, 17), // back
    must(522, 290), // cut
    must(523, 370), // duels
    must(524, 290), // unbeaten
    may(525, 50, 0), // winner
    must(28, 372), // proof
    must(511, 43), // option
    must(512, 17), // votes
    must(526, 17), // alone
    must(527, 377), // standings
    must(528, 17), // continuing
    must(109, 17), // exhausted
    must(529, 290), // out
    must(514, 68), // byTie
    must(530, 375), // rounds
    may(525, 50, 0), // winner
    must(516, 290), // tied
    must(531, 43), // project
    must(532, 366), // effectiveVotesThousandths
    must(533, 17), // inFull
    must(531, 43), // project
    must(512, 17), // votes
    must(534, 11), // cost
    must(535, 11), // before
    must(536, 68), // funded
    must(514, 68), // byTie
    must(537, 382), // offers
    must(538, 380), // steps
    must(508, 11), // left
    must(516, 290), // tied
    must(446, 352), // motion
    must(434, 356), // seats
    must(96, 369), // schulze
    must(97, 374), // runoff
    must(444, 379), // budget
    must(539, 345), // outcome
    must(540, 346), // turnout
    may(541, 350, 0), // count
    must(28, 362), // proof
    must(25, 15), // root
    must(469, 0), // topic
    must(33, 37), // region
    must(542, 344), // result
    must(211, 17), // joined
    must(508, 17), // left
    may(543, 306, 0), // adopts
    may(472, 323, 0), // repeals
    must(544, 283), // topicProposed
    must(545, 324), // unitsRecorded
    must(546, 327), // secondGiven
    must(547, 328), // topicSeconded
    must(548, 329), // topicLapsed
    must(549, 330), // topicWithdrawn
    must(550, 331), // votingOpened
    must(551, 333), // ballotCast
    must(552, 336), // voteEntrusted
    must(553, 337), // proxyRevoked
    must(554, 338), // ballotsServed
    must(555, 339), // paperIssued
    must(556, 340), // papersCounted
    must(557, 342), // votingClosed
    must(558, 343), // topicDecided
    must(469, 0), // topic
    must(33, 37), // region
    must(559, 307), // draft
    may(114, 323, 0), // replaces
    must(560, 16), // since
    must(467, 0), // covenant
    must(469, 0), // topic
    must(213, 16), // until
    must(561, 0), // violation
    must(467, 0), // covenant
    must(461, 0), // rule
    must(31, 0), // person
    must(562, 37), // place
    must(482, 15), // evidence
    must(563, 17), // repetition
    must(497, 311), // measure
    must(213, 16), // until
    must(564, 16), // applies
    must(565, 0), // case
    may(566, 227, 0), // recorder
    must(561, 0), // violation
    must(567, 15), // content
    must(561, 0), // violation
    must(31, 0), // person
    must(562, 37), // place
    must(482, 15), // evidence
    must(563, 17), // repetition
    must(497, 311), // measure
    may(565, 390, 0), // case
    must(368, 16), // appealUntil
    must(467, 0), // covenant
    must(461, 0), // rule
    must(562, 37), // place
    must(561, 0), // violation
    must(567, 15), // content
    must(227, 16), // due
    must(561, 0), // violation
    must(366, 0), // reason
    must(561, 0), // violation
    may(366, 65, 0), // reason
    may(565, 390, 0), // case
    must(568, 385), // covenantAdopted
    must(569, 386), // covenantRepealed
    must(570, 387), // violationRecorded
    must(571, 388), // replyGiven
    must(572, 389), // measureApplied
    must(573, 391), // noticeIssued
    must(574, 392), // appealLodged
    must(575, 393), // appealDismissed
    must(576, 394), // violationWithdrawn
    must(577, 0), // fund
    must(33, 37), // region
    must(31, 0), // person
    must(46, 0), // act
    must(577, 0), // fund
    must(94, 0), // source
    must(131, 11), // amount
    must(31, 0), // person
    must(46, 0), // act
    must(577, 0), // fund
    must(94, 0), // source
    must(131, 11), // amount
    must(366, 0), // reason
    must(46, 0), // act
    must(578, 17), // times
    must(579, 0), // offer
    must(354, 0), // merchant
    must(580, 11), // price
    must(581, 17), // stock
    may(582, 400, 0), // requires
    must(31, 0), // person
    must(354, 0), // merchant
    must(583, 0), // redemption
    must(579, 0), // offer
    must(584, 404), // buyer
    must(580, 11), // price
    must(585, 43), // tries
    must(227, 16), // due
    must(583, 0), // redemption
    must(346, 43), // triesLeft
    must(586, 0), // cancelled
    must(587, 0), // expired
    must(588, 0), // locked
    must(589, 0), // dissolved
    must(583, 0), // redemption
    must(590, 408), // cause
    must(354, 0), // merchant
    must(591, 11), // carried
    must(592, 11), // earned
    must(593, 11), // spent
    must(435, 11), // reserved
    must(594, 11), // net
    must(595, 412), // cny
    must(591, 11), // carried
    must(592, 11), // earned
    must(593, 11), // spent
    must(435, 11), // reserved
    must(594, 11), // net
    must(595, 412), // cny
    must(596, 412), // rounding
    must(597, 0), // settlement
    must(33, 37), // region
    must(598, 86), // rate
    must(599, 410), // lines
    must(600, 413), // totals
    must(31, 0), // person
    must(228, 0), // into
    must(131, 11), // amount
    must(31, 0), // person
    must(577, 0), // fund
    must(131, 11), // amount
    must(601, 396), // fundOpened
    must(602, 397), // pointsAwarded
    must(603, 398), // awardReversed
    must(604, 399), // offerPublished
    must(605, 402), // offerWithdrawn
    must(606, 403), // redemptionReserved
    must(607, 405), // codeRejected
    must(608, 406), // redemptionConfirmed
    must(609, 407), // redemptionReturned
    must(610, 409), // settled
    must(611, 414), // pointsCombined
    must(612, 415), // pointsForfeited
    must(151, 91), // officeHours
    must(152, 93), // limits
    must(153, 43), // warningsMax
    must(154, 43), // reopeningsMax
    must(155, 44), // evaluationDays
    must(364, 418), // terms
    must(18, 0), // resident
    must(613, 0), // gridPatrol
    must(614, 0), // hotline
    must(615, 0), // policeLine
    must(616, 0), // sensor
    must(355, 0), // department
    must(617, 0), // tip
    must(467, 0), // covenant
    must(565, 0), // case
    must(137, 0), // kind
    must(138, 68), // urgent
    must(33, 37), // region
    must(148, 95), // level
    must(386, 420), // channel
    must(94, 0), // source
    may(618, 227, 0), // reporter
    must(567, 15), // content
    must(227, 16), // due
    must(565, 0), // case
    must(148, 95), // level
    must(565, 0), // case
    must(148, 95), // level
    must(366, 0), // reason
    must(519, 0), // path
    must(213, 16), // until
    must(565, 0), // case
    may(469, 424, 0), // topic
    must(565, 0), // case
    must(201, 0), // organisation
    must(565, 0), // case
    must(619, 0), // lead
    must(61, 90), // helpers
    must(620, 68), // designated
    must(565, 0), // case
    must(355, 0), // department
    must(366, 0), // reason
    must(33, 431), // region
    must(201, 432), // organisation
    must(565, 0), // case
    must(474, 430), // unit
    must(542, 0), // result
    must(621, 68), // complete
    may(367, 227, 0), // by
    must(565, 0), // case
    must(148, 95), // level
    must(474, 430), // unit
    must(542, 0), // result
    must(521, 117), // back
    must(622, 68), // late
    must(213, 16), // until
    must(300, 0), // unknownYear
    must(623, 0), // warningsExhausted
    must(565, 0), // case
    must(176, 95), // from
    must(349, 95), // to
    may(366, 65, 0), // reason
    must(227, 16), // due
    may(624, 435, 0), // deferral
    must(565, 0), // case
    must(148, 95), // level
    must(474, 430), // unit
    must(227, 16), // due
    must(565, 0), // case
    must(148, 95), // level
    must(625, 43), // warning
    must(227, 16), // due
    may(624, 435, 0), // deferral
    must(565, 0), // case
    must(227, 16), // due
    may(624, 435, 0), // deferral
    must(565, 0), // case
    must(626, 44), // round
    must(627, 441), // response
    must(628, 441), // solution
    must(629, 441), // satisfaction
    may(366, 65, 0), // reason
    must(565, 0), // case
    must(148, 95), // level
    must(626, 44), // round
    must(366, 0), // reason
    must(227, 16), // due
    must(630, 417), // termsAdopted
    must(631, 419), // caseReported
    must(632, 421), // caseAccepted
    must(633, 422), // caseDeclined
    must(634, 423), // selfResolutionStarted
    must(635, 425), // handlingStarted
    must(636, 426), // caseEntrusted
    must(637, 427), // caseDispatched
    must(638, 428), // caseReturned
    must(639, 429), // feedbackGiven
    must(640, 433), // caseClosed
    must(641, 434), // caseEscalated
    must(642, 437), // deadlineMissed
    must(643, 438), // caseSupervised
    must(644, 439), // deadlineSet
    must(645, 440), // caseRated
    must(646, 442), // caseReopened
    must(647, 443), // caseReleased
    must(648, 444), // caseWithdrawn
    must(367, 0), // by
    must(649, 0), // record
    must(650, 17), // ageDays
    must(213, 16), // until
    must(651, 0), // holder
    must(649, 0), // record
    must(650, 17), // ageDays
    must(213, 16), // until
    must(167, 99), // basis
    must(213, 16), // until
    must(165, 0), // item
    must(652, 0), // purpose
    must(165, 0), // item
    must(201, 0), // organisation
    must(166, 0), // owner
    must(201, 0), // organisation
    must(217, 37), // actsIn
    must(142, 37), // grid
    must(165, 0), // item
    must(367, 0), // by
    must(649, 0), // record
    must(650, 17), // ageDays
    must(213, 16), // until
    must(165, 0), // item
    must(201, 0), // organisation
    must(213, 16), // until
    must(165, 0), // item
    must(167, 99), // basis
    must(165, 0), // item
    must(31, 0), // person
    must(47, 43), // least
    must(165, 0), // item
    must(651, 0), // holder
    must(649, 0), // record
    must(650, 17), // ageDays
    must(213, 16), // until
    must(649, 0), // record
    must(213, 16), // until
    must(653, 455), // unknownItem
    must(654, 456), // itemTwice
    must(655, 457), // purposeNotLawful
    must(656, 458), // notEntitled
    must(657, 459), // outsideRegion
    must(658, 460), // alreadyHeld
    must(659, 461), // refusedByResident
    must(660, 462), // consentMissing
    must(661, 463), // guardianMissing
    must(662, 464), // heldElsewhere
    must(663, 465), // recordExists
    must(664, 466), // unknownRecord
    must(665, 467), // notFresh
    must(666, 468), // notRefusable
    must(343, 454), // why
    must(658, 450), // alreadyHeld
    must(667, 451), // shareFrom
    must(668, 452), // mayCollect
    must(669, 453), // forbidden
    must(165, 0), // item
    must(57, 449), // answer
    must(381, 0), // asker
    must(31, 0), // person
    must(201, 0), // organisation
    must(652, 0), // purpose
    must(670, 447), // answers
    must(165, 0), // item
    must(367, 0), // by
    must(482, 15), // evidence
    must(649, 0), // record
    must(165, 0), // item
    must(31, 0), // person
    must(201, 0), // organisation
    must(652, 0), // purpose
    must(381, 0), // asker
    must(567, 15), // content
    must(167, 99), // basis
    may(156, 470, 0), // consent
    must(213, 16), // until
    must(649, 0), // record
    must(201, 0), // organisation
    must(652, 0), // purpose
    may(156, 470, 0), // consent
    must(31, 0), // person
    must(165, 0), // item
    must(201, 0), // organisation
    must(213, 16), // until
    must(671, 446), // formAsked
    must(672, 469), // itemCollected
    must(673, 472), // itemShared
    must(674, 473), // itemRefused
    must(675, 474), // holdingEnded
    must(676, 475), // personForgotten
    must(471, 0), // question
    must(677, 0), // body
    must(31, 0), // person
    must(567, 15), // content
    must(364, 49), // terms
    must(678, 16), // remind
    must(227, 16), // due
    must(471, 0), // question
    must(677, 0), // body
    must(227, 16), // due
    must(471, 0), // question
    must(474, 430), // unit
    must(227, 16), // due
    must(471, 0), // question
    must(33, 37), // region
    must(227, 16), // due
    must(474, 430), // unit
    must(32, 9), // role
    must(471, 0), // question
    must(567, 15), // content
    must(679, 482), // shown
    must(471, 0), // question
    must(680, 68), // solved
    must(681, 477), // questionAsked
    must(682, 478), // answerReminded
    must(683, 479), // answerOverdue
    must(684, 480), // questionEscalated
    must(685, 481), // questionAnswered
    must(686, 483), // questionWithdrawn
    must(687, 484), // answerRated
    must(172, 0), // entry
    must(31, 0), // person
    must(174, 103), // category
    must(567, 15), // content
    may(156, 487, 0), // consent
    may(213, 34, 0), // until
    must(172, 0), // entry
    must(567, 15), // content
    must(172, 0), // entry
    may(213, 34, 0), // until
    must(31, 0), // person
    may(174, 491, 0), // category
    must(688, 0), // purposeReached
    must(689, 0), // serviceEnded
    must(690, 0), // consentWithdrawn
    must(691, 0), // unlawful
    must(162, 0), // otherLaw
    must(31, 0), // person
    must(692, 493), // ground
    must(693, 0), // termEnded
    must(690, 0), // consentWithdrawn
    must(694, 0), // erasure
    must(695, 495), // entries
    must(590, 496), // cause
    must(696, 486), // entryKept
    must(430, 488), // entryCorrected
    must(697, 489), // termMoved
    must(690, 490), // consentWithdrawn
    must(698, 492), // erasureOrdered
    must(699, 494), // entriesDue
    must(700, 497), // entriesErased
    must(187, 31), // charter
    must(181, 105), // membership
    must(182, 282), // deliberation
    must(467, 384), // covenant
    must(183, 395), // points
    must(184, 416), // cases
    must(185, 445), // catalogue
    must(73, 476), // consultation
    must(186, 485), // vault
    must(701, 29), // events
    must(702, 17), // bytes
    must(48, 17), // max
    must(204, 17), // at
    must(519, 26), // path
    must(703, 26), // problem
    must(704, 0), // request
    must(705, 17), // seq
    must(24, 17), // records
    must(48, 17), // max
    must(204, 16), // at
    must(23, 16), // now
    must(65, 26), // command
    must(706, 0), // actor
    must(99, 3), // allowed
    must(707, 17), // fired
    must(214, 44), // version
    must(210, 44), // known
    must(708, 501), // tooLarge
    must(709, 502), // notUtf8
    must(710, 503), // malformed
    must(711, 504), // requestReused
    must(712, 505), // full
    must(713, 506), // timeBackward
    must(669, 507), // forbidden
    must(714, 508), // deadlinesPending
    must(715, 509), // snapshotDamaged
    must(716, 510), // snapshotVersion
    must(717, 511), // wrongSecret
    must(718, 512), // notRecorded
    must(719, 513), // noSuchRecord
    must(720, 514), // invalidNumber
    must(204, 16), // at
    must(176, 16), // from
    must(176, 16), // from
    must(721, 16), // latest
    must(722, 516), // invalid
    must(723, 517), // notInForce
    must(724, 518), // notLater
    must(461, 0), // rule
    must(127, 0), // preset
    must(725, 26), // article
    must(726, 26), // dates
    must(204, 16), // at
    must(382, 17), // rules
    must(48, 44), // max
    must(461, 0), // rule
    must(212, 44), // days
    must(48, 44), // max
    must(461, 0), // rule
    must(538, 17), // steps
    must(48, 44), // max
    must(461, 0), // rule
    must(727, 44), // step
    must(461, 0), // rule
    must(137, 0), // kind
    must(461, 0), // rule
    must(727, 44), // step
    must(131, 11), // amount
    must(461, 0), // rule
    must(466, 0), // continues
    must(467, 0), // covenant
    must(33, 37), // region
    must(728, 0), // proposed
    must(729, 0), // seconded
    must(730, 0), // voting
    must(731, 0), // counting
    must(732, 0), // decided
    must(378, 0), // lapsed
    must(111, 0), // withdrawn
    must(469, 0), // topic
    must(383, 538), // stage
    must(469, 0), // topic
    must(227, 16), // due
    must(204, 16), // at
    must(469, 0), // topic
    must(213, 16), // until
    must(204, 16), // at
    must(31, 0), // person
    must(33, 37), // region
    must(469, 0), // topic
    must(48, 17), // max
    must(478, 0), // voter
    must(733, 16), // opened
    must(478, 0), // voter
    must(200, 0), // household
    must(42, 16), // cast
    must(386, 212), // channel
    must(479, 0), // proxy
    must(48, 44), // max
    must(479, 0), // proxy
    must(176, 16), // from
    must(204, 16), // at
    must(239, 0), // batch
    must(734, 44), // present
    must(216, 44), // needed
    must(469, 0), // topic
    must(129, 17), // ballots
    must(735, 44), // min
    must(736, 576), // tracker
    must(737, 520), // unknownTopic
    must(738, 521), // topicExists
    must(739, 522), // unknownRule
    must(740, 523), // presetOutsideDates
    must(741, 524), // rulesCount
    must(742, 525), // ruleTwice
    must(462, 526), // windowDays
    must(743, 527), // ladderLength
    must(744, 528), // ladderDescends
    must(745, 529), // hearingDays
    must(746, 530), // namedWithoutBasis
    must(747, 531), // unknownKind
    must(459, 532), // fine
    must(748, 533), // serviceWithheld
    must(749, 534), // nothingToContinue
    must(750, 535), // covenantTaken
    must(751, 536), // nothingToRepeal
    must(752, 537), // notBeingSeconded
    must(753, 539), // notSeconded
    must(754, 540), // notOpenable
    must(755, 541), // notWithdrawable
    must(756, 542), // notVoting
    must(757, 543), // secondingOver
    must(758, 544), // votingOver
    must(302, 545), // notDue
    must(759, 546), // ownSecond
    must(657, 547), // outsideRegion
    must(760, 548), // alreadySeconded
    must(761, 549), // notOwner
    must(762, 550), // areaTooLarge
    must(763, 551), // nobodyEligible
    must(764, 552), // appBallotOfAnother
    must(765, 553), // notEligible
    must(766, 554), // notDelegate
    must(767, 555), // alreadyVoted
    must(768, 556), // invalidQuestion
    must(769, 557), // otherRanks
    must(770, 558), // secretByAnother
    must(771, 559), // ballotVoid
    must(772, 560), // noProxies
    must(773, 561), // ownProxy
    must(774, 562), // proxyChain
    must(775, 563), // proxyFull
    must(776, 564), // notEntrusted
    must(777, 565), // notProxy
    must(778, 566), // proxyEarly
    must(779, 567), // noPapers
    must(780, 568), // fewWatchers
    must(781, 569), // boxCounted
    must(782, 570), // boxChannel
    must(783, 571), // unknownBox
    must(784, 572), // notCounted
    must(785, 573), // withheld
    must(786, 574), // voidVote
    must(787, 575), // unknownTracker
    must(467, 0), // covenant
    must(560, 16), // since
    must(467, 0), // covenant
    must(560, 16), // since
    must(204, 16), // at
    must(561, 0), // violation
    must(788, 16), // recorded
    must(561, 0), // violation
    must(789, 16), // applied
    must(561, 0), // violation
    must(564, 16), // applies
    must(204, 16), // at
    must(561, 0), // violation
    must(213, 16), // until
    must(204, 16), // at
    must(561, 0), // violation
    must(227, 16), // due
    must(204, 16), // at
    must(562, 37), // place
    must(33, 37), // region
    must(790, 578), // covenantExists
    must(791, 579), // unknownCovenant
    must(723, 580), // notInForce
    must(792, 581), // notYetInForce
    must(739, 582), // unknownRule
    must(793, 583), // violationExists
    must(794, 584), // unknownViolation
    must(795, 585), // ownViolation
    must(796, 586), // alreadyWithdrawn
    must(797, 587), // replyClosed
    must(798, 588), // notApplied
    must(799, 589), // appealClosed
    must(800, 590), // alreadyAppealed
    must(801, 591), // ownRecord
    must(802, 592), // noAppeal
    must(302, 593), // notDue
    must(803, 594), // placeOutside
    must(373, 595), // minor
    must(804, 596), // notBound
    must(31, 0), // person
    must(46, 0), // act
    must(94, 0), // source
    must(597, 0), // settlement
    must(354, 0), // merchant
    must(577, 0), // fund
    must(33, 37), // region
    must(142, 37), // grid
    must(46, 0), // act
    must(805, 11), // cap
    must(592, 11), // earned
    must(377, 11), // asked
    must(213, 16), // until
    must(580, 11), // price
    must(47, 11), // least
    must(46, 0), // act
    must(806, 17), // done
    must(216, 17), // needed
    must(807, 11), // balance
    must(216, 11), // needed
    must(435, 0), // reserved
    must(808, 0), // confirmed
    must(586, 0), // cancelled
    must(587, 0), // expired
    must(588, 0), // locked
    must(583, 0), // redemption
    must(809, 625), // status
    must(241, 11), // total
    must(377, 11), // asked
    must(48, 11), // max
    must(810, 598), // notAMerchant
    must(811, 599), // unknownFund
    must(812, 600), // unknownAct
    must(813, 601), // unknownAward
    must(814, 602), // unknownOffer
    must(815, 603), // unknownRedemption
    must(816, 604), // unknownSettlement
    must(817, 605), // notInSettlement
    must(818, 606), // fundExists
    must(819, 607), // offerExists
    must(820, 608), // redemptionExists
    must(821, 609), // settlementExists
    must(822, 610), // ownAward
    must(823, 611), // fundElsewhere
    must(267, 612), // proofTooLow
    must(824, 613), // alreadyAwarded
    must(825, 614), // capReached
    must(826, 615), // alreadyReversed
    must(827, 616), // priceTooLow
    must(828, 617), // stockEmpty
    must(829, 618), // requirementEmpty
    must(605, 619), // offerWithdrawn
    must(830, 620), // ownOffer
    must(831, 621), // requirementNotMet
    must(832, 622), // soldOut
    must(833, 623), // balanceTooLow
    must(834, 624), // redemptionOver
    must(835, 626), // redemptionLate
    must(302, 627), // notDue
    must(836, 628), // ownConfirmation
    must(837, 629), // ownSettlement
    must(838, 630), // nothingToSettle
    must(839, 631), // ledgerFull
    must(386, 420), // channel
    must(565, 0), // case
    must(840, 0), // reported
    must(841, 0), // notAccepted
    must(842, 0), // accepted
    must(843, 0), // selfResolving
    must(844, 0), // handling
    must(845, 0), // entrusted
    must(846, 0), // dispatched
    must(847, 0), // returned
    must(848, 0), // feedback
    must(849, 0), // closed
    must(850, 0), // evaluated
    must(851, 0), // reopened
    must(111, 0), // withdrawn
    must(565, 0), // case
    must(383, 641), // stage
    must(216, 642), // needed
    must(148, 95), // level
    must(852, 95), // lowest
    must(853, 95), // highest
    must(148, 95), // level
    must(349, 95), // to
    must(349, 95), // to
    must(854, 95), // top
    must(148, 95), // level
    must(855, 95), // next
    must(349, 95), // to
    must(856, 44), // reopenings
    must(48, 44), // max
    must(857, 633), // unknownCase
    must(858, 634), // channelOfTheEngine
    must(859, 635), // sourceEntered
    must(860, 636), // caseExists
    must(747, 637), // unknownKind
    must(861, 638), // regionTooHigh
    must(862, 639), // notOwnName
    must(863, 640), // wrongStage
    must(864, 643), // wrongLevel
    must(302, 644), // notDue
    must(865, 645), // deadlinePassed
    must(866, 646), // atTop
    must(867, 647), // notAbove
    must(868, 648), // aboveTop
    must(869, 649), // skipsLevel
    must(870, 650), // notEntrustable
    must(871, 651), // notADepartment
    must(872, 652), // outOfReach
    must(257, 653), // namedTwice
    must(873, 654), // unitMissing
    must(874, 655), // notWithUnit
    must(875, 656), // notActingFor
    must(639, 657), // feedbackGiven
    must(876, 658), // returnedBefore
    must(877, 659), // dispatchDesignated
    must(878, 660), // alreadyRated
    must(879, 661), // anonymous
    must(880, 662), // notReporter
    must(881, 663), // handlerRates
    must(882, 664), // windowClosed
    must(883, 665), // reopenedTooOften
    must(300, 666), // unknownYear
    must(884, 667), // noTerm
    must(677, 0), // body
    must(33, 37), // region
    must(142, 37), // grid
    must(885, 669), // unknownQuestion
    must(886, 670), // questionExists
    must(887, 671), // notPublic
    must(872, 672), // outOfReach
    must(888, 673), // tooManyOpen
    must(889, 674), // notOpen
    must(890, 675), // ownQuestion
    must(891, 676), // notAnswered
    must(892, 677), // ratedAlready
    must(302, 678), // notDue
    must(893, 0), // kept
    must(894, 0), // stored
    must(227, 0), // due
    must(895, 0), // erased
    must(172, 0), // entry
    must(809, 687), // status
    must(31, 0), // person
    must(896, 0), // child
    must(897, 680), // unknownEntry
    must(898, 681), // entryExists
    must(899, 682), // unknownCategory
    must(900, 683), // consentNeeded
    must(901, 684), // notByConsent
    must(902, 685), // nothingConsented
    must(903, 686), // notKept
    must(302, 688), // notDue
    must(904, 689), // childInCare
    must(905, 690), // onlyOperator
    must(21, 500), // engine
    must(187, 515), // charter
    must(181, 120), // membership
    must(182, 519), // deliberation
    must(467, 577), // covenant
    must(183, 597), // points
    must(184, 632), // cases
    must(185, 454), // catalogue
    must(73, 668), // consultation
    must(186, 679), // vault
    must(119, 26), // code
    must(906, 26), // en
    must(907, 26), // zh
    must(908, 68), // retryable
    must(461, 26), // rule
    must(909, 499), // detail
    must(842, 28), // accepted
    must(910, 498), // refused
    must(204, 16), // at
    must(590, 25), // cause
    must(65, 26), // command
    must(539, 27), // outcome
    must(705, 17), // seq
    must(704, 0), // request
    must(204, 16), // at
    must(535, 23), // before
    must(539, 27), // outcome
    must(911, 23), // after
    must(22, 15), // digest
    must(31, 0), // person
    may(142, 107, 0), // grid
    may(200, 334, 0), // household
    may(560, 34, 0), // since
    must(28, 39), // proof
    must(230, 1), // age
    may(17, 227, 0), // guardian
    may(231, 65, 0), // handle
    must(912, 693), // roles
    must(913, 700), // noticed
    must(789, 701), // applied
    must(914, 702), // appealed
    must(915, 703), // dismissed
    must(111, 704), // withdrawn
    must(561, 0), // violation
    must(467, 0), // covenant
    must(461, 0), // rule
    must(562, 37), // place
    must(204, 16), // at
    must(213, 16), // until
    must(93, 68), // counts
    must(563, 17), // repetition
    must(497, 311), // measure
    must(564, 16), // applies
    must(916, 20), // replies
    must(917, 699), // standing
    may(565, 390, 0), // case
    must(482, 15), // evidence
    must(649, 0), // record
    must(31, 0), // person
    must(165, 0), // item
    must(651, 0), // holder
    may(381, 227, 0), // asker
    may(231, 65, 0), // handle
    must(652, 0), // purpose
    must(567, 15), // content
    must(204, 16), // at
    must(213, 16), // until
    must(918, 68), // fresh
    must(919, 90), // sharedWith
    must(172, 0), // entry
    must(31, 0), // person
    must(174, 0), // category
    must(167, 99), // basis
    may(567, 487, 0), // content
    must(204, 16), // at
    may(213, 34, 0), // until
    must(809, 687), // status
    must(920, 692), // member
    must(921, 238), // merged
    must(922, 238), // wards
    must(789, 90), // applied
    must(923, 695), // unmaskings
    must(728, 696), // proposed
    must(729, 696), // seconded
    must(924, 696), // voted
    must(476, 325), // units
    must(925, 697), // violations
    must(807, 11), // balance
    must(926, 705), // awards
    must(927, 706), // redemptions
    must(184, 707), // cases
    must(928, 708), // questions
    must(24, 709), // records
    must(695, 711), // entries
    must(929, 361), // requests
    must(930, 14), // state
    must(25, 18), // root
    must(931, 19), // inclusion
    must(932, 21), // consistency
    must(933, 22), // receipt
    must(934, 691), // export
    must(33, 37), // region
    must(177, 0), // name
    must(148, 95), // level
    may(189, 107, 0), // parent
    must(350, 17), // members
    must(80, 17), // households
    must(560, 16), // since
    must(33, 37), // region
    must(177, 0), // name
    may(189, 107, 0), // parent
    must(33, 37), // region
    must(935, 716), // versions
    may(936, 718, 0), // splitFrom
    may(205, 718, 0), // became
    must(191, 720), // parts
    must(192, 720), // absorbed
    must(937, 721), // planned
    must(28, 39), // proof
    must(350, 17), // members
    must(33, 37), // region
    must(938, 17), // grids
    must(939, 17), // countedGrids
    must(210, 17), // known
    must(211, 17), // joined
    may(940, 724, 0), // coverage
    must(941, 17), // joinedElsewhere
    must(68, 725), // proofs
    must(119, 728), // code
    must(213, 16), // until
    must(386, 212), // channel
    must(695, 17), // entries
    must(942, 17), // helped
    must(943, 730), // channels
    must(849, 68), // closed
    must(242, 272), // announced
    must(243, 272), // came
    must(33, 37), // region
    must(227, 16), // due
    must(376, 68), // overdue
    must(33, 37), // region
    may(368, 34, 0), // appealUntil
    must(789, 735), // applied
    must(944, 736), // active
    must(487, 737), // rejected
    must(111, 738), // withdrawn
    must(945, 739), // suspended
    must(589, 740), // dissolved
    must(201, 0), // organisation
    must(137, 241), // kind
    must(33, 37), // region
    must(809, 734), // status
    must(229, 44), // key
    may(369, 487, 0), // check
    must(233, 17), // people
    must(946, 742), // keys
    must(947, 695), // orders
    must(33, 714), // region
    must(948, 715), // regionHistory
    must(940, 723), // coverage
    must(949, 727), // joinCode
    must(920, 692), // member
    must(695, 729), // entries
    must(239, 732), // batch
    must(201, 733), // organisation
    must(950, 741), // identityKeys
    must(75, 262), // unmasking
    must(923, 744), // unmaskings
    must(733, 16), // opened
    must(213, 16), // until
    may(731, 34, 0), // counting
    must(84, 17), // eligible
    must(85, 17), // participants
    must(124, 62), // quorum
    must(125, 62), // approval
    must(126, 64), // approvalOf
    must(117, 73), // silence
    must(471, 284), // question
    must(951, 753), // thresholds
    must(84, 361), // eligible
    must(952, 361), // silent
    must(204, 16), // at
    must(542, 344), // result
    must(364, 752), // terms
    must(211, 17), // joined
    must(508, 17), // left
    must(728, 748), // proposed
    must(729, 749), // seconded
    must(730, 750), // voting
    must(732, 751), // decided
    must(378, 754), // lapsed
    must(111, 755), // withdrawn
    must(469, 0), // topic
    must(33, 37), // region
    must(470, 15), // subject
    must(471, 284), // question
    must(461, 60), // rule
    may(467, 306, 0), // covenant
    may(472, 323, 0), // repeals
    must(121, 44), // seconds
    must(383, 747), // stage
    must(84, 68), // eligible
    may(475, 332, 0), // area
    must(924, 68), // voted
    may(204, 34, 0), // at
    may(386, 757, 0), // channel
    must(498, 0), // yes
    must(499, 0), // no
    must(500, 0), // abstain
    must(953, 763), // choice
    must(954, 290), // marks
    must(366, 349), // reason
    must(446, 762), // motion
    must(433, 764), // options
    must(98, 765), // void
    must(736, 576), // tracker
    must(238, 761), // ballot
    may(475, 332, 0), // area
    must(26, 17), // size
    must(25, 15), // root
    must(129, 759), // ballots
    must(238, 760), // ballot
    must(562, 17), // place
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(469, 746), // topic
    must(238, 756), // ballot
    must(129, 758), // ballots
    must(955, 766), // ballotProof
    must(956, 767), // explanation
    must(467, 0), // covenant
    may(114, 323, 0), // replaces
    must(560, 16), // since
    may(213, 34, 0), // until
    must(467, 0), // covenant
    must(469, 0), // topic
    must(33, 37), // region
    must(382, 308), // rules
    must(468, 44), // figuresFrom
    must(560, 16), // since
    may(213, 34, 0), // until
    may(957, 424, 0), // repealedBy
    must(935, 771), // versions
    must(467, 0), // covenant
    must(461, 0), // rule
    may(913, 332, 0), // noticed
    may(958, 332, 0), // dissuaded
    may(959, 332, 0), // exposed
    may(960, 332, 0), // referred
    may(111, 332, 0), // withdrawn
    must(382, 775), // rules
    must(467, 770), // covenant
    must(925, 773), // violations
    must(961, 774), // figures
    must(31, 0), // person
    must(807, 11), // balance
    must(31, 0), // person
    must(46, 0), // act
    must(578, 17), // times
    must(962, 11), // earnedToday
    must(132, 11), // dayCap
    must(354, 0), // merchant
    must(807, 11), // balance
    must(591, 11), // carried
    must(592, 11), // earned
    must(593, 11), // spent
    must(435, 11), // reserved
    must(577, 0), // fund
    must(33, 37), // region
    must(963, 11), // issued
    must(926, 17), // awards
    must(964, 17), // reversals
    must(579, 0), // offer
    must(354, 0), // merchant
    must(580, 11), // price
    must(581, 17), // stock
    may(582, 400, 0), // requires
    must(111, 68), // withdrawn
    must(965, 68), // forSale
    must(583, 0), // redemption
    must(579, 0), // offer
    must(354, 0), // merchant
    may(584, 784, 0), // buyer
    may(231, 65, 0), // handle
    must(580, 11), // price
    must(227, 16), // due
    must(346, 43), // triesLeft
    must(809, 625), // status
    must(119, 786), // code
    must(227, 16), // due
    must(597, 0), // settlement
    must(33, 37), // region
    must(204, 16), // at
    must(598, 86), // rate
    must(599, 410), // lines
    must(600, 413), // totals
    must(966, 17), // accounts
    must(963, 11), // issued
    must(78, 11), // persons
    must(967, 11), // merchants
    must(435, 11), // reserved
    must(968, 11), // cleared
    must(969, 11), // sum
    must(31, 778), // person
    must(970, 779), // participation
    must(354, 780), // merchant
    must(577, 781), // fund
    must(579, 782), // offer
    must(583, 783), // redemption
    must(971, 785), // verificationCode
    must(597, 787), // settlement
    must(972, 411), // settlementLine
    must(973, 788), // ledger
    must(355, 0), // department
    must(974, 68), // delivered
    must(840, 0), // reported
    must(842, 0), // accepted
    must(379, 0), // declined
    must(975, 0), // selfResolution
    must(844, 0), // handling
    must(845, 0), // entrusted
    must(846, 0), // dispatched
    must(847, 0), // returned
    must(976, 0), // released
    must(848, 0), // feedback
    must(849, 0), // closed
    must(977, 0), // escalated
    must(978, 0), // missed
    must(979, 0), // supervised
    must(980, 0), // rated
    must(851, 0), // reopened
    must(111, 0), // withdrawn
    must(204, 16), // at
    must(137, 798), // kind
    must(148, 95), // level
    must(474, 430), // unit
    may(981, 65, 0), // note
    must(565, 0), // case
    must(137, 0), // kind
    must(138, 68), // urgent
    must(33, 37), // region
    must(386, 420), // channel
    must(879, 68), // anonymous
    may(618, 227, 0), // reporter
    may(94, 791, 0), // source
    must(567, 15), // content
    must(148, 95), // level
    must(383, 641), // stage
    must(474, 430), // unit
    must(626, 44), // round
    must(227, 16), // due
    may(624, 435, 0), // deferral
    must(982, 43), // warnings
    must(978, 43), // missed
    may(542, 65, 0), // result
    may(519, 65, 0), // path
    may(983, 792, 0), // rating
    must(139, 794), // departments
    must(984, 90), // usualDepartments
    must(985, 796), // history
    must(383, 641), // stage
    must(184, 17), // cases
    must(148, 95), // level
    must(184, 17), // cases
    must(137, 0), // kind
    must(840, 17), // reported
    must(986, 17), // resolved
    must(987, 17), // ratable
    must(980, 17), // rated
    must(627, 17), // response
    must(628, 17), // solution
    must(629, 17), // satisfaction
    must(33, 37), // region
    must(840, 17), // reported
    must(224, 17), // open
    must(988, 800), // stages
    must(986, 802), // resolved
    must(989, 17), // resolvedLate
    must(978, 17), // missed
    must(977, 17), // escalated
    must(851, 17), // reopened
    must(150, 804), // kinds
    must(990, 806), // ratings
    must(474, 430), // unit
    must(991, 17), // onTime
    must(622, 17), // late
    must(990, 806), // ratings
    must(565, 0), // case
    must(137, 0), // kind
    must(33, 37), // region
    must(148, 95), // level
    must(383, 641), // stage
    must(474, 430), // unit
    must(227, 16), // due
    may(624, 435, 0), // deferral
    must(184, 809), // cases
    must(565, 790), // case
    must(961, 799), // figures
    must(474, 807), // unit
    must(992, 808), // agenda
    must(993, 17), // wanted
    must(658, 17), // alreadyHeld
    must(667, 17), // shareFrom
    must(668, 17), // mayCollect
    must(669, 17), // forbidden
    must(994, 17), // avoided
    must(995, 17), // collected
    must(24, 812), // records
    must(996, 813), // burden
    must(567, 15), // content
    must(204, 16), // at
    must(679, 482), // shown
    may(680, 819, 0), // solved
    must(224, 817), // open
    must(997, 818), // answered
    must(111, 820), // withdrawn
    must(471, 0), // question
    must(677, 0), // body
    must(567, 15), // content
    must(204, 16), // at
    may(998, 107, 0), // with
    must(809, 816), // status
    must(377, 17), // asked
    must(999, 17), // answeredInTime
    must(1000, 17), // answeredLate
    must(1001, 17), // answeredAbove
    must(376, 17), // overdue
    must(111, 17), // withdrawn
    must(680, 17), // solved
    must(1002, 17), // unsolved
    must(471, 815), // question
    must(961, 821), // figures
    must(172, 712), // entry
    must(227, 823), // due
    must(1003, 13), // journal
    must(181, 713), // membership
    must(182, 745), // deliberation
    must(467, 769), // covenant
    must(183, 777), // points
    must(184, 789), // cases
    must(185, 811), // catalogue
    must(73, 814), // consultation
    must(186, 822), // vault
    must(57, 12), // answer
    must(1004, 0), // worker
    must(1004, 826), // worker
    must(18, 827), // resident
    must(165, 828), // item
    must(33, 829), // region
    must(565, 0), // case
    must(137, 0), // kind
    must(33, 37), // region
    must(386, 420), // channel
    must(94, 0), // source
    may(618, 227, 0), // reporter
    must(567, 15), // content
    must(565, 0), // case
    must(366, 0), // reason
    must(519, 0), // path
    must(565, 0), // case
    must(619, 0), // lead
    may(61, 90, 0), // helpers
    may(620, 68, 0), // designated
    must(565, 0), // case
    may(474, 226, 0), // unit
    must(542, 0), // result
    must(565, 0), // case
    must(366, 0), // reason
    may(349, 842, 0), // to
    must(565, 0), // case
    must(1005, 0), // rater
    must(627, 441), // response
    must(628, 441), // solution
    must(629, 441), // satisfaction
    may(366, 65, 0), // reason
    must(565, 0), // case
    must(618, 0), // reporter
    must(44, 831), // report
    must(1006, 832), // accept
    must(1007, 833), // decline
    must(1008, 834), // startSelfResolution
    must(231, 835), // handle
    must(1009, 836), // entrust
    must(1010, 837), // dispatch
    must(1011, 838), // return
    must(848, 839), // feedback
    must(1012, 840), // close
    must(1013, 841), // escalate
    must(1014, 843), // evaluate
    must(1015, 844), // reopen
    must(1016, 845), // withdraw
    must(1017, 846), // release
    must(1018, 847), // expire
    must(33, 37), // region
    may(148, 842, 0), // level
    may(911, 390, 0), // after
    must(1019, 44), // limit
    must(565, 849), // case
    must(961, 850), // figures
    must(474, 851), // unit
    must(992, 852), // agenda
    must(31, 0), // person
    must(201, 0), // organisation
    must(652, 0), // purpose
    may(1020, 856, 0), // consents
    must(1021, 855), // form
    must(1022, 857), // items
    must(165, 0), // item
    must(649, 0), // record
    must(567, 15), // content
    must(1021, 855), // form
    must(695, 859), // entries
    must(649, 0), // record
    must(201, 0), // organisation
    must(652, 0), // purpose
    may(1020, 856, 0), // consents
    must(31, 0), // person
    must(895, 68), // erased
    must(1023, 854), // ask
    must(1024, 858), // collect
    must(1025, 861), // share
    must(1026, 862), // refuse
    must(1027, 863), // forget
    must(1028, 825), // of
    must(219, 865), // held
    must(995, 866), // collected
    must(996, 867), // burden
    must(1029, 869), // adopt
    must(1030, 871), // advance
    must(33, 37), // region
    must(177, 0), // name
    must(148, 95), // level
    must(189, 37), // parent
    must(197, 0), // reshape
    must(33, 37), // region
    must(198, 109), // change
    may(199, 34, 0), // on
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(201, 226, 0), // organisation
    may(213, 34, 0), // until
    may(221, 50, 0), // passes
    must(142, 37), // grid
    must(212, 44), // days
    may(1031, 319, 0), // overlapDays
    must(31, 0), // person
    must(200, 0), // household
    must(119, 728), // code
    must(347, 234), // identity
    must(28, 39), // proof
    may(373, 883, 0), // minor
    must(201, 0), // organisation
    must(137, 241), // kind
    must(33, 37), // region
    may(223, 242, 0), // creditCode
    may(362, 20, 0), // documents
    may(225, 238, 0), // officers
    must(201, 0), // organisation
    must(1032, 68), // approve
    must(366, 0), // reason
    must(201, 0), // organisation
    must(225, 238), // officers
    must(239, 0), // batch
    may(366, 65, 0), // reason
    must(31, 0), // person
    must(1033, 276), // correction
    must(31, 0), // person
    must(347, 234), // identity
    may(1034, 901, 0), // former
    must(28, 39), // proof
    must(31, 0), // person
    must(228, 0), // into
    must(1035, 68), // same
    must(366, 0), // reason
    must(75, 0), // unmasking
    must(142, 37), // grid
    must(231, 0), // handle
    must(366, 0), // reason
    must(75, 0), // unmasking
    must(1036, 68), // grant
    must(366, 0), // reason
    must(1037, 911), // duplicate
    must(373, 912), // minor
    must(197, 913), // reshape
    must(75, 914), // unmasking
    must(1038, 910), // matter
    must(1039, 874), // defineRegion
    must(197, 875), // reshape
    must(1040, 876), // cancelReshape
    must(1041, 877), // enterKnownHouseholds
    must(1042, 878), // grantRole
    must(1043, 879), // revokeRole
    must(1044, 880), // issueJoinCode
    must(1045, 881), // revokeJoinCode
    must(1046, 882), // join
    must(1047, 884), // leave
    must(1048, 885), // nameDelegate
    must(1049, 886), // regroupHousehold
    must(1050, 887), // applyOrganisation
    must(1051, 888), // reviewOrganisation
    must(1052, 889), // appealReview
    must(1053, 890), // withdrawApplication
    must(1054, 891), // nameOfficers
    must(1055, 892), // suspendOrganisation
    must(1056, 893), // reinstateOrganisation
    must(1057, 894), // dissolveOrganisation
    must(1058, 895), // openBatch
    must(1059, 896), // closeBatch
    must(1060, 897), // correct
    must(1061, 898), // lapseReview
    must(1062, 899), // rotateIdentityKey
    must(1063, 900), // prove
    must(1064, 902), // suspectDuplicate
    must(1065, 903), // reviewDuplicate
    must(1066, 904), // enterMinor
    must(1067, 905), // askUnmasking
    must(1068, 906), // decideUnmasking
    must(1069, 907), // tellUnmasked
    must(1070, 908), // erase
    must(1071, 909), // fallDue
    must(469, 0), // topic
    must(33, 37), // region
    must(461, 0), // rule
    must(470, 15), // subject
    may(471, 917, 0), // question
    may(467, 306, 0), // covenant
    may(472, 323, 0), // repeals
    must(238, 761), // ballot
    may(736, 924, 0), // tracker
    must(469, 0), // topic
    must(478, 0), // voter
    must(1072, 923), // vote
    must(386, 212), // channel
    may(479, 227, 0), // proxy
    must(469, 0), // topic
    must(478, 0), // voter
    must(239, 0), // batch
    must(386, 212), // channel
    may(1073, 238, 0), // watchers
    must(469, 0), // topic
    must(239, 0), // batch
    must(484, 930), // papers
    must(40, 916), // propose
    must(1074, 918), // recordUnits
    must(41, 919), // second
    must(1016, 920), // withdraw
    must(224, 921), // open
    must(42, 922), // cast
    must(1075, 925), // entrustVote
    must(1076, 926), // revokeProxy
    must(1077, 927), // serveBallots
    must(1078, 928), // issuePaper
    must(1079, 929), // countPapers
    must(1080, 931), // lapse
    must(1012, 932), // close
    must(561, 0), // violation
    must(467, 0), // covenant
    must(461, 0), // rule
    must(31, 0), // person
    must(562, 37), // place
    must(482, 15), // evidence
    must(565, 0), // case
    must(373, 68), // minor
    must(561, 0), // violation
    must(1081, 68), // upheld
    must(366, 0), // reason
    must(1029, 934), // adopt
    must(1082, 935), // repeal
    must(1083, 936), // recordViolation
    must(1084, 937), // reply
    must(465, 938), // appeal
    must(1085, 939), // decideAppeal
    must(1086, 940), // withdrawViolation
    must(1071, 941), // fallDue
    must(31, 0), // person
    must(46, 0), // act
    must(94, 0), // source
    must(366, 0), // reason
    must(583, 0), // redemption
    must(119, 786), // code
    must(1087, 943), // openFund
    must(1088, 944), // award
    must(1089, 945), // reverse
    must(1090, 946), // publishOffer
    must(1091, 947), // withdrawOffer
    must(1092, 948), // reserve
    must(1093, 949), // confirm
    must(1094, 950), // cancel
    must(1095, 951), // expireRedemption
    must(1017, 952), // release
    must(1096, 953), // settle
    must(1097, 954), // combine
    must(1098, 955), // forfeit
    must(1023, 957), // ask
    must(57, 958), // answer
    must(1016, 959), // withdraw
    must(598, 960), // rate
    must(1080, 961), // lapse
    must(1027, 962), // forget
    must(1017, 963), // release
    must(172, 0), // entry
    must(31, 0), // person
    must(174, 0), // category
    must(567, 15), // content
    may(156, 487, 0), // consent
    must(1099, 965), // keep
    must(1060, 966), // correct
    must(1100, 967), // withdrawConsent
    must(1070, 968), // erase
    must(1101, 969), // confirmErasure
    must(1080, 970), // lapse
    must(1102, 971), // retire
    must(1103, 870), // clock
    must(187, 868), // charter
    must(181, 873), // membership
    must(182, 915), // deliberation
    must(467, 933), // covenant
    must(183, 942), // points
    must(184, 830), // cases
    must(185, 853), // catalogue
    must(73, 956), // consultation
    must(186, 964), // vault
    must(471, 973), // question
    must(961, 974), // figures
    must(33, 37), // region
    may(467, 323, 0), // covenant
    must(467, 976), // covenant
    must(925, 977), // violations
    must(961, 978), // figures
    must(469, 0), // topic
    must(176, 17), // from
    must(469, 0), // topic
    must(736, 576), // tracker
    must(469, 980), // topic
    must(238, 981), // ballot
    must(129, 982), // ballots
    must(955, 983), // ballotProof
    must(956, 984), // explanation
    must(1104, 26), // svg
    must(22, 15), // digest
    must(347, 234), // identity
    must(510, 68), // holds
    must(542, 344), // result
    must(1105, 987), // picture
    must(806, 986), // done
    must(31, 0), // person
    must(156, 0), // consent
    must(482, 15), // evidence
    must(209, 17), // first
    must(930, 990), // state
    must(25, 991), // root
    must(931, 992), // inclusion
    must(932, 993), // consistency
    must(933, 994), // receipt
    must(934, 995), // export
    must(33, 997), // region
    must(948, 998), // regionHistory
    must(940, 999), // coverage
    must(949, 1000), // joinCode
    must(920, 1001), // member
    must(695, 1002), // entries
    must(239, 1003), // batch
    must(201, 1004), // organisation
    must(950, 1005), // identityKeys
    must(75, 1006), // unmasking
    must(923, 1007), // unmaskings
    must(31, 1009), // person
    must(970, 1010), // participation
    must(354, 1011), // merchant
    must(577, 1012), // fund
    must(579, 1013), // offer
    must(583, 1014), // redemption
    must(971, 1015), // verificationCode
    must(597, 1016), // settlement
    must(972, 1017), // settlementLine
    must(973, 1018), // ledger
    must(172, 1021), // entry
    must(227, 1022), // due
    must(1003, 989), // journal
    must(181, 996), // membership
    must(182, 979), // deliberation
    must(467, 975), // covenant
    must(183, 1008), // points
    must(184, 848), // cases
    must(185, 864), // catalogue
    must(73, 972), // consultation
    must(186, 1020), // vault
    must(204, 16), // at
    must(706, 0), // actor
    must(1106, 1019), // query
    must(386, 212), // channel
    may(232, 1027, 0), // helper
    may(239, 65, 0), // batch
    must(1107, 0), // id
    must(204, 16), // at
    must(706, 0), // actor
    may(1108, 1025, 0), // via
    must(65, 872), // command
    must(22, 2), // digest
    must(112, 1028), // secret
    must(187, 33), // charter
    must(22, 2), // digest
    must(112, 1028), // secret
    may(229, 319, 0), // key
    must(1109, 26), // number
    must(22, 2), // digest
    must(112, 1028), // secret
    must(229, 44), // key
    must(22, 2), // digest
    must(567, 26), // content
    must(1110, 26), // text
    must(22, 2), // digest
    must(27, 15), // leaf
    must(705, 17), // seq
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(22, 2), // digest
    must(209, 17), // first
    must(41, 17), // second
    must(28, 20), // proof
    must(1111, 15), // firstRoot
    must(1112, 15), // secondRoot
    must(22, 2), // digest
    must(238, 760), // ballot
    must(562, 17), // place
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(22, 2), // digest
    must(364, 752), // terms
    must(129, 759), // ballots
    must(1113, 1031), // identityDigest
    must(1114, 1032), // identityKey
    must(223, 1033), // creditCode
    must(1115, 1034), // contentDigest
    must(1116, 1035), // qrPicture
    must(1117, 1036), // verifyInclusion
    must(1118, 1037), // verifyConsistency
    must(1119, 1038), // verifyBallot
    must(1120, 1039), // recount
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
    "proxies", "silence", "ranks", "code", "electorate", "seconds", "secondingDays", "votingDays",
    "quorum", "approval", "approvalOf", "preset", "presetOverride", "ballots", "decisions",
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
    "subject", "question", "repeals", "proposer", "unit", "area", "units", "register", "voter",
    "proxy", "hidden", "principal", "evidence", "voters", "papers", "boxes", "noQuorum",
    "rejected", "passed", "tooMany", "twoPosts", "otherForm", "unreadable", "flaw", "blank",
    "heads", "weight", "measure", "yes", "no", "abstain", "tallies", "test", "part", "whole",
    "base", "ratio", "comparison", "left", "right", "holds", "option", "votes", "tests", "byTie",
    "seated", "tied", "forFirst", "forSecond", "path", "strength", "back", "cut", "duels",
    "unbeaten", "winner", "alone", "standings", "continuing", "out", "rounds", "project",
    "effectiveVotesThousandths", "inFull", "cost", "before", "funded", "offers", "steps",
    "outcome", "turnout", "count", "result", "adopts", "topicProposed", "unitsRecorded",
    "secondGiven", "topicSeconded", "topicLapsed", "topicWithdrawn", "votingOpened", "ballotCast",
    "voteEntrusted", "proxyRevoked", "ballotsServed", "paperIssued", "papersCounted",
    "votingClosed", "topicDecided", "draft", "since", "violation", "place", "repetition",
    "applies", "case", "recorder", "content", "covenantAdopted", "covenantRepealed",
    "violationRecorded", "replyGiven", "measureApplied", "noticeIssued", "appealLodged",
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
    "invalid", "notInForce", "notLater", "article", "dates", "step", "proposed", "seconded",
    "voting", "counting", "decided", "opened", "present", "min", "tracker", "unknownTopic",
    "topicExists", "unknownRule", "presetOutsideDates", "rulesCount", "ruleTwice", "ladderLength",
    "ladderDescends", "hearingDays", "namedWithoutBasis", "unknownKind", "serviceWithheld",
    "nothingToContinue", "covenantTaken", "nothingToRepeal", "notBeingSeconded", "notSeconded",
    "notOpenable", "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond",
    "alreadySeconded", "notOwner", "areaTooLarge", "nobodyEligible", "appBallotOfAnother",
    "notEligible", "notDelegate", "alreadyVoted", "invalidQuestion", "otherRanks",
    "secretByAnother", "ballotVoid", "noProxies", "ownProxy", "proxyChain", "proxyFull",
    "notEntrusted", "notProxy", "proxyEarly", "noPapers", "fewWatchers", "boxCounted",
    "boxChannel", "unknownBox", "notCounted", "withheld", "voidVote", "unknownTracker", "recorded",
    "applied", "covenantExists", "unknownCovenant", "notYetInForce", "violationExists",
    "unknownViolation", "ownViolation", "alreadyWithdrawn", "replyClosed", "notApplied",
    "appealClosed", "alreadyAppealed", "ownRecord", "noAppeal", "placeOutside", "notBound", "cap",
    "done", "balance", "confirmed", "status", "notAMerchant", "unknownFund", "unknownAct",
    "unknownAward", "unknownOffer", "unknownRedemption", "unknownSettlement", "notInSettlement",
    "fundExists", "offerExists", "redemptionExists", "settlementExists", "ownAward",
    "fundElsewhere", "alreadyAwarded", "capReached", "alreadyReversed", "priceTooLow",
    "stockEmpty", "requirementEmpty", "ownOffer", "requirementNotMet", "soldOut", "balanceTooLow",
    "redemptionOver", "redemptionLate", "ownConfirmation", "ownSettlement", "nothingToSettle",
    "ledgerFull", "reported", "notAccepted", "accepted", "selfResolving", "handling", "entrusted",
    "dispatched", "returned", "feedback", "closed", "evaluated", "reopened", "lowest", "highest",
    "top", "next", "reopenings", "unknownCase", "channelOfTheEngine", "sourceEntered",
    "caseExists", "regionTooHigh", "notOwnName", "wrongStage", "wrongLevel", "deadlinePassed",
    "atTop", "notAbove", "aboveTop", "skipsLevel", "notEntrustable", "notADepartment",
    "outOfReach", "unitMissing", "notWithUnit", "notActingFor", "returnedBefore",
    "dispatchDesignated", "alreadyRated", "anonymous", "notReporter", "handlerRates",
    "windowClosed", "reopenedTooOften", "noTerm", "unknownQuestion", "questionExists", "notPublic",
    "tooManyOpen", "notOpen", "ownQuestion", "notAnswered", "ratedAlready", "kept", "stored",
    "erased", "child", "unknownEntry", "entryExists", "unknownCategory", "consentNeeded",
    "notByConsent", "nothingConsented", "notKept", "childInCare", "onlyOperator", "en", "zh",
    "retryable", "detail", "refused", "after", "roles", "noticed", "appealed", "dismissed",
    "replies", "standing", "fresh", "sharedWith", "member", "merged", "wards", "unmaskings",
    "voted", "violations", "awards", "redemptions", "questions", "requests", "state", "inclusion",
    "consistency", "receipt", "export", "versions", "splitFrom", "planned", "grids",
    "countedGrids", "coverage", "joinedElsewhere", "helped", "channels", "active", "suspended",
    "keys", "orders", "regionHistory", "joinCode", "identityKeys", "thresholds", "silent",
    "choice", "marks", "ballotProof", "explanation", "repealedBy", "dissuaded", "exposed",
    "referred", "figures", "earnedToday", "issued", "reversals", "forSale", "accounts",
    "merchants", "cleared", "sum", "participation", "verificationCode", "settlementLine", "ledger",
    "delivered", "selfResolution", "released", "escalated", "missed", "supervised", "rated",
    "note", "warnings", "rating", "usualDepartments", "history", "resolved", "ratable", "stages",
    "resolvedLate", "ratings", "onTime", "agenda", "wanted", "avoided", "collected", "burden",
    "answered", "with", "answeredInTime", "answeredLate", "answeredAbove", "unsolved", "journal",
    "worker", "rater", "accept", "decline", "startSelfResolution", "entrust", "dispatch", "return",
    "close", "escalate", "evaluate", "reopen", "withdraw", "release", "expire", "limit",
    "consents", "form", "items", "ask", "collect", "share", "refuse", "forget", "of", "adopt",
    "advance", "overlapDays", "approve", "correction", "former", "same", "grant", "duplicate",
    "matter", "defineRegion", "cancelReshape", "enterKnownHouseholds", "grantRole", "revokeRole",
    "issueJoinCode", "revokeJoinCode", "join", "leave", "nameDelegate", "regroupHousehold",
    "applyOrganisation", "reviewOrganisation", "appealReview", "withdrawApplication",
    "nameOfficers", "suspendOrganisation", "reinstateOrganisation", "dissolveOrganisation",
    "openBatch", "closeBatch", "correct", "lapseReview", "rotateIdentityKey", "prove",
    "suspectDuplicate", "reviewDuplicate", "enterMinor", "askUnmasking", "decideUnmasking",
    "tellUnmasked", "erase", "fallDue", "vote", "watchers", "recordUnits", "entrustVote",
    "revokeProxy", "serveBallots", "issuePaper", "countPapers", "lapse", "upheld", "repeal",
    "recordViolation", "reply", "decideAppeal", "withdrawViolation", "openFund", "award",
    "reverse", "publishOffer", "withdrawOffer", "reserve", "confirm", "cancel", "expireRedemption",
    "settle", "combine", "forfeit", "keep", "withdrawConsent", "confirmErasure", "retire", "clock",
    "svg", "picture", "query", "id", "via", "number", "text", "firstRoot", "secondRoot",
    "identityDigest", "identityKey", "contentDigest", "qrPicture", "verifyInclusion",
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
    1013, 1020, 1027, 1032, 1036, 1046, 1053, 1066, 1076, 1082, 1090, 1100, 1106, 1120, 1127, 1136,
    1142, 1148, 1152, 1169, 1178, 1189, 1193, 1199, 1210, 1220, 1228, 1232, 1239, 1243, 1249, 1253,
    1267, 1272, 1276, 1281, 1292, 1298, 1309, 1322, 1336, 1343, 1351, 1360, 1369, 1373, 1379, 1387,
    1395, 1404, 1408, 1413, 1418, 1426, 1435, 1446, 1455, 1460, 1467, 1475, 1483, 1487, 1491, 1504,
    1515, 1523, 1533, 1545, 1551, 1556, 1565, 1570, 1577, 1584, 1590, 1594, 1599, 1607, 1613, 1617,
    1622, 1627, 1634, 1640, 1642, 1651, 1663, 1674, 1680, 1682, 1688, 1693, 1698, 1708, 1713, 1718,
    1724, 1728, 1733, 1740, 1747, 1753, 1759, 1763, 1767, 1776, 1782, 1786, 1796, 1800, 1808, 1812,
    1815, 1819, 1822, 1825, 1831, 1837, 1843, 1846, 1851, 1856, 1862, 1868, 1873, 1878, 1883, 1892,
    1896, 1909, 1922, 1938, 1957, 1969, 1977, 1987, 1995, 2009, 2022, 2033, 2044, 2058, 2068, 2079,
    2100, 2116, 2128, 2138, 2151, 2167, 2184, 2199, 2210, 2223, 2236, 2251, 2269, 2282, 2292, 2306,
    2327, 2350, 2372, 2380, 2394, 2404, 2417, 2430, 2441, 2458, 2473, 2491, 2511, 2531, 2546, 2558,
    2570, 2584, 2593, 2605, 2616, 2629, 2639, 2653, 2665, 2676, 2685, 2691, 2703, 2719, 2736, 2757,
    2767, 2777, 2791, 2800, 2813, 2824, 2836, 2851, 2860, 2868, 2882, 2893, 2905, 2917, 2932, 2948,
    2961, 2973, 2989, 3001, 3014, 3023, 3038, 3048, 3061, 3075, 3087, 3098, 3109, 3119, 3129, 3142,
    3158, 3172, 3183, 3193, 3196, 3204, 3211, 3220, 3228, 3236, 3238, 3245, 3263, 3281, 3291, 3299,
    3309, 3325, 3340, 3352, 3369, 3380, 3393, 3402, 3411, 3416, 3426, 3432, 3434, 3445, 3450, 3459,
    3465, 3474, 3479, 3486, 3490, 3497, 3502, 3508, 3516, 3523, 3528, 3533, 3538, 3543, 3552, 3559,
    3570, 3573, 3578, 3591, 3605, 3621, 3635, 3649, 3671, 3682, 3693, 3707, 3722, 3738, 3753, 3765,
    3775, 3788, 3806, 3821, 3840, 3860, 3880, 3894, 3914, 3935, 3957, 3978, 3991, 4006, 4024, 4036,
    4050, 4066, 4084, 4097, 4109, 4118, 4132, 4146, 4158, 4165, 4176, 4190, 4197, 4208, 4215, 4220,
    4228, 4235, 4240, 4245, 4249, 4254, 4260, 4271, 4292, 4298, 4303, 4309, 4314, 4319, 4325, 4329,
    4335, 4344, 4347, 4351, 4359, 4365, 4376, 4381, 4385, 4400, 4404, 4414, 4420, 4429, 4435, 4444,
    4452, 4463, 4468, 4475, 4483, 4490, 4498, 4502, 4506, 4511, 4519, 4524, 4529, 4535, 4544, 4552,
    4558, 4564, 4569, 4577, 4585, 4591, 4598, 4606, 4615, 4625, 4629, 4634, 4639, 4645, 4652, 4655,
    4657, 4664, 4671, 4675, 4679, 4684, 4688, 4693, 4703, 4707, 4712, 4717, 4723, 4728, 4733, 4738,
    4744, 4748, 4756, 4765, 4769, 4777, 4781, 4784, 4789, 4797, 4803, 4808, 4817, 4827, 4830, 4836,
    4843, 4868, 4874, 4878, 4884, 4890, 4896, 4901, 4908, 4915, 4920, 4926, 4932, 4945, 4958, 4969,
    4982, 4993, 5007, 5019, 5029, 5042, 5054, 5067, 5078, 5091, 5103, 5115, 5120, 5125, 5134, 5139,
    5149, 5156, 5160, 5168, 5175, 5190, 5206, 5223, 5233, 5247, 5259, 5271, 5286, 5304, 5308, 5313,
    5318, 5323, 5328, 5336, 5346, 5351, 5356, 5365, 5372, 5378, 5387, 5392, 5399, 5405, 5410, 5413,
    5416, 5424, 5434, 5438, 5443, 5449, 5459, 5472, 5485, 5499, 5513, 5531, 5543, 5562, 5580, 5587,
    5601, 5616, 5626, 5633, 5643, 5649, 5652, 5660, 5664, 5674, 5682, 5686, 5703, 5711, 5718, 5723,
    5731, 5739, 5751, 5763, 5775, 5787, 5799, 5820, 5835, 5848, 5862, 5874, 5887, 5897, 5910, 5924,
    5938, 5949, 5958, 5970, 5982, 5995, 6001, 6008, 6014, 6021, 6032, 6041, 6057, 6068, 6081, 6092,
    6109, 6123, 6138, 6151, 6163, 6176, 6184, 6196, 6205, 6215, 6224, 6231, 6240, 6253, 6263, 6274,
    6286, 6301, 6305, 6311, 6316, 6322, 6335, 6349, 6362, 6379, 6395, 6412, 6423, 6437, 6449, 6465,
    6473, 6479, 6488, 6495, 6502, 6511, 6520, 6534, 6544, 6557, 6563, 6568, 6575, 6582, 6585, 6590,
    6595, 6603, 6610, 6619, 6632, 6636, 6648, 6664, 6679, 6694, 6705, 6716, 6728, 6741, 6747, 6754,
    6764, 6772, 6779, 6784, 6788, 6796, 6804, 6810, 6818, 6825, 6831, 6838, 6841, 6848, 6860, 6871,
    6882, 6900, 6910, 6919, 6931, 6945, 6956, 6973, 6984, 6999, 7016, 7029, 7044, 7060, 7071, 7082,
    7097, 7106, 7119, 7129, 7138, 7153, 7161, 7173, 7187, 7205, 7216, 7227, 7239, 7254, 7264, 7279,
    7289, 7298, 7306, 7316, 7325, 7337, 7345, 7355, 7363, 7374, 7384, 7394, 7404, 7414, 7422, 7430,
    7444, 7452, 7459, 7473, 7488, 7501, 7516, 7532, 7544, 7560, 7571, 7581, 7593, 7608, 7617, 7625,
    7637, 7645, 7648, 7652, 7659, 7668, 7674, 7686, 7697, 7707, 7719, 7731, 7748, 7765, 7780, 7790,
    7801, 7817, 7833, 7841, 7854, 7868, 7878, 7893, 7904, 7914, 7930, 7938, 7955, 7962, 7975, 7989,
    8003, 8018, 8031, 8046, 8056, 8064, 8075, 8083, 8096, 8104, 8113, 8123, 8131, 8139, 8145, 8154,
    8162, 8168, 8175, 8178, 8182, 8192, 8203, 8221, 8234, 8244, 8257, 8267, 8277, 8287, 8301, 8306,
    8314, 8322, 8332, 8346, 8360, 8370, 8381, 8392, 8404, 8418, 8436, 8448, 8457, 8468, 8480, 8492,
    8508, 8514, 8529, 8543, 8552, 8563, 8570, 8581, 8592, 8604, 8608, 8614, 8620, 8625, 8637, 8648,
    8663, 8676, 8688, 8704, 8711, 8722, 8734, 8736, 8738, 8747, 8753, 8760, 8765, 8770, 8777, 8785,
    8794, 8801, 8809, 8814, 8824, 8830, 8836, 8841, 8851, 8856, 8866, 8872, 8883, 8892, 8900, 8905,
    8914, 8925, 8932, 8938, 8946, 8955, 8962, 8967, 8979, 8987, 9002, 9008, 9016, 9022, 9031, 9035,
    9041, 9054, 9062, 9074, 9084, 9090, 9096, 9101, 9112, 9123, 9133, 9142, 9149, 9157, 9164, 9175,
    9181, 9190, 9197, 9205, 9214, 9221, 9224, 9237, 9253, 9267, 9273, 9282, 9296, 9304, 9313, 9319,
    9329, 9334, 9338, 9346, 9352, 9368, 9375, 9383, 9390, 9396, 9408, 9415, 9421, 9427, 9433, 9440,
    9449, 9455, 9463, 9467, 9481, 9493, 9506, 9514, 9521, 9527, 9532, 9538, 9545, 9564, 9571, 9579,
    9585, 9590, 9598, 9606, 9612, 9620, 9627, 9633, 9638, 9646, 9650, 9655, 9658, 9665, 9670, 9676,
    9682, 9684, 9689, 9696, 9707, 9714, 9724, 9730, 9734, 9739, 9748, 9754, 9766, 9779, 9799, 9808,
    9818, 9831, 9845, 9849, 9854, 9866, 9882, 9899, 9917, 9929, 9948, 9960, 9979, 10000, 10020,
    10029, 10039, 10046, 10057, 10074, 10079, 10095, 10110, 10120, 10132, 10147, 10159, 10164,
    10171, 10175, 10183, 10194, 10205, 10216, 10228, 10238, 10249, 10254, 10260, 10266, 10281,
    10286, 10298, 10315, 10323, 10328, 10335, 10347, 10360, 10367, 10374, 10380, 10396, 10402,
    10409, 10416, 10420, 10435, 10449, 10455, 10460, 10463, 10470, 10475, 10477, 10480, 10486,
    10490, 10499, 10509, 10523, 10534, 10547, 10556, 10571, 10588, 10600, 10607,
];
