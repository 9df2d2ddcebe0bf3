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
pub(in crate::engine) const ANSWERED: Place = 672;
pub(in crate::engine) const ASK_ANSWER: Place = 356;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT_VIEW: Place = 619;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BURDEN_OF: Place = 673;
pub(in crate::engine) const BURDEN_VIEW: Place = 661;
pub(in crate::engine) const BUYER: Place = 311;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 71;
pub(in crate::engine) const CASE_RULES: Place = 69;
pub(in crate::engine) const CASE_VIEW: Place = 638;
pub(in crate::engine) const CASES_ANSWER: Place = 637;
pub(in crate::engine) const CASES_COMMAND: Place = 678;
pub(in crate::engine) const CASES_EVENT: Place = 323;
pub(in crate::engine) const CASES_QUERY: Place = 696;
pub(in crate::engine) const CASES_REFUSAL: Place = 502;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 659;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 701;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 352;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 712;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 361;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 327;
pub(in crate::engine) const CHANNEL_COUNT: Place = 596;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 716;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 422;
pub(in crate::engine) const CHOICE: Place = 285;
pub(in crate::engine) const CLOCK_COMMAND: Place = 718;
pub(in crate::engine) const CNY: Place = 319;
pub(in crate::engine) const CNY_PER_POINT: Place = 68;
pub(in crate::engine) const COMMAND: Place = 720;
pub(in crate::engine) const COMPARISON: Place = 293;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 662;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 791;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 383;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 807;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 538;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 260;
pub(in crate::engine) const COVENANT_ANSWER: Place = 621;
pub(in crate::engine) const COVENANT_COMMAND: Place = 772;
pub(in crate::engine) const COVENANT_DRAFT: Place = 269;
pub(in crate::engine) const COVENANT_EVENT: Place = 295;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 810;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 455;
pub(in crate::engine) const COVENANT_RULE: Place = 271;
pub(in crate::engine) const COVENANT_VIEW: Place = 622;
pub(in crate::engine) const COVERAGE_VIEW: Place = 588;
pub(in crate::engine) const CREDIT_CODE: Place = 146;
pub(in crate::engine) const DATA_FORM: Place = 703;
pub(in crate::engine) const DATA_ITEM: Place = 81;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 343;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 610;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 764;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 266;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 287;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 814;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 426;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 643;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 817;
pub(in crate::engine) const DUE_CAUSE: Place = 403;
pub(in crate::engine) const EARNING_RULE: Place = 67;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 407;
pub(in crate::engine) const ENTRY: Place = 708;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 195;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 557;
pub(in crate::engine) const ENTRY_VIEW: Place = 576;
pub(in crate::engine) const ERASURE_GROUND: Place = 400;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXPORT_VIEW: Place = 561;
pub(in crate::engine) const FIGURES: Place = 669;
pub(in crate::engine) const FIGURES_VIEW: Place = 624;
pub(in crate::engine) const FORM_COUNT: Place = 257;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 629;
pub(in crate::engine) const GRID_PART: Place = 98;
pub(in crate::engine) const HELPER: Place = 820;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 217;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 608;
pub(in crate::engine) const INEQUALITY: Place = 291;
pub(in crate::engine) const ITEM_ANSWER: Place = 355;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 378;
pub(in crate::engine) const JOIN_CODE: Place = 593;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 821;
pub(in crate::engine) const KEPT_FROM: Place = 87;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 653;
pub(in crate::engine) const LAWFUL_BASIS: Place = 82;
pub(in crate::engine) const LEDGER_TOTALS: Place = 636;
pub(in crate::engine) const LEVEL: Place = 78;
pub(in crate::engine) const LEVEL_FIGURE: Place = 651;
pub(in crate::engine) const LIMIT: Place = 77;
pub(in crate::engine) const MADE: Place = 818;
pub(in crate::engine) const MATTER: Place = 759;
pub(in crate::engine) const MEASURE: Place = 273;
pub(in crate::engine) const MEMBER_VIEW: Place = 562;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 578;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 721;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 88;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 828;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 103;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 628;
pub(in crate::engine) const MINORITY: Place = 243;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 630;
pub(in crate::engine) const OFFICE_HOURS: Place = 75;
pub(in crate::engine) const OPEN_CASE: Place = 658;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 224;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 599;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 598;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 627;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 626;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 587;
pub(in crate::engine) const POINTS_ANSWER: Place = 625;
pub(in crate::engine) const POINTS_COMMAND: Place = 777;
pub(in crate::engine) const POINTS_EVENT: Place = 302;
pub(in crate::engine) const POINTS_QUERY: Place = 840;
pub(in crate::engine) const POINTS_REFUSAL: Place = 467;
pub(in crate::engine) const POINTS_RULES: Place = 65;
pub(in crate::engine) const PRODUCT: Place = 294;
pub(in crate::engine) const PROOF_FIGURE: Place = 591;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 851;
pub(in crate::engine) const QUESTION: Place = 855;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 664;
pub(in crate::engine) const QUESTION_VIEW: Place = 663;
pub(in crate::engine) const RATING: Place = 641;
pub(in crate::engine) const RATING_SUMS: Place = 654;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 574;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 495;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 631;
pub(in crate::engine) const REFUSAL: Place = 406;
pub(in crate::engine) const REFUSED: Place = 405;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 647;
pub(in crate::engine) const REGION_HISTORY: Place = 580;
pub(in crate::engine) const REGION_VERSION: Place = 582;
pub(in crate::engine) const REGION_VIEW: Place = 579;
pub(in crate::engine) const REQUEST: Place = 856;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 308;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 92;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 86;
pub(in crate::engine) const RETURN_CAUSE: Place = 315;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 564;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 348;
pub(in crate::engine) const SECRET: Place = 860;
pub(in crate::engine) const SENSITIVITY: Place = 84;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 318;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 320;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 635;
pub(in crate::engine) const SETUP: Place = 861;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 389;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 511;
pub(in crate::engine) const STAGE_FIGURE: Place = 649;
pub(in crate::engine) const STAGE_NAME: Place = 439;
pub(in crate::engine) const STAGE_VIEW: Place = 612;
pub(in crate::engine) const STAGES: Place = 512;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 646;
pub(in crate::engine) const STEP_VIEW: Place = 645;
pub(in crate::engine) const TALLY: Place = 288;
pub(in crate::engine) const TERM: Place = 79;
pub(in crate::engine) const TERMS: Place = 325;
pub(in crate::engine) const TEST: Place = 292;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 862;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 611;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 584;
pub(in crate::engine) const UNIT: Place = 337;
pub(in crate::engine) const UNIT_FIGURES: Place = 655;
pub(in crate::engine) const UNMASKING: Place = 246;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 247;
pub(in crate::engine) const VAULT_ANSWER: Place = 670;
pub(in crate::engine) const VAULT_COMMAND: Place = 799;
pub(in crate::engine) const VAULT_EVENT: Place = 392;
pub(in crate::engine) const VAULT_QUERY: Place = 852;
pub(in crate::engine) const VAULT_REFUSAL: Place = 549;
pub(in crate::engine) const VERIFICATION_CODE: Place = 634;
pub(in crate::engine) const VIA: Place = 858;
pub(in crate::engine) const VIOLATION_VIEW: Place = 568;
pub(in crate::engine) const VOTE_MEASURE: Place = 289;
pub(in crate::engine) const WHO: Place = 4;
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
    Row::Union(1679, 9), // 12 Answer
    Row::Union(1384, 6), // 13 JournalAnswer
    Row::Record(22, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(25, 2), // 18 JournalAnswer.root
    Row::Record(27, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(28, 3), // 21 JournalAnswer.consistency
    Row::Record(1319, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1315, 4), // 24 Step
    Row::Words(31, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1313, 2), // 27 Outcome
    Row::Record(1020, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1011, 9), // 30 Event
    Row::Union(163, 1), // 31 CharterEvent
    Row::Record(162, 1), // 32 CharterEvent.adopted
    Row::Record(152, 10), // 33 Charter
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
    Row::Record(99, 1), // 58 DeliberationRules
    Row::List(60), // 59 [DecisionRule]
    Row::Record(90, 9), // 60 DecisionRule
    Row::Words(81, 3), // 61 Electorate
    Row::Union(84, 2), // 62 Threshold
    Row::Leaf(Leaf::Ratio), // 63 Ratio
    Row::Words(86, 4), // 64 Base
    Row::Record(104, 4), // 65 PointsRules
    Row::List(67), // 66 [EarningRule]
    Row::Record(100, 4), // 67 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 68 CnyPerPoint
    Row::Record(123, 6), // 69 CaseRules
    Row::List(71), // 70 [CaseKind]
    Row::Record(108, 3), // 71 CaseKind
    Row::Leaf(Leaf::Bool), // 72 bool
    Row::List(0), // 73 [OrganisationId]
    Row::List(75), // 74 [OfficeHours]
    Row::Record(111, 2), // 75 OfficeHours
    Row::List(77), // 76 [Limit]
    Row::Record(120, 3), // 77 Limit
    Row::Words(113, 5), // 78 Level
    Row::Union(118, 2), // 79 Term
    Row::List(81), // 80 [DataItem]
    Row::Record(139, 7), // 81 DataItem
    Row::Words(129, 7), // 82 LawfulBasis
    Row::List(0), // 83 [PurposeCode]
    Row::Words(136, 3), // 84 Sensitivity
    Row::List(86), // 85 [RetentionCategory]
    Row::Record(148, 4), // 86 RetentionCategory
    Row::Words(146, 2), // 87 KeptFrom
    Row::Union(534, 44), // 88 MembershipEvent
    Row::Record(164, 4), // 89 MembershipEvent.regionDefined
    Row::Maybe(37), // 90 RegionCode?
    Row::Record(180, 4), // 91 MembershipEvent.reshapePlanned
    Row::Union(176, 4), // 92 Reshaping
    Row::Record(152, 1), // 93 Reshaping.rename
    Row::Record(168, 2), // 94 Reshaping.move
    Row::Record(173, 2), // 95 Reshaping.split
    Row::List(0), // 96 [HouseholdId]
    Row::List(98), // 97 [GridPart]
    Row::Record(170, 3), // 98 GridPart
    Row::Record(175, 1), // 99 Reshaping.merge
    Row::List(37), // 100 [RegionCode]
    Row::Record(180, 1), // 101 MembershipEvent.reshapeCancelled
    Row::Record(395, 2), // 102 MembershipEvent.reshapeDropped
    Row::Union(296, 99), // 103 MembershipRefusal
    Row::Record(35, 1), // 104 MembershipRefusal.unknownRegion
    Row::Record(33, 1), // 105 MembershipRefusal.unknownPerson
    Row::Record(184, 1), // 106 MembershipRefusal.unknownHousehold
    Row::Record(185, 1), // 107 MembershipRefusal.unknownOrganisation
    Row::Record(35, 1), // 108 MembershipRefusal.regionExists
    Row::Record(186, 3), // 109 MembershipRefusal.levelGap
    Row::Record(189, 3), // 110 MembershipRefusal.gridSuffix
    Row::Record(192, 2), // 111 MembershipRefusal.notAGrid
    Row::Record(180, 1), // 112 MembershipRefusal.unknownReshape
    Row::Record(194, 2), // 113 MembershipRefusal.reshapeExists
    Row::Record(196, 2), // 114 MembershipRefusal.reshapePast
    Row::Record(198, 2), // 115 MembershipRefusal.regionEnded
    Row::Record(200, 0), // 116 MembershipRefusal.nothingChanges
    Row::Record(200, 1), // 117 MembershipRefusal.namedTwice
    Row::Record(201, 4), // 118 MembershipRefusal.mergeLevels
    Row::Record(205, 4), // 119 MembershipRefusal.householdsUnaccounted
    Row::Record(209, 3), // 120 MembershipRefusal.knownBelowJoined
    Row::Record(212, 2), // 121 MembershipRefusal.joinCodeDays
    Row::Record(205, 1), // 122 MembershipRefusal.noJoinCode
    Row::Record(214, 1), // 123 MembershipRefusal.joinTriesUsed
    Row::Record(215, 2), // 124 MembershipRefusal.joinCodeReplaced
    Row::Record(215, 1), // 125 MembershipRefusal.joinCodeWithdrawn
    Row::Record(214, 1), // 126 MembershipRefusal.joinCodeExpired
    Row::Record(217, 2), // 127 MembershipRefusal.proofTooLow
    Row::Record(219, 2), // 128 MembershipRefusal.alreadyMember
    Row::Record(221, 0), // 129 MembershipRefusal.identityTaken
    Row::Record(33, 1), // 130 MembershipRefusal.identityChanged
    Row::Record(221, 2), // 131 MembershipRefusal.householdElsewhere
    Row::Record(223, 2), // 132 MembershipRefusal.householdFull
    Row::Record(33, 1), // 133 MembershipRefusal.notAMember
    Row::Record(225, 2), // 134 MembershipRefusal.notInHousehold
    Row::Record(34, 1), // 135 MembershipRefusal.roleNeedsOrganisation
    Row::Record(34, 1), // 136 MembershipRefusal.roleWithoutOrganisation
    Row::Record(227, 2), // 137 MembershipRefusal.roleBeyondOrganisation
    Row::Record(34, 1), // 138 MembershipRefusal.ownGrant
    Row::Record(229, 2), // 139 MembershipRefusal.roleExpiryPast
    Row::Record(231, 3), // 140 MembershipRefusal.beyondRung
    Row::Record(234, 2), // 141 MembershipRefusal.grantOutlasts
    Row::Record(236, 2), // 142 MembershipRefusal.passesTooMany
    Row::Record(33, 3), // 143 MembershipRefusal.roleNotHeld
    Row::Record(185, 1), // 144 MembershipRefusal.creditCodeMissing
    Row::Record(238, 2), // 145 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 146 CreditCode
    Row::Record(185, 1), // 147 MembershipRefusal.organisationExists
    Row::Record(240, 2), // 148 MembershipRefusal.applicationsOfPerson
    Row::Record(242, 3), // 149 MembershipRefusal.applicationsOfRegion
    Row::Record(245, 2), // 150 MembershipRefusal.officersTooMany
    Row::Record(247, 0), // 151 MembershipRefusal.officersNone
    Row::Record(33, 1), // 152 MembershipRefusal.officerTwice
    Row::Record(185, 1), // 153 MembershipRefusal.notUnderReview
    Row::Record(185, 1), // 154 MembershipRefusal.ownReview
    Row::Record(185, 1), // 155 MembershipRefusal.sameReviewer
    Row::Record(185, 1), // 156 MembershipRefusal.notRejected
    Row::Record(185, 1), // 157 MembershipRefusal.appealDecided
    Row::Record(229, 2), // 158 MembershipRefusal.appealLate
    Row::Record(185, 1), // 159 MembershipRefusal.ownSupervision
    Row::Record(185, 1), // 160 MembershipRefusal.notSuspended
    Row::Record(247, 3), // 161 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 162 i16
    Row::Record(185, 1), // 163 MembershipRefusal.notActive
    Row::Record(250, 2), // 164 MembershipRefusal.notDue
    Row::Record(252, 2), // 165 MembershipRefusal.personMerged
    Row::Record(254, 2), // 166 MembershipRefusal.identityKeyOrder
    Row::Record(256, 0), // 167 MembershipRefusal.identityKeyReused
    Row::Record(254, 2), // 168 MembershipRefusal.identityKeyNotInForce
    Row::Record(33, 1), // 169 MembershipRefusal.ownWitness
    Row::Record(256, 3), // 170 MembershipRefusal.proofBelow
    Row::Record(259, 2), // 171 MembershipRefusal.proofNotHigher
    Row::Record(33, 1), // 172 MembershipRefusal.onePerson
    Row::Record(261, 2), // 173 MembershipRefusal.duplicateOpen
    Row::Record(261, 2), // 174 MembershipRefusal.noDuplicate
    Row::Record(261, 2), // 175 MembershipRefusal.ownDuplicate
    Row::Record(252, 2), // 176 MembershipRefusal.mergeIntoMember
    Row::Record(33, 1), // 177 MembershipRefusal.notAMinor
    Row::Record(263, 3), // 178 MembershipRefusal.underage
    Row::Record(266, 2), // 179 MembershipRefusal.guardianNeeded
    Row::Record(33, 1), // 180 MembershipRefusal.ownGuardian
    Row::Record(33, 1), // 181 MembershipRefusal.guardianActs
    Row::Record(268, 0), // 182 MembershipRefusal.unmaskingOff
    Row::Record(268, 1), // 183 MembershipRefusal.unmaskingExists
    Row::Record(268, 1), // 184 MembershipRefusal.unknownUnmasking
    Row::Record(269, 2), // 185 MembershipRefusal.unknownHandle
    Row::Record(268, 1), // 186 MembershipRefusal.ownUnmasking
    Row::Record(268, 1), // 187 MembershipRefusal.unmaskingDecided
    Row::Record(268, 1), // 188 MembershipRefusal.nobodyToTell
    Row::Record(271, 0), // 189 MembershipRefusal.assistanceOff
    Row::Record(271, 1), // 190 MembershipRefusal.ownHelper
    Row::Record(271, 1), // 191 MembershipRefusal.helperElsewhere
    Row::Record(272, 4), // 192 MembershipRefusal.helperBusy
    Row::Record(271, 1), // 193 MembershipRefusal.helperChooses
    Row::Record(280, 2), // 194 MembershipRefusal.channelDiffers
    Row::Words(276, 4), // 195 EntryChannel
    Row::Record(282, 1), // 196 MembershipRefusal.unknownBatch
    Row::Record(282, 1), // 197 MembershipRefusal.batchExists
    Row::Record(282, 1), // 198 MembershipRefusal.batchClosed
    Row::Record(283, 3), // 199 MembershipRefusal.batchTotal
    Row::Record(286, 2), // 200 MembershipRefusal.notInBatch
    Row::Record(288, 4), // 201 MembershipRefusal.batchMismatch
    Row::Record(33, 1), // 202 MembershipRefusal.nothingToCorrect
    Row::Record(229, 2), // 203 MembershipRefusal.correctionLate
    Row::Record(292, 2), // 204 MembershipRefusal.proofRaised
    Row::Record(294, 2), // 205 MembershipRefusal.secondEyes
    Row::Record(180, 3), // 206 MembershipEvent.regionReshaped
    Row::Record(205, 2), // 207 MembershipEvent.knownHouseholdsEntered
    Row::Record(397, 7), // 208 MembershipEvent.roleGranted
    Row::Maybe(0), // 209 OrganisationId?
    Row::Maybe(0), // 210 PersonId?
    Row::Record(397, 4), // 211 MembershipEvent.roleRevoked
    Row::Record(404, 4), // 212 MembershipEvent.joinCodeIssued
    Row::Record(404, 2), // 213 MembershipEvent.joinCodeRevoked
    Row::Record(408, 3), // 214 MembershipEvent.joinCodeRejected
    Row::Record(221, 2), // 215 MembershipEvent.householdFormed
    Row::Record(411, 5), // 216 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 217 Identity
    Row::Record(33, 1), // 218 MembershipEvent.personLeft
    Row::Record(416, 2), // 219 MembershipEvent.delegateNamed
    Row::Record(418, 3), // 220 MembershipEvent.householdRegrouped
    Row::List(0), // 221 [PersonId]
    Row::Record(184, 1), // 222 MembershipEvent.delegateCleared
    Row::Record(432, 10), // 223 MembershipEvent.organisationApplied
    Row::Words(421, 11), // 224 OrganisationKind
    Row::Maybe(146), // 225 CreditCode?
    Row::Record(442, 2), // 226 MembershipEvent.organisationApproved
    Row::Record(444, 5), // 227 MembershipEvent.organisationRejected
    Row::Record(449, 4), // 228 MembershipEvent.reviewAppealed
    Row::Record(185, 1), // 229 MembershipEvent.applicationWithdrawn
    Row::Record(442, 2), // 230 MembershipEvent.organisationSuspended
    Row::Record(442, 2), // 231 MembershipEvent.organisationReinstated
    Row::Record(442, 2), // 232 MembershipEvent.organisationDissolved
    Row::Record(453, 3), // 233 MembershipEvent.reviewOverdue
    Row::Record(453, 3), // 234 MembershipEvent.reviewEscalated
    Row::Record(456, 2), // 235 MembershipEvent.identityKeyRotated
    Row::Record(458, 3), // 236 MembershipEvent.personProved
    Row::Record(461, 5), // 237 MembershipEvent.duplicateFound
    Row::Maybe(0), // 238 Id?
    Row::Record(466, 3), // 239 MembershipEvent.duplicateOverdue
    Row::Record(469, 3), // 240 MembershipEvent.duplicateDismissed
    Row::Record(472, 3), // 241 MembershipEvent.personsMerged
    Row::Record(477, 2), // 242 MembershipEvent.minorEntered
    Row::Record(475, 2), // 243 Minority
    Row::Record(33, 1), // 244 MembershipEvent.cameOfAge
    Row::Record(498, 1), // 245 MembershipEvent.unmaskingAsked
    Row::Record(491, 7), // 246 Unmasking
    Row::Union(487, 4), // 247 UnmaskingStage
    Row::Record(250, 1), // 248 UnmaskingStage.asked
    Row::Record(479, 0), // 249 UnmaskingStage.lapsed
    Row::Record(479, 2), // 250 UnmaskingStage.declined
    Row::Record(481, 6), // 251 UnmaskingStage.granted
    Row::Record(499, 2), // 252 MembershipEvent.unmaskingMoved
    Row::Record(501, 2), // 253 MembershipEvent.personErased
    Row::Record(503, 7), // 254 MembershipEvent.entered
    Row::Record(512, 4), // 255 MembershipEvent.batchOpened
    Row::List(257), // 256 [FormCount]
    Row::Record(510, 2), // 257 FormCount
    Row::Record(516, 3), // 258 MembershipEvent.batchClosed
    Row::Record(523, 3), // 259 MembershipEvent.entryCorrected
    Row::Union(520, 3), // 260 Correction
    Row::Record(184, 1), // 261 Correction.household
    Row::Record(103, 1), // 262 Correction.proof
    Row::Record(519, 1), // 263 Correction.delegate
    Row::Record(526, 5), // 264 MembershipEvent.actHeld
    Row::Record(531, 3), // 265 MembershipEvent.actSeconded
    Row::Union(647, 8), // 266 DeliberationEvent
    Row::Record(586, 9), // 267 DeliberationEvent.topicProposed
    Row::Maybe(269), // 268 CovenantDraft?
    Row::Record(584, 2), // 269 CovenantDraft
    Row::List(271), // 270 [CovenantRule]
    Row::Record(581, 3), // 271 CovenantRule
    Row::List(273), // 272 [Measure]
    Row::Union(578, 3), // 273 Measure
    Row::Record(578, 0), // 274 Measure.dissuade
    Row::Record(578, 0), // 275 Measure.expose
    Row::Record(108, 1), // 276 Measure.refer
    Row::Maybe(0), // 277 CovenantId?
    Row::Record(595, 2), // 278 DeliberationEvent.secondGiven
    Row::Record(597, 2), // 279 DeliberationEvent.topicSeconded
    Row::Record(599, 3), // 280 DeliberationEvent.topicLapsed
    Row::Record(586, 1), // 281 DeliberationEvent.topicWithdrawn
    Row::Record(602, 4), // 282 DeliberationEvent.votingOpened
    Row::Record(609, 5), // 283 DeliberationEvent.ballotCast
    Row::Maybe(0), // 284 HouseholdId?
    Row::Words(606, 3), // 285 Choice
    Row::Record(640, 7), // 286 DeliberationEvent.topicDecided
    Row::Words(614, 3), // 287 DeliberationOutcome
    Row::Record(620, 6), // 288 Tally
    Row::Words(617, 3), // 289 VoteMeasure
    Row::List(291), // 290 [Inequality]
    Row::Record(630, 10), // 291 Inequality
    Row::Words(626, 2), // 292 Test
    Row::Words(628, 2), // 293 Comparison
    Row::Leaf(Leaf::Product), // 294 Product
    Row::Union(675, 5), // 295 CovenantEvent
    Row::Record(655, 4), // 296 CovenantEvent.covenantAdopted
    Row::Record(655, 2), // 297 CovenantEvent.covenantRepealed
    Row::Record(659, 10), // 298 CovenantEvent.violationRecorded
    Row::Record(669, 3), // 299 CovenantEvent.noticeIssued
    Row::Record(672, 3), // 300 CovenantEvent.violationWithdrawn
    Row::Maybe(0), // 301 CaseId?
    Row::Union(741, 12), // 302 PointsEvent
    Row::Record(680, 2), // 303 PointsEvent.fundOpened
    Row::Record(682, 5), // 304 PointsEvent.pointsAwarded
    Row::Record(687, 6), // 305 PointsEvent.awardReversed
    Row::Record(695, 5), // 306 PointsEvent.offerPublished
    Row::Maybe(308), // 307 Requirement?
    Row::Record(693, 2), // 308 Requirement
    Row::Record(695, 1), // 309 PointsEvent.offerWithdrawn
    Row::Record(702, 6), // 310 PointsEvent.redemptionReserved
    Row::Union(700, 2), // 311 Buyer
    Row::Record(708, 2), // 312 PointsEvent.codeRejected
    Row::Record(702, 1), // 313 PointsEvent.redemptionConfirmed
    Row::Record(714, 2), // 314 PointsEvent.redemptionReturned
    Row::Words(710, 4), // 315 ReturnCause
    Row::Record(730, 5), // 316 PointsEvent.settled
    Row::List(318), // 317 [SettlementLine]
    Row::Record(716, 7), // 318 SettlementLine
    Row::Leaf(Leaf::Cny), // 319 Cny
    Row::Record(723, 7), // 320 SettlementTotals
    Row::Record(735, 3), // 321 PointsEvent.pointsCombined
    Row::Record(738, 3), // 322 PointsEvent.pointsForfeited
    Row::Union(840, 19), // 323 CasesEvent
    Row::Record(758, 1), // 324 CasesEvent.termsAdopted
    Row::Record(753, 5), // 325 Terms
    Row::Record(767, 10), // 326 CasesEvent.caseReported
    Row::Words(759, 8), // 327 Channel
    Row::Record(777, 2), // 328 CasesEvent.caseAccepted
    Row::Record(779, 5), // 329 CasesEvent.caseDeclined
    Row::Record(784, 2), // 330 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 331 TopicId?
    Row::Record(668, 1), // 332 CasesEvent.handlingStarted
    Row::Record(786, 2), // 333 CasesEvent.caseEntrusted
    Row::Record(788, 4), // 334 CasesEvent.caseDispatched
    Row::Record(792, 3), // 335 CasesEvent.caseReturned
    Row::Record(797, 5), // 336 CasesEvent.feedbackGiven
    Row::Union(795, 2), // 337 Unit
    Row::Record(35, 1), // 338 Unit.region
    Row::Record(185, 1), // 339 Unit.organisation
    Row::Record(802, 7), // 340 CasesEvent.caseClosed
    Row::Record(811, 6), // 341 CasesEvent.caseEscalated
    Row::Maybe(343), // 342 Deferral?
    Row::Words(809, 2), // 343 Deferral
    Row::Record(817, 4), // 344 CasesEvent.deadlineMissed
    Row::Record(821, 5), // 345 CasesEvent.caseSupervised
    Row::Record(826, 3), // 346 CasesEvent.deadlineSet
    Row::Record(829, 6), // 347 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 348 Score
    Row::Record(835, 5), // 349 CasesEvent.caseReopened
    Row::Record(786, 2), // 350 CasesEvent.caseReleased
    Row::Record(668, 1), // 351 CasesEvent.caseWithdrawn
    Row::Union(944, 6), // 352 CatalogueEvent
    Row::Record(918, 5), // 353 CatalogueEvent.formAsked
    Row::List(355), // 354 [ItemAnswer]
    Row::Record(916, 2), // 355 ItemAnswer
    Row::Union(912, 4), // 356 AskAnswer
    Row::Record(859, 4), // 357 AskAnswer.alreadyHeld
    Row::Record(863, 4), // 358 AskAnswer.shareFrom
    Row::Record(867, 2), // 359 AskAnswer.mayCollect
    Row::Record(911, 1), // 360 AskAnswer.forbidden
    Row::Union(897, 14), // 361 CatalogueRefusal
    Row::Record(139, 1), // 362 CatalogueRefusal.unknownItem
    Row::Record(139, 1), // 363 CatalogueRefusal.itemTwice
    Row::Record(869, 2), // 364 CatalogueRefusal.purposeNotLawful
    Row::Record(871, 3), // 365 CatalogueRefusal.notEntitled
    Row::Record(874, 3), // 366 CatalogueRefusal.outsideRegion
    Row::Record(877, 5), // 367 CatalogueRefusal.alreadyHeld
    Row::Record(882, 3), // 368 CatalogueRefusal.refusedByResident
    Row::Record(885, 2), // 369 CatalogueRefusal.consentMissing
    Row::Record(887, 3), // 370 CatalogueRefusal.guardianMissing
    Row::Record(890, 5), // 371 CatalogueRefusal.heldElsewhere
    Row::Record(860, 1), // 372 CatalogueRefusal.recordExists
    Row::Record(860, 1), // 373 CatalogueRefusal.unknownRecord
    Row::Record(895, 2), // 374 CatalogueRefusal.notFresh
    Row::Record(885, 2), // 375 CatalogueRefusal.notRefusable
    Row::Record(926, 10), // 376 CatalogueEvent.itemCollected
    Row::Maybe(378), // 377 ItemConsent?
    Row::Record(923, 3), // 378 ItemConsent
    Row::Record(936, 4), // 379 CatalogueEvent.itemShared
    Row::Record(940, 4), // 380 CatalogueEvent.itemRefused
    Row::Record(936, 2), // 381 CatalogueEvent.holdingEnded
    Row::Record(33, 1), // 382 CatalogueEvent.personForgotten
    Row::Union(973, 7), // 383 ConsultationEvent
    Row::Record(950, 7), // 384 ConsultationEvent.questionAsked
    Row::Record(957, 3), // 385 ConsultationEvent.answerReminded
    Row::Record(960, 3), // 386 ConsultationEvent.answerOverdue
    Row::Record(963, 3), // 387 ConsultationEvent.questionEscalated
    Row::Record(968, 3), // 388 ConsultationEvent.questionAnswered
    Row::Record(966, 2), // 389 ShownIdentity
    Row::Record(950, 1), // 390 ConsultationEvent.questionWithdrawn
    Row::Record(971, 2), // 391 ConsultationEvent.answerRated
    Row::Union(1004, 7), // 392 VaultEvent
    Row::Record(980, 6), // 393 VaultEvent.entryKept
    Row::Maybe(15), // 394 Digest?
    Row::Record(986, 2), // 395 VaultEvent.entryCorrected
    Row::Record(988, 2), // 396 VaultEvent.termMoved
    Row::Record(990, 2), // 397 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 398 CategoryCode?
    Row::Record(997, 2), // 399 VaultEvent.erasureOrdered
    Row::Words(992, 5), // 400 ErasureGround
    Row::Record(1002, 2), // 401 VaultEvent.entriesDue
    Row::List(0), // 402 [EntryId]
    Row::Words(999, 3), // 403 DueCause
    Row::Record(1002, 1), // 404 VaultEvent.entriesErased
    Row::Record(1307, 6), // 405 Refused
    Row::Union(1297, 10), // 406 Refusal
    Row::Union(1038, 14), // 407 EngineRefusal
    Row::Record(1021, 2), // 408 EngineRefusal.tooLarge
    Row::Record(1023, 1), // 409 EngineRefusal.notUtf8
    Row::Record(1024, 2), // 410 EngineRefusal.malformed
    Row::Record(1026, 2), // 411 EngineRefusal.requestReused
    Row::Record(1028, 2), // 412 EngineRefusal.full
    Row::Record(1030, 2), // 413 EngineRefusal.timeBackward
    Row::Record(1032, 3), // 414 EngineRefusal.forbidden
    Row::Record(1035, 1), // 415 EngineRefusal.deadlinesPending
    Row::Record(1025, 1), // 416 EngineRefusal.snapshotDamaged
    Row::Record(1036, 2), // 417 EngineRefusal.snapshotVersion
    Row::Record(1038, 0), // 418 EngineRefusal.wrongSecret
    Row::Record(1026, 1), // 419 EngineRefusal.notRecorded
    Row::Record(1027, 2), // 420 EngineRefusal.noSuchRecord
    Row::Record(1025, 1), // 421 EngineRefusal.invalidNumber
    Row::Union(1056, 3), // 422 CharterRefusal
    Row::Record(1024, 2), // 423 CharterRefusal.invalid
    Row::Record(1052, 2), // 424 CharterRefusal.notInForce
    Row::Record(1054, 2), // 425 CharterRefusal.notLater
    Row::Union(1095, 27), // 426 DeliberationRefusal
    Row::Record(586, 1), // 427 DeliberationRefusal.unknownTopic
    Row::Record(586, 1), // 428 DeliberationRefusal.topicExists
    Row::Record(581, 1), // 429 DeliberationRefusal.unknownRule
    Row::Record(1059, 2), // 430 DeliberationRefusal.rulesCount
    Row::Record(581, 1), // 431 DeliberationRefusal.ruleTwice
    Row::Record(1061, 3), // 432 DeliberationRefusal.windowDays
    Row::Record(1064, 3), // 433 DeliberationRefusal.ladderLength
    Row::Record(1067, 2), // 434 DeliberationRefusal.ladderDescends
    Row::Record(1069, 2), // 435 DeliberationRefusal.unknownKind
    Row::Record(655, 2), // 436 DeliberationRefusal.covenantTaken
    Row::Record(1071, 2), // 437 DeliberationRefusal.nothingToRepeal
    Row::Record(1079, 2), // 438 DeliberationRefusal.notBeingSeconded
    Row::Words(1073, 6), // 439 StageName
    Row::Record(599, 3), // 440 DeliberationRefusal.notSeconded
    Row::Record(1079, 2), // 441 DeliberationRefusal.notOpenable
    Row::Record(1079, 2), // 442 DeliberationRefusal.notWithdrawable
    Row::Record(1079, 2), // 443 DeliberationRefusal.notVoting
    Row::Record(1081, 3), // 444 DeliberationRefusal.secondingOver
    Row::Record(1084, 3), // 445 DeliberationRefusal.votingOver
    Row::Record(1081, 3), // 446 DeliberationRefusal.notDue
    Row::Record(586, 1), // 447 DeliberationRefusal.ownSecond
    Row::Record(1087, 2), // 448 DeliberationRefusal.outsideRegion
    Row::Record(595, 2), // 449 DeliberationRefusal.alreadySeconded
    Row::Record(586, 2), // 450 DeliberationRefusal.nobodyEligible
    Row::Record(610, 1), // 451 DeliberationRefusal.appBallotOfAnother
    Row::Record(1089, 2), // 452 DeliberationRefusal.notEligible
    Row::Record(1091, 2), // 453 DeliberationRefusal.notDelegate
    Row::Record(1093, 2), // 454 DeliberationRefusal.alreadyVoted
    Row::Union(1128, 11), // 455 CovenantRefusal
    Row::Record(584, 1), // 456 CovenantRefusal.covenantExists
    Row::Record(584, 1), // 457 CovenantRefusal.unknownCovenant
    Row::Record(1122, 2), // 458 CovenantRefusal.notInForce
    Row::Record(660, 2), // 459 CovenantRefusal.unknownRule
    Row::Record(1124, 2), // 460 CovenantRefusal.violationExists
    Row::Record(659, 1), // 461 CovenantRefusal.unknownViolation
    Row::Record(659, 1), // 462 CovenantRefusal.ownViolation
    Row::Record(659, 1), // 463 CovenantRefusal.alreadyWithdrawn
    Row::Record(1126, 2), // 464 CovenantRefusal.placeOutside
    Row::Record(1128, 0), // 465 CovenantRefusal.minor
    Row::Record(1087, 2), // 466 CovenantRefusal.notBound
    Row::Union(1169, 33), // 467 PointsRefusal
    Row::Record(185, 1), // 468 PointsRefusal.notAMerchant
    Row::Record(680, 1), // 469 PointsRefusal.unknownFund
    Row::Record(100, 1), // 470 PointsRefusal.unknownAct
    Row::Record(1139, 3), // 471 PointsRefusal.unknownAward
    Row::Record(695, 1), // 472 PointsRefusal.unknownOffer
    Row::Record(702, 1), // 473 PointsRefusal.unknownRedemption
    Row::Record(730, 1), // 474 PointsRefusal.unknownSettlement
    Row::Record(1142, 2), // 475 PointsRefusal.notInSettlement
    Row::Record(680, 1), // 476 PointsRefusal.fundExists
    Row::Record(695, 1), // 477 PointsRefusal.offerExists
    Row::Record(702, 1), // 478 PointsRefusal.redemptionExists
    Row::Record(730, 1), // 479 PointsRefusal.settlementExists
    Row::Record(33, 1), // 480 PointsRefusal.ownAward
    Row::Record(1144, 3), // 481 PointsRefusal.fundElsewhere
    Row::Record(217, 2), // 482 PointsRefusal.proofTooLow
    Row::Record(1139, 3), // 483 PointsRefusal.alreadyAwarded
    Row::Record(1147, 5), // 484 PointsRefusal.capReached
    Row::Record(1139, 3), // 485 PointsRefusal.alreadyReversed
    Row::Record(1152, 2), // 486 PointsRefusal.priceTooLow
    Row::Record(1154, 0), // 487 PointsRefusal.stockEmpty
    Row::Record(100, 1), // 488 PointsRefusal.requirementEmpty
    Row::Record(695, 1), // 489 PointsRefusal.offerWithdrawn
    Row::Record(424, 1), // 490 PointsRefusal.ownOffer
    Row::Record(1154, 3), // 491 PointsRefusal.requirementNotMet
    Row::Record(695, 1), // 492 PointsRefusal.soldOut
    Row::Record(1157, 2), // 493 PointsRefusal.balanceTooLow
    Row::Record(1164, 2), // 494 PointsRefusal.redemptionOver
    Row::Words(1159, 5), // 495 RedemptionStatus
    Row::Record(250, 2), // 496 PointsRefusal.redemptionLate
    Row::Record(250, 2), // 497 PointsRefusal.notDue
    Row::Record(33, 1), // 498 PointsRefusal.ownConfirmation
    Row::Record(700, 2), // 499 PointsRefusal.ownSettlement
    Row::Record(35, 1), // 500 PointsRefusal.nothingToSettle
    Row::Record(1166, 3), // 501 PointsRefusal.ledgerFull
    Row::Union(1233, 33), // 502 CasesRefusal
    Row::Record(668, 1), // 503 CasesRefusal.unknownCase
    Row::Record(1202, 0), // 504 CasesRefusal.channelOfTheEngine
    Row::Record(1202, 2), // 505 CasesRefusal.sourceEntered
    Row::Record(668, 1), // 506 CasesRefusal.caseExists
    Row::Record(108, 1), // 507 CasesRefusal.unknownKind
    Row::Record(192, 2), // 508 CasesRefusal.regionTooHigh
    Row::Record(1204, 0), // 509 CasesRefusal.notOwnName
    Row::Record(1217, 3), // 510 CasesRefusal.wrongStage
    Row::Words(1204, 13), // 511 Stage
    Row::List(511), // 512 Stages
    Row::Record(1220, 3), // 513 CasesRefusal.wrongLevel
    Row::Record(250, 2), // 514 CasesRefusal.notDue
    Row::Record(250, 2), // 515 CasesRefusal.deadlinePassed
    Row::Record(120, 1), // 516 CasesRefusal.atTop
    Row::Record(1223, 2), // 517 CasesRefusal.notAbove
    Row::Record(1225, 2), // 518 CasesRefusal.aboveTop
    Row::Record(1227, 3), // 519 CasesRefusal.skipsLevel
    Row::Record(185, 1), // 520 CasesRefusal.notEntrustable
    Row::Record(185, 1), // 521 CasesRefusal.notADepartment
    Row::Record(444, 2), // 522 CasesRefusal.outOfReach
    Row::Record(425, 1), // 523 CasesRefusal.namedTwice
    Row::Record(1230, 0), // 524 CasesRefusal.unitMissing
    Row::Record(1230, 1), // 525 CasesRefusal.notWithUnit
    Row::Record(1230, 1), // 526 CasesRefusal.notActingFor
    Row::Record(425, 1), // 527 CasesRefusal.feedbackGiven
    Row::Record(425, 1), // 528 CasesRefusal.returnedBefore
    Row::Record(425, 1), // 529 CasesRefusal.dispatchDesignated
    Row::Record(830, 1), // 530 CasesRefusal.alreadyRated
    Row::Record(1231, 0), // 531 CasesRefusal.anonymous
    Row::Record(1231, 0), // 532 CasesRefusal.notReporter
    Row::Record(1231, 0), // 533 CasesRefusal.handlerRates
    Row::Record(229, 2), // 534 CasesRefusal.windowClosed
    Row::Record(1231, 2), // 535 CasesRefusal.reopenedTooOften
    Row::Record(247, 3), // 536 CasesRefusal.unknownYear
    Row::Record(120, 1), // 537 CasesRefusal.noTerm
    Row::Union(1269, 10), // 538 ConsultationRefusal
    Row::Record(950, 1), // 539 ConsultationRefusal.unknownQuestion
    Row::Record(950, 1), // 540 ConsultationRefusal.questionExists
    Row::Record(951, 1), // 541 ConsultationRefusal.notPublic
    Row::Record(1266, 3), // 542 ConsultationRefusal.outOfReach
    Row::Record(240, 2), // 543 ConsultationRefusal.tooManyOpen
    Row::Record(950, 1), // 544 ConsultationRefusal.notOpen
    Row::Record(950, 1), // 545 ConsultationRefusal.ownQuestion
    Row::Record(950, 1), // 546 ConsultationRefusal.notAnswered
    Row::Record(950, 1), // 547 ConsultationRefusal.ratedAlready
    Row::Record(250, 2), // 548 ConsultationRefusal.notDue
    Row::Union(1287, 10), // 549 VaultRefusal
    Row::Record(146, 1), // 550 VaultRefusal.unknownEntry
    Row::Record(146, 1), // 551 VaultRefusal.entryExists
    Row::Record(148, 1), // 552 VaultRefusal.unknownCategory
    Row::Record(148, 1), // 553 VaultRefusal.consentNeeded
    Row::Record(148, 2), // 554 VaultRefusal.notByConsent
    Row::Record(33, 1), // 555 VaultRefusal.nothingConsented
    Row::Record(1283, 2), // 556 VaultRefusal.notKept
    Row::Words(1279, 4), // 557 EntryStatus
    Row::Record(1283, 2), // 558 VaultRefusal.notDue
    Row::Record(1285, 2), // 559 VaultRefusal.childInCare
    Row::Record(33, 3), // 560 VaultRefusal.onlyOperator
    Row::Record(1367, 17), // 561 ExportView
    Row::Record(1326, 9), // 562 MemberView
    Row::List(564), // 563 [RoleView]
    Row::Record(398, 5), // 564 RoleView
    Row::List(246), // 565 [Unmasking]
    Row::List(0), // 566 [TopicId]
    Row::List(568), // 567 [ViolationView]
    Row::Record(1335, 12), // 568 ViolationView
    Row::List(0), // 569 [SourceId]
    Row::List(0), // 570 [RedemptionId]
    Row::List(0), // 571 [CaseId]
    Row::List(0), // 572 [QuestionId]
    Row::List(574), // 573 [RecordView]
    Row::Record(1347, 12), // 574 RecordView
    Row::List(576), // 575 [EntryView]
    Row::Record(1359, 8), // 576 EntryView
    Row::List(17), // 577 [u32]
    Row::Union(1446, 11), // 578 MembershipAnswer
    Row::Record(1390, 6), // 579 RegionView
    Row::Record(1400, 7), // 580 RegionHistory
    Row::List(582), // 581 [RegionVersion]
    Row::Record(1396, 4), // 582 RegionVersion
    Row::Maybe(584), // 583 Turn?
    Row::Record(197, 2), // 584 Turn
    Row::List(584), // 585 [Turn]
    Row::List(587), // 586 [PlannedReshape]
    Row::Record(194, 2), // 587 PlannedReshape
    Row::Record(1409, 8), // 588 CoverageView
    Row::Maybe(63), // 589 Ratio?
    Row::List(591), // 590 [ProofFigure]
    Row::Record(1407, 2), // 591 ProofFigure
    Row::Record(1417, 2), // 592 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 593 JoinCode
    Row::Record(1422, 1), // 594 MembershipAnswer.entries
    Row::List(596), // 595 [ChannelCount]
    Row::Record(1419, 3), // 596 ChannelCount
    Row::Record(1423, 3), // 597 MembershipAnswer.batch
    Row::Record(1437, 4), // 598 OrganisationView
    Row::Union(1431, 6), // 599 OrganisationStatus
    Row::Record(1426, 3), // 600 OrganisationStatus.applied
    Row::Record(1429, 0), // 601 OrganisationStatus.active
    Row::Record(1429, 2), // 602 OrganisationStatus.rejected
    Row::Record(1431, 0), // 603 OrganisationStatus.withdrawn
    Row::Record(1431, 0), // 604 OrganisationStatus.suspended
    Row::Record(1431, 0), // 605 OrganisationStatus.dissolved
    Row::Record(1444, 1), // 606 MembershipAnswer.identityKeys
    Row::List(608), // 607 [IdentityKeyView]
    Row::Record(1441, 3), // 608 IdentityKeyView
    Row::Record(1445, 1), // 609 MembershipAnswer.unmaskings
    Row::Union(1483, 2), // 610 DeliberationAnswer
    Row::Record(1471, 8), // 611 TopicView
    Row::Union(1465, 6), // 612 StageView
    Row::Record(250, 1), // 613 StageView.proposed
    Row::Record(1123, 1), // 614 StageView.seconded
    Row::Record(1457, 4), // 615 StageView.voting
    Row::Record(1461, 4), // 616 StageView.decided
    Row::Record(197, 1), // 617 StageView.lapsed
    Row::Record(197, 1), // 618 StageView.withdrawn
    Row::Record(1479, 4), // 619 BallotView
    Row::Maybe(195), // 620 EntryChannel?
    Row::Union(1496, 3), // 621 CovenantAnswer
    Row::Record(1485, 7), // 622 CovenantView
    Row::Record(1375, 1), // 623 CovenantAnswer.violations
    Row::Record(1492, 4), // 624 FiguresView
    Row::Union(1548, 10), // 625 PointsAnswer
    Row::Record(1499, 2), // 626 PersonView
    Row::Record(1501, 5), // 627 ParticipationView
    Row::Record(1506, 6), // 628 MerchantView
    Row::Record(1512, 5), // 629 FundView
    Row::Record(1517, 7), // 630 OfferView
    Row::Record(1524, 9), // 631 RedemptionView
    Row::Maybe(311), // 632 Buyer?
    Row::Record(1533, 2), // 633 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 634 VerificationCode
    Row::Record(1535, 6), // 635 SettlementView
    Row::Record(1541, 7), // 636 LedgerTotals
    Row::Union(1641, 4), // 637 CasesAnswer
    Row::Record(1582, 23), // 638 CaseView
    Row::Maybe(0), // 639 SourceId?
    Row::Maybe(641), // 640 Rating?
    Row::Record(831, 3), // 641 Rating
    Row::List(643), // 642 [DepartmentView]
    Row::Record(1558, 2), // 643 DepartmentView
    Row::List(645), // 644 [StepView]
    Row::Record(1577, 5), // 645 StepView
    Row::Words(1560, 17), // 646 StepKind
    Row::Record(1617, 11), // 647 RegionFigures
    Row::List(649), // 648 [StageFigure]
    Row::Record(1605, 2), // 649 StageFigure
    Row::List(651), // 650 [LevelFigure]
    Row::Record(1607, 2), // 651 LevelFigure
    Row::List(653), // 652 [KindFigure]
    Row::Record(1609, 3), // 653 KindFigure
    Row::Record(1612, 5), // 654 RatingSums
    Row::Record(1628, 4), // 655 UnitFigures
    Row::Record(1640, 1), // 656 CasesAnswer.agenda
    Row::List(658), // 657 [OpenCase]
    Row::Record(1632, 8), // 658 OpenCase
    Row::Union(1652, 2), // 659 CatalogueAnswer
    Row::Record(1381, 1), // 660 CatalogueAnswer.records
    Row::Record(1645, 7), // 661 BurdenView
    Row::Union(1675, 2), // 662 ConsultationAnswer
    Row::Record(1661, 6), // 663 QuestionView
    Row::Union(1658, 3), // 664 QuestionStatus
    Row::Record(1427, 2), // 665 QuestionStatus.open
    Row::Record(1654, 4), // 666 QuestionStatus.answered
    Row::Maybe(72), // 667 bool?
    Row::Record(1658, 0), // 668 QuestionStatus.withdrawn
    Row::Record(1667, 8), // 669 Figures
    Row::Union(1677, 2), // 670 VaultAnswer
    Row::Record(1002, 1), // 671 VaultAnswer.due
    Row::Record(1688, 1), // 672 Answered
    Row::Union(1690, 4), // 673 BurdenOf
    Row::Record(1689, 1), // 674 BurdenOf.worker
    Row::Record(33, 1), // 675 BurdenOf.resident
    Row::Record(139, 1), // 676 BurdenOf.item
    Row::Record(35, 1), // 677 BurdenOf.region
    Row::Union(1722, 16), // 678 CasesCommand
    Row::Record(1694, 7), // 679 CasesCommand.report
    Row::Record(668, 1), // 680 CasesCommand.accept
    Row::Record(1701, 3), // 681 CasesCommand.decline
    Row::Record(784, 2), // 682 CasesCommand.startSelfResolution
    Row::Record(668, 1), // 683 CasesCommand.handle
    Row::Record(786, 2), // 684 CasesCommand.entrust
    Row::Record(1704, 4), // 685 CasesCommand.dispatch
    Row::Record(792, 3), // 686 CasesCommand.return
    Row::Record(1708, 3), // 687 CasesCommand.feedback
    Row::Record(668, 1), // 688 CasesCommand.close
    Row::Record(1711, 3), // 689 CasesCommand.escalate
    Row::Maybe(78), // 690 Level?
    Row::Record(1714, 6), // 691 CasesCommand.evaluate
    Row::Record(1701, 2), // 692 CasesCommand.reopen
    Row::Record(1720, 2), // 693 CasesCommand.withdraw
    Row::Record(185, 1), // 694 CasesCommand.release
    Row::Record(668, 1), // 695 CasesCommand.expire
    Row::Union(1742, 4), // 696 CasesQuery
    Row::Record(1708, 2), // 697 CasesQuery.case
    Row::Record(35, 1), // 698 CasesQuery.figures
    Row::Record(798, 1), // 699 CasesQuery.unit
    Row::Record(1738, 4), // 700 CasesQuery.agenda
    Row::Union(1763, 5), // 701 CatalogueCommand
    Row::Record(1750, 2), // 702 CatalogueCommand.ask
    Row::Record(1746, 4), // 703 DataForm
    Row::List(378), // 704 [ItemConsent]
    Row::List(0), // 705 [ItemCode]
    Row::Record(1755, 2), // 706 CatalogueCommand.collect
    Row::List(708), // 707 [Entry]
    Row::Record(1752, 3), // 708 Entry
    Row::Record(1757, 4), // 709 CatalogueCommand.share
    Row::Record(940, 3), // 710 CatalogueCommand.refuse
    Row::Record(1761, 2), // 711 CatalogueCommand.forget
    Row::Union(1769, 3), // 712 CatalogueQuery
    Row::Record(33, 1), // 713 CatalogueQuery.held
    Row::Record(1689, 1), // 714 CatalogueQuery.collected
    Row::Record(1768, 1), // 715 CatalogueQuery.burden
    Row::Union(1772, 1), // 716 CharterCommand
    Row::Record(162, 1), // 717 CharterCommand.adopt
    Row::Union(1773, 1), // 718 ClockCommand
    Row::Record(1773, 0), // 719 ClockCommand.advance
    Row::Union(1933, 10), // 720 Command
    Row::Union(1832, 34), // 721 MembershipCommand
    Row::Record(1774, 4), // 722 MembershipCommand.defineRegion
    Row::Record(1778, 4), // 723 MembershipCommand.reshape
    Row::Record(180, 1), // 724 MembershipCommand.cancelReshape
    Row::Record(205, 2), // 725 MembershipCommand.enterKnownHouseholds
    Row::Record(1782, 6), // 726 MembershipCommand.grantRole
    Row::Record(397, 4), // 727 MembershipCommand.revokeRole
    Row::Record(1788, 3), // 728 MembershipCommand.issueJoinCode
    Row::Maybe(44), // 729 u16?
    Row::Record(205, 1), // 730 MembershipCommand.revokeJoinCode
    Row::Record(1791, 6), // 731 MembershipCommand.join
    Row::Maybe(243), // 732 Minority?
    Row::Record(33, 1), // 733 MembershipCommand.leave
    Row::Record(416, 2), // 734 MembershipCommand.nameDelegate
    Row::Record(418, 3), // 735 MembershipCommand.regroupHousehold
    Row::Record(1797, 6), // 736 MembershipCommand.applyOrganisation
    Row::Record(1803, 3), // 737 MembershipCommand.reviewOrganisation
    Row::Record(442, 2), // 738 MembershipCommand.appealReview
    Row::Record(185, 1), // 739 MembershipCommand.withdrawApplication
    Row::Record(1806, 2), // 740 MembershipCommand.nameOfficers
    Row::Record(442, 2), // 741 MembershipCommand.suspendOrganisation
    Row::Record(442, 2), // 742 MembershipCommand.reinstateOrganisation
    Row::Record(442, 2), // 743 MembershipCommand.dissolveOrganisation
    Row::Record(512, 4), // 744 MembershipCommand.openBatch
    Row::Record(1808, 2), // 745 MembershipCommand.closeBatch
    Row::Record(1810, 2), // 746 MembershipCommand.correct
    Row::Record(185, 1), // 747 MembershipCommand.lapseReview
    Row::Record(456, 2), // 748 MembershipCommand.rotateIdentityKey
    Row::Record(1812, 4), // 749 MembershipCommand.prove
    Row::Maybe(217), // 750 Identity?
    Row::Record(469, 3), // 751 MembershipCommand.suspectDuplicate
    Row::Record(1816, 4), // 752 MembershipCommand.reviewDuplicate
    Row::Record(477, 2), // 753 MembershipCommand.enterMinor
    Row::Record(1820, 4), // 754 MembershipCommand.askUnmasking
    Row::Record(1824, 3), // 755 MembershipCommand.decideUnmasking
    Row::Record(268, 1), // 756 MembershipCommand.tellUnmasked
    Row::Record(33, 1), // 757 MembershipCommand.erase
    Row::Record(1831, 1), // 758 MembershipCommand.fallDue
    Row::Union(1827, 4), // 759 Matter
    Row::Record(261, 2), // 760 Matter.duplicate
    Row::Record(33, 1), // 761 Matter.minor
    Row::Record(180, 1), // 762 Matter.reshape
    Row::Record(268, 1), // 763 Matter.unmasking
    Row::Union(1876, 7), // 764 DeliberationCommand
    Row::Record(1866, 6), // 765 DeliberationCommand.propose
    Row::Record(595, 2), // 766 DeliberationCommand.second
    Row::Record(586, 1), // 767 DeliberationCommand.withdraw
    Row::Record(586, 1), // 768 DeliberationCommand.open
    Row::Record(1872, 4), // 769 DeliberationCommand.cast
    Row::Record(586, 1), // 770 DeliberationCommand.lapse
    Row::Record(586, 1), // 771 DeliberationCommand.close
    Row::Union(1891, 4), // 772 CovenantCommand
    Row::Record(655, 4), // 773 CovenantCommand.adopt
    Row::Record(655, 2), // 774 CovenantCommand.repeal
    Row::Record(1883, 8), // 775 CovenantCommand.recordViolation
    Row::Record(672, 2), // 776 CovenantCommand.withdrawViolation
    Row::Union(1901, 13), // 777 PointsCommand
    Row::Record(680, 2), // 778 PointsCommand.openFund
    Row::Record(682, 4), // 779 PointsCommand.award
    Row::Record(1895, 4), // 780 PointsCommand.reverse
    Row::Record(695, 5), // 781 PointsCommand.publishOffer
    Row::Record(695, 1), // 782 PointsCommand.withdrawOffer
    Row::Record(702, 3), // 783 PointsCommand.reserve
    Row::Record(1899, 2), // 784 PointsCommand.confirm
    Row::Record(702, 1), // 785 PointsCommand.cancel
    Row::Record(702, 1), // 786 PointsCommand.expireRedemption
    Row::Record(424, 1), // 787 PointsCommand.release
    Row::Record(730, 2), // 788 PointsCommand.settle
    Row::Record(252, 2), // 789 PointsCommand.combine
    Row::Record(33, 1), // 790 PointsCommand.forfeit
    Row::Union(1914, 7), // 791 ConsultationCommand
    Row::Record(950, 4), // 792 ConsultationCommand.ask
    Row::Record(968, 2), // 793 ConsultationCommand.answer
    Row::Record(950, 1), // 794 ConsultationCommand.withdraw
    Row::Record(971, 2), // 795 ConsultationCommand.rate
    Row::Record(950, 1), // 796 ConsultationCommand.lapse
    Row::Record(33, 1), // 797 ConsultationCommand.forget
    Row::Record(951, 1), // 798 ConsultationCommand.release
    Row::Union(1926, 7), // 799 VaultCommand
    Row::Record(1921, 5), // 800 VaultCommand.keep
    Row::Record(986, 2), // 801 VaultCommand.correct
    Row::Record(990, 2), // 802 VaultCommand.withdrawConsent
    Row::Record(997, 2), // 803 VaultCommand.erase
    Row::Record(1002, 1), // 804 VaultCommand.confirmErasure
    Row::Record(1926, 0), // 805 VaultCommand.lapse
    Row::Record(33, 1), // 806 VaultCommand.retire
    Row::Union(1943, 2), // 807 ConsultationQuery
    Row::Record(950, 1), // 808 ConsultationQuery.question
    Row::Record(951, 1), // 809 ConsultationQuery.figures
    Row::Union(1945, 3), // 810 CovenantQuery
    Row::Record(584, 1), // 811 CovenantQuery.covenant
    Row::Record(33, 1), // 812 CovenantQuery.violations
    Row::Record(35, 1), // 813 CovenantQuery.figures
    Row::Union(1948, 2), // 814 DeliberationQuery
    Row::Record(586, 1), // 815 DeliberationQuery.topic
    Row::Record(595, 2), // 816 DeliberationQuery.ballot
    Row::Record(1955, 1), // 817 Done
    Row::Union(1951, 4), // 818 Made
    Row::Record(1950, 1), // 819 Made.picture
    Row::Record(1956, 3), // 820 Helper
    Row::Union(1960, 6), // 821 JournalQuery
    Row::Record(1959, 0), // 822 JournalQuery.state
    Row::Record(1959, 0), // 823 JournalQuery.root
    Row::Record(1027, 1), // 824 JournalQuery.inclusion
    Row::Record(1959, 1), // 825 JournalQuery.consistency
    Row::Record(1026, 1), // 826 JournalQuery.receipt
    Row::Record(33, 1), // 827 JournalQuery.export
    Row::Union(1966, 11), // 828 MembershipQuery
    Row::Record(35, 1), // 829 MembershipQuery.region
    Row::Record(35, 1), // 830 MembershipQuery.regionHistory
    Row::Record(35, 1), // 831 MembershipQuery.coverage
    Row::Record(205, 1), // 832 MembershipQuery.joinCode
    Row::Record(33, 1), // 833 MembershipQuery.member
    Row::Record(35, 1), // 834 MembershipQuery.entries
    Row::Record(282, 1), // 835 MembershipQuery.batch
    Row::Record(185, 1), // 836 MembershipQuery.organisation
    Row::Record(1966, 0), // 837 MembershipQuery.identityKeys
    Row::Record(268, 1), // 838 MembershipQuery.unmasking
    Row::Record(33, 1), // 839 MembershipQuery.unmaskings
    Row::Union(1977, 10), // 840 PointsQuery
    Row::Record(33, 1), // 841 PointsQuery.person
    Row::Record(682, 2), // 842 PointsQuery.participation
    Row::Record(424, 1), // 843 PointsQuery.merchant
    Row::Record(680, 1), // 844 PointsQuery.fund
    Row::Record(695, 1), // 845 PointsQuery.offer
    Row::Record(702, 1), // 846 PointsQuery.redemption
    Row::Record(702, 1), // 847 PointsQuery.verificationCode
    Row::Record(730, 1), // 848 PointsQuery.settlement
    Row::Record(1142, 2), // 849 PointsQuery.settlementLine
    Row::Record(1977, 0), // 850 PointsQuery.ledger
    Row::Union(1989, 9), // 851 Query
    Row::Union(1987, 2), // 852 VaultQuery
    Row::Record(146, 1), // 853 VaultQuery.entry
    Row::Record(1987, 0), // 854 VaultQuery.due
    Row::Record(1998, 3), // 855 Question
    Row::Record(2004, 5), // 856 Request
    Row::Maybe(858), // 857 Via?
    Row::Record(2001, 3), // 858 Via
    Row::Maybe(820), // 859 Helper?
    Row::Leaf(Leaf::Secret), // 860 Secret
    Row::Record(2009, 3), // 861 Setup
    Row::Union(2034, 7), // 862 Tool
    Row::Record(2012, 4), // 863 Tool.identityDigest
    Row::Record(2016, 3), // 864 Tool.identityKey
    Row::Record(1307, 1), // 865 Tool.creditCode
    Row::Record(2019, 2), // 866 Tool.contentDigest
    Row::Record(2021, 1), // 867 Tool.qrPicture
    Row::Record(2022, 6), // 868 Tool.verifyInclusion
    Row::Record(2028, 6), // 869 Tool.verifyConsistency
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
    must(81, 63), // atLeast
    must(82, 63), // moreThan
    must(83, 0), // eligible
    must(84, 0), // participants
    must(85, 0), // valid
    must(86, 0), // yesAndNo
    must(87, 0), // code
    must(88, 61), // electorate
    must(89, 44), // seconds
    must(90, 44), // secondingDays
    must(91, 44), // votingDays
    must(92, 62), // quorum
    must(93, 62), // approval
    must(94, 64), // approvalOf
    must(95, 0), // source
    must(96, 59), // decisions
    must(46, 0), // act
    must(97, 11), // amount
    must(98, 11), // dayCap
    must(28, 39), // proof
    must(99, 66), // acts
    must(100, 17), // redemptionMinutes
    must(101, 43), // codeTries
    must(102, 68), // cnyPerPoint
    must(103, 0), // kind
    must(104, 72), // urgent
    must(105, 73), // departments
    must(106, 44), // fromMinute
    must(107, 44), // toMinute
    must(108, 0), // grid
    must(109, 0), // village
    must(110, 0), // town
    must(111, 0), // county
    must(112, 0), // city
    must(50, 44), // workingDays
    must(113, 17), // workingMinutes
    must(114, 78), // level
    must(104, 72), // urgent
    must(115, 79), // term
    must(116, 70), // kinds
    must(117, 74), // officeHours
    must(118, 76), // limits
    may(119, 43, 3), // warningsMax
    may(120, 43, 3), // reopeningsMax
    may(121, 44, 30), // evaluationDays
    must(122, 0), // consent
    must(123, 0), // contract
    must(124, 0), // legalDuty
    must(125, 0), // emergency
    must(126, 0), // news
    must(127, 0), // public
    must(128, 0), // otherLaw
    must(129, 0), // ordinary
    must(130, 0), // sensitive
    must(0, 0), // under14
    must(131, 0), // item
    must(132, 0), // owner
    must(133, 82), // basis
    must(134, 83), // purposes
    must(135, 44), // freshDays
    must(136, 84), // sensitivity
    may(137, 73, 0), // shareWith
    must(138, 0), // entry
    must(139, 0), // leaving
    must(140, 0), // category
    must(133, 82), // basis
    must(141, 44), // keepDays
    must(142, 87), // from
    must(143, 0), // name
    must(144, 16), // effectiveFrom
    may(145, 34, 0), // effectiveTo
    must(146, 35), // founders
    must(147, 38), // membership
    must(148, 58), // deliberation
    must(149, 65), // points
    must(150, 69), // cases
    may(151, 80, 0), // catalogue
    may(152, 85, 0), // vault
    must(153, 33), // charter
    must(154, 32), // adopted
    must(33, 37), // region
    must(143, 0), // name
    must(114, 78), // level
    may(155, 90, 0), // parent
    must(155, 37), // parent
    must(87, 37), // code
    must(33, 37), // region
    must(143, 0), // name
    must(80, 96), // households
    must(156, 96), // stay
    must(157, 97), // parts
    must(158, 100), // absorbed
    must(159, 93), // rename
    must(160, 94), // move
    must(161, 95), // split
    must(162, 99), // merge
    must(163, 0), // reshape
    must(33, 37), // region
    must(164, 92), // change
    must(165, 16), // on
    must(166, 0), // household
    must(167, 0), // organisation
    must(155, 37), // parent
    must(168, 78), // parentLevel
    must(114, 78), // level
    must(33, 37), // region
    must(155, 37), // parent
    must(169, 43), // digits
    must(33, 37), // region
    must(114, 78), // level
    must(163, 0), // reshape
    must(165, 16), // on
    must(165, 16), // on
    must(170, 16), // at
    must(33, 37), // region
    must(171, 37), // became
    must(172, 0), // named
    must(33, 37), // region
    must(114, 78), // level
    must(173, 37), // other
    must(174, 78), // otherLevel
    must(108, 37), // grid
    must(80, 17), // households
    must(172, 17), // named
    must(175, 0), // first
    must(108, 37), // grid
    must(176, 17), // known
    must(177, 17), // joined
    must(178, 44), // days
    must(48, 44), // max
    must(179, 16), // until
    must(180, 44), // version
    must(181, 44), // current
    must(28, 39), // proof
    must(182, 39), // needed
    must(31, 0), // person
    must(108, 37), // grid
    must(166, 0), // household
    must(108, 37), // grid
    must(166, 0), // household
    must(48, 44), // max
    must(31, 0), // person
    must(166, 0), // household
    must(33, 37), // region
    must(183, 37), // actsIn
    must(179, 16), // until
    must(170, 16), // at
    must(32, 9), // role
    must(184, 43), // rung
    must(185, 43), // held
    must(179, 16), // until
    must(186, 16), // heldUntil
    must(187, 43), // passes
    must(188, 43), // most
    must(189, 146), // creditCode
    must(167, 0), // organisation
    must(190, 44), // open
    must(48, 44), // max
    must(33, 37), // region
    must(190, 44), // open
    must(48, 44), // max
    must(191, 44), // officers
    must(48, 44), // max
    must(192, 162), // year
    must(175, 162), // first
    must(193, 162), // last
    must(194, 16), // due
    must(170, 16), // at
    must(31, 0), // person
    must(195, 0), // into
    must(196, 44), // key
    must(181, 44), // current
    must(46, 42), // act
    must(28, 39), // proof
    must(182, 39), // needed
    must(185, 39), // held
    must(28, 39), // proof
    must(31, 0), // person
    must(173, 0), // other
    must(31, 0), // person
    must(197, 1), // age
    must(47, 43), // least
    must(31, 0), // person
    must(47, 43), // least
    must(75, 0), // unmasking
    must(108, 37), // grid
    must(198, 0), // handle
    must(199, 0), // helper
    must(199, 0), // helper
    must(200, 44), // people
    must(188, 44), // most
    must(179, 16), // until
    must(201, 0), // app
    must(202, 0), // paper
    must(203, 0), // booth
    must(35, 0), // phone
    must(204, 195), // ballot
    must(138, 195), // entry
    must(205, 0), // batch
    must(205, 0), // batch
    must(206, 17), // forms
    must(207, 17), // total
    must(205, 0), // batch
    must(65, 0), // command
    must(205, 0), // batch
    must(65, 0), // command
    must(208, 17), // announced
    must(209, 17), // came
    must(28, 39), // proof
    must(185, 39), // held
    must(31, 0), // person
    must(179, 16), // until
    must(210, 104), // unknownRegion
    must(211, 105), // unknownPerson
    must(212, 106), // unknownHousehold
    must(213, 107), // unknownOrganisation
    must(214, 108), // regionExists
    must(215, 109), // levelGap
    must(216, 110), // gridSuffix
    must(217, 111), // notAGrid
    must(218, 112), // unknownReshape
    must(219, 113), // reshapeExists
    must(220, 114), // reshapePast
    must(221, 115), // regionEnded
    must(222, 116), // nothingChanges
    must(223, 117), // namedTwice
    must(224, 118), // mergeLevels
    must(225, 119), // householdsUnaccounted
    must(226, 120), // knownBelowJoined
    must(227, 121), // joinCodeDays
    must(228, 122), // noJoinCode
    must(229, 123), // joinTriesUsed
    must(230, 124), // joinCodeReplaced
    must(231, 125), // joinCodeWithdrawn
    must(232, 126), // joinCodeExpired
    must(233, 127), // proofTooLow
    must(234, 128), // alreadyMember
    must(235, 129), // identityTaken
    must(236, 130), // identityChanged
    must(237, 131), // householdElsewhere
    must(238, 132), // householdFull
    must(239, 133), // notAMember
    must(240, 134), // notInHousehold
    must(241, 135), // roleNeedsOrganisation
    must(242, 136), // roleWithoutOrganisation
    must(243, 137), // roleBeyondOrganisation
    must(244, 138), // ownGrant
    must(245, 139), // roleExpiryPast
    must(246, 140), // beyondRung
    must(247, 141), // grantOutlasts
    must(248, 142), // passesTooMany
    must(249, 143), // roleNotHeld
    must(250, 144), // creditCodeMissing
    must(251, 145), // creditCodeTaken
    must(252, 147), // organisationExists
    must(253, 148), // applicationsOfPerson
    must(254, 149), // applicationsOfRegion
    must(255, 150), // officersTooMany
    must(256, 151), // officersNone
    must(257, 152), // officerTwice
    must(258, 153), // notUnderReview
    must(259, 154), // ownReview
    must(260, 155), // sameReviewer
    must(261, 156), // notRejected
    must(262, 157), // appealDecided
    must(263, 158), // appealLate
    must(264, 159), // ownSupervision
    must(265, 160), // notSuspended
    must(266, 161), // unknownYear
    must(267, 163), // notActive
    must(268, 164), // notDue
    must(269, 165), // personMerged
    must(270, 166), // identityKeyOrder
    must(271, 167), // identityKeyReused
    must(272, 168), // identityKeyNotInForce
    must(273, 169), // ownWitness
    must(274, 170), // proofBelow
    must(275, 171), // proofNotHigher
    must(276, 172), // onePerson
    must(277, 173), // duplicateOpen
    must(278, 174), // noDuplicate
    must(279, 175), // ownDuplicate
    must(280, 176), // mergeIntoMember
    must(281, 177), // notAMinor
    must(282, 178), // underage
    must(283, 179), // guardianNeeded
    must(284, 180), // ownGuardian
    must(285, 181), // guardianActs
    must(286, 182), // unmaskingOff
    must(287, 183), // unmaskingExists
    must(288, 184), // unknownUnmasking
    must(289, 185), // unknownHandle
    must(290, 186), // ownUnmasking
    must(291, 187), // unmaskingDecided
    must(292, 188), // nobodyToTell
    must(293, 189), // assistanceOff
    must(294, 190), // ownHelper
    must(295, 191), // helperElsewhere
    must(296, 192), // helperBusy
    must(297, 193), // helperChooses
    must(298, 194), // channelDiffers
    must(299, 196), // unknownBatch
    must(300, 197), // batchExists
    must(301, 198), // batchClosed
    must(302, 199), // batchTotal
    must(303, 200), // notInBatch
    must(304, 201), // batchMismatch
    must(305, 202), // nothingToCorrect
    must(306, 203), // correctionLate
    must(307, 204), // proofRaised
    must(308, 205), // secondEyes
    must(163, 0), // reshape
    must(309, 103), // why
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(167, 209, 0), // organisation
    may(179, 34, 0), // until
    must(187, 43), // passes
    may(310, 210, 0), // passedBy
    must(108, 37), // grid
    must(180, 44), // version
    must(179, 16), // until
    may(311, 34, 0), // overlap
    must(95, 0), // source
    must(312, 44), // triesLeft
    must(179, 16), // until
    must(31, 0), // person
    must(166, 0), // household
    must(108, 37), // grid
    must(313, 217), // identity
    must(28, 39), // proof
    must(166, 0), // household
    must(314, 0), // delegate
    must(142, 0), // from
    must(315, 0), // to
    must(316, 221), // members
    must(317, 0), // socialOrganisation
    must(318, 0), // selfOrganisedGroup
    must(319, 0), // enterprise
    must(320, 0), // merchant
    must(321, 0), // department
    must(322, 0), // residentsCouncil
    must(323, 0), // worthiesCouncil
    must(324, 0), // serviceCorps
    must(325, 0), // legalServiceCorps
    must(326, 0), // ethicsPanel
    must(327, 0), // communityBody
    must(167, 0), // organisation
    must(103, 224), // kind
    must(33, 37), // region
    may(189, 225, 0), // creditCode
    must(328, 20), // documents
    must(191, 221), // officers
    must(329, 0), // applicant
    must(330, 47), // terms
    must(331, 37), // reviewedIn
    must(194, 16), // due
    must(167, 0), // organisation
    must(332, 0), // reason
    must(167, 0), // organisation
    must(33, 37), // region
    must(332, 0), // reason
    may(333, 210, 0), // by
    may(334, 34, 0), // appealUntil
    must(167, 0), // organisation
    must(332, 0), // reason
    must(33, 37), // region
    must(194, 16), // due
    must(167, 0), // organisation
    must(33, 37), // region
    must(194, 16), // due
    must(196, 44), // key
    must(335, 15), // check
    must(31, 0), // person
    must(313, 217), // identity
    must(28, 39), // proof
    must(31, 0), // person
    must(173, 0), // other
    may(336, 238, 0), // suspicion
    may(337, 210, 0), // finder
    must(194, 16), // due
    must(31, 0), // person
    must(173, 0), // other
    must(194, 16), // due
    must(31, 0), // person
    must(173, 0), // other
    must(332, 0), // reason
    must(31, 0), // person
    must(195, 0), // into
    must(332, 0), // reason
    must(338, 16), // adultFrom
    may(17, 210, 0), // guardian
    must(31, 0), // person
    must(339, 243), // minor
    must(340, 0), // decider
    must(332, 0), // reason
    must(340, 0), // decider
    must(332, 0), // reason
    must(31, 0), // person
    must(194, 16), // due
    may(341, 34, 0), // told
    must(342, 72), // overdue
    must(343, 248), // asked
    must(344, 249), // lapsed
    must(345, 250), // declined
    must(346, 251), // granted
    must(75, 0), // unmasking
    must(108, 37), // grid
    must(198, 0), // handle
    must(347, 0), // asker
    must(332, 0), // reason
    must(348, 52), // rules
    must(349, 247), // stage
    must(350, 246), // order
    must(75, 0), // unmasking
    must(349, 247), // stage
    must(31, 0), // person
    must(351, 0), // tombstone
    must(31, 0), // person
    may(33, 90, 0), // region
    must(352, 195), // channel
    may(199, 210, 0), // helper
    may(205, 238, 0), // batch
    must(65, 0), // command
    may(179, 34, 0), // until
    must(65, 0), // command
    must(206, 17), // forms
    must(205, 0), // batch
    must(33, 37), // region
    must(206, 17), // forms
    must(116, 256), // kinds
    must(205, 0), // batch
    must(353, 256), // differences
    may(332, 238, 0), // reason
    may(314, 210, 0), // delegate
    must(166, 261), // household
    must(28, 262), // proof
    must(314, 263), // delegate
    must(31, 0), // person
    must(354, 260), // was
    must(23, 260), // now
    must(46, 15), // act
    must(65, 0), // command
    must(333, 0), // by
    must(355, 72), // helps
    must(179, 16), // until
    must(46, 15), // act
    must(175, 0), // first
    must(41, 0), // second
    must(356, 89), // regionDefined
    must(357, 91), // reshapePlanned
    must(358, 101), // reshapeCancelled
    must(359, 102), // reshapeDropped
    must(360, 206), // regionReshaped
    must(361, 207), // knownHouseholdsEntered
    must(362, 208), // roleGranted
    must(363, 211), // roleRevoked
    must(364, 212), // joinCodeIssued
    must(365, 213), // joinCodeRevoked
    must(366, 214), // joinCodeRejected
    must(367, 215), // householdFormed
    must(368, 216), // personJoined
    must(369, 218), // personLeft
    must(370, 219), // delegateNamed
    must(371, 220), // householdRegrouped
    must(372, 222), // delegateCleared
    must(373, 223), // organisationApplied
    must(374, 226), // organisationApproved
    must(375, 227), // organisationRejected
    must(376, 228), // reviewAppealed
    must(377, 229), // applicationWithdrawn
    must(378, 230), // organisationSuspended
    must(379, 231), // organisationReinstated
    must(380, 232), // organisationDissolved
    must(381, 233), // reviewOverdue
    must(382, 234), // reviewEscalated
    must(383, 235), // identityKeyRotated
    must(384, 236), // personProved
    must(385, 237), // duplicateFound
    must(386, 239), // duplicateOverdue
    must(387, 240), // duplicateDismissed
    must(388, 241), // personsMerged
    must(389, 242), // minorEntered
    must(390, 244), // cameOfAge
    must(391, 245), // unmaskingAsked
    must(392, 252), // unmaskingMoved
    must(393, 253), // personErased
    must(394, 254), // entered
    must(395, 255), // batchOpened
    must(301, 258), // batchClosed
    must(396, 259), // entryCorrected
    must(397, 264), // actHeld
    must(398, 265), // actSeconded
    must(399, 274), // dissuade
    must(400, 275), // expose
    must(401, 276), // refer
    must(402, 0), // rule
    must(403, 44), // windowDays
    must(404, 272), // ladder
    must(405, 0), // covenant
    must(348, 270), // rules
    must(406, 0), // topic
    must(33, 37), // region
    must(402, 60), // rule
    must(68, 40), // proofs
    must(407, 15), // subject
    may(405, 268, 0), // covenant
    may(408, 277, 0), // repeals
    must(409, 0), // proposer
    must(194, 16), // due
    must(406, 0), // topic
    must(31, 0), // person
    must(406, 0), // topic
    must(89, 44), // seconds
    must(406, 0), // topic
    must(89, 44), // seconds
    must(182, 44), // needed
    must(406, 0), // topic
    must(83, 17), // eligible
    must(410, 15), // register
    must(179, 16), // until
    must(411, 0), // yes
    must(412, 0), // no
    must(413, 0), // abstain
    must(406, 0), // topic
    must(414, 0), // voter
    may(166, 284, 0), // household
    must(415, 285), // choice
    must(352, 195), // channel
    must(416, 0), // noQuorum
    must(417, 0), // rejected
    must(418, 0), // passed
    must(419, 0), // heads
    must(420, 0), // area
    must(421, 0), // weight
    must(422, 289), // measure
    must(83, 17), // eligible
    must(84, 17), // participants
    must(411, 17), // yes
    must(412, 17), // no
    must(413, 17), // abstain
    must(92, 0), // quorum
    must(93, 0), // approval
    must(81, 0), // atLeast
    must(82, 0), // moreThan
    must(423, 292), // test
    must(422, 289), // measure
    must(424, 17), // part
    must(425, 17), // whole
    must(426, 64), // base
    must(427, 63), // ratio
    must(428, 293), // comparison
    must(429, 294), // left
    must(430, 294), // right
    must(431, 72), // holds
    must(406, 0), // topic
    must(33, 37), // region
    must(432, 287), // outcome
    must(433, 288), // tally
    must(28, 290), // proof
    may(434, 268, 0), // adopts
    may(408, 277, 0), // repeals
    must(435, 267), // topicProposed
    must(436, 278), // secondGiven
    must(437, 279), // topicSeconded
    must(438, 280), // topicLapsed
    must(439, 281), // topicWithdrawn
    must(440, 282), // votingOpened
    must(441, 283), // ballotCast
    must(442, 286), // topicDecided
    must(405, 0), // covenant
    must(406, 0), // topic
    must(33, 37), // region
    must(348, 270), // rules
    must(443, 0), // violation
    must(405, 0), // covenant
    must(402, 0), // rule
    must(31, 0), // person
    must(444, 37), // place
    must(445, 15), // evidence
    must(446, 17), // repetition
    must(422, 273), // measure
    must(179, 16), // until
    must(447, 0), // case
    must(405, 0), // covenant
    must(402, 0), // rule
    must(444, 37), // place
    must(443, 0), // violation
    must(332, 0), // reason
    may(447, 301, 0), // case
    must(448, 296), // covenantAdopted
    must(449, 297), // covenantRepealed
    must(450, 298), // violationRecorded
    must(451, 299), // noticeIssued
    must(452, 300), // violationWithdrawn
    must(453, 0), // fund
    must(33, 37), // region
    must(31, 0), // person
    must(46, 0), // act
    must(453, 0), // fund
    must(95, 0), // source
    must(97, 11), // amount
    must(31, 0), // person
    must(46, 0), // act
    must(453, 0), // fund
    must(95, 0), // source
    must(97, 11), // amount
    must(332, 0), // reason
    must(46, 0), // act
    must(454, 17), // times
    must(455, 0), // offer
    must(320, 0), // merchant
    must(456, 11), // price
    must(457, 17), // stock
    may(458, 307, 0), // requires
    must(31, 0), // person
    must(320, 0), // merchant
    must(459, 0), // redemption
    must(455, 0), // offer
    must(460, 311), // buyer
    must(456, 11), // price
    must(461, 43), // tries
    must(194, 16), // due
    must(459, 0), // redemption
    must(312, 43), // triesLeft
    must(462, 0), // cancelled
    must(463, 0), // expired
    must(464, 0), // locked
    must(465, 0), // dissolved
    must(459, 0), // redemption
    must(466, 315), // cause
    must(320, 0), // merchant
    must(467, 11), // carried
    must(468, 11), // earned
    must(469, 11), // spent
    must(470, 11), // reserved
    must(471, 11), // net
    must(472, 319), // cny
    must(467, 11), // carried
    must(468, 11), // earned
    must(469, 11), // spent
    must(470, 11), // reserved
    must(471, 11), // net
    must(472, 319), // cny
    must(473, 319), // rounding
    must(474, 0), // settlement
    must(33, 37), // region
    must(475, 68), // rate
    must(476, 317), // lines
    must(477, 320), // totals
    must(31, 0), // person
    must(195, 0), // into
    must(97, 11), // amount
    must(31, 0), // person
    must(453, 0), // fund
    must(97, 11), // amount
    must(478, 303), // fundOpened
    must(479, 304), // pointsAwarded
    must(480, 305), // awardReversed
    must(481, 306), // offerPublished
    must(482, 309), // offerWithdrawn
    must(483, 310), // redemptionReserved
    must(484, 312), // codeRejected
    must(485, 313), // redemptionConfirmed
    must(486, 314), // redemptionReturned
    must(487, 316), // settled
    must(488, 321), // pointsCombined
    must(489, 322), // pointsForfeited
    must(117, 74), // officeHours
    must(118, 76), // limits
    must(119, 43), // warningsMax
    must(120, 43), // reopeningsMax
    must(121, 44), // evaluationDays
    must(330, 325), // terms
    must(18, 0), // resident
    must(490, 0), // gridPatrol
    must(491, 0), // hotline
    must(492, 0), // policeLine
    must(493, 0), // sensor
    must(321, 0), // department
    must(494, 0), // tip
    must(405, 0), // covenant
    must(447, 0), // case
    must(103, 0), // kind
    must(104, 72), // urgent
    must(33, 37), // region
    must(114, 78), // level
    must(352, 327), // channel
    must(95, 0), // source
    may(495, 210, 0), // reporter
    must(496, 15), // content
    must(194, 16), // due
    must(447, 0), // case
    must(114, 78), // level
    must(447, 0), // case
    must(114, 78), // level
    must(332, 0), // reason
    must(497, 0), // path
    must(179, 16), // until
    must(447, 0), // case
    may(406, 331, 0), // topic
    must(447, 0), // case
    must(167, 0), // organisation
    must(447, 0), // case
    must(498, 0), // lead
    must(61, 73), // helpers
    must(499, 72), // designated
    must(447, 0), // case
    must(321, 0), // department
    must(332, 0), // reason
    must(33, 338), // region
    must(167, 339), // organisation
    must(447, 0), // case
    must(500, 337), // unit
    must(501, 0), // result
    must(502, 72), // complete
    may(333, 210, 0), // by
    must(447, 0), // case
    must(114, 78), // level
    must(500, 337), // unit
    must(501, 0), // result
    must(503, 100), // back
    must(504, 72), // late
    must(179, 16), // until
    must(266, 0), // unknownYear
    must(505, 0), // warningsExhausted
    must(447, 0), // case
    must(142, 78), // from
    must(315, 78), // to
    may(332, 238, 0), // reason
    must(194, 16), // due
    may(506, 342, 0), // deferral
    must(447, 0), // case
    must(114, 78), // level
    must(500, 337), // unit
    must(194, 16), // due
    must(447, 0), // case
    must(114, 78), // level
    must(507, 43), // warning
    must(194, 16), // due
    may(506, 342, 0), // deferral
    must(447, 0), // case
    must(194, 16), // due
    may(506, 342, 0), // deferral
    must(447, 0), // case
    must(508, 44), // round
    must(509, 348), // response
    must(510, 348), // solution
    must(511, 348), // satisfaction
    may(332, 238, 0), // reason
    must(447, 0), // case
    must(114, 78), // level
    must(508, 44), // round
    must(332, 0), // reason
    must(194, 16), // due
    must(512, 324), // termsAdopted
    must(513, 326), // caseReported
    must(514, 328), // caseAccepted
    must(515, 329), // caseDeclined
    must(516, 330), // selfResolutionStarted
    must(517, 332), // handlingStarted
    must(518, 333), // caseEntrusted
    must(519, 334), // caseDispatched
    must(520, 335), // caseReturned
    must(521, 336), // feedbackGiven
    must(522, 340), // caseClosed
    must(523, 341), // caseEscalated
    must(524, 344), // deadlineMissed
    must(525, 345), // caseSupervised
    must(526, 346), // deadlineSet
    must(527, 347), // caseRated
    must(528, 349), // caseReopened
    must(529, 350), // caseReleased
    must(530, 351), // caseWithdrawn
    must(333, 0), // by
    must(531, 0), // record
    must(532, 17), // ageDays
    must(179, 16), // until
    must(533, 0), // holder
    must(531, 0), // record
    must(532, 17), // ageDays
    must(179, 16), // until
    must(133, 82), // basis
    must(179, 16), // until
    must(131, 0), // item
    must(534, 0), // purpose
    must(131, 0), // item
    must(167, 0), // organisation
    must(132, 0), // owner
    must(167, 0), // organisation
    must(183, 37), // actsIn
    must(108, 37), // grid
    must(131, 0), // item
    must(333, 0), // by
    must(531, 0), // record
    must(532, 17), // ageDays
    must(179, 16), // until
    must(131, 0), // item
    must(167, 0), // organisation
    must(179, 16), // until
    must(131, 0), // item
    must(133, 82), // basis
    must(131, 0), // item
    must(31, 0), // person
    must(47, 43), // least
    must(131, 0), // item
    must(533, 0), // holder
    must(531, 0), // record
    must(532, 17), // ageDays
    must(179, 16), // until
    must(531, 0), // record
    must(179, 16), // until
    must(535, 362), // unknownItem
    must(536, 363), // itemTwice
    must(537, 364), // purposeNotLawful
    must(538, 365), // notEntitled
    must(539, 366), // outsideRegion
    must(540, 367), // alreadyHeld
    must(541, 368), // refusedByResident
    must(542, 369), // consentMissing
    must(543, 370), // guardianMissing
    must(544, 371), // heldElsewhere
    must(545, 372), // recordExists
    must(546, 373), // unknownRecord
    must(547, 374), // notFresh
    must(548, 375), // notRefusable
    must(309, 361), // why
    must(540, 357), // alreadyHeld
    must(549, 358), // shareFrom
    must(550, 359), // mayCollect
    must(551, 360), // forbidden
    must(131, 0), // item
    must(57, 356), // answer
    must(347, 0), // asker
    must(31, 0), // person
    must(167, 0), // organisation
    must(534, 0), // purpose
    must(552, 354), // answers
    must(131, 0), // item
    must(333, 0), // by
    must(445, 15), // evidence
    must(531, 0), // record
    must(131, 0), // item
    must(31, 0), // person
    must(167, 0), // organisation
    must(534, 0), // purpose
    must(347, 0), // asker
    must(496, 15), // content
    must(133, 82), // basis
    may(122, 377, 0), // consent
    must(179, 16), // until
    must(531, 0), // record
    must(167, 0), // organisation
    must(534, 0), // purpose
    may(122, 377, 0), // consent
    must(31, 0), // person
    must(131, 0), // item
    must(167, 0), // organisation
    must(179, 16), // until
    must(553, 353), // formAsked
    must(554, 376), // itemCollected
    must(555, 379), // itemShared
    must(556, 380), // itemRefused
    must(557, 381), // holdingEnded
    must(558, 382), // personForgotten
    must(559, 0), // question
    must(560, 0), // body
    must(31, 0), // person
    must(496, 15), // content
    must(330, 49), // terms
    must(561, 16), // remind
    must(194, 16), // due
    must(559, 0), // question
    must(560, 0), // body
    must(194, 16), // due
    must(559, 0), // question
    must(500, 337), // unit
    must(194, 16), // due
    must(559, 0), // question
    must(33, 37), // region
    must(194, 16), // due
    must(500, 337), // unit
    must(32, 9), // role
    must(559, 0), // question
    must(496, 15), // content
    must(562, 389), // shown
    must(559, 0), // question
    must(563, 72), // solved
    must(564, 384), // questionAsked
    must(565, 385), // answerReminded
    must(566, 386), // answerOverdue
    must(567, 387), // questionEscalated
    must(568, 388), // questionAnswered
    must(569, 390), // questionWithdrawn
    must(570, 391), // answerRated
    must(138, 0), // entry
    must(31, 0), // person
    must(140, 86), // category
    must(496, 15), // content
    may(122, 394, 0), // consent
    may(179, 34, 0), // until
    must(138, 0), // entry
    must(496, 15), // content
    must(138, 0), // entry
    may(179, 34, 0), // until
    must(31, 0), // person
    may(140, 398, 0), // category
    must(571, 0), // purposeReached
    must(572, 0), // serviceEnded
    must(573, 0), // consentWithdrawn
    must(574, 0), // unlawful
    must(128, 0), // otherLaw
    must(31, 0), // person
    must(575, 400), // ground
    must(576, 0), // termEnded
    must(573, 0), // consentWithdrawn
    must(577, 0), // erasure
    must(578, 402), // entries
    must(466, 403), // cause
    must(579, 393), // entryKept
    must(396, 395), // entryCorrected
    must(580, 396), // termMoved
    must(573, 397), // consentWithdrawn
    must(581, 399), // erasureOrdered
    must(582, 401), // entriesDue
    must(583, 404), // entriesErased
    must(153, 31), // charter
    must(147, 88), // membership
    must(148, 266), // deliberation
    must(405, 295), // covenant
    must(149, 302), // points
    must(150, 323), // cases
    must(151, 352), // catalogue
    must(73, 383), // consultation
    must(152, 392), // vault
    must(584, 29), // events
    must(585, 17), // bytes
    must(48, 17), // max
    must(170, 17), // at
    must(497, 26), // path
    must(586, 26), // problem
    must(587, 0), // request
    must(588, 17), // seq
    must(24, 17), // records
    must(48, 17), // max
    must(170, 16), // at
    must(23, 16), // now
    must(65, 26), // command
    must(589, 0), // actor
    must(590, 3), // allowed
    must(591, 17), // fired
    must(180, 44), // version
    must(176, 44), // known
    must(592, 408), // tooLarge
    must(593, 409), // notUtf8
    must(594, 410), // malformed
    must(595, 411), // requestReused
    must(596, 412), // full
    must(597, 413), // timeBackward
    must(551, 414), // forbidden
    must(598, 415), // deadlinesPending
    must(599, 416), // snapshotDamaged
    must(600, 417), // snapshotVersion
    must(601, 418), // wrongSecret
    must(602, 419), // notRecorded
    must(603, 420), // noSuchRecord
    must(604, 421), // invalidNumber
    must(170, 16), // at
    must(142, 16), // from
    must(142, 16), // from
    must(605, 16), // latest
    must(606, 423), // invalid
    must(607, 424), // notInForce
    must(608, 425), // notLater
    must(348, 17), // rules
    must(48, 44), // max
    must(402, 0), // rule
    must(178, 44), // days
    must(48, 44), // max
    must(402, 0), // rule
    must(609, 17), // steps
    must(48, 44), // max
    must(402, 0), // rule
    must(610, 44), // step
    must(402, 0), // rule
    must(103, 0), // kind
    must(405, 0), // covenant
    must(33, 37), // region
    must(611, 0), // proposed
    must(612, 0), // seconded
    must(613, 0), // voting
    must(614, 0), // decided
    must(344, 0), // lapsed
    must(615, 0), // withdrawn
    must(406, 0), // topic
    must(349, 439), // stage
    must(406, 0), // topic
    must(194, 16), // due
    must(170, 16), // at
    must(406, 0), // topic
    must(179, 16), // until
    must(170, 16), // at
    must(31, 0), // person
    must(33, 37), // region
    must(414, 0), // voter
    must(616, 16), // opened
    must(414, 0), // voter
    must(166, 0), // household
    must(42, 16), // cast
    must(352, 195), // channel
    must(617, 427), // unknownTopic
    must(618, 428), // topicExists
    must(619, 429), // unknownRule
    must(620, 430), // rulesCount
    must(621, 431), // ruleTwice
    must(403, 432), // windowDays
    must(622, 433), // ladderLength
    must(623, 434), // ladderDescends
    must(624, 435), // unknownKind
    must(625, 436), // covenantTaken
    must(626, 437), // nothingToRepeal
    must(627, 438), // notBeingSeconded
    must(628, 440), // notSeconded
    must(629, 441), // notOpenable
    must(630, 442), // notWithdrawable
    must(631, 443), // notVoting
    must(632, 444), // secondingOver
    must(633, 445), // votingOver
    must(268, 446), // notDue
    must(634, 447), // ownSecond
    must(539, 448), // outsideRegion
    must(635, 449), // alreadySeconded
    must(636, 450), // nobodyEligible
    must(637, 451), // appBallotOfAnother
    must(638, 452), // notEligible
    must(639, 453), // notDelegate
    must(640, 454), // alreadyVoted
    must(405, 0), // covenant
    must(641, 16), // since
    must(443, 0), // violation
    must(642, 16), // recorded
    must(444, 37), // place
    must(33, 37), // region
    must(643, 456), // covenantExists
    must(644, 457), // unknownCovenant
    must(607, 458), // notInForce
    must(619, 459), // unknownRule
    must(645, 460), // violationExists
    must(646, 461), // unknownViolation
    must(647, 462), // ownViolation
    must(648, 463), // alreadyWithdrawn
    must(649, 464), // placeOutside
    must(339, 465), // minor
    must(650, 466), // notBound
    must(31, 0), // person
    must(46, 0), // act
    must(95, 0), // source
    must(474, 0), // settlement
    must(320, 0), // merchant
    must(453, 0), // fund
    must(33, 37), // region
    must(108, 37), // grid
    must(46, 0), // act
    must(651, 11), // cap
    must(468, 11), // earned
    must(343, 11), // asked
    must(179, 16), // until
    must(456, 11), // price
    must(47, 11), // least
    must(46, 0), // act
    must(652, 17), // done
    must(182, 17), // needed
    must(653, 11), // balance
    must(182, 11), // needed
    must(470, 0), // reserved
    must(654, 0), // confirmed
    must(462, 0), // cancelled
    must(463, 0), // expired
    must(464, 0), // locked
    must(459, 0), // redemption
    must(655, 495), // status
    must(207, 11), // total
    must(343, 11), // asked
    must(48, 11), // max
    must(656, 468), // notAMerchant
    must(657, 469), // unknownFund
    must(658, 470), // unknownAct
    must(659, 471), // unknownAward
    must(660, 472), // unknownOffer
    must(661, 473), // unknownRedemption
    must(662, 474), // unknownSettlement
    must(663, 475), // notInSettlement
    must(664, 476), // fundExists
    must(665, 477), // offerExists
    must(666, 478), // redemptionExists
    must(667, 479), // settlementExists
    must(668, 480), // ownAward
    must(669, 481), // fundElsewhere
    must(233, 482), // proofTooLow
    must(670, 483), // alreadyAwarded
    must(671, 484), // capReached
    must(672, 485), // alreadyReversed
    must(673, 486), // priceTooLow
    must(674, 487), // stockEmpty
    must(675, 488), // requirementEmpty
    must(482, 489), // offerWithdrawn
    must(676, 490), // ownOffer
    must(677, 491), // requirementNotMet
    must(678, 492), // soldOut
    must(679, 493), // balanceTooLow
    must(680, 494), // redemptionOver
    must(681, 496), // redemptionLate
    must(268, 497), // notDue
    must(682, 498), // ownConfirmation
    must(683, 499), // ownSettlement
    must(684, 500), // nothingToSettle
    must(685, 501), // ledgerFull
    must(352, 327), // channel
    must(447, 0), // case
    must(686, 0), // reported
    must(687, 0), // notAccepted
    must(688, 0), // accepted
    must(689, 0), // selfResolving
    must(690, 0), // handling
    must(691, 0), // entrusted
    must(692, 0), // dispatched
    must(693, 0), // returned
    must(694, 0), // feedback
    must(695, 0), // closed
    must(696, 0), // evaluated
    must(697, 0), // reopened
    must(615, 0), // withdrawn
    must(447, 0), // case
    must(349, 511), // stage
    must(182, 512), // needed
    must(114, 78), // level
    must(698, 78), // lowest
    must(699, 78), // highest
    must(114, 78), // level
    must(315, 78), // to
    must(315, 78), // to
    must(700, 78), // top
    must(114, 78), // level
    must(701, 78), // next
    must(315, 78), // to
    must(500, 0), // unit
    must(702, 44), // reopenings
    must(48, 44), // max
    must(703, 503), // unknownCase
    must(704, 504), // channelOfTheEngine
    must(705, 505), // sourceEntered
    must(706, 506), // caseExists
    must(624, 507), // unknownKind
    must(707, 508), // regionTooHigh
    must(708, 509), // notOwnName
    must(709, 510), // wrongStage
    must(710, 513), // wrongLevel
    must(268, 514), // notDue
    must(711, 515), // deadlinePassed
    must(712, 516), // atTop
    must(713, 517), // notAbove
    must(714, 518), // aboveTop
    must(715, 519), // skipsLevel
    must(716, 520), // notEntrustable
    must(717, 521), // notADepartment
    must(718, 522), // outOfReach
    must(223, 523), // namedTwice
    must(719, 524), // unitMissing
    must(720, 525), // notWithUnit
    must(721, 526), // notActingFor
    must(521, 527), // feedbackGiven
    must(722, 528), // returnedBefore
    must(723, 529), // dispatchDesignated
    must(724, 530), // alreadyRated
    must(725, 531), // anonymous
    must(726, 532), // notReporter
    must(727, 533), // handlerRates
    must(728, 534), // windowClosed
    must(729, 535), // reopenedTooOften
    must(266, 536), // unknownYear
    must(730, 537), // noTerm
    must(560, 0), // body
    must(33, 37), // region
    must(108, 37), // grid
    must(731, 539), // unknownQuestion
    must(732, 540), // questionExists
    must(733, 541), // notPublic
    must(718, 542), // outOfReach
    must(734, 543), // tooManyOpen
    must(735, 544), // notOpen
    must(736, 545), // ownQuestion
    must(737, 546), // notAnswered
    must(738, 547), // ratedAlready
    must(268, 548), // notDue
    must(739, 0), // kept
    must(740, 0), // stored
    must(194, 0), // due
    must(741, 0), // erased
    must(138, 0), // entry
    must(655, 557), // status
    must(31, 0), // person
    must(742, 0), // child
    must(743, 550), // unknownEntry
    must(744, 551), // entryExists
    must(745, 552), // unknownCategory
    must(746, 553), // consentNeeded
    must(747, 554), // notByConsent
    must(748, 555), // nothingConsented
    must(749, 556), // notKept
    must(268, 558), // notDue
    must(750, 559), // childInCare
    must(751, 560), // onlyOperator
    must(21, 407), // engine
    must(153, 422), // charter
    must(147, 103), // membership
    must(148, 426), // deliberation
    must(405, 455), // covenant
    must(149, 467), // points
    must(150, 502), // cases
    must(151, 361), // catalogue
    must(73, 538), // consultation
    must(152, 549), // vault
    must(87, 26), // code
    must(752, 26), // en
    must(753, 26), // zh
    must(754, 72), // retryable
    must(402, 26), // rule
    must(755, 406), // detail
    must(688, 28), // accepted
    must(756, 405), // refused
    must(170, 16), // at
    must(466, 25), // cause
    must(65, 26), // command
    must(432, 27), // outcome
    must(588, 17), // seq
    must(587, 0), // request
    must(170, 16), // at
    must(757, 23), // before
    must(432, 27), // outcome
    must(758, 23), // after
    must(22, 15), // digest
    must(31, 0), // person
    may(108, 90, 0), // grid
    may(166, 284, 0), // household
    may(641, 34, 0), // since
    must(28, 39), // proof
    must(197, 1), // age
    may(17, 210, 0), // guardian
    may(198, 238, 0), // handle
    must(759, 563), // roles
    must(443, 0), // violation
    must(405, 0), // covenant
    must(402, 0), // rule
    must(444, 37), // place
    must(170, 16), // at
    must(179, 16), // until
    must(760, 72), // counts
    must(446, 17), // repetition
    must(422, 273), // measure
    may(447, 301, 0), // case
    must(445, 15), // evidence
    must(615, 72), // withdrawn
    must(531, 0), // record
    must(31, 0), // person
    must(131, 0), // item
    must(533, 0), // holder
    may(347, 210, 0), // asker
    may(198, 238, 0), // handle
    must(534, 0), // purpose
    must(496, 15), // content
    must(170, 16), // at
    must(179, 16), // until
    must(761, 72), // fresh
    must(762, 73), // sharedWith
    must(138, 0), // entry
    must(31, 0), // person
    must(140, 0), // category
    must(133, 82), // basis
    may(496, 394, 0), // content
    must(170, 16), // at
    may(179, 34, 0), // until
    must(655, 557), // status
    must(763, 562), // member
    must(764, 221), // merged
    must(765, 221), // wards
    must(766, 73), // applied
    must(767, 565), // unmaskings
    must(611, 566), // proposed
    must(612, 566), // seconded
    must(768, 566), // voted
    must(769, 567), // violations
    must(653, 11), // balance
    must(770, 569), // awards
    must(771, 570), // redemptions
    must(150, 571), // cases
    must(772, 572), // questions
    must(24, 573), // records
    must(578, 575), // entries
    must(773, 577), // requests
    must(774, 14), // state
    must(25, 18), // root
    must(775, 19), // inclusion
    must(776, 21), // consistency
    must(777, 22), // receipt
    must(778, 561), // export
    must(33, 37), // region
    must(143, 0), // name
    must(114, 78), // level
    may(155, 90, 0), // parent
    must(316, 17), // members
    must(80, 17), // households
    must(641, 16), // since
    must(33, 37), // region
    must(143, 0), // name
    may(155, 90, 0), // parent
    must(33, 37), // region
    must(779, 581), // versions
    may(780, 583, 0), // splitFrom
    may(171, 583, 0), // became
    must(157, 585), // parts
    must(158, 585), // absorbed
    must(781, 586), // planned
    must(28, 39), // proof
    must(316, 17), // members
    must(33, 37), // region
    must(782, 17), // grids
    must(783, 17), // countedGrids
    must(176, 17), // known
    must(177, 17), // joined
    may(784, 589, 0), // coverage
    must(785, 17), // joinedElsewhere
    must(68, 590), // proofs
    must(87, 593), // code
    must(179, 16), // until
    must(352, 195), // channel
    must(578, 17), // entries
    must(786, 17), // helped
    must(787, 595), // channels
    must(695, 72), // closed
    must(208, 256), // announced
    must(209, 256), // came
    must(33, 37), // region
    must(194, 16), // due
    must(342, 72), // overdue
    must(33, 37), // region
    may(334, 34, 0), // appealUntil
    must(766, 600), // applied
    must(788, 601), // active
    must(417, 602), // rejected
    must(615, 603), // withdrawn
    must(789, 604), // suspended
    must(465, 605), // dissolved
    must(167, 0), // organisation
    must(103, 224), // kind
    must(33, 37), // region
    must(655, 599), // status
    must(196, 44), // key
    may(335, 394, 0), // check
    must(200, 17), // people
    must(790, 607), // keys
    must(791, 565), // orders
    must(33, 579), // region
    must(792, 580), // regionHistory
    must(784, 588), // coverage
    must(793, 592), // joinCode
    must(763, 562), // member
    must(578, 594), // entries
    must(205, 597), // batch
    must(167, 598), // organisation
    must(794, 606), // identityKeys
    must(75, 246), // unmasking
    must(767, 609), // unmaskings
    must(616, 16), // opened
    must(179, 16), // until
    must(83, 17), // eligible
    must(84, 17), // participants
    must(170, 16), // at
    must(432, 287), // outcome
    must(433, 288), // tally
    must(28, 290), // proof
    must(611, 613), // proposed
    must(612, 614), // seconded
    must(613, 615), // voting
    must(614, 616), // decided
    must(344, 617), // lapsed
    must(615, 618), // withdrawn
    must(406, 0), // topic
    must(33, 37), // region
    must(407, 15), // subject
    must(402, 60), // rule
    may(405, 268, 0), // covenant
    may(408, 277, 0), // repeals
    must(89, 44), // seconds
    must(349, 612), // stage
    must(83, 72), // eligible
    must(768, 72), // voted
    may(170, 34, 0), // at
    may(352, 620, 0), // channel
    must(406, 611), // topic
    must(204, 619), // ballot
    must(405, 0), // covenant
    must(406, 0), // topic
    must(33, 37), // region
    must(348, 270), // rules
    must(641, 16), // since
    may(179, 34, 0), // until
    may(795, 331, 0), // repealedBy
    must(796, 17), // dissuaded
    must(797, 17), // exposed
    must(798, 17), // referred
    must(615, 17), // withdrawn
    must(405, 622), // covenant
    must(769, 623), // violations
    must(799, 624), // figures
    must(31, 0), // person
    must(653, 11), // balance
    must(31, 0), // person
    must(46, 0), // act
    must(454, 17), // times
    must(800, 11), // earnedToday
    must(98, 11), // dayCap
    must(320, 0), // merchant
    must(653, 11), // balance
    must(467, 11), // carried
    must(468, 11), // earned
    must(469, 11), // spent
    must(470, 11), // reserved
    must(453, 0), // fund
    must(33, 37), // region
    must(801, 11), // issued
    must(770, 17), // awards
    must(802, 17), // reversals
    must(455, 0), // offer
    must(320, 0), // merchant
    must(456, 11), // price
    must(457, 17), // stock
    may(458, 307, 0), // requires
    must(615, 72), // withdrawn
    must(803, 72), // forSale
    must(459, 0), // redemption
    must(455, 0), // offer
    must(320, 0), // merchant
    may(460, 632, 0), // buyer
    may(198, 238, 0), // handle
    must(456, 11), // price
    must(194, 16), // due
    must(312, 43), // triesLeft
    must(655, 495), // status
    must(87, 634), // code
    must(194, 16), // due
    must(474, 0), // settlement
    must(33, 37), // region
    must(170, 16), // at
    must(475, 68), // rate
    must(476, 317), // lines
    must(477, 320), // totals
    must(804, 17), // accounts
    must(801, 11), // issued
    must(78, 11), // persons
    must(805, 11), // merchants
    must(470, 11), // reserved
    must(806, 11), // cleared
    must(807, 11), // sum
    must(31, 626), // person
    must(808, 627), // participation
    must(320, 628), // merchant
    must(453, 629), // fund
    must(455, 630), // offer
    must(459, 631), // redemption
    must(809, 633), // verificationCode
    must(474, 635), // settlement
    must(810, 318), // settlementLine
    must(811, 636), // ledger
    must(321, 0), // department
    must(812, 72), // delivered
    must(686, 0), // reported
    must(688, 0), // accepted
    must(345, 0), // declined
    must(813, 0), // selfResolution
    must(690, 0), // handling
    must(691, 0), // entrusted
    must(692, 0), // dispatched
    must(693, 0), // returned
    must(814, 0), // released
    must(694, 0), // feedback
    must(695, 0), // closed
    must(815, 0), // escalated
    must(816, 0), // missed
    must(817, 0), // supervised
    must(818, 0), // rated
    must(697, 0), // reopened
    must(615, 0), // withdrawn
    must(170, 16), // at
    must(103, 646), // kind
    must(114, 78), // level
    must(500, 337), // unit
    may(819, 238, 0), // note
    must(447, 0), // case
    must(103, 0), // kind
    must(104, 72), // urgent
    must(33, 37), // region
    must(352, 327), // channel
    must(725, 72), // anonymous
    may(495, 210, 0), // reporter
    may(95, 639, 0), // source
    must(496, 15), // content
    must(114, 78), // level
    must(349, 511), // stage
    must(500, 337), // unit
    must(508, 44), // round
    must(194, 16), // due
    may(506, 342, 0), // deferral
    must(820, 43), // warnings
    must(816, 43), // missed
    may(501, 238, 0), // result
    may(497, 238, 0), // path
    may(821, 640, 0), // rating
    must(105, 642), // departments
    must(822, 73), // usualDepartments
    must(823, 644), // history
    must(349, 511), // stage
    must(150, 17), // cases
    must(114, 78), // level
    must(150, 17), // cases
    must(103, 0), // kind
    must(686, 17), // reported
    must(824, 17), // resolved
    must(825, 17), // ratable
    must(818, 17), // rated
    must(509, 17), // response
    must(510, 17), // solution
    must(511, 17), // satisfaction
    must(33, 37), // region
    must(686, 17), // reported
    must(190, 17), // open
    must(826, 648), // stages
    must(824, 650), // resolved
    must(827, 17), // resolvedLate
    must(816, 17), // missed
    must(815, 17), // escalated
    must(697, 17), // reopened
    must(116, 652), // kinds
    must(828, 654), // ratings
    must(500, 337), // unit
    must(829, 17), // onTime
    must(504, 17), // late
    must(828, 654), // ratings
    must(447, 0), // case
    must(103, 0), // kind
    must(33, 37), // region
    must(114, 78), // level
    must(349, 511), // stage
    must(500, 337), // unit
    must(194, 16), // due
    may(506, 342, 0), // deferral
    must(150, 657), // cases
    must(447, 638), // case
    must(799, 647), // figures
    must(500, 655), // unit
    must(830, 656), // agenda
    must(831, 17), // wanted
    must(540, 17), // alreadyHeld
    must(549, 17), // shareFrom
    must(550, 17), // mayCollect
    must(551, 17), // forbidden
    must(832, 17), // avoided
    must(833, 17), // collected
    must(24, 660), // records
    must(834, 661), // burden
    must(496, 15), // content
    must(170, 16), // at
    must(562, 389), // shown
    may(563, 667, 0), // solved
    must(190, 665), // open
    must(835, 666), // answered
    must(615, 668), // withdrawn
    must(559, 0), // question
    must(560, 0), // body
    must(496, 15), // content
    must(170, 16), // at
    may(836, 90, 0), // with
    must(655, 664), // status
    must(343, 17), // asked
    must(837, 17), // answeredInTime
    must(838, 17), // answeredLate
    must(839, 17), // answeredAbove
    must(342, 17), // overdue
    must(615, 17), // withdrawn
    must(563, 17), // solved
    must(840, 17), // unsolved
    must(559, 663), // question
    must(799, 669), // figures
    must(138, 576), // entry
    must(194, 671), // due
    must(841, 13), // journal
    must(147, 578), // membership
    must(148, 610), // deliberation
    must(405, 621), // covenant
    must(149, 625), // points
    must(150, 637), // cases
    must(151, 659), // catalogue
    must(73, 662), // consultation
    must(152, 670), // vault
    must(57, 12), // answer
    must(842, 0), // worker
    must(842, 674), // worker
    must(18, 675), // resident
    must(131, 676), // item
    must(33, 677), // region
    must(447, 0), // case
    must(103, 0), // kind
    must(33, 37), // region
    must(352, 327), // channel
    must(95, 0), // source
    may(495, 210, 0), // reporter
    must(496, 15), // content
    must(447, 0), // case
    must(332, 0), // reason
    must(497, 0), // path
    must(447, 0), // case
    must(498, 0), // lead
    may(61, 73, 0), // helpers
    may(499, 72, 0), // designated
    must(447, 0), // case
    may(500, 209, 0), // unit
    must(501, 0), // result
    must(447, 0), // case
    must(332, 0), // reason
    may(315, 690, 0), // to
    must(447, 0), // case
    must(843, 0), // rater
    must(509, 348), // response
    must(510, 348), // solution
    must(511, 348), // satisfaction
    may(332, 238, 0), // reason
    must(447, 0), // case
    must(495, 0), // reporter
    must(44, 679), // report
    must(844, 680), // accept
    must(845, 681), // decline
    must(846, 682), // startSelfResolution
    must(198, 683), // handle
    must(847, 684), // entrust
    must(848, 685), // dispatch
    must(849, 686), // return
    must(694, 687), // feedback
    must(850, 688), // close
    must(851, 689), // escalate
    must(852, 691), // evaluate
    must(853, 692), // reopen
    must(854, 693), // withdraw
    must(855, 694), // release
    must(856, 695), // expire
    must(33, 37), // region
    may(114, 690, 0), // level
    may(758, 301, 0), // after
    must(857, 44), // limit
    must(447, 697), // case
    must(799, 698), // figures
    must(500, 699), // unit
    must(830, 700), // agenda
    must(31, 0), // person
    must(167, 0), // organisation
    must(534, 0), // purpose
    may(858, 704, 0), // consents
    must(859, 703), // form
    must(860, 705), // items
    must(131, 0), // item
    must(531, 0), // record
    must(496, 15), // content
    must(859, 703), // form
    must(578, 707), // entries
    must(531, 0), // record
    must(167, 0), // organisation
    must(534, 0), // purpose
    may(858, 704, 0), // consents
    must(31, 0), // person
    must(741, 72), // erased
    must(861, 702), // ask
    must(862, 706), // collect
    must(863, 709), // share
    must(864, 710), // refuse
    must(865, 711), // forget
    must(866, 673), // of
    must(185, 713), // held
    must(833, 714), // collected
    must(834, 715), // burden
    must(867, 717), // adopt
    must(868, 719), // advance
    must(33, 37), // region
    must(143, 0), // name
    must(114, 78), // level
    must(155, 37), // parent
    must(163, 0), // reshape
    must(33, 37), // region
    must(164, 92), // change
    may(165, 34, 0), // on
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(167, 209, 0), // organisation
    may(179, 34, 0), // until
    may(187, 50, 0), // passes
    must(108, 37), // grid
    must(178, 44), // days
    may(869, 729, 0), // overlapDays
    must(31, 0), // person
    must(166, 0), // household
    must(87, 593), // code
    must(313, 217), // identity
    must(28, 39), // proof
    may(339, 732, 0), // minor
    must(167, 0), // organisation
    must(103, 224), // kind
    must(33, 37), // region
    may(189, 225, 0), // creditCode
    may(328, 20, 0), // documents
    may(191, 221, 0), // officers
    must(167, 0), // organisation
    must(870, 72), // approve
    must(332, 0), // reason
    must(167, 0), // organisation
    must(191, 221), // officers
    must(205, 0), // batch
    may(332, 238, 0), // reason
    must(31, 0), // person
    must(871, 260), // correction
    must(31, 0), // person
    must(313, 217), // identity
    may(872, 750, 0), // former
    must(28, 39), // proof
    must(31, 0), // person
    must(195, 0), // into
    must(873, 72), // same
    must(332, 0), // reason
    must(75, 0), // unmasking
    must(108, 37), // grid
    must(198, 0), // handle
    must(332, 0), // reason
    must(75, 0), // unmasking
    must(874, 72), // grant
    must(332, 0), // reason
    must(875, 760), // duplicate
    must(339, 761), // minor
    must(163, 762), // reshape
    must(75, 763), // unmasking
    must(876, 759), // matter
    must(877, 722), // defineRegion
    must(163, 723), // reshape
    must(878, 724), // cancelReshape
    must(879, 725), // enterKnownHouseholds
    must(880, 726), // grantRole
    must(881, 727), // revokeRole
    must(882, 728), // issueJoinCode
    must(883, 730), // revokeJoinCode
    must(884, 731), // join
    must(885, 733), // leave
    must(886, 734), // nameDelegate
    must(887, 735), // regroupHousehold
    must(888, 736), // applyOrganisation
    must(889, 737), // reviewOrganisation
    must(890, 738), // appealReview
    must(891, 739), // withdrawApplication
    must(892, 740), // nameOfficers
    must(893, 741), // suspendOrganisation
    must(894, 742), // reinstateOrganisation
    must(895, 743), // dissolveOrganisation
    must(896, 744), // openBatch
    must(897, 745), // closeBatch
    must(898, 746), // correct
    must(899, 747), // lapseReview
    must(900, 748), // rotateIdentityKey
    must(901, 749), // prove
    must(902, 751), // suspectDuplicate
    must(903, 752), // reviewDuplicate
    must(904, 753), // enterMinor
    must(905, 754), // askUnmasking
    must(906, 755), // decideUnmasking
    must(907, 756), // tellUnmasked
    must(908, 757), // erase
    must(909, 758), // fallDue
    must(406, 0), // topic
    must(33, 37), // region
    must(402, 0), // rule
    must(407, 15), // subject
    may(405, 268, 0), // covenant
    may(408, 277, 0), // repeals
    must(406, 0), // topic
    must(414, 0), // voter
    must(415, 285), // choice
    must(352, 195), // channel
    must(40, 765), // propose
    must(41, 766), // second
    must(854, 767), // withdraw
    must(190, 768), // open
    must(42, 769), // cast
    must(910, 770), // lapse
    must(850, 771), // close
    must(443, 0), // violation
    must(405, 0), // covenant
    must(402, 0), // rule
    must(31, 0), // person
    must(444, 37), // place
    must(445, 15), // evidence
    must(447, 0), // case
    must(339, 72), // minor
    must(867, 773), // adopt
    must(911, 774), // repeal
    must(912, 775), // recordViolation
    must(913, 776), // withdrawViolation
    must(31, 0), // person
    must(46, 0), // act
    must(95, 0), // source
    must(332, 0), // reason
    must(459, 0), // redemption
    must(87, 634), // code
    must(914, 778), // openFund
    must(915, 779), // award
    must(916, 780), // reverse
    must(917, 781), // publishOffer
    must(918, 782), // withdrawOffer
    must(919, 783), // reserve
    must(920, 784), // confirm
    must(921, 785), // cancel
    must(922, 786), // expireRedemption
    must(855, 787), // release
    must(923, 788), // settle
    must(924, 789), // combine
    must(925, 790), // forfeit
    must(861, 792), // ask
    must(57, 793), // answer
    must(854, 794), // withdraw
    must(475, 795), // rate
    must(910, 796), // lapse
    must(865, 797), // forget
    must(855, 798), // release
    must(138, 0), // entry
    must(31, 0), // person
    must(140, 0), // category
    must(496, 15), // content
    may(122, 394, 0), // consent
    must(926, 800), // keep
    must(898, 801), // correct
    must(927, 802), // withdrawConsent
    must(908, 803), // erase
    must(928, 804), // confirmErasure
    must(910, 805), // lapse
    must(929, 806), // retire
    must(930, 718), // clock
    must(153, 716), // charter
    must(147, 721), // membership
    must(148, 764), // deliberation
    must(405, 772), // covenant
    must(149, 777), // points
    must(150, 678), // cases
    must(151, 701), // catalogue
    must(73, 791), // consultation
    must(152, 799), // vault
    must(559, 808), // question
    must(799, 809), // figures
    must(405, 811), // covenant
    must(769, 812), // violations
    must(799, 813), // figures
    must(406, 815), // topic
    must(204, 816), // ballot
    must(931, 26), // svg
    must(22, 15), // digest
    must(313, 217), // identity
    must(431, 72), // holds
    must(932, 819), // picture
    must(652, 818), // done
    must(31, 0), // person
    must(122, 0), // consent
    must(445, 15), // evidence
    must(175, 17), // first
    must(774, 822), // state
    must(25, 823), // root
    must(775, 824), // inclusion
    must(776, 825), // consistency
    must(777, 826), // receipt
    must(778, 827), // export
    must(33, 829), // region
    must(792, 830), // regionHistory
    must(784, 831), // coverage
    must(793, 832), // joinCode
    must(763, 833), // member
    must(578, 834), // entries
    must(205, 835), // batch
    must(167, 836), // organisation
    must(794, 837), // identityKeys
    must(75, 838), // unmasking
    must(767, 839), // unmaskings
    must(31, 841), // person
    must(808, 842), // participation
    must(320, 843), // merchant
    must(453, 844), // fund
    must(455, 845), // offer
    must(459, 846), // redemption
    must(809, 847), // verificationCode
    must(474, 848), // settlement
    must(810, 849), // settlementLine
    must(811, 850), // ledger
    must(138, 853), // entry
    must(194, 854), // due
    must(841, 821), // journal
    must(147, 828), // membership
    must(148, 814), // deliberation
    must(405, 810), // covenant
    must(149, 840), // points
    must(150, 696), // cases
    must(151, 712), // catalogue
    must(73, 807), // consultation
    must(152, 852), // vault
    must(170, 16), // at
    must(589, 0), // actor
    must(933, 851), // query
    must(352, 195), // channel
    may(199, 859, 0), // helper
    may(205, 238, 0), // batch
    must(934, 0), // id
    must(170, 16), // at
    must(589, 0), // actor
    may(935, 857, 0), // via
    must(65, 720), // command
    must(22, 2), // digest
    must(936, 860), // secret
    must(153, 33), // charter
    must(22, 2), // digest
    must(936, 860), // secret
    may(196, 729, 0), // key
    must(937, 26), // number
    must(22, 2), // digest
    must(936, 860), // secret
    must(196, 44), // key
    must(22, 2), // digest
    must(496, 26), // content
    must(938, 26), // text
    must(22, 2), // digest
    must(27, 15), // leaf
    must(588, 17), // seq
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(22, 2), // digest
    must(175, 17), // first
    must(41, 17), // second
    must(28, 20), // proof
    must(939, 15), // firstRoot
    must(940, 15), // secondRoot
    must(941, 863), // identityDigest
    must(942, 864), // identityKey
    must(189, 865), // creditCode
    must(943, 866), // contentDigest
    must(944, 867), // qrPicture
    must(945, 868), // verifyInclusion
    must(946, 869), // verifyConsistency
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
    "persons", "adults", "households", "atLeast", "moreThan", "eligible", "participants", "valid",
    "yesAndNo", "code", "electorate", "seconds", "secondingDays", "votingDays", "quorum",
    "approval", "approvalOf", "source", "decisions", "amount", "dayCap", "acts",
    "redemptionMinutes", "codeTries", "cnyPerPoint", "kind", "urgent", "departments", "fromMinute",
    "toMinute", "grid", "village", "town", "county", "city", "workingMinutes", "level", "term",
    "kinds", "officeHours", "limits", "warningsMax", "reopeningsMax", "evaluationDays", "consent",
    "contract", "legalDuty", "emergency", "news", "public", "otherLaw", "ordinary", "sensitive",
    "item", "owner", "basis", "purposes", "freshDays", "sensitivity", "shareWith", "entry",
    "leaving", "category", "keepDays", "from", "name", "effectiveFrom", "effectiveTo", "founders",
    "membership", "deliberation", "points", "cases", "catalogue", "vault", "charter", "adopted",
    "parent", "stay", "parts", "absorbed", "rename", "move", "split", "merge", "reshape", "change",
    "on", "household", "organisation", "parentLevel", "digits", "at", "became", "named", "other",
    "otherLevel", "first", "known", "joined", "days", "until", "version", "current", "needed",
    "actsIn", "rung", "held", "heldUntil", "passes", "most", "creditCode", "open", "officers",
    "year", "last", "due", "into", "key", "age", "handle", "helper", "people", "app", "paper",
    "booth", "ballot", "batch", "forms", "total", "announced", "came", "unknownRegion",
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
    "batchOpened", "entryCorrected", "actHeld", "actSeconded", "dissuade", "expose", "refer",
    "rule", "windowDays", "ladder", "covenant", "topic", "subject", "repeals", "proposer",
    "register", "yes", "no", "abstain", "voter", "choice", "noQuorum", "rejected", "passed",
    "heads", "area", "weight", "measure", "test", "part", "whole", "base", "ratio", "comparison",
    "left", "right", "holds", "outcome", "tally", "adopts", "topicProposed", "secondGiven",
    "topicSeconded", "topicLapsed", "topicWithdrawn", "votingOpened", "ballotCast", "topicDecided",
    "violation", "place", "evidence", "repetition", "case", "covenantAdopted", "covenantRepealed",
    "violationRecorded", "noticeIssued", "violationWithdrawn", "fund", "times", "offer", "price",
    "stock", "requires", "redemption", "buyer", "tries", "cancelled", "expired", "locked",
    "dissolved", "cause", "carried", "earned", "spent", "reserved", "net", "cny", "rounding",
    "settlement", "rate", "lines", "totals", "fundOpened", "pointsAwarded", "awardReversed",
    "offerPublished", "offerWithdrawn", "redemptionReserved", "codeRejected",
    "redemptionConfirmed", "redemptionReturned", "settled", "pointsCombined", "pointsForfeited",
    "gridPatrol", "hotline", "policeLine", "sensor", "tip", "reporter", "content", "path", "lead",
    "designated", "unit", "result", "complete", "back", "late", "warningsExhausted", "deferral",
    "warning", "round", "response", "solution", "satisfaction", "termsAdopted", "caseReported",
    "caseAccepted", "caseDeclined", "selfResolutionStarted", "handlingStarted", "caseEntrusted",
    "caseDispatched", "caseReturned", "feedbackGiven", "caseClosed", "caseEscalated",
    "deadlineMissed", "caseSupervised", "deadlineSet", "caseRated", "caseReopened", "caseReleased",
    "caseWithdrawn", "record", "ageDays", "holder", "purpose", "unknownItem", "itemTwice",
    "purposeNotLawful", "notEntitled", "outsideRegion", "alreadyHeld", "refusedByResident",
    "consentMissing", "guardianMissing", "heldElsewhere", "recordExists", "unknownRecord",
    "notFresh", "notRefusable", "shareFrom", "mayCollect", "forbidden", "answers", "formAsked",
    "itemCollected", "itemShared", "itemRefused", "holdingEnded", "personForgotten", "question",
    "body", "remind", "shown", "solved", "questionAsked", "answerReminded", "answerOverdue",
    "questionEscalated", "questionAnswered", "questionWithdrawn", "answerRated", "purposeReached",
    "serviceEnded", "consentWithdrawn", "unlawful", "ground", "termEnded", "erasure", "entries",
    "entryKept", "termMoved", "erasureOrdered", "entriesDue", "entriesErased", "events", "bytes",
    "problem", "request", "seq", "actor", "allowed", "fired", "tooLarge", "notUtf8", "malformed",
    "requestReused", "full", "timeBackward", "deadlinesPending", "snapshotDamaged",
    "snapshotVersion", "wrongSecret", "notRecorded", "noSuchRecord", "invalidNumber", "latest",
    "invalid", "notInForce", "notLater", "steps", "step", "proposed", "seconded", "voting",
    "decided", "withdrawn", "opened", "unknownTopic", "topicExists", "unknownRule", "rulesCount",
    "ruleTwice", "ladderLength", "ladderDescends", "unknownKind", "covenantTaken",
    "nothingToRepeal", "notBeingSeconded", "notSeconded", "notOpenable", "notWithdrawable",
    "notVoting", "secondingOver", "votingOver", "ownSecond", "alreadySeconded", "nobodyEligible",
    "appBallotOfAnother", "notEligible", "notDelegate", "alreadyVoted", "since", "recorded",
    "covenantExists", "unknownCovenant", "violationExists", "unknownViolation", "ownViolation",
    "alreadyWithdrawn", "placeOutside", "notBound", "cap", "done", "balance", "confirmed",
    "status", "notAMerchant", "unknownFund", "unknownAct", "unknownAward", "unknownOffer",
    "unknownRedemption", "unknownSettlement", "notInSettlement", "fundExists", "offerExists",
    "redemptionExists", "settlementExists", "ownAward", "fundElsewhere", "alreadyAwarded",
    "capReached", "alreadyReversed", "priceTooLow", "stockEmpty", "requirementEmpty", "ownOffer",
    "requirementNotMet", "soldOut", "balanceTooLow", "redemptionOver", "redemptionLate",
    "ownConfirmation", "ownSettlement", "nothingToSettle", "ledgerFull", "reported", "notAccepted",
    "accepted", "selfResolving", "handling", "entrusted", "dispatched", "returned", "feedback",
    "closed", "evaluated", "reopened", "lowest", "highest", "top", "next", "reopenings",
    "unknownCase", "channelOfTheEngine", "sourceEntered", "caseExists", "regionTooHigh",
    "notOwnName", "wrongStage", "wrongLevel", "deadlinePassed", "atTop", "notAbove", "aboveTop",
    "skipsLevel", "notEntrustable", "notADepartment", "outOfReach", "unitMissing", "notWithUnit",
    "notActingFor", "returnedBefore", "dispatchDesignated", "alreadyRated", "anonymous",
    "notReporter", "handlerRates", "windowClosed", "reopenedTooOften", "noTerm", "unknownQuestion",
    "questionExists", "notPublic", "tooManyOpen", "notOpen", "ownQuestion", "notAnswered",
    "ratedAlready", "kept", "stored", "erased", "child", "unknownEntry", "entryExists",
    "unknownCategory", "consentNeeded", "notByConsent", "nothingConsented", "notKept",
    "childInCare", "onlyOperator", "en", "zh", "retryable", "detail", "refused", "before", "after",
    "roles", "counts", "fresh", "sharedWith", "member", "merged", "wards", "applied", "unmaskings",
    "voted", "violations", "awards", "redemptions", "questions", "requests", "state", "inclusion",
    "consistency", "receipt", "export", "versions", "splitFrom", "planned", "grids",
    "countedGrids", "coverage", "joinedElsewhere", "helped", "channels", "active", "suspended",
    "keys", "orders", "regionHistory", "joinCode", "identityKeys", "repealedBy", "dissuaded",
    "exposed", "referred", "figures", "earnedToday", "issued", "reversals", "forSale", "accounts",
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
    "tellUnmasked", "erase", "fallDue", "lapse", "repeal", "recordViolation", "withdrawViolation",
    "openFund", "award", "reverse", "publishOffer", "withdrawOffer", "reserve", "confirm",
    "cancel", "expireRedemption", "settle", "combine", "forfeit", "keep", "withdrawConsent",
    "confirmErasure", "retire", "clock", "svg", "picture", "query", "id", "via", "secret",
    "number", "text", "firstRoot", "secondRoot", "identityDigest", "identityKey", "contentDigest",
    "qrPicture", "verifyInclusion", "verifyConsistency",
);

/// Where each name ends.
pub(super) static ENDS: &[u16] = &[
    7, 14, 19, 25, 28, 38, 50, 62, 76, 88, 105, 124, 137, 144, 158, 164, 172, 180, 188, 192, 195,
    201, 207, 210, 217, 221, 225, 229, 234, 242, 247, 253, 257, 263, 267, 272, 283, 294, 302, 317,
    324, 330, 334, 340, 346, 351, 354, 359, 362, 369, 380, 397, 403, 427, 451, 462, 481, 487, 503,
    515, 525, 532, 544, 558, 572, 579, 584, 593, 599, 615, 630, 639, 652, 664, 677, 686, 696, 704,
    711, 717, 727, 734, 742, 750, 762, 767, 775, 779, 789, 796, 809, 819, 825, 833, 843, 849, 858,
    864, 870, 874, 891, 900, 911, 915, 921, 932, 942, 950, 954, 961, 965, 971, 975, 989, 994, 998,
    1003, 1014, 1020, 1031, 1044, 1058, 1065, 1073, 1082, 1091, 1095, 1101, 1109, 1117, 1126, 1130,
    1135, 1140, 1148, 1157, 1168, 1177, 1182, 1189, 1197, 1205, 1209, 1213, 1226, 1237, 1245, 1255,
    1267, 1273, 1278, 1287, 1292, 1299, 1306, 1312, 1316, 1321, 1329, 1335, 1339, 1344, 1349, 1356,
    1362, 1364, 1373, 1385, 1396, 1402, 1404, 1410, 1415, 1420, 1430, 1435, 1440, 1446, 1450, 1455,
    1462, 1469, 1475, 1481, 1485, 1489, 1498, 1504, 1508, 1518, 1522, 1530, 1534, 1538, 1541, 1545,
    1548, 1551, 1557, 1563, 1569, 1572, 1577, 1582, 1588, 1593, 1598, 1603, 1612, 1616, 1629, 1642,
    1658, 1677, 1689, 1697, 1707, 1715, 1729, 1742, 1753, 1764, 1778, 1788, 1799, 1820, 1836, 1848,
    1858, 1871, 1887, 1904, 1919, 1930, 1943, 1956, 1971, 1989, 2002, 2012, 2026, 2047, 2070, 2092,
    2100, 2114, 2124, 2137, 2150, 2161, 2178, 2193, 2211, 2231, 2251, 2266, 2278, 2290, 2304, 2313,
    2325, 2336, 2349, 2359, 2373, 2385, 2396, 2405, 2411, 2423, 2439, 2456, 2477, 2487, 2497, 2511,
    2520, 2533, 2544, 2556, 2571, 2580, 2588, 2602, 2613, 2625, 2637, 2652, 2668, 2681, 2693, 2709,
    2721, 2734, 2743, 2758, 2768, 2781, 2795, 2807, 2818, 2829, 2839, 2849, 2862, 2878, 2892, 2903,
    2913, 2916, 2924, 2931, 2940, 2948, 2956, 2958, 2965, 2983, 3001, 3011, 3019, 3029, 3045, 3060,
    3072, 3089, 3100, 3113, 3122, 3131, 3136, 3146, 3152, 3154, 3165, 3170, 3179, 3185, 3194, 3199,
    3206, 3210, 3217, 3222, 3228, 3236, 3243, 3248, 3253, 3258, 3263, 3272, 3279, 3290, 3293, 3298,
    3311, 3325, 3341, 3355, 3369, 3391, 3402, 3413, 3427, 3442, 3458, 3473, 3485, 3495, 3508, 3526,
    3541, 3560, 3580, 3600, 3614, 3634, 3655, 3677, 3698, 3711, 3726, 3744, 3756, 3770, 3786, 3804,
    3817, 3829, 3838, 3852, 3866, 3878, 3885, 3896, 3910, 3917, 3928, 3936, 3942, 3947, 3951, 3961,
    3967, 3975, 3980, 3987, 3994, 4002, 4010, 4013, 4015, 4022, 4027, 4033, 4041, 4049, 4055, 4060,
    4064, 4070, 4077, 4081, 4085, 4090, 4094, 4099, 4109, 4113, 4118, 4123, 4130, 4135, 4141, 4154,
    4165, 4178, 4189, 4203, 4215, 4225, 4237, 4246, 4251, 4259, 4269, 4273, 4288, 4304, 4321, 4333,
    4351, 4355, 4360, 4365, 4370, 4375, 4383, 4393, 4398, 4403, 4412, 4419, 4425, 4434, 4439, 4446,
    4452, 4457, 4465, 4468, 4471, 4479, 4489, 4493, 4498, 4504, 4514, 4527, 4540, 4554, 4568, 4586,
    4598, 4617, 4635, 4642, 4656, 4671, 4681, 4688, 4698, 4704, 4707, 4715, 4722, 4726, 4730, 4740,
    4744, 4750, 4758, 4762, 4766, 4783, 4791, 4798, 4803, 4811, 4819, 4831, 4843, 4855, 4867, 4879,
    4900, 4915, 4928, 4942, 4954, 4967, 4977, 4990, 5004, 5018, 5029, 5038, 5050, 5062, 5075, 5081,
    5088, 5094, 5101, 5112, 5121, 5137, 5148, 5161, 5172, 5189, 5203, 5218, 5231, 5243, 5256, 5264,
    5276, 5285, 5295, 5304, 5311, 5320, 5333, 5343, 5354, 5366, 5381, 5389, 5393, 5399, 5404, 5410,
    5423, 5437, 5450, 5467, 5483, 5500, 5511, 5525, 5537, 5553, 5561, 5567, 5576, 5583, 5590, 5599,
    5608, 5622, 5632, 5645, 5651, 5656, 5663, 5670, 5673, 5678, 5685, 5690, 5698, 5705, 5714, 5727,
    5731, 5743, 5759, 5774, 5789, 5800, 5811, 5823, 5836, 5842, 5849, 5859, 5867, 5872, 5876, 5884,
    5892, 5898, 5905, 5914, 5920, 5932, 5943, 5954, 5964, 5973, 5985, 5999, 6010, 6023, 6038, 6054,
    6065, 6076, 6091, 6100, 6113, 6123, 6132, 6147, 6161, 6179, 6190, 6201, 6213, 6218, 6226, 6240,
    6255, 6270, 6286, 6298, 6314, 6326, 6334, 6337, 6341, 6348, 6357, 6363, 6375, 6386, 6396, 6408,
    6420, 6437, 6454, 6469, 6479, 6490, 6506, 6522, 6530, 6543, 6557, 6567, 6582, 6593, 6603, 6619,
    6627, 6644, 6651, 6664, 6678, 6692, 6707, 6720, 6735, 6745, 6753, 6764, 6772, 6785, 6793, 6802,
    6812, 6820, 6828, 6834, 6843, 6851, 6857, 6864, 6867, 6871, 6881, 6892, 6910, 6923, 6933, 6946,
    6956, 6966, 6976, 6990, 6995, 7003, 7011, 7021, 7035, 7049, 7059, 7070, 7081, 7093, 7107, 7125,
    7137, 7146, 7157, 7169, 7181, 7197, 7203, 7218, 7232, 7241, 7252, 7259, 7270, 7281, 7293, 7297,
    7303, 7309, 7314, 7326, 7337, 7352, 7365, 7377, 7393, 7400, 7411, 7423, 7425, 7427, 7436, 7442,
    7449, 7455, 7460, 7465, 7471, 7476, 7486, 7492, 7498, 7503, 7510, 7520, 7525, 7535, 7541, 7552,
    7561, 7569, 7574, 7583, 7594, 7601, 7607, 7615, 7624, 7631, 7636, 7648, 7656, 7671, 7677, 7685,
    7691, 7700, 7704, 7710, 7723, 7731, 7743, 7753, 7762, 7769, 7777, 7784, 7795, 7801, 7810, 7817,
    7825, 7834, 7841, 7844, 7857, 7873, 7887, 7893, 7902, 7916, 7924, 7933, 7939, 7949, 7954, 7958,
    7966, 7972, 7988, 7995, 8003, 8010, 8016, 8028, 8035, 8041, 8047, 8053, 8060, 8069, 8075, 8083,
    8087, 8101, 8113, 8126, 8134, 8141, 8147, 8152, 8158, 8165, 8184, 8191, 8199, 8205, 8210, 8218,
    8226, 8232, 8240, 8247, 8253, 8258, 8266, 8270, 8275, 8278, 8285, 8290, 8296, 8302, 8304, 8309,
    8316, 8327, 8334, 8344, 8350, 8354, 8359, 8368, 8374, 8386, 8399, 8419, 8428, 8438, 8451, 8465,
    8469, 8474, 8486, 8502, 8519, 8537, 8549, 8568, 8580, 8599, 8620, 8640, 8649, 8659, 8666, 8677,
    8694, 8699, 8715, 8730, 8740, 8752, 8767, 8779, 8784, 8791, 8796, 8802, 8817, 8834, 8842, 8847,
    8854, 8866, 8879, 8886, 8893, 8899, 8915, 8921, 8928, 8935, 8939, 8954, 8968, 8974, 8979, 8982,
    8989, 8994, 8996, 8999, 9005, 9011, 9015, 9024, 9034, 9048, 9059, 9072, 9081, 9096, 9113,
];
