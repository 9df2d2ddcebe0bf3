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
pub(in crate::engine) const ANSWERED: Place = 671;
pub(in crate::engine) const ASK_ANSWER: Place = 355;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT_VIEW: Place = 618;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BURDEN_OF: Place = 672;
pub(in crate::engine) const BURDEN_VIEW: Place = 660;
pub(in crate::engine) const BUYER: Place = 310;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 71;
pub(in crate::engine) const CASE_RULES: Place = 69;
pub(in crate::engine) const CASE_VIEW: Place = 637;
pub(in crate::engine) const CASES_ANSWER: Place = 636;
pub(in crate::engine) const CASES_COMMAND: Place = 677;
pub(in crate::engine) const CASES_EVENT: Place = 322;
pub(in crate::engine) const CASES_QUERY: Place = 695;
pub(in crate::engine) const CASES_REFUSAL: Place = 501;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 658;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 700;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 351;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 711;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 360;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 326;
pub(in crate::engine) const CHANNEL_COUNT: Place = 595;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 715;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 421;
pub(in crate::engine) const CHOICE: Place = 285;
pub(in crate::engine) const CLOCK_COMMAND: Place = 717;
pub(in crate::engine) const CNY: Place = 318;
pub(in crate::engine) const CNY_PER_POINT: Place = 68;
pub(in crate::engine) const COMMAND: Place = 719;
pub(in crate::engine) const COMPARISON: Place = 292;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 661;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 790;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 382;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 806;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 537;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 260;
pub(in crate::engine) const COVENANT_ANSWER: Place = 620;
pub(in crate::engine) const COVENANT_COMMAND: Place = 771;
pub(in crate::engine) const COVENANT_DRAFT: Place = 269;
pub(in crate::engine) const COVENANT_EVENT: Place = 294;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 809;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 454;
pub(in crate::engine) const COVENANT_RULE: Place = 271;
pub(in crate::engine) const COVENANT_VIEW: Place = 621;
pub(in crate::engine) const COVERAGE_VIEW: Place = 587;
pub(in crate::engine) const CREDIT_CODE: Place = 146;
pub(in crate::engine) const DATA_FORM: Place = 702;
pub(in crate::engine) const DATA_ITEM: Place = 81;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 342;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 609;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 763;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 266;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 287;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 813;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 425;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 642;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 816;
pub(in crate::engine) const DUE_CAUSE: Place = 402;
pub(in crate::engine) const EARNING_RULE: Place = 67;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 406;
pub(in crate::engine) const ENTRY: Place = 707;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 195;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 556;
pub(in crate::engine) const ENTRY_VIEW: Place = 575;
pub(in crate::engine) const ERASURE_GROUND: Place = 399;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXPORT_VIEW: Place = 560;
pub(in crate::engine) const FIGURES: Place = 668;
pub(in crate::engine) const FIGURES_VIEW: Place = 623;
pub(in crate::engine) const FORM_COUNT: Place = 257;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 628;
pub(in crate::engine) const GRID_PART: Place = 98;
pub(in crate::engine) const HELPER: Place = 819;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 217;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 607;
pub(in crate::engine) const INEQUALITY: Place = 290;
pub(in crate::engine) const ITEM_ANSWER: Place = 354;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 377;
pub(in crate::engine) const JOIN_CODE: Place = 592;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 820;
pub(in crate::engine) const KEPT_FROM: Place = 87;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 652;
pub(in crate::engine) const LAWFUL_BASIS: Place = 82;
pub(in crate::engine) const LEDGER_TOTALS: Place = 635;
pub(in crate::engine) const LEVEL: Place = 78;
pub(in crate::engine) const LEVEL_FIGURE: Place = 650;
pub(in crate::engine) const LIMIT: Place = 77;
pub(in crate::engine) const MADE: Place = 817;
pub(in crate::engine) const MATTER: Place = 758;
pub(in crate::engine) const MEASURE: Place = 273;
pub(in crate::engine) const MEMBER_VIEW: Place = 561;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 577;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 720;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 88;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 827;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 103;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 627;
pub(in crate::engine) const MINORITY: Place = 243;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 629;
pub(in crate::engine) const OFFICE_HOURS: Place = 75;
pub(in crate::engine) const OPEN_CASE: Place = 657;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 224;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 598;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 597;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 626;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 625;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 586;
pub(in crate::engine) const POINTS_ANSWER: Place = 624;
pub(in crate::engine) const POINTS_COMMAND: Place = 776;
pub(in crate::engine) const POINTS_EVENT: Place = 301;
pub(in crate::engine) const POINTS_QUERY: Place = 839;
pub(in crate::engine) const POINTS_REFUSAL: Place = 466;
pub(in crate::engine) const POINTS_RULES: Place = 65;
pub(in crate::engine) const PRODUCT: Place = 293;
pub(in crate::engine) const PROOF_FIGURE: Place = 590;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 850;
pub(in crate::engine) const QUESTION: Place = 854;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 663;
pub(in crate::engine) const QUESTION_VIEW: Place = 662;
pub(in crate::engine) const RATING: Place = 640;
pub(in crate::engine) const RATING_SUMS: Place = 653;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 573;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 494;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 630;
pub(in crate::engine) const REFUSAL: Place = 405;
pub(in crate::engine) const REFUSED: Place = 404;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 646;
pub(in crate::engine) const REGION_HISTORY: Place = 579;
pub(in crate::engine) const REGION_VERSION: Place = 581;
pub(in crate::engine) const REGION_VIEW: Place = 578;
pub(in crate::engine) const REQUEST: Place = 855;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 307;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 92;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 86;
pub(in crate::engine) const RETURN_CAUSE: Place = 314;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 563;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 347;
pub(in crate::engine) const SECRET: Place = 859;
pub(in crate::engine) const SENSITIVITY: Place = 84;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 317;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 319;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 634;
pub(in crate::engine) const SETUP: Place = 860;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 388;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 510;
pub(in crate::engine) const STAGE_FIGURE: Place = 648;
pub(in crate::engine) const STAGE_NAME: Place = 438;
pub(in crate::engine) const STAGE_VIEW: Place = 611;
pub(in crate::engine) const STAGES: Place = 511;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 645;
pub(in crate::engine) const STEP_VIEW: Place = 644;
pub(in crate::engine) const TALLY: Place = 288;
pub(in crate::engine) const TERM: Place = 79;
pub(in crate::engine) const TERMS: Place = 324;
pub(in crate::engine) const TEST: Place = 291;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 861;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 610;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 583;
pub(in crate::engine) const UNIT: Place = 336;
pub(in crate::engine) const UNIT_FIGURES: Place = 654;
pub(in crate::engine) const UNMASKING: Place = 246;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 247;
pub(in crate::engine) const VAULT_ANSWER: Place = 669;
pub(in crate::engine) const VAULT_COMMAND: Place = 798;
pub(in crate::engine) const VAULT_EVENT: Place = 391;
pub(in crate::engine) const VAULT_QUERY: Place = 851;
pub(in crate::engine) const VAULT_REFUSAL: Place = 548;
pub(in crate::engine) const VERIFICATION_CODE: Place = 633;
pub(in crate::engine) const VIA: Place = 857;
pub(in crate::engine) const VIOLATION_VIEW: Place = 567;
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
    Row::Union(1673, 9), // 12 Answer
    Row::Union(1378, 6), // 13 JournalAnswer
    Row::Record(22, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(25, 2), // 18 JournalAnswer.root
    Row::Record(27, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(28, 3), // 21 JournalAnswer.consistency
    Row::Record(1313, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1309, 4), // 24 Step
    Row::Words(31, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1307, 2), // 27 Outcome
    Row::Record(1014, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1005, 9), // 30 Event
    Row::Union(162, 1), // 31 CharterEvent
    Row::Record(161, 1), // 32 CharterEvent.adopted
    Row::Record(151, 10), // 33 Charter
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
    Row::Record(98, 1), // 58 DeliberationRules
    Row::List(60), // 59 [DecisionRule]
    Row::Record(89, 9), // 60 DecisionRule
    Row::Words(81, 3), // 61 Electorate
    Row::Union(84, 2), // 62 Threshold
    Row::Leaf(Leaf::Ratio), // 63 Ratio
    Row::Words(86, 3), // 64 Base
    Row::Record(103, 4), // 65 PointsRules
    Row::List(67), // 66 [EarningRule]
    Row::Record(99, 4), // 67 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 68 CnyPerPoint
    Row::Record(122, 6), // 69 CaseRules
    Row::List(71), // 70 [CaseKind]
    Row::Record(107, 3), // 71 CaseKind
    Row::Leaf(Leaf::Bool), // 72 bool
    Row::List(0), // 73 [OrganisationId]
    Row::List(75), // 74 [OfficeHours]
    Row::Record(110, 2), // 75 OfficeHours
    Row::List(77), // 76 [Limit]
    Row::Record(119, 3), // 77 Limit
    Row::Words(112, 5), // 78 Level
    Row::Union(117, 2), // 79 Term
    Row::List(81), // 80 [DataItem]
    Row::Record(138, 7), // 81 DataItem
    Row::Words(128, 7), // 82 LawfulBasis
    Row::List(0), // 83 [PurposeCode]
    Row::Words(135, 3), // 84 Sensitivity
    Row::List(86), // 85 [RetentionCategory]
    Row::Record(147, 4), // 86 RetentionCategory
    Row::Words(145, 2), // 87 KeptFrom
    Row::Union(533, 44), // 88 MembershipEvent
    Row::Record(163, 4), // 89 MembershipEvent.regionDefined
    Row::Maybe(37), // 90 RegionCode?
    Row::Record(179, 4), // 91 MembershipEvent.reshapePlanned
    Row::Union(175, 4), // 92 Reshaping
    Row::Record(151, 1), // 93 Reshaping.rename
    Row::Record(167, 2), // 94 Reshaping.move
    Row::Record(172, 2), // 95 Reshaping.split
    Row::List(0), // 96 [HouseholdId]
    Row::List(98), // 97 [GridPart]
    Row::Record(169, 3), // 98 GridPart
    Row::Record(174, 1), // 99 Reshaping.merge
    Row::List(37), // 100 [RegionCode]
    Row::Record(179, 1), // 101 MembershipEvent.reshapeCancelled
    Row::Record(394, 2), // 102 MembershipEvent.reshapeDropped
    Row::Union(295, 99), // 103 MembershipRefusal
    Row::Record(35, 1), // 104 MembershipRefusal.unknownRegion
    Row::Record(33, 1), // 105 MembershipRefusal.unknownPerson
    Row::Record(183, 1), // 106 MembershipRefusal.unknownHousehold
    Row::Record(184, 1), // 107 MembershipRefusal.unknownOrganisation
    Row::Record(35, 1), // 108 MembershipRefusal.regionExists
    Row::Record(185, 3), // 109 MembershipRefusal.levelGap
    Row::Record(188, 3), // 110 MembershipRefusal.gridSuffix
    Row::Record(191, 2), // 111 MembershipRefusal.notAGrid
    Row::Record(179, 1), // 112 MembershipRefusal.unknownReshape
    Row::Record(193, 2), // 113 MembershipRefusal.reshapeExists
    Row::Record(195, 2), // 114 MembershipRefusal.reshapePast
    Row::Record(197, 2), // 115 MembershipRefusal.regionEnded
    Row::Record(199, 0), // 116 MembershipRefusal.nothingChanges
    Row::Record(199, 1), // 117 MembershipRefusal.namedTwice
    Row::Record(200, 4), // 118 MembershipRefusal.mergeLevels
    Row::Record(204, 4), // 119 MembershipRefusal.householdsUnaccounted
    Row::Record(208, 3), // 120 MembershipRefusal.knownBelowJoined
    Row::Record(211, 2), // 121 MembershipRefusal.joinCodeDays
    Row::Record(204, 1), // 122 MembershipRefusal.noJoinCode
    Row::Record(213, 1), // 123 MembershipRefusal.joinTriesUsed
    Row::Record(214, 2), // 124 MembershipRefusal.joinCodeReplaced
    Row::Record(214, 1), // 125 MembershipRefusal.joinCodeWithdrawn
    Row::Record(213, 1), // 126 MembershipRefusal.joinCodeExpired
    Row::Record(216, 2), // 127 MembershipRefusal.proofTooLow
    Row::Record(218, 2), // 128 MembershipRefusal.alreadyMember
    Row::Record(220, 0), // 129 MembershipRefusal.identityTaken
    Row::Record(33, 1), // 130 MembershipRefusal.identityChanged
    Row::Record(220, 2), // 131 MembershipRefusal.householdElsewhere
    Row::Record(222, 2), // 132 MembershipRefusal.householdFull
    Row::Record(33, 1), // 133 MembershipRefusal.notAMember
    Row::Record(224, 2), // 134 MembershipRefusal.notInHousehold
    Row::Record(34, 1), // 135 MembershipRefusal.roleNeedsOrganisation
    Row::Record(34, 1), // 136 MembershipRefusal.roleWithoutOrganisation
    Row::Record(226, 2), // 137 MembershipRefusal.roleBeyondOrganisation
    Row::Record(34, 1), // 138 MembershipRefusal.ownGrant
    Row::Record(228, 2), // 139 MembershipRefusal.roleExpiryPast
    Row::Record(230, 3), // 140 MembershipRefusal.beyondRung
    Row::Record(233, 2), // 141 MembershipRefusal.grantOutlasts
    Row::Record(235, 2), // 142 MembershipRefusal.passesTooMany
    Row::Record(33, 3), // 143 MembershipRefusal.roleNotHeld
    Row::Record(184, 1), // 144 MembershipRefusal.creditCodeMissing
    Row::Record(237, 2), // 145 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 146 CreditCode
    Row::Record(184, 1), // 147 MembershipRefusal.organisationExists
    Row::Record(239, 2), // 148 MembershipRefusal.applicationsOfPerson
    Row::Record(241, 3), // 149 MembershipRefusal.applicationsOfRegion
    Row::Record(244, 2), // 150 MembershipRefusal.officersTooMany
    Row::Record(246, 0), // 151 MembershipRefusal.officersNone
    Row::Record(33, 1), // 152 MembershipRefusal.officerTwice
    Row::Record(184, 1), // 153 MembershipRefusal.notUnderReview
    Row::Record(184, 1), // 154 MembershipRefusal.ownReview
    Row::Record(184, 1), // 155 MembershipRefusal.sameReviewer
    Row::Record(184, 1), // 156 MembershipRefusal.notRejected
    Row::Record(184, 1), // 157 MembershipRefusal.appealDecided
    Row::Record(228, 2), // 158 MembershipRefusal.appealLate
    Row::Record(184, 1), // 159 MembershipRefusal.ownSupervision
    Row::Record(184, 1), // 160 MembershipRefusal.notSuspended
    Row::Record(246, 3), // 161 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 162 i16
    Row::Record(184, 1), // 163 MembershipRefusal.notActive
    Row::Record(249, 2), // 164 MembershipRefusal.notDue
    Row::Record(251, 2), // 165 MembershipRefusal.personMerged
    Row::Record(253, 2), // 166 MembershipRefusal.identityKeyOrder
    Row::Record(255, 0), // 167 MembershipRefusal.identityKeyReused
    Row::Record(253, 2), // 168 MembershipRefusal.identityKeyNotInForce
    Row::Record(33, 1), // 169 MembershipRefusal.ownWitness
    Row::Record(255, 3), // 170 MembershipRefusal.proofBelow
    Row::Record(258, 2), // 171 MembershipRefusal.proofNotHigher
    Row::Record(33, 1), // 172 MembershipRefusal.onePerson
    Row::Record(260, 2), // 173 MembershipRefusal.duplicateOpen
    Row::Record(260, 2), // 174 MembershipRefusal.noDuplicate
    Row::Record(260, 2), // 175 MembershipRefusal.ownDuplicate
    Row::Record(251, 2), // 176 MembershipRefusal.mergeIntoMember
    Row::Record(33, 1), // 177 MembershipRefusal.notAMinor
    Row::Record(262, 3), // 178 MembershipRefusal.underage
    Row::Record(265, 2), // 179 MembershipRefusal.guardianNeeded
    Row::Record(33, 1), // 180 MembershipRefusal.ownGuardian
    Row::Record(33, 1), // 181 MembershipRefusal.guardianActs
    Row::Record(267, 0), // 182 MembershipRefusal.unmaskingOff
    Row::Record(267, 1), // 183 MembershipRefusal.unmaskingExists
    Row::Record(267, 1), // 184 MembershipRefusal.unknownUnmasking
    Row::Record(268, 2), // 185 MembershipRefusal.unknownHandle
    Row::Record(267, 1), // 186 MembershipRefusal.ownUnmasking
    Row::Record(267, 1), // 187 MembershipRefusal.unmaskingDecided
    Row::Record(267, 1), // 188 MembershipRefusal.nobodyToTell
    Row::Record(270, 0), // 189 MembershipRefusal.assistanceOff
    Row::Record(270, 1), // 190 MembershipRefusal.ownHelper
    Row::Record(270, 1), // 191 MembershipRefusal.helperElsewhere
    Row::Record(271, 4), // 192 MembershipRefusal.helperBusy
    Row::Record(270, 1), // 193 MembershipRefusal.helperChooses
    Row::Record(279, 2), // 194 MembershipRefusal.channelDiffers
    Row::Words(275, 4), // 195 EntryChannel
    Row::Record(281, 1), // 196 MembershipRefusal.unknownBatch
    Row::Record(281, 1), // 197 MembershipRefusal.batchExists
    Row::Record(281, 1), // 198 MembershipRefusal.batchClosed
    Row::Record(282, 3), // 199 MembershipRefusal.batchTotal
    Row::Record(285, 2), // 200 MembershipRefusal.notInBatch
    Row::Record(287, 4), // 201 MembershipRefusal.batchMismatch
    Row::Record(33, 1), // 202 MembershipRefusal.nothingToCorrect
    Row::Record(228, 2), // 203 MembershipRefusal.correctionLate
    Row::Record(291, 2), // 204 MembershipRefusal.proofRaised
    Row::Record(293, 2), // 205 MembershipRefusal.secondEyes
    Row::Record(179, 3), // 206 MembershipEvent.regionReshaped
    Row::Record(204, 2), // 207 MembershipEvent.knownHouseholdsEntered
    Row::Record(396, 7), // 208 MembershipEvent.roleGranted
    Row::Maybe(0), // 209 OrganisationId?
    Row::Maybe(0), // 210 PersonId?
    Row::Record(396, 4), // 211 MembershipEvent.roleRevoked
    Row::Record(403, 4), // 212 MembershipEvent.joinCodeIssued
    Row::Record(403, 2), // 213 MembershipEvent.joinCodeRevoked
    Row::Record(407, 3), // 214 MembershipEvent.joinCodeRejected
    Row::Record(220, 2), // 215 MembershipEvent.householdFormed
    Row::Record(410, 5), // 216 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 217 Identity
    Row::Record(33, 1), // 218 MembershipEvent.personLeft
    Row::Record(415, 2), // 219 MembershipEvent.delegateNamed
    Row::Record(417, 3), // 220 MembershipEvent.householdRegrouped
    Row::List(0), // 221 [PersonId]
    Row::Record(183, 1), // 222 MembershipEvent.delegateCleared
    Row::Record(431, 10), // 223 MembershipEvent.organisationApplied
    Row::Words(420, 11), // 224 OrganisationKind
    Row::Maybe(146), // 225 CreditCode?
    Row::Record(441, 2), // 226 MembershipEvent.organisationApproved
    Row::Record(443, 5), // 227 MembershipEvent.organisationRejected
    Row::Record(448, 4), // 228 MembershipEvent.reviewAppealed
    Row::Record(184, 1), // 229 MembershipEvent.applicationWithdrawn
    Row::Record(441, 2), // 230 MembershipEvent.organisationSuspended
    Row::Record(441, 2), // 231 MembershipEvent.organisationReinstated
    Row::Record(441, 2), // 232 MembershipEvent.organisationDissolved
    Row::Record(452, 3), // 233 MembershipEvent.reviewOverdue
    Row::Record(452, 3), // 234 MembershipEvent.reviewEscalated
    Row::Record(455, 2), // 235 MembershipEvent.identityKeyRotated
    Row::Record(457, 3), // 236 MembershipEvent.personProved
    Row::Record(460, 5), // 237 MembershipEvent.duplicateFound
    Row::Maybe(0), // 238 Id?
    Row::Record(465, 3), // 239 MembershipEvent.duplicateOverdue
    Row::Record(468, 3), // 240 MembershipEvent.duplicateDismissed
    Row::Record(471, 3), // 241 MembershipEvent.personsMerged
    Row::Record(476, 2), // 242 MembershipEvent.minorEntered
    Row::Record(474, 2), // 243 Minority
    Row::Record(33, 1), // 244 MembershipEvent.cameOfAge
    Row::Record(497, 1), // 245 MembershipEvent.unmaskingAsked
    Row::Record(490, 7), // 246 Unmasking
    Row::Union(486, 4), // 247 UnmaskingStage
    Row::Record(249, 1), // 248 UnmaskingStage.asked
    Row::Record(478, 0), // 249 UnmaskingStage.lapsed
    Row::Record(478, 2), // 250 UnmaskingStage.declined
    Row::Record(480, 6), // 251 UnmaskingStage.granted
    Row::Record(498, 2), // 252 MembershipEvent.unmaskingMoved
    Row::Record(500, 2), // 253 MembershipEvent.personErased
    Row::Record(502, 7), // 254 MembershipEvent.entered
    Row::Record(511, 4), // 255 MembershipEvent.batchOpened
    Row::List(257), // 256 [FormCount]
    Row::Record(509, 2), // 257 FormCount
    Row::Record(515, 3), // 258 MembershipEvent.batchClosed
    Row::Record(522, 3), // 259 MembershipEvent.entryCorrected
    Row::Union(519, 3), // 260 Correction
    Row::Record(183, 1), // 261 Correction.household
    Row::Record(102, 1), // 262 Correction.proof
    Row::Record(518, 1), // 263 Correction.delegate
    Row::Record(525, 5), // 264 MembershipEvent.actHeld
    Row::Record(530, 3), // 265 MembershipEvent.actSeconded
    Row::Union(641, 8), // 266 DeliberationEvent
    Row::Record(585, 9), // 267 DeliberationEvent.topicProposed
    Row::Maybe(269), // 268 CovenantDraft?
    Row::Record(583, 2), // 269 CovenantDraft
    Row::List(271), // 270 [CovenantRule]
    Row::Record(580, 3), // 271 CovenantRule
    Row::List(273), // 272 [Measure]
    Row::Union(577, 3), // 273 Measure
    Row::Record(577, 0), // 274 Measure.dissuade
    Row::Record(577, 0), // 275 Measure.expose
    Row::Record(107, 1), // 276 Measure.refer
    Row::Maybe(0), // 277 CovenantId?
    Row::Record(594, 2), // 278 DeliberationEvent.secondGiven
    Row::Record(596, 2), // 279 DeliberationEvent.topicSeconded
    Row::Record(598, 3), // 280 DeliberationEvent.topicLapsed
    Row::Record(585, 1), // 281 DeliberationEvent.topicWithdrawn
    Row::Record(601, 4), // 282 DeliberationEvent.votingOpened
    Row::Record(608, 5), // 283 DeliberationEvent.ballotCast
    Row::Maybe(0), // 284 HouseholdId?
    Row::Words(605, 3), // 285 Choice
    Row::Record(634, 7), // 286 DeliberationEvent.topicDecided
    Row::Words(613, 3), // 287 DeliberationOutcome
    Row::Record(616, 5), // 288 Tally
    Row::List(290), // 289 [Inequality]
    Row::Record(625, 9), // 290 Inequality
    Row::Words(621, 2), // 291 Test
    Row::Words(623, 2), // 292 Comparison
    Row::Leaf(Leaf::Product), // 293 Product
    Row::Union(669, 5), // 294 CovenantEvent
    Row::Record(649, 4), // 295 CovenantEvent.covenantAdopted
    Row::Record(649, 2), // 296 CovenantEvent.covenantRepealed
    Row::Record(653, 10), // 297 CovenantEvent.violationRecorded
    Row::Record(663, 3), // 298 CovenantEvent.noticeIssued
    Row::Record(666, 3), // 299 CovenantEvent.violationWithdrawn
    Row::Maybe(0), // 300 CaseId?
    Row::Union(735, 12), // 301 PointsEvent
    Row::Record(674, 2), // 302 PointsEvent.fundOpened
    Row::Record(676, 5), // 303 PointsEvent.pointsAwarded
    Row::Record(681, 6), // 304 PointsEvent.awardReversed
    Row::Record(689, 5), // 305 PointsEvent.offerPublished
    Row::Maybe(307), // 306 Requirement?
    Row::Record(687, 2), // 307 Requirement
    Row::Record(689, 1), // 308 PointsEvent.offerWithdrawn
    Row::Record(696, 6), // 309 PointsEvent.redemptionReserved
    Row::Union(694, 2), // 310 Buyer
    Row::Record(702, 2), // 311 PointsEvent.codeRejected
    Row::Record(696, 1), // 312 PointsEvent.redemptionConfirmed
    Row::Record(708, 2), // 313 PointsEvent.redemptionReturned
    Row::Words(704, 4), // 314 ReturnCause
    Row::Record(724, 5), // 315 PointsEvent.settled
    Row::List(317), // 316 [SettlementLine]
    Row::Record(710, 7), // 317 SettlementLine
    Row::Leaf(Leaf::Cny), // 318 Cny
    Row::Record(717, 7), // 319 SettlementTotals
    Row::Record(729, 3), // 320 PointsEvent.pointsCombined
    Row::Record(732, 3), // 321 PointsEvent.pointsForfeited
    Row::Union(834, 19), // 322 CasesEvent
    Row::Record(752, 1), // 323 CasesEvent.termsAdopted
    Row::Record(747, 5), // 324 Terms
    Row::Record(761, 10), // 325 CasesEvent.caseReported
    Row::Words(753, 8), // 326 Channel
    Row::Record(771, 2), // 327 CasesEvent.caseAccepted
    Row::Record(773, 5), // 328 CasesEvent.caseDeclined
    Row::Record(778, 2), // 329 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 330 TopicId?
    Row::Record(662, 1), // 331 CasesEvent.handlingStarted
    Row::Record(780, 2), // 332 CasesEvent.caseEntrusted
    Row::Record(782, 4), // 333 CasesEvent.caseDispatched
    Row::Record(786, 3), // 334 CasesEvent.caseReturned
    Row::Record(791, 5), // 335 CasesEvent.feedbackGiven
    Row::Union(789, 2), // 336 Unit
    Row::Record(35, 1), // 337 Unit.region
    Row::Record(184, 1), // 338 Unit.organisation
    Row::Record(796, 7), // 339 CasesEvent.caseClosed
    Row::Record(805, 6), // 340 CasesEvent.caseEscalated
    Row::Maybe(342), // 341 Deferral?
    Row::Words(803, 2), // 342 Deferral
    Row::Record(811, 4), // 343 CasesEvent.deadlineMissed
    Row::Record(815, 5), // 344 CasesEvent.caseSupervised
    Row::Record(820, 3), // 345 CasesEvent.deadlineSet
    Row::Record(823, 6), // 346 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 347 Score
    Row::Record(829, 5), // 348 CasesEvent.caseReopened
    Row::Record(780, 2), // 349 CasesEvent.caseReleased
    Row::Record(662, 1), // 350 CasesEvent.caseWithdrawn
    Row::Union(938, 6), // 351 CatalogueEvent
    Row::Record(912, 5), // 352 CatalogueEvent.formAsked
    Row::List(354), // 353 [ItemAnswer]
    Row::Record(910, 2), // 354 ItemAnswer
    Row::Union(906, 4), // 355 AskAnswer
    Row::Record(853, 4), // 356 AskAnswer.alreadyHeld
    Row::Record(857, 4), // 357 AskAnswer.shareFrom
    Row::Record(861, 2), // 358 AskAnswer.mayCollect
    Row::Record(905, 1), // 359 AskAnswer.forbidden
    Row::Union(891, 14), // 360 CatalogueRefusal
    Row::Record(138, 1), // 361 CatalogueRefusal.unknownItem
    Row::Record(138, 1), // 362 CatalogueRefusal.itemTwice
    Row::Record(863, 2), // 363 CatalogueRefusal.purposeNotLawful
    Row::Record(865, 3), // 364 CatalogueRefusal.notEntitled
    Row::Record(868, 3), // 365 CatalogueRefusal.outsideRegion
    Row::Record(871, 5), // 366 CatalogueRefusal.alreadyHeld
    Row::Record(876, 3), // 367 CatalogueRefusal.refusedByResident
    Row::Record(879, 2), // 368 CatalogueRefusal.consentMissing
    Row::Record(881, 3), // 369 CatalogueRefusal.guardianMissing
    Row::Record(884, 5), // 370 CatalogueRefusal.heldElsewhere
    Row::Record(854, 1), // 371 CatalogueRefusal.recordExists
    Row::Record(854, 1), // 372 CatalogueRefusal.unknownRecord
    Row::Record(889, 2), // 373 CatalogueRefusal.notFresh
    Row::Record(879, 2), // 374 CatalogueRefusal.notRefusable
    Row::Record(920, 10), // 375 CatalogueEvent.itemCollected
    Row::Maybe(377), // 376 ItemConsent?
    Row::Record(917, 3), // 377 ItemConsent
    Row::Record(930, 4), // 378 CatalogueEvent.itemShared
    Row::Record(934, 4), // 379 CatalogueEvent.itemRefused
    Row::Record(930, 2), // 380 CatalogueEvent.holdingEnded
    Row::Record(33, 1), // 381 CatalogueEvent.personForgotten
    Row::Union(967, 7), // 382 ConsultationEvent
    Row::Record(944, 7), // 383 ConsultationEvent.questionAsked
    Row::Record(951, 3), // 384 ConsultationEvent.answerReminded
    Row::Record(954, 3), // 385 ConsultationEvent.answerOverdue
    Row::Record(957, 3), // 386 ConsultationEvent.questionEscalated
    Row::Record(962, 3), // 387 ConsultationEvent.questionAnswered
    Row::Record(960, 2), // 388 ShownIdentity
    Row::Record(944, 1), // 389 ConsultationEvent.questionWithdrawn
    Row::Record(965, 2), // 390 ConsultationEvent.answerRated
    Row::Union(998, 7), // 391 VaultEvent
    Row::Record(974, 6), // 392 VaultEvent.entryKept
    Row::Maybe(15), // 393 Digest?
    Row::Record(980, 2), // 394 VaultEvent.entryCorrected
    Row::Record(982, 2), // 395 VaultEvent.termMoved
    Row::Record(984, 2), // 396 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 397 CategoryCode?
    Row::Record(991, 2), // 398 VaultEvent.erasureOrdered
    Row::Words(986, 5), // 399 ErasureGround
    Row::Record(996, 2), // 400 VaultEvent.entriesDue
    Row::List(0), // 401 [EntryId]
    Row::Words(993, 3), // 402 DueCause
    Row::Record(996, 1), // 403 VaultEvent.entriesErased
    Row::Record(1301, 6), // 404 Refused
    Row::Union(1291, 10), // 405 Refusal
    Row::Union(1032, 14), // 406 EngineRefusal
    Row::Record(1015, 2), // 407 EngineRefusal.tooLarge
    Row::Record(1017, 1), // 408 EngineRefusal.notUtf8
    Row::Record(1018, 2), // 409 EngineRefusal.malformed
    Row::Record(1020, 2), // 410 EngineRefusal.requestReused
    Row::Record(1022, 2), // 411 EngineRefusal.full
    Row::Record(1024, 2), // 412 EngineRefusal.timeBackward
    Row::Record(1026, 3), // 413 EngineRefusal.forbidden
    Row::Record(1029, 1), // 414 EngineRefusal.deadlinesPending
    Row::Record(1019, 1), // 415 EngineRefusal.snapshotDamaged
    Row::Record(1030, 2), // 416 EngineRefusal.snapshotVersion
    Row::Record(1032, 0), // 417 EngineRefusal.wrongSecret
    Row::Record(1020, 1), // 418 EngineRefusal.notRecorded
    Row::Record(1021, 2), // 419 EngineRefusal.noSuchRecord
    Row::Record(1019, 1), // 420 EngineRefusal.invalidNumber
    Row::Union(1050, 3), // 421 CharterRefusal
    Row::Record(1018, 2), // 422 CharterRefusal.invalid
    Row::Record(1046, 2), // 423 CharterRefusal.notInForce
    Row::Record(1048, 2), // 424 CharterRefusal.notLater
    Row::Union(1089, 27), // 425 DeliberationRefusal
    Row::Record(585, 1), // 426 DeliberationRefusal.unknownTopic
    Row::Record(585, 1), // 427 DeliberationRefusal.topicExists
    Row::Record(580, 1), // 428 DeliberationRefusal.unknownRule
    Row::Record(1053, 2), // 429 DeliberationRefusal.rulesCount
    Row::Record(580, 1), // 430 DeliberationRefusal.ruleTwice
    Row::Record(1055, 3), // 431 DeliberationRefusal.windowDays
    Row::Record(1058, 3), // 432 DeliberationRefusal.ladderLength
    Row::Record(1061, 2), // 433 DeliberationRefusal.ladderDescends
    Row::Record(1063, 2), // 434 DeliberationRefusal.unknownKind
    Row::Record(649, 2), // 435 DeliberationRefusal.covenantTaken
    Row::Record(1065, 2), // 436 DeliberationRefusal.nothingToRepeal
    Row::Record(1073, 2), // 437 DeliberationRefusal.notBeingSeconded
    Row::Words(1067, 6), // 438 StageName
    Row::Record(598, 3), // 439 DeliberationRefusal.notSeconded
    Row::Record(1073, 2), // 440 DeliberationRefusal.notOpenable
    Row::Record(1073, 2), // 441 DeliberationRefusal.notWithdrawable
    Row::Record(1073, 2), // 442 DeliberationRefusal.notVoting
    Row::Record(1075, 3), // 443 DeliberationRefusal.secondingOver
    Row::Record(1078, 3), // 444 DeliberationRefusal.votingOver
    Row::Record(1075, 3), // 445 DeliberationRefusal.notDue
    Row::Record(585, 1), // 446 DeliberationRefusal.ownSecond
    Row::Record(1081, 2), // 447 DeliberationRefusal.outsideRegion
    Row::Record(594, 2), // 448 DeliberationRefusal.alreadySeconded
    Row::Record(585, 2), // 449 DeliberationRefusal.nobodyEligible
    Row::Record(609, 1), // 450 DeliberationRefusal.appBallotOfAnother
    Row::Record(1083, 2), // 451 DeliberationRefusal.notEligible
    Row::Record(1085, 2), // 452 DeliberationRefusal.notDelegate
    Row::Record(1087, 2), // 453 DeliberationRefusal.alreadyVoted
    Row::Union(1122, 11), // 454 CovenantRefusal
    Row::Record(583, 1), // 455 CovenantRefusal.covenantExists
    Row::Record(583, 1), // 456 CovenantRefusal.unknownCovenant
    Row::Record(1116, 2), // 457 CovenantRefusal.notInForce
    Row::Record(654, 2), // 458 CovenantRefusal.unknownRule
    Row::Record(1118, 2), // 459 CovenantRefusal.violationExists
    Row::Record(653, 1), // 460 CovenantRefusal.unknownViolation
    Row::Record(653, 1), // 461 CovenantRefusal.ownViolation
    Row::Record(653, 1), // 462 CovenantRefusal.alreadyWithdrawn
    Row::Record(1120, 2), // 463 CovenantRefusal.placeOutside
    Row::Record(1122, 0), // 464 CovenantRefusal.minor
    Row::Record(1081, 2), // 465 CovenantRefusal.notBound
    Row::Union(1163, 33), // 466 PointsRefusal
    Row::Record(184, 1), // 467 PointsRefusal.notAMerchant
    Row::Record(674, 1), // 468 PointsRefusal.unknownFund
    Row::Record(99, 1), // 469 PointsRefusal.unknownAct
    Row::Record(1133, 3), // 470 PointsRefusal.unknownAward
    Row::Record(689, 1), // 471 PointsRefusal.unknownOffer
    Row::Record(696, 1), // 472 PointsRefusal.unknownRedemption
    Row::Record(724, 1), // 473 PointsRefusal.unknownSettlement
    Row::Record(1136, 2), // 474 PointsRefusal.notInSettlement
    Row::Record(674, 1), // 475 PointsRefusal.fundExists
    Row::Record(689, 1), // 476 PointsRefusal.offerExists
    Row::Record(696, 1), // 477 PointsRefusal.redemptionExists
    Row::Record(724, 1), // 478 PointsRefusal.settlementExists
    Row::Record(33, 1), // 479 PointsRefusal.ownAward
    Row::Record(1138, 3), // 480 PointsRefusal.fundElsewhere
    Row::Record(216, 2), // 481 PointsRefusal.proofTooLow
    Row::Record(1133, 3), // 482 PointsRefusal.alreadyAwarded
    Row::Record(1141, 5), // 483 PointsRefusal.capReached
    Row::Record(1133, 3), // 484 PointsRefusal.alreadyReversed
    Row::Record(1146, 2), // 485 PointsRefusal.priceTooLow
    Row::Record(1148, 0), // 486 PointsRefusal.stockEmpty
    Row::Record(99, 1), // 487 PointsRefusal.requirementEmpty
    Row::Record(689, 1), // 488 PointsRefusal.offerWithdrawn
    Row::Record(423, 1), // 489 PointsRefusal.ownOffer
    Row::Record(1148, 3), // 490 PointsRefusal.requirementNotMet
    Row::Record(689, 1), // 491 PointsRefusal.soldOut
    Row::Record(1151, 2), // 492 PointsRefusal.balanceTooLow
    Row::Record(1158, 2), // 493 PointsRefusal.redemptionOver
    Row::Words(1153, 5), // 494 RedemptionStatus
    Row::Record(249, 2), // 495 PointsRefusal.redemptionLate
    Row::Record(249, 2), // 496 PointsRefusal.notDue
    Row::Record(33, 1), // 497 PointsRefusal.ownConfirmation
    Row::Record(694, 2), // 498 PointsRefusal.ownSettlement
    Row::Record(35, 1), // 499 PointsRefusal.nothingToSettle
    Row::Record(1160, 3), // 500 PointsRefusal.ledgerFull
    Row::Union(1227, 33), // 501 CasesRefusal
    Row::Record(662, 1), // 502 CasesRefusal.unknownCase
    Row::Record(1196, 0), // 503 CasesRefusal.channelOfTheEngine
    Row::Record(1196, 2), // 504 CasesRefusal.sourceEntered
    Row::Record(662, 1), // 505 CasesRefusal.caseExists
    Row::Record(107, 1), // 506 CasesRefusal.unknownKind
    Row::Record(191, 2), // 507 CasesRefusal.regionTooHigh
    Row::Record(1198, 0), // 508 CasesRefusal.notOwnName
    Row::Record(1211, 3), // 509 CasesRefusal.wrongStage
    Row::Words(1198, 13), // 510 Stage
    Row::List(510), // 511 Stages
    Row::Record(1214, 3), // 512 CasesRefusal.wrongLevel
    Row::Record(249, 2), // 513 CasesRefusal.notDue
    Row::Record(249, 2), // 514 CasesRefusal.deadlinePassed
    Row::Record(119, 1), // 515 CasesRefusal.atTop
    Row::Record(1217, 2), // 516 CasesRefusal.notAbove
    Row::Record(1219, 2), // 517 CasesRefusal.aboveTop
    Row::Record(1221, 3), // 518 CasesRefusal.skipsLevel
    Row::Record(184, 1), // 519 CasesRefusal.notEntrustable
    Row::Record(184, 1), // 520 CasesRefusal.notADepartment
    Row::Record(443, 2), // 521 CasesRefusal.outOfReach
    Row::Record(424, 1), // 522 CasesRefusal.namedTwice
    Row::Record(1224, 0), // 523 CasesRefusal.unitMissing
    Row::Record(1224, 1), // 524 CasesRefusal.notWithUnit
    Row::Record(1224, 1), // 525 CasesRefusal.notActingFor
    Row::Record(424, 1), // 526 CasesRefusal.feedbackGiven
    Row::Record(424, 1), // 527 CasesRefusal.returnedBefore
    Row::Record(424, 1), // 528 CasesRefusal.dispatchDesignated
    Row::Record(824, 1), // 529 CasesRefusal.alreadyRated
    Row::Record(1225, 0), // 530 CasesRefusal.anonymous
    Row::Record(1225, 0), // 531 CasesRefusal.notReporter
    Row::Record(1225, 0), // 532 CasesRefusal.handlerRates
    Row::Record(228, 2), // 533 CasesRefusal.windowClosed
    Row::Record(1225, 2), // 534 CasesRefusal.reopenedTooOften
    Row::Record(246, 3), // 535 CasesRefusal.unknownYear
    Row::Record(119, 1), // 536 CasesRefusal.noTerm
    Row::Union(1263, 10), // 537 ConsultationRefusal
    Row::Record(944, 1), // 538 ConsultationRefusal.unknownQuestion
    Row::Record(944, 1), // 539 ConsultationRefusal.questionExists
    Row::Record(945, 1), // 540 ConsultationRefusal.notPublic
    Row::Record(1260, 3), // 541 ConsultationRefusal.outOfReach
    Row::Record(239, 2), // 542 ConsultationRefusal.tooManyOpen
    Row::Record(944, 1), // 543 ConsultationRefusal.notOpen
    Row::Record(944, 1), // 544 ConsultationRefusal.ownQuestion
    Row::Record(944, 1), // 545 ConsultationRefusal.notAnswered
    Row::Record(944, 1), // 546 ConsultationRefusal.ratedAlready
    Row::Record(249, 2), // 547 ConsultationRefusal.notDue
    Row::Union(1281, 10), // 548 VaultRefusal
    Row::Record(145, 1), // 549 VaultRefusal.unknownEntry
    Row::Record(145, 1), // 550 VaultRefusal.entryExists
    Row::Record(147, 1), // 551 VaultRefusal.unknownCategory
    Row::Record(147, 1), // 552 VaultRefusal.consentNeeded
    Row::Record(147, 2), // 553 VaultRefusal.notByConsent
    Row::Record(33, 1), // 554 VaultRefusal.nothingConsented
    Row::Record(1277, 2), // 555 VaultRefusal.notKept
    Row::Words(1273, 4), // 556 EntryStatus
    Row::Record(1277, 2), // 557 VaultRefusal.notDue
    Row::Record(1279, 2), // 558 VaultRefusal.childInCare
    Row::Record(33, 3), // 559 VaultRefusal.onlyOperator
    Row::Record(1361, 17), // 560 ExportView
    Row::Record(1320, 9), // 561 MemberView
    Row::List(563), // 562 [RoleView]
    Row::Record(397, 5), // 563 RoleView
    Row::List(246), // 564 [Unmasking]
    Row::List(0), // 565 [TopicId]
    Row::List(567), // 566 [ViolationView]
    Row::Record(1329, 12), // 567 ViolationView
    Row::List(0), // 568 [SourceId]
    Row::List(0), // 569 [RedemptionId]
    Row::List(0), // 570 [CaseId]
    Row::List(0), // 571 [QuestionId]
    Row::List(573), // 572 [RecordView]
    Row::Record(1341, 12), // 573 RecordView
    Row::List(575), // 574 [EntryView]
    Row::Record(1353, 8), // 575 EntryView
    Row::List(17), // 576 [u32]
    Row::Union(1440, 11), // 577 MembershipAnswer
    Row::Record(1384, 6), // 578 RegionView
    Row::Record(1394, 7), // 579 RegionHistory
    Row::List(581), // 580 [RegionVersion]
    Row::Record(1390, 4), // 581 RegionVersion
    Row::Maybe(583), // 582 Turn?
    Row::Record(196, 2), // 583 Turn
    Row::List(583), // 584 [Turn]
    Row::List(586), // 585 [PlannedReshape]
    Row::Record(193, 2), // 586 PlannedReshape
    Row::Record(1403, 8), // 587 CoverageView
    Row::Maybe(63), // 588 Ratio?
    Row::List(590), // 589 [ProofFigure]
    Row::Record(1401, 2), // 590 ProofFigure
    Row::Record(1411, 2), // 591 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 592 JoinCode
    Row::Record(1416, 1), // 593 MembershipAnswer.entries
    Row::List(595), // 594 [ChannelCount]
    Row::Record(1413, 3), // 595 ChannelCount
    Row::Record(1417, 3), // 596 MembershipAnswer.batch
    Row::Record(1431, 4), // 597 OrganisationView
    Row::Union(1425, 6), // 598 OrganisationStatus
    Row::Record(1420, 3), // 599 OrganisationStatus.applied
    Row::Record(1423, 0), // 600 OrganisationStatus.active
    Row::Record(1423, 2), // 601 OrganisationStatus.rejected
    Row::Record(1425, 0), // 602 OrganisationStatus.withdrawn
    Row::Record(1425, 0), // 603 OrganisationStatus.suspended
    Row::Record(1425, 0), // 604 OrganisationStatus.dissolved
    Row::Record(1438, 1), // 605 MembershipAnswer.identityKeys
    Row::List(607), // 606 [IdentityKeyView]
    Row::Record(1435, 3), // 607 IdentityKeyView
    Row::Record(1439, 1), // 608 MembershipAnswer.unmaskings
    Row::Union(1477, 2), // 609 DeliberationAnswer
    Row::Record(1465, 8), // 610 TopicView
    Row::Union(1459, 6), // 611 StageView
    Row::Record(249, 1), // 612 StageView.proposed
    Row::Record(1117, 1), // 613 StageView.seconded
    Row::Record(1451, 4), // 614 StageView.voting
    Row::Record(1455, 4), // 615 StageView.decided
    Row::Record(196, 1), // 616 StageView.lapsed
    Row::Record(196, 1), // 617 StageView.withdrawn
    Row::Record(1473, 4), // 618 BallotView
    Row::Maybe(195), // 619 EntryChannel?
    Row::Union(1490, 3), // 620 CovenantAnswer
    Row::Record(1479, 7), // 621 CovenantView
    Row::Record(1369, 1), // 622 CovenantAnswer.violations
    Row::Record(1486, 4), // 623 FiguresView
    Row::Union(1542, 10), // 624 PointsAnswer
    Row::Record(1493, 2), // 625 PersonView
    Row::Record(1495, 5), // 626 ParticipationView
    Row::Record(1500, 6), // 627 MerchantView
    Row::Record(1506, 5), // 628 FundView
    Row::Record(1511, 7), // 629 OfferView
    Row::Record(1518, 9), // 630 RedemptionView
    Row::Maybe(310), // 631 Buyer?
    Row::Record(1527, 2), // 632 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 633 VerificationCode
    Row::Record(1529, 6), // 634 SettlementView
    Row::Record(1535, 7), // 635 LedgerTotals
    Row::Union(1635, 4), // 636 CasesAnswer
    Row::Record(1576, 23), // 637 CaseView
    Row::Maybe(0), // 638 SourceId?
    Row::Maybe(640), // 639 Rating?
    Row::Record(825, 3), // 640 Rating
    Row::List(642), // 641 [DepartmentView]
    Row::Record(1552, 2), // 642 DepartmentView
    Row::List(644), // 643 [StepView]
    Row::Record(1571, 5), // 644 StepView
    Row::Words(1554, 17), // 645 StepKind
    Row::Record(1611, 11), // 646 RegionFigures
    Row::List(648), // 647 [StageFigure]
    Row::Record(1599, 2), // 648 StageFigure
    Row::List(650), // 649 [LevelFigure]
    Row::Record(1601, 2), // 650 LevelFigure
    Row::List(652), // 651 [KindFigure]
    Row::Record(1603, 3), // 652 KindFigure
    Row::Record(1606, 5), // 653 RatingSums
    Row::Record(1622, 4), // 654 UnitFigures
    Row::Record(1634, 1), // 655 CasesAnswer.agenda
    Row::List(657), // 656 [OpenCase]
    Row::Record(1626, 8), // 657 OpenCase
    Row::Union(1646, 2), // 658 CatalogueAnswer
    Row::Record(1375, 1), // 659 CatalogueAnswer.records
    Row::Record(1639, 7), // 660 BurdenView
    Row::Union(1669, 2), // 661 ConsultationAnswer
    Row::Record(1655, 6), // 662 QuestionView
    Row::Union(1652, 3), // 663 QuestionStatus
    Row::Record(1421, 2), // 664 QuestionStatus.open
    Row::Record(1648, 4), // 665 QuestionStatus.answered
    Row::Maybe(72), // 666 bool?
    Row::Record(1652, 0), // 667 QuestionStatus.withdrawn
    Row::Record(1661, 8), // 668 Figures
    Row::Union(1671, 2), // 669 VaultAnswer
    Row::Record(996, 1), // 670 VaultAnswer.due
    Row::Record(1682, 1), // 671 Answered
    Row::Union(1684, 4), // 672 BurdenOf
    Row::Record(1683, 1), // 673 BurdenOf.worker
    Row::Record(33, 1), // 674 BurdenOf.resident
    Row::Record(138, 1), // 675 BurdenOf.item
    Row::Record(35, 1), // 676 BurdenOf.region
    Row::Union(1716, 16), // 677 CasesCommand
    Row::Record(1688, 7), // 678 CasesCommand.report
    Row::Record(662, 1), // 679 CasesCommand.accept
    Row::Record(1695, 3), // 680 CasesCommand.decline
    Row::Record(778, 2), // 681 CasesCommand.startSelfResolution
    Row::Record(662, 1), // 682 CasesCommand.handle
    Row::Record(780, 2), // 683 CasesCommand.entrust
    Row::Record(1698, 4), // 684 CasesCommand.dispatch
    Row::Record(786, 3), // 685 CasesCommand.return
    Row::Record(1702, 3), // 686 CasesCommand.feedback
    Row::Record(662, 1), // 687 CasesCommand.close
    Row::Record(1705, 3), // 688 CasesCommand.escalate
    Row::Maybe(78), // 689 Level?
    Row::Record(1708, 6), // 690 CasesCommand.evaluate
    Row::Record(1695, 2), // 691 CasesCommand.reopen
    Row::Record(1714, 2), // 692 CasesCommand.withdraw
    Row::Record(184, 1), // 693 CasesCommand.release
    Row::Record(662, 1), // 694 CasesCommand.expire
    Row::Union(1736, 4), // 695 CasesQuery
    Row::Record(1702, 2), // 696 CasesQuery.case
    Row::Record(35, 1), // 697 CasesQuery.figures
    Row::Record(792, 1), // 698 CasesQuery.unit
    Row::Record(1732, 4), // 699 CasesQuery.agenda
    Row::Union(1757, 5), // 700 CatalogueCommand
    Row::Record(1744, 2), // 701 CatalogueCommand.ask
    Row::Record(1740, 4), // 702 DataForm
    Row::List(377), // 703 [ItemConsent]
    Row::List(0), // 704 [ItemCode]
    Row::Record(1749, 2), // 705 CatalogueCommand.collect
    Row::List(707), // 706 [Entry]
    Row::Record(1746, 3), // 707 Entry
    Row::Record(1751, 4), // 708 CatalogueCommand.share
    Row::Record(934, 3), // 709 CatalogueCommand.refuse
    Row::Record(1755, 2), // 710 CatalogueCommand.forget
    Row::Union(1763, 3), // 711 CatalogueQuery
    Row::Record(33, 1), // 712 CatalogueQuery.held
    Row::Record(1683, 1), // 713 CatalogueQuery.collected
    Row::Record(1762, 1), // 714 CatalogueQuery.burden
    Row::Union(1766, 1), // 715 CharterCommand
    Row::Record(161, 1), // 716 CharterCommand.adopt
    Row::Union(1767, 1), // 717 ClockCommand
    Row::Record(1767, 0), // 718 ClockCommand.advance
    Row::Union(1927, 10), // 719 Command
    Row::Union(1826, 34), // 720 MembershipCommand
    Row::Record(1768, 4), // 721 MembershipCommand.defineRegion
    Row::Record(1772, 4), // 722 MembershipCommand.reshape
    Row::Record(179, 1), // 723 MembershipCommand.cancelReshape
    Row::Record(204, 2), // 724 MembershipCommand.enterKnownHouseholds
    Row::Record(1776, 6), // 725 MembershipCommand.grantRole
    Row::Record(396, 4), // 726 MembershipCommand.revokeRole
    Row::Record(1782, 3), // 727 MembershipCommand.issueJoinCode
    Row::Maybe(44), // 728 u16?
    Row::Record(204, 1), // 729 MembershipCommand.revokeJoinCode
    Row::Record(1785, 6), // 730 MembershipCommand.join
    Row::Maybe(243), // 731 Minority?
    Row::Record(33, 1), // 732 MembershipCommand.leave
    Row::Record(415, 2), // 733 MembershipCommand.nameDelegate
    Row::Record(417, 3), // 734 MembershipCommand.regroupHousehold
    Row::Record(1791, 6), // 735 MembershipCommand.applyOrganisation
    Row::Record(1797, 3), // 736 MembershipCommand.reviewOrganisation
    Row::Record(441, 2), // 737 MembershipCommand.appealReview
    Row::Record(184, 1), // 738 MembershipCommand.withdrawApplication
    Row::Record(1800, 2), // 739 MembershipCommand.nameOfficers
    Row::Record(441, 2), // 740 MembershipCommand.suspendOrganisation
    Row::Record(441, 2), // 741 MembershipCommand.reinstateOrganisation
    Row::Record(441, 2), // 742 MembershipCommand.dissolveOrganisation
    Row::Record(511, 4), // 743 MembershipCommand.openBatch
    Row::Record(1802, 2), // 744 MembershipCommand.closeBatch
    Row::Record(1804, 2), // 745 MembershipCommand.correct
    Row::Record(184, 1), // 746 MembershipCommand.lapseReview
    Row::Record(455, 2), // 747 MembershipCommand.rotateIdentityKey
    Row::Record(1806, 4), // 748 MembershipCommand.prove
    Row::Maybe(217), // 749 Identity?
    Row::Record(468, 3), // 750 MembershipCommand.suspectDuplicate
    Row::Record(1810, 4), // 751 MembershipCommand.reviewDuplicate
    Row::Record(476, 2), // 752 MembershipCommand.enterMinor
    Row::Record(1814, 4), // 753 MembershipCommand.askUnmasking
    Row::Record(1818, 3), // 754 MembershipCommand.decideUnmasking
    Row::Record(267, 1), // 755 MembershipCommand.tellUnmasked
    Row::Record(33, 1), // 756 MembershipCommand.erase
    Row::Record(1825, 1), // 757 MembershipCommand.fallDue
    Row::Union(1821, 4), // 758 Matter
    Row::Record(260, 2), // 759 Matter.duplicate
    Row::Record(33, 1), // 760 Matter.minor
    Row::Record(179, 1), // 761 Matter.reshape
    Row::Record(267, 1), // 762 Matter.unmasking
    Row::Union(1870, 7), // 763 DeliberationCommand
    Row::Record(1860, 6), // 764 DeliberationCommand.propose
    Row::Record(594, 2), // 765 DeliberationCommand.second
    Row::Record(585, 1), // 766 DeliberationCommand.withdraw
    Row::Record(585, 1), // 767 DeliberationCommand.open
    Row::Record(1866, 4), // 768 DeliberationCommand.cast
    Row::Record(585, 1), // 769 DeliberationCommand.lapse
    Row::Record(585, 1), // 770 DeliberationCommand.close
    Row::Union(1885, 4), // 771 CovenantCommand
    Row::Record(649, 4), // 772 CovenantCommand.adopt
    Row::Record(649, 2), // 773 CovenantCommand.repeal
    Row::Record(1877, 8), // 774 CovenantCommand.recordViolation
    Row::Record(666, 2), // 775 CovenantCommand.withdrawViolation
    Row::Union(1895, 13), // 776 PointsCommand
    Row::Record(674, 2), // 777 PointsCommand.openFund
    Row::Record(676, 4), // 778 PointsCommand.award
    Row::Record(1889, 4), // 779 PointsCommand.reverse
    Row::Record(689, 5), // 780 PointsCommand.publishOffer
    Row::Record(689, 1), // 781 PointsCommand.withdrawOffer
    Row::Record(696, 3), // 782 PointsCommand.reserve
    Row::Record(1893, 2), // 783 PointsCommand.confirm
    Row::Record(696, 1), // 784 PointsCommand.cancel
    Row::Record(696, 1), // 785 PointsCommand.expireRedemption
    Row::Record(423, 1), // 786 PointsCommand.release
    Row::Record(724, 2), // 787 PointsCommand.settle
    Row::Record(251, 2), // 788 PointsCommand.combine
    Row::Record(33, 1), // 789 PointsCommand.forfeit
    Row::Union(1908, 7), // 790 ConsultationCommand
    Row::Record(944, 4), // 791 ConsultationCommand.ask
    Row::Record(962, 2), // 792 ConsultationCommand.answer
    Row::Record(944, 1), // 793 ConsultationCommand.withdraw
    Row::Record(965, 2), // 794 ConsultationCommand.rate
    Row::Record(944, 1), // 795 ConsultationCommand.lapse
    Row::Record(33, 1), // 796 ConsultationCommand.forget
    Row::Record(945, 1), // 797 ConsultationCommand.release
    Row::Union(1920, 7), // 798 VaultCommand
    Row::Record(1915, 5), // 799 VaultCommand.keep
    Row::Record(980, 2), // 800 VaultCommand.correct
    Row::Record(984, 2), // 801 VaultCommand.withdrawConsent
    Row::Record(991, 2), // 802 VaultCommand.erase
    Row::Record(996, 1), // 803 VaultCommand.confirmErasure
    Row::Record(1920, 0), // 804 VaultCommand.lapse
    Row::Record(33, 1), // 805 VaultCommand.retire
    Row::Union(1937, 2), // 806 ConsultationQuery
    Row::Record(944, 1), // 807 ConsultationQuery.question
    Row::Record(945, 1), // 808 ConsultationQuery.figures
    Row::Union(1939, 3), // 809 CovenantQuery
    Row::Record(583, 1), // 810 CovenantQuery.covenant
    Row::Record(33, 1), // 811 CovenantQuery.violations
    Row::Record(35, 1), // 812 CovenantQuery.figures
    Row::Union(1942, 2), // 813 DeliberationQuery
    Row::Record(585, 1), // 814 DeliberationQuery.topic
    Row::Record(594, 2), // 815 DeliberationQuery.ballot
    Row::Record(1949, 1), // 816 Done
    Row::Union(1945, 4), // 817 Made
    Row::Record(1944, 1), // 818 Made.picture
    Row::Record(1950, 3), // 819 Helper
    Row::Union(1954, 6), // 820 JournalQuery
    Row::Record(1953, 0), // 821 JournalQuery.state
    Row::Record(1953, 0), // 822 JournalQuery.root
    Row::Record(1021, 1), // 823 JournalQuery.inclusion
    Row::Record(1953, 1), // 824 JournalQuery.consistency
    Row::Record(1020, 1), // 825 JournalQuery.receipt
    Row::Record(33, 1), // 826 JournalQuery.export
    Row::Union(1960, 11), // 827 MembershipQuery
    Row::Record(35, 1), // 828 MembershipQuery.region
    Row::Record(35, 1), // 829 MembershipQuery.regionHistory
    Row::Record(35, 1), // 830 MembershipQuery.coverage
    Row::Record(204, 1), // 831 MembershipQuery.joinCode
    Row::Record(33, 1), // 832 MembershipQuery.member
    Row::Record(35, 1), // 833 MembershipQuery.entries
    Row::Record(281, 1), // 834 MembershipQuery.batch
    Row::Record(184, 1), // 835 MembershipQuery.organisation
    Row::Record(1960, 0), // 836 MembershipQuery.identityKeys
    Row::Record(267, 1), // 837 MembershipQuery.unmasking
    Row::Record(33, 1), // 838 MembershipQuery.unmaskings
    Row::Union(1971, 10), // 839 PointsQuery
    Row::Record(33, 1), // 840 PointsQuery.person
    Row::Record(676, 2), // 841 PointsQuery.participation
    Row::Record(423, 1), // 842 PointsQuery.merchant
    Row::Record(674, 1), // 843 PointsQuery.fund
    Row::Record(689, 1), // 844 PointsQuery.offer
    Row::Record(696, 1), // 845 PointsQuery.redemption
    Row::Record(696, 1), // 846 PointsQuery.verificationCode
    Row::Record(724, 1), // 847 PointsQuery.settlement
    Row::Record(1136, 2), // 848 PointsQuery.settlementLine
    Row::Record(1971, 0), // 849 PointsQuery.ledger
    Row::Union(1983, 9), // 850 Query
    Row::Union(1981, 2), // 851 VaultQuery
    Row::Record(145, 1), // 852 VaultQuery.entry
    Row::Record(1981, 0), // 853 VaultQuery.due
    Row::Record(1992, 3), // 854 Question
    Row::Record(1998, 5), // 855 Request
    Row::Maybe(857), // 856 Via?
    Row::Record(1995, 3), // 857 Via
    Row::Maybe(819), // 858 Helper?
    Row::Leaf(Leaf::Secret), // 859 Secret
    Row::Record(2003, 3), // 860 Setup
    Row::Union(2028, 7), // 861 Tool
    Row::Record(2006, 4), // 862 Tool.identityDigest
    Row::Record(2010, 3), // 863 Tool.identityKey
    Row::Record(1301, 1), // 864 Tool.creditCode
    Row::Record(2013, 2), // 865 Tool.contentDigest
    Row::Record(2015, 1), // 866 Tool.qrPicture
    Row::Record(2016, 6), // 867 Tool.verifyInclusion
    Row::Record(2022, 6), // 868 Tool.verifyConsistency
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
    must(85, 0), // yesAndNo
    must(86, 0), // code
    must(87, 61), // electorate
    must(88, 44), // seconds
    must(89, 44), // secondingDays
    must(90, 44), // votingDays
    must(91, 62), // quorum
    must(92, 62), // approval
    must(93, 64), // approvalOf
    must(94, 0), // source
    must(95, 59), // decisions
    must(46, 0), // act
    must(96, 11), // amount
    must(97, 11), // dayCap
    must(28, 39), // proof
    must(98, 66), // acts
    must(99, 17), // redemptionMinutes
    must(100, 43), // codeTries
    must(101, 68), // cnyPerPoint
    must(102, 0), // kind
    must(103, 72), // urgent
    must(104, 73), // departments
    must(105, 44), // fromMinute
    must(106, 44), // toMinute
    must(107, 0), // grid
    must(108, 0), // village
    must(109, 0), // town
    must(110, 0), // county
    must(111, 0), // city
    must(50, 44), // workingDays
    must(112, 17), // workingMinutes
    must(113, 78), // level
    must(103, 72), // urgent
    must(114, 79), // term
    must(115, 70), // kinds
    must(116, 74), // officeHours
    must(117, 76), // limits
    may(118, 43, 3), // warningsMax
    may(119, 43, 3), // reopeningsMax
    may(120, 44, 30), // evaluationDays
    must(121, 0), // consent
    must(122, 0), // contract
    must(123, 0), // legalDuty
    must(124, 0), // emergency
    must(125, 0), // news
    must(126, 0), // public
    must(127, 0), // otherLaw
    must(128, 0), // ordinary
    must(129, 0), // sensitive
    must(0, 0), // under14
    must(130, 0), // item
    must(131, 0), // owner
    must(132, 82), // basis
    must(133, 83), // purposes
    must(134, 44), // freshDays
    must(135, 84), // sensitivity
    may(136, 73, 0), // shareWith
    must(137, 0), // entry
    must(138, 0), // leaving
    must(139, 0), // category
    must(132, 82), // basis
    must(140, 44), // keepDays
    must(141, 87), // from
    must(142, 0), // name
    must(143, 16), // effectiveFrom
    may(144, 34, 0), // effectiveTo
    must(145, 35), // founders
    must(146, 38), // membership
    must(147, 58), // deliberation
    must(148, 65), // points
    must(149, 69), // cases
    may(150, 80, 0), // catalogue
    may(151, 85, 0), // vault
    must(152, 33), // charter
    must(153, 32), // adopted
    must(33, 37), // region
    must(142, 0), // name
    must(113, 78), // level
    may(154, 90, 0), // parent
    must(154, 37), // parent
    must(86, 37), // code
    must(33, 37), // region
    must(142, 0), // name
    must(80, 96), // households
    must(155, 96), // stay
    must(156, 97), // parts
    must(157, 100), // absorbed
    must(158, 93), // rename
    must(159, 94), // move
    must(160, 95), // split
    must(161, 99), // merge
    must(162, 0), // reshape
    must(33, 37), // region
    must(163, 92), // change
    must(164, 16), // on
    must(165, 0), // household
    must(166, 0), // organisation
    must(154, 37), // parent
    must(167, 78), // parentLevel
    must(113, 78), // level
    must(33, 37), // region
    must(154, 37), // parent
    must(168, 43), // digits
    must(33, 37), // region
    must(113, 78), // level
    must(162, 0), // reshape
    must(164, 16), // on
    must(164, 16), // on
    must(169, 16), // at
    must(33, 37), // region
    must(170, 37), // became
    must(171, 0), // named
    must(33, 37), // region
    must(113, 78), // level
    must(172, 37), // other
    must(173, 78), // otherLevel
    must(107, 37), // grid
    must(80, 17), // households
    must(171, 17), // named
    must(174, 0), // first
    must(107, 37), // grid
    must(175, 17), // known
    must(176, 17), // joined
    must(177, 44), // days
    must(48, 44), // max
    must(178, 16), // until
    must(179, 44), // version
    must(180, 44), // current
    must(28, 39), // proof
    must(181, 39), // needed
    must(31, 0), // person
    must(107, 37), // grid
    must(165, 0), // household
    must(107, 37), // grid
    must(165, 0), // household
    must(48, 44), // max
    must(31, 0), // person
    must(165, 0), // household
    must(33, 37), // region
    must(182, 37), // actsIn
    must(178, 16), // until
    must(169, 16), // at
    must(32, 9), // role
    must(183, 43), // rung
    must(184, 43), // held
    must(178, 16), // until
    must(185, 16), // heldUntil
    must(186, 43), // passes
    must(187, 43), // most
    must(188, 146), // creditCode
    must(166, 0), // organisation
    must(189, 44), // open
    must(48, 44), // max
    must(33, 37), // region
    must(189, 44), // open
    must(48, 44), // max
    must(190, 44), // officers
    must(48, 44), // max
    must(191, 162), // year
    must(174, 162), // first
    must(192, 162), // last
    must(193, 16), // due
    must(169, 16), // at
    must(31, 0), // person
    must(194, 0), // into
    must(195, 44), // key
    must(180, 44), // current
    must(46, 42), // act
    must(28, 39), // proof
    must(181, 39), // needed
    must(184, 39), // held
    must(28, 39), // proof
    must(31, 0), // person
    must(172, 0), // other
    must(31, 0), // person
    must(196, 1), // age
    must(47, 43), // least
    must(31, 0), // person
    must(47, 43), // least
    must(75, 0), // unmasking
    must(107, 37), // grid
    must(197, 0), // handle
    must(198, 0), // helper
    must(198, 0), // helper
    must(199, 44), // people
    must(187, 44), // most
    must(178, 16), // until
    must(200, 0), // app
    must(201, 0), // paper
    must(202, 0), // booth
    must(35, 0), // phone
    must(203, 195), // ballot
    must(137, 195), // entry
    must(204, 0), // batch
    must(204, 0), // batch
    must(205, 17), // forms
    must(206, 17), // total
    must(204, 0), // batch
    must(65, 0), // command
    must(204, 0), // batch
    must(65, 0), // command
    must(207, 17), // announced
    must(208, 17), // came
    must(28, 39), // proof
    must(184, 39), // held
    must(31, 0), // person
    must(178, 16), // until
    must(209, 104), // unknownRegion
    must(210, 105), // unknownPerson
    must(211, 106), // unknownHousehold
    must(212, 107), // unknownOrganisation
    must(213, 108), // regionExists
    must(214, 109), // levelGap
    must(215, 110), // gridSuffix
    must(216, 111), // notAGrid
    must(217, 112), // unknownReshape
    must(218, 113), // reshapeExists
    must(219, 114), // reshapePast
    must(220, 115), // regionEnded
    must(221, 116), // nothingChanges
    must(222, 117), // namedTwice
    must(223, 118), // mergeLevels
    must(224, 119), // householdsUnaccounted
    must(225, 120), // knownBelowJoined
    must(226, 121), // joinCodeDays
    must(227, 122), // noJoinCode
    must(228, 123), // joinTriesUsed
    must(229, 124), // joinCodeReplaced
    must(230, 125), // joinCodeWithdrawn
    must(231, 126), // joinCodeExpired
    must(232, 127), // proofTooLow
    must(233, 128), // alreadyMember
    must(234, 129), // identityTaken
    must(235, 130), // identityChanged
    must(236, 131), // householdElsewhere
    must(237, 132), // householdFull
    must(238, 133), // notAMember
    must(239, 134), // notInHousehold
    must(240, 135), // roleNeedsOrganisation
    must(241, 136), // roleWithoutOrganisation
    must(242, 137), // roleBeyondOrganisation
    must(243, 138), // ownGrant
    must(244, 139), // roleExpiryPast
    must(245, 140), // beyondRung
    must(246, 141), // grantOutlasts
    must(247, 142), // passesTooMany
    must(248, 143), // roleNotHeld
    must(249, 144), // creditCodeMissing
    must(250, 145), // creditCodeTaken
    must(251, 147), // organisationExists
    must(252, 148), // applicationsOfPerson
    must(253, 149), // applicationsOfRegion
    must(254, 150), // officersTooMany
    must(255, 151), // officersNone
    must(256, 152), // officerTwice
    must(257, 153), // notUnderReview
    must(258, 154), // ownReview
    must(259, 155), // sameReviewer
    must(260, 156), // notRejected
    must(261, 157), // appealDecided
    must(262, 158), // appealLate
    must(263, 159), // ownSupervision
    must(264, 160), // notSuspended
    must(265, 161), // unknownYear
    must(266, 163), // notActive
    must(267, 164), // notDue
    must(268, 165), // personMerged
    must(269, 166), // identityKeyOrder
    must(270, 167), // identityKeyReused
    must(271, 168), // identityKeyNotInForce
    must(272, 169), // ownWitness
    must(273, 170), // proofBelow
    must(274, 171), // proofNotHigher
    must(275, 172), // onePerson
    must(276, 173), // duplicateOpen
    must(277, 174), // noDuplicate
    must(278, 175), // ownDuplicate
    must(279, 176), // mergeIntoMember
    must(280, 177), // notAMinor
    must(281, 178), // underage
    must(282, 179), // guardianNeeded
    must(283, 180), // ownGuardian
    must(284, 181), // guardianActs
    must(285, 182), // unmaskingOff
    must(286, 183), // unmaskingExists
    must(287, 184), // unknownUnmasking
    must(288, 185), // unknownHandle
    must(289, 186), // ownUnmasking
    must(290, 187), // unmaskingDecided
    must(291, 188), // nobodyToTell
    must(292, 189), // assistanceOff
    must(293, 190), // ownHelper
    must(294, 191), // helperElsewhere
    must(295, 192), // helperBusy
    must(296, 193), // helperChooses
    must(297, 194), // channelDiffers
    must(298, 196), // unknownBatch
    must(299, 197), // batchExists
    must(300, 198), // batchClosed
    must(301, 199), // batchTotal
    must(302, 200), // notInBatch
    must(303, 201), // batchMismatch
    must(304, 202), // nothingToCorrect
    must(305, 203), // correctionLate
    must(306, 204), // proofRaised
    must(307, 205), // secondEyes
    must(162, 0), // reshape
    must(308, 103), // why
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(166, 209, 0), // organisation
    may(178, 34, 0), // until
    must(186, 43), // passes
    may(309, 210, 0), // passedBy
    must(107, 37), // grid
    must(179, 44), // version
    must(178, 16), // until
    may(310, 34, 0), // overlap
    must(94, 0), // source
    must(311, 44), // triesLeft
    must(178, 16), // until
    must(31, 0), // person
    must(165, 0), // household
    must(107, 37), // grid
    must(312, 217), // identity
    must(28, 39), // proof
    must(165, 0), // household
    must(313, 0), // delegate
    must(141, 0), // from
    must(314, 0), // to
    must(315, 221), // members
    must(316, 0), // socialOrganisation
    must(317, 0), // selfOrganisedGroup
    must(318, 0), // enterprise
    must(319, 0), // merchant
    must(320, 0), // department
    must(321, 0), // residentsCouncil
    must(322, 0), // worthiesCouncil
    must(323, 0), // serviceCorps
    must(324, 0), // legalServiceCorps
    must(325, 0), // ethicsPanel
    must(326, 0), // communityBody
    must(166, 0), // organisation
    must(102, 224), // kind
    must(33, 37), // region
    may(188, 225, 0), // creditCode
    must(327, 20), // documents
    must(190, 221), // officers
    must(328, 0), // applicant
    must(329, 47), // terms
    must(330, 37), // reviewedIn
    must(193, 16), // due
    must(166, 0), // organisation
    must(331, 0), // reason
    must(166, 0), // organisation
    must(33, 37), // region
    must(331, 0), // reason
    may(332, 210, 0), // by
    may(333, 34, 0), // appealUntil
    must(166, 0), // organisation
    must(331, 0), // reason
    must(33, 37), // region
    must(193, 16), // due
    must(166, 0), // organisation
    must(33, 37), // region
    must(193, 16), // due
    must(195, 44), // key
    must(334, 15), // check
    must(31, 0), // person
    must(312, 217), // identity
    must(28, 39), // proof
    must(31, 0), // person
    must(172, 0), // other
    may(335, 238, 0), // suspicion
    may(336, 210, 0), // finder
    must(193, 16), // due
    must(31, 0), // person
    must(172, 0), // other
    must(193, 16), // due
    must(31, 0), // person
    must(172, 0), // other
    must(331, 0), // reason
    must(31, 0), // person
    must(194, 0), // into
    must(331, 0), // reason
    must(337, 16), // adultFrom
    may(17, 210, 0), // guardian
    must(31, 0), // person
    must(338, 243), // minor
    must(339, 0), // decider
    must(331, 0), // reason
    must(339, 0), // decider
    must(331, 0), // reason
    must(31, 0), // person
    must(193, 16), // due
    may(340, 34, 0), // told
    must(341, 72), // overdue
    must(342, 248), // asked
    must(343, 249), // lapsed
    must(344, 250), // declined
    must(345, 251), // granted
    must(75, 0), // unmasking
    must(107, 37), // grid
    must(197, 0), // handle
    must(346, 0), // asker
    must(331, 0), // reason
    must(347, 52), // rules
    must(348, 247), // stage
    must(349, 246), // order
    must(75, 0), // unmasking
    must(348, 247), // stage
    must(31, 0), // person
    must(350, 0), // tombstone
    must(31, 0), // person
    may(33, 90, 0), // region
    must(351, 195), // channel
    may(198, 210, 0), // helper
    may(204, 238, 0), // batch
    must(65, 0), // command
    may(178, 34, 0), // until
    must(65, 0), // command
    must(205, 17), // forms
    must(204, 0), // batch
    must(33, 37), // region
    must(205, 17), // forms
    must(115, 256), // kinds
    must(204, 0), // batch
    must(352, 256), // differences
    may(331, 238, 0), // reason
    may(313, 210, 0), // delegate
    must(165, 261), // household
    must(28, 262), // proof
    must(313, 263), // delegate
    must(31, 0), // person
    must(353, 260), // was
    must(23, 260), // now
    must(46, 15), // act
    must(65, 0), // command
    must(332, 0), // by
    must(354, 72), // helps
    must(178, 16), // until
    must(46, 15), // act
    must(174, 0), // first
    must(41, 0), // second
    must(355, 89), // regionDefined
    must(356, 91), // reshapePlanned
    must(357, 101), // reshapeCancelled
    must(358, 102), // reshapeDropped
    must(359, 206), // regionReshaped
    must(360, 207), // knownHouseholdsEntered
    must(361, 208), // roleGranted
    must(362, 211), // roleRevoked
    must(363, 212), // joinCodeIssued
    must(364, 213), // joinCodeRevoked
    must(365, 214), // joinCodeRejected
    must(366, 215), // householdFormed
    must(367, 216), // personJoined
    must(368, 218), // personLeft
    must(369, 219), // delegateNamed
    must(370, 220), // householdRegrouped
    must(371, 222), // delegateCleared
    must(372, 223), // organisationApplied
    must(373, 226), // organisationApproved
    must(374, 227), // organisationRejected
    must(375, 228), // reviewAppealed
    must(376, 229), // applicationWithdrawn
    must(377, 230), // organisationSuspended
    must(378, 231), // organisationReinstated
    must(379, 232), // organisationDissolved
    must(380, 233), // reviewOverdue
    must(381, 234), // reviewEscalated
    must(382, 235), // identityKeyRotated
    must(383, 236), // personProved
    must(384, 237), // duplicateFound
    must(385, 239), // duplicateOverdue
    must(386, 240), // duplicateDismissed
    must(387, 241), // personsMerged
    must(388, 242), // minorEntered
    must(389, 244), // cameOfAge
    must(390, 245), // unmaskingAsked
    must(391, 252), // unmaskingMoved
    must(392, 253), // personErased
    must(393, 254), // entered
    must(394, 255), // batchOpened
    must(300, 258), // batchClosed
    must(395, 259), // entryCorrected
    must(396, 264), // actHeld
    must(397, 265), // actSeconded
    must(398, 274), // dissuade
    must(399, 275), // expose
    must(400, 276), // refer
    must(401, 0), // rule
    must(402, 44), // windowDays
    must(403, 272), // ladder
    must(404, 0), // covenant
    must(347, 270), // rules
    must(405, 0), // topic
    must(33, 37), // region
    must(401, 60), // rule
    must(68, 40), // proofs
    must(406, 15), // subject
    may(404, 268, 0), // covenant
    may(407, 277, 0), // repeals
    must(408, 0), // proposer
    must(193, 16), // due
    must(405, 0), // topic
    must(31, 0), // person
    must(405, 0), // topic
    must(88, 44), // seconds
    must(405, 0), // topic
    must(88, 44), // seconds
    must(181, 44), // needed
    must(405, 0), // topic
    must(83, 17), // eligible
    must(409, 15), // register
    must(178, 16), // until
    must(410, 0), // yes
    must(411, 0), // no
    must(412, 0), // abstain
    must(405, 0), // topic
    must(413, 0), // voter
    may(165, 284, 0), // household
    must(414, 285), // choice
    must(351, 195), // channel
    must(415, 0), // noQuorum
    must(416, 0), // rejected
    must(417, 0), // passed
    must(83, 17), // eligible
    must(84, 17), // participants
    must(410, 17), // yes
    must(411, 17), // no
    must(412, 17), // abstain
    must(91, 0), // quorum
    must(92, 0), // approval
    must(81, 0), // atLeast
    must(82, 0), // moreThan
    must(418, 291), // test
    must(419, 17), // part
    must(420, 17), // whole
    must(421, 64), // base
    must(422, 63), // ratio
    must(423, 292), // comparison
    must(424, 293), // left
    must(425, 293), // right
    must(426, 72), // holds
    must(405, 0), // topic
    must(33, 37), // region
    must(427, 287), // outcome
    must(428, 288), // tally
    must(28, 289), // proof
    may(429, 268, 0), // adopts
    may(407, 277, 0), // repeals
    must(430, 267), // topicProposed
    must(431, 278), // secondGiven
    must(432, 279), // topicSeconded
    must(433, 280), // topicLapsed
    must(434, 281), // topicWithdrawn
    must(435, 282), // votingOpened
    must(436, 283), // ballotCast
    must(437, 286), // topicDecided
    must(404, 0), // covenant
    must(405, 0), // topic
    must(33, 37), // region
    must(347, 270), // rules
    must(438, 0), // violation
    must(404, 0), // covenant
    must(401, 0), // rule
    must(31, 0), // person
    must(439, 37), // place
    must(440, 15), // evidence
    must(441, 17), // repetition
    must(442, 273), // measure
    must(178, 16), // until
    must(443, 0), // case
    must(404, 0), // covenant
    must(401, 0), // rule
    must(439, 37), // place
    must(438, 0), // violation
    must(331, 0), // reason
    may(443, 300, 0), // case
    must(444, 295), // covenantAdopted
    must(445, 296), // covenantRepealed
    must(446, 297), // violationRecorded
    must(447, 298), // noticeIssued
    must(448, 299), // violationWithdrawn
    must(449, 0), // fund
    must(33, 37), // region
    must(31, 0), // person
    must(46, 0), // act
    must(449, 0), // fund
    must(94, 0), // source
    must(96, 11), // amount
    must(31, 0), // person
    must(46, 0), // act
    must(449, 0), // fund
    must(94, 0), // source
    must(96, 11), // amount
    must(331, 0), // reason
    must(46, 0), // act
    must(450, 17), // times
    must(451, 0), // offer
    must(319, 0), // merchant
    must(452, 11), // price
    must(453, 17), // stock
    may(454, 306, 0), // requires
    must(31, 0), // person
    must(319, 0), // merchant
    must(455, 0), // redemption
    must(451, 0), // offer
    must(456, 310), // buyer
    must(452, 11), // price
    must(457, 43), // tries
    must(193, 16), // due
    must(455, 0), // redemption
    must(311, 43), // triesLeft
    must(458, 0), // cancelled
    must(459, 0), // expired
    must(460, 0), // locked
    must(461, 0), // dissolved
    must(455, 0), // redemption
    must(462, 314), // cause
    must(319, 0), // merchant
    must(463, 11), // carried
    must(464, 11), // earned
    must(465, 11), // spent
    must(466, 11), // reserved
    must(467, 11), // net
    must(468, 318), // cny
    must(463, 11), // carried
    must(464, 11), // earned
    must(465, 11), // spent
    must(466, 11), // reserved
    must(467, 11), // net
    must(468, 318), // cny
    must(469, 318), // rounding
    must(470, 0), // settlement
    must(33, 37), // region
    must(471, 68), // rate
    must(472, 316), // lines
    must(473, 319), // totals
    must(31, 0), // person
    must(194, 0), // into
    must(96, 11), // amount
    must(31, 0), // person
    must(449, 0), // fund
    must(96, 11), // amount
    must(474, 302), // fundOpened
    must(475, 303), // pointsAwarded
    must(476, 304), // awardReversed
    must(477, 305), // offerPublished
    must(478, 308), // offerWithdrawn
    must(479, 309), // redemptionReserved
    must(480, 311), // codeRejected
    must(481, 312), // redemptionConfirmed
    must(482, 313), // redemptionReturned
    must(483, 315), // settled
    must(484, 320), // pointsCombined
    must(485, 321), // pointsForfeited
    must(116, 74), // officeHours
    must(117, 76), // limits
    must(118, 43), // warningsMax
    must(119, 43), // reopeningsMax
    must(120, 44), // evaluationDays
    must(329, 324), // terms
    must(18, 0), // resident
    must(486, 0), // gridPatrol
    must(487, 0), // hotline
    must(488, 0), // policeLine
    must(489, 0), // sensor
    must(320, 0), // department
    must(490, 0), // tip
    must(404, 0), // covenant
    must(443, 0), // case
    must(102, 0), // kind
    must(103, 72), // urgent
    must(33, 37), // region
    must(113, 78), // level
    must(351, 326), // channel
    must(94, 0), // source
    may(491, 210, 0), // reporter
    must(492, 15), // content
    must(193, 16), // due
    must(443, 0), // case
    must(113, 78), // level
    must(443, 0), // case
    must(113, 78), // level
    must(331, 0), // reason
    must(493, 0), // path
    must(178, 16), // until
    must(443, 0), // case
    may(405, 330, 0), // topic
    must(443, 0), // case
    must(166, 0), // organisation
    must(443, 0), // case
    must(494, 0), // lead
    must(61, 73), // helpers
    must(495, 72), // designated
    must(443, 0), // case
    must(320, 0), // department
    must(331, 0), // reason
    must(33, 337), // region
    must(166, 338), // organisation
    must(443, 0), // case
    must(496, 336), // unit
    must(497, 0), // result
    must(498, 72), // complete
    may(332, 210, 0), // by
    must(443, 0), // case
    must(113, 78), // level
    must(496, 336), // unit
    must(497, 0), // result
    must(499, 100), // back
    must(500, 72), // late
    must(178, 16), // until
    must(265, 0), // unknownYear
    must(501, 0), // warningsExhausted
    must(443, 0), // case
    must(141, 78), // from
    must(314, 78), // to
    may(331, 238, 0), // reason
    must(193, 16), // due
    may(502, 341, 0), // deferral
    must(443, 0), // case
    must(113, 78), // level
    must(496, 336), // unit
    must(193, 16), // due
    must(443, 0), // case
    must(113, 78), // level
    must(503, 43), // warning
    must(193, 16), // due
    may(502, 341, 0), // deferral
    must(443, 0), // case
    must(193, 16), // due
    may(502, 341, 0), // deferral
    must(443, 0), // case
    must(504, 44), // round
    must(505, 347), // response
    must(506, 347), // solution
    must(507, 347), // satisfaction
    may(331, 238, 0), // reason
    must(443, 0), // case
    must(113, 78), // level
    must(504, 44), // round
    must(331, 0), // reason
    must(193, 16), // due
    must(508, 323), // termsAdopted
    must(509, 325), // caseReported
    must(510, 327), // caseAccepted
    must(511, 328), // caseDeclined
    must(512, 329), // selfResolutionStarted
    must(513, 331), // handlingStarted
    must(514, 332), // caseEntrusted
    must(515, 333), // caseDispatched
    must(516, 334), // caseReturned
    must(517, 335), // feedbackGiven
    must(518, 339), // caseClosed
    must(519, 340), // caseEscalated
    must(520, 343), // deadlineMissed
    must(521, 344), // caseSupervised
    must(522, 345), // deadlineSet
    must(523, 346), // caseRated
    must(524, 348), // caseReopened
    must(525, 349), // caseReleased
    must(526, 350), // caseWithdrawn
    must(332, 0), // by
    must(527, 0), // record
    must(528, 17), // ageDays
    must(178, 16), // until
    must(529, 0), // holder
    must(527, 0), // record
    must(528, 17), // ageDays
    must(178, 16), // until
    must(132, 82), // basis
    must(178, 16), // until
    must(130, 0), // item
    must(530, 0), // purpose
    must(130, 0), // item
    must(166, 0), // organisation
    must(131, 0), // owner
    must(166, 0), // organisation
    must(182, 37), // actsIn
    must(107, 37), // grid
    must(130, 0), // item
    must(332, 0), // by
    must(527, 0), // record
    must(528, 17), // ageDays
    must(178, 16), // until
    must(130, 0), // item
    must(166, 0), // organisation
    must(178, 16), // until
    must(130, 0), // item
    must(132, 82), // basis
    must(130, 0), // item
    must(31, 0), // person
    must(47, 43), // least
    must(130, 0), // item
    must(529, 0), // holder
    must(527, 0), // record
    must(528, 17), // ageDays
    must(178, 16), // until
    must(527, 0), // record
    must(178, 16), // until
    must(531, 361), // unknownItem
    must(532, 362), // itemTwice
    must(533, 363), // purposeNotLawful
    must(534, 364), // notEntitled
    must(535, 365), // outsideRegion
    must(536, 366), // alreadyHeld
    must(537, 367), // refusedByResident
    must(538, 368), // consentMissing
    must(539, 369), // guardianMissing
    must(540, 370), // heldElsewhere
    must(541, 371), // recordExists
    must(542, 372), // unknownRecord
    must(543, 373), // notFresh
    must(544, 374), // notRefusable
    must(308, 360), // why
    must(536, 356), // alreadyHeld
    must(545, 357), // shareFrom
    must(546, 358), // mayCollect
    must(547, 359), // forbidden
    must(130, 0), // item
    must(57, 355), // answer
    must(346, 0), // asker
    must(31, 0), // person
    must(166, 0), // organisation
    must(530, 0), // purpose
    must(548, 353), // answers
    must(130, 0), // item
    must(332, 0), // by
    must(440, 15), // evidence
    must(527, 0), // record
    must(130, 0), // item
    must(31, 0), // person
    must(166, 0), // organisation
    must(530, 0), // purpose
    must(346, 0), // asker
    must(492, 15), // content
    must(132, 82), // basis
    may(121, 376, 0), // consent
    must(178, 16), // until
    must(527, 0), // record
    must(166, 0), // organisation
    must(530, 0), // purpose
    may(121, 376, 0), // consent
    must(31, 0), // person
    must(130, 0), // item
    must(166, 0), // organisation
    must(178, 16), // until
    must(549, 352), // formAsked
    must(550, 375), // itemCollected
    must(551, 378), // itemShared
    must(552, 379), // itemRefused
    must(553, 380), // holdingEnded
    must(554, 381), // personForgotten
    must(555, 0), // question
    must(556, 0), // body
    must(31, 0), // person
    must(492, 15), // content
    must(329, 49), // terms
    must(557, 16), // remind
    must(193, 16), // due
    must(555, 0), // question
    must(556, 0), // body
    must(193, 16), // due
    must(555, 0), // question
    must(496, 336), // unit
    must(193, 16), // due
    must(555, 0), // question
    must(33, 37), // region
    must(193, 16), // due
    must(496, 336), // unit
    must(32, 9), // role
    must(555, 0), // question
    must(492, 15), // content
    must(558, 388), // shown
    must(555, 0), // question
    must(559, 72), // solved
    must(560, 383), // questionAsked
    must(561, 384), // answerReminded
    must(562, 385), // answerOverdue
    must(563, 386), // questionEscalated
    must(564, 387), // questionAnswered
    must(565, 389), // questionWithdrawn
    must(566, 390), // answerRated
    must(137, 0), // entry
    must(31, 0), // person
    must(139, 86), // category
    must(492, 15), // content
    may(121, 393, 0), // consent
    may(178, 34, 0), // until
    must(137, 0), // entry
    must(492, 15), // content
    must(137, 0), // entry
    may(178, 34, 0), // until
    must(31, 0), // person
    may(139, 397, 0), // category
    must(567, 0), // purposeReached
    must(568, 0), // serviceEnded
    must(569, 0), // consentWithdrawn
    must(570, 0), // unlawful
    must(127, 0), // otherLaw
    must(31, 0), // person
    must(571, 399), // ground
    must(572, 0), // termEnded
    must(569, 0), // consentWithdrawn
    must(573, 0), // erasure
    must(574, 401), // entries
    must(462, 402), // cause
    must(575, 392), // entryKept
    must(395, 394), // entryCorrected
    must(576, 395), // termMoved
    must(569, 396), // consentWithdrawn
    must(577, 398), // erasureOrdered
    must(578, 400), // entriesDue
    must(579, 403), // entriesErased
    must(152, 31), // charter
    must(146, 88), // membership
    must(147, 266), // deliberation
    must(404, 294), // covenant
    must(148, 301), // points
    must(149, 322), // cases
    must(150, 351), // catalogue
    must(73, 382), // consultation
    must(151, 391), // vault
    must(580, 29), // events
    must(581, 17), // bytes
    must(48, 17), // max
    must(169, 17), // at
    must(493, 26), // path
    must(582, 26), // problem
    must(583, 0), // request
    must(584, 17), // seq
    must(24, 17), // records
    must(48, 17), // max
    must(169, 16), // at
    must(23, 16), // now
    must(65, 26), // command
    must(585, 0), // actor
    must(586, 3), // allowed
    must(587, 17), // fired
    must(179, 44), // version
    must(175, 44), // known
    must(588, 407), // tooLarge
    must(589, 408), // notUtf8
    must(590, 409), // malformed
    must(591, 410), // requestReused
    must(592, 411), // full
    must(593, 412), // timeBackward
    must(547, 413), // forbidden
    must(594, 414), // deadlinesPending
    must(595, 415), // snapshotDamaged
    must(596, 416), // snapshotVersion
    must(597, 417), // wrongSecret
    must(598, 418), // notRecorded
    must(599, 419), // noSuchRecord
    must(600, 420), // invalidNumber
    must(169, 16), // at
    must(141, 16), // from
    must(141, 16), // from
    must(601, 16), // latest
    must(602, 422), // invalid
    must(603, 423), // notInForce
    must(604, 424), // notLater
    must(347, 17), // rules
    must(48, 44), // max
    must(401, 0), // rule
    must(177, 44), // days
    must(48, 44), // max
    must(401, 0), // rule
    must(605, 17), // steps
    must(48, 44), // max
    must(401, 0), // rule
    must(606, 44), // step
    must(401, 0), // rule
    must(102, 0), // kind
    must(404, 0), // covenant
    must(33, 37), // region
    must(607, 0), // proposed
    must(608, 0), // seconded
    must(609, 0), // voting
    must(610, 0), // decided
    must(343, 0), // lapsed
    must(611, 0), // withdrawn
    must(405, 0), // topic
    must(348, 438), // stage
    must(405, 0), // topic
    must(193, 16), // due
    must(169, 16), // at
    must(405, 0), // topic
    must(178, 16), // until
    must(169, 16), // at
    must(31, 0), // person
    must(33, 37), // region
    must(413, 0), // voter
    must(612, 16), // opened
    must(413, 0), // voter
    must(165, 0), // household
    must(42, 16), // cast
    must(351, 195), // channel
    must(613, 426), // unknownTopic
    must(614, 427), // topicExists
    must(615, 428), // unknownRule
    must(616, 429), // rulesCount
    must(617, 430), // ruleTwice
    must(402, 431), // windowDays
    must(618, 432), // ladderLength
    must(619, 433), // ladderDescends
    must(620, 434), // unknownKind
    must(621, 435), // covenantTaken
    must(622, 436), // nothingToRepeal
    must(623, 437), // notBeingSeconded
    must(624, 439), // notSeconded
    must(625, 440), // notOpenable
    must(626, 441), // notWithdrawable
    must(627, 442), // notVoting
    must(628, 443), // secondingOver
    must(629, 444), // votingOver
    must(267, 445), // notDue
    must(630, 446), // ownSecond
    must(535, 447), // outsideRegion
    must(631, 448), // alreadySeconded
    must(632, 449), // nobodyEligible
    must(633, 450), // appBallotOfAnother
    must(634, 451), // notEligible
    must(635, 452), // notDelegate
    must(636, 453), // alreadyVoted
    must(404, 0), // covenant
    must(637, 16), // since
    must(438, 0), // violation
    must(638, 16), // recorded
    must(439, 37), // place
    must(33, 37), // region
    must(639, 455), // covenantExists
    must(640, 456), // unknownCovenant
    must(603, 457), // notInForce
    must(615, 458), // unknownRule
    must(641, 459), // violationExists
    must(642, 460), // unknownViolation
    must(643, 461), // ownViolation
    must(644, 462), // alreadyWithdrawn
    must(645, 463), // placeOutside
    must(338, 464), // minor
    must(646, 465), // notBound
    must(31, 0), // person
    must(46, 0), // act
    must(94, 0), // source
    must(470, 0), // settlement
    must(319, 0), // merchant
    must(449, 0), // fund
    must(33, 37), // region
    must(107, 37), // grid
    must(46, 0), // act
    must(647, 11), // cap
    must(464, 11), // earned
    must(342, 11), // asked
    must(178, 16), // until
    must(452, 11), // price
    must(47, 11), // least
    must(46, 0), // act
    must(648, 17), // done
    must(181, 17), // needed
    must(649, 11), // balance
    must(181, 11), // needed
    must(466, 0), // reserved
    must(650, 0), // confirmed
    must(458, 0), // cancelled
    must(459, 0), // expired
    must(460, 0), // locked
    must(455, 0), // redemption
    must(651, 494), // status
    must(206, 11), // total
    must(342, 11), // asked
    must(48, 11), // max
    must(652, 467), // notAMerchant
    must(653, 468), // unknownFund
    must(654, 469), // unknownAct
    must(655, 470), // unknownAward
    must(656, 471), // unknownOffer
    must(657, 472), // unknownRedemption
    must(658, 473), // unknownSettlement
    must(659, 474), // notInSettlement
    must(660, 475), // fundExists
    must(661, 476), // offerExists
    must(662, 477), // redemptionExists
    must(663, 478), // settlementExists
    must(664, 479), // ownAward
    must(665, 480), // fundElsewhere
    must(232, 481), // proofTooLow
    must(666, 482), // alreadyAwarded
    must(667, 483), // capReached
    must(668, 484), // alreadyReversed
    must(669, 485), // priceTooLow
    must(670, 486), // stockEmpty
    must(671, 487), // requirementEmpty
    must(478, 488), // offerWithdrawn
    must(672, 489), // ownOffer
    must(673, 490), // requirementNotMet
    must(674, 491), // soldOut
    must(675, 492), // balanceTooLow
    must(676, 493), // redemptionOver
    must(677, 495), // redemptionLate
    must(267, 496), // notDue
    must(678, 497), // ownConfirmation
    must(679, 498), // ownSettlement
    must(680, 499), // nothingToSettle
    must(681, 500), // ledgerFull
    must(351, 326), // channel
    must(443, 0), // case
    must(682, 0), // reported
    must(683, 0), // notAccepted
    must(684, 0), // accepted
    must(685, 0), // selfResolving
    must(686, 0), // handling
    must(687, 0), // entrusted
    must(688, 0), // dispatched
    must(689, 0), // returned
    must(690, 0), // feedback
    must(691, 0), // closed
    must(692, 0), // evaluated
    must(693, 0), // reopened
    must(611, 0), // withdrawn
    must(443, 0), // case
    must(348, 510), // stage
    must(181, 511), // needed
    must(113, 78), // level
    must(694, 78), // lowest
    must(695, 78), // highest
    must(113, 78), // level
    must(314, 78), // to
    must(314, 78), // to
    must(696, 78), // top
    must(113, 78), // level
    must(697, 78), // next
    must(314, 78), // to
    must(496, 0), // unit
    must(698, 44), // reopenings
    must(48, 44), // max
    must(699, 502), // unknownCase
    must(700, 503), // channelOfTheEngine
    must(701, 504), // sourceEntered
    must(702, 505), // caseExists
    must(620, 506), // unknownKind
    must(703, 507), // regionTooHigh
    must(704, 508), // notOwnName
    must(705, 509), // wrongStage
    must(706, 512), // wrongLevel
    must(267, 513), // notDue
    must(707, 514), // deadlinePassed
    must(708, 515), // atTop
    must(709, 516), // notAbove
    must(710, 517), // aboveTop
    must(711, 518), // skipsLevel
    must(712, 519), // notEntrustable
    must(713, 520), // notADepartment
    must(714, 521), // outOfReach
    must(222, 522), // namedTwice
    must(715, 523), // unitMissing
    must(716, 524), // notWithUnit
    must(717, 525), // notActingFor
    must(517, 526), // feedbackGiven
    must(718, 527), // returnedBefore
    must(719, 528), // dispatchDesignated
    must(720, 529), // alreadyRated
    must(721, 530), // anonymous
    must(722, 531), // notReporter
    must(723, 532), // handlerRates
    must(724, 533), // windowClosed
    must(725, 534), // reopenedTooOften
    must(265, 535), // unknownYear
    must(726, 536), // noTerm
    must(556, 0), // body
    must(33, 37), // region
    must(107, 37), // grid
    must(727, 538), // unknownQuestion
    must(728, 539), // questionExists
    must(729, 540), // notPublic
    must(714, 541), // outOfReach
    must(730, 542), // tooManyOpen
    must(731, 543), // notOpen
    must(732, 544), // ownQuestion
    must(733, 545), // notAnswered
    must(734, 546), // ratedAlready
    must(267, 547), // notDue
    must(735, 0), // kept
    must(736, 0), // stored
    must(193, 0), // due
    must(737, 0), // erased
    must(137, 0), // entry
    must(651, 556), // status
    must(31, 0), // person
    must(738, 0), // child
    must(739, 549), // unknownEntry
    must(740, 550), // entryExists
    must(741, 551), // unknownCategory
    must(742, 552), // consentNeeded
    must(743, 553), // notByConsent
    must(744, 554), // nothingConsented
    must(745, 555), // notKept
    must(267, 557), // notDue
    must(746, 558), // childInCare
    must(747, 559), // onlyOperator
    must(21, 406), // engine
    must(152, 421), // charter
    must(146, 103), // membership
    must(147, 425), // deliberation
    must(404, 454), // covenant
    must(148, 466), // points
    must(149, 501), // cases
    must(150, 360), // catalogue
    must(73, 537), // consultation
    must(151, 548), // vault
    must(86, 26), // code
    must(748, 26), // en
    must(749, 26), // zh
    must(750, 72), // retryable
    must(401, 26), // rule
    must(751, 405), // detail
    must(684, 28), // accepted
    must(752, 404), // refused
    must(169, 16), // at
    must(462, 25), // cause
    must(65, 26), // command
    must(427, 27), // outcome
    must(584, 17), // seq
    must(583, 0), // request
    must(169, 16), // at
    must(753, 23), // before
    must(427, 27), // outcome
    must(754, 23), // after
    must(22, 15), // digest
    must(31, 0), // person
    may(107, 90, 0), // grid
    may(165, 284, 0), // household
    may(637, 34, 0), // since
    must(28, 39), // proof
    must(196, 1), // age
    may(17, 210, 0), // guardian
    may(197, 238, 0), // handle
    must(755, 562), // roles
    must(438, 0), // violation
    must(404, 0), // covenant
    must(401, 0), // rule
    must(439, 37), // place
    must(169, 16), // at
    must(178, 16), // until
    must(756, 72), // counts
    must(441, 17), // repetition
    must(442, 273), // measure
    may(443, 300, 0), // case
    must(440, 15), // evidence
    must(611, 72), // withdrawn
    must(527, 0), // record
    must(31, 0), // person
    must(130, 0), // item
    must(529, 0), // holder
    may(346, 210, 0), // asker
    may(197, 238, 0), // handle
    must(530, 0), // purpose
    must(492, 15), // content
    must(169, 16), // at
    must(178, 16), // until
    must(757, 72), // fresh
    must(758, 73), // sharedWith
    must(137, 0), // entry
    must(31, 0), // person
    must(139, 0), // category
    must(132, 82), // basis
    may(492, 393, 0), // content
    must(169, 16), // at
    may(178, 34, 0), // until
    must(651, 556), // status
    must(759, 561), // member
    must(760, 221), // merged
    must(761, 221), // wards
    must(762, 73), // applied
    must(763, 564), // unmaskings
    must(607, 565), // proposed
    must(608, 565), // seconded
    must(764, 565), // voted
    must(765, 566), // violations
    must(649, 11), // balance
    must(766, 568), // awards
    must(767, 569), // redemptions
    must(149, 570), // cases
    must(768, 571), // questions
    must(24, 572), // records
    must(574, 574), // entries
    must(769, 576), // requests
    must(770, 14), // state
    must(25, 18), // root
    must(771, 19), // inclusion
    must(772, 21), // consistency
    must(773, 22), // receipt
    must(774, 560), // export
    must(33, 37), // region
    must(142, 0), // name
    must(113, 78), // level
    may(154, 90, 0), // parent
    must(315, 17), // members
    must(80, 17), // households
    must(637, 16), // since
    must(33, 37), // region
    must(142, 0), // name
    may(154, 90, 0), // parent
    must(33, 37), // region
    must(775, 580), // versions
    may(776, 582, 0), // splitFrom
    may(170, 582, 0), // became
    must(156, 584), // parts
    must(157, 584), // absorbed
    must(777, 585), // planned
    must(28, 39), // proof
    must(315, 17), // members
    must(33, 37), // region
    must(778, 17), // grids
    must(779, 17), // countedGrids
    must(175, 17), // known
    must(176, 17), // joined
    may(780, 588, 0), // coverage
    must(781, 17), // joinedElsewhere
    must(68, 589), // proofs
    must(86, 592), // code
    must(178, 16), // until
    must(351, 195), // channel
    must(574, 17), // entries
    must(782, 17), // helped
    must(783, 594), // channels
    must(691, 72), // closed
    must(207, 256), // announced
    must(208, 256), // came
    must(33, 37), // region
    must(193, 16), // due
    must(341, 72), // overdue
    must(33, 37), // region
    may(333, 34, 0), // appealUntil
    must(762, 599), // applied
    must(784, 600), // active
    must(416, 601), // rejected
    must(611, 602), // withdrawn
    must(785, 603), // suspended
    must(461, 604), // dissolved
    must(166, 0), // organisation
    must(102, 224), // kind
    must(33, 37), // region
    must(651, 598), // status
    must(195, 44), // key
    may(334, 393, 0), // check
    must(199, 17), // people
    must(786, 606), // keys
    must(787, 564), // orders
    must(33, 578), // region
    must(788, 579), // regionHistory
    must(780, 587), // coverage
    must(789, 591), // joinCode
    must(759, 561), // member
    must(574, 593), // entries
    must(204, 596), // batch
    must(166, 597), // organisation
    must(790, 605), // identityKeys
    must(75, 246), // unmasking
    must(763, 608), // unmaskings
    must(612, 16), // opened
    must(178, 16), // until
    must(83, 17), // eligible
    must(84, 17), // participants
    must(169, 16), // at
    must(427, 287), // outcome
    must(428, 288), // tally
    must(28, 289), // proof
    must(607, 612), // proposed
    must(608, 613), // seconded
    must(609, 614), // voting
    must(610, 615), // decided
    must(343, 616), // lapsed
    must(611, 617), // withdrawn
    must(405, 0), // topic
    must(33, 37), // region
    must(406, 15), // subject
    must(401, 60), // rule
    may(404, 268, 0), // covenant
    may(407, 277, 0), // repeals
    must(88, 44), // seconds
    must(348, 611), // stage
    must(83, 72), // eligible
    must(764, 72), // voted
    may(169, 34, 0), // at
    may(351, 619, 0), // channel
    must(405, 610), // topic
    must(203, 618), // ballot
    must(404, 0), // covenant
    must(405, 0), // topic
    must(33, 37), // region
    must(347, 270), // rules
    must(637, 16), // since
    may(178, 34, 0), // until
    may(791, 330, 0), // repealedBy
    must(792, 17), // dissuaded
    must(793, 17), // exposed
    must(794, 17), // referred
    must(611, 17), // withdrawn
    must(404, 621), // covenant
    must(765, 622), // violations
    must(795, 623), // figures
    must(31, 0), // person
    must(649, 11), // balance
    must(31, 0), // person
    must(46, 0), // act
    must(450, 17), // times
    must(796, 11), // earnedToday
    must(97, 11), // dayCap
    must(319, 0), // merchant
    must(649, 11), // balance
    must(463, 11), // carried
    must(464, 11), // earned
    must(465, 11), // spent
    must(466, 11), // reserved
    must(449, 0), // fund
    must(33, 37), // region
    must(797, 11), // issued
    must(766, 17), // awards
    must(798, 17), // reversals
    must(451, 0), // offer
    must(319, 0), // merchant
    must(452, 11), // price
    must(453, 17), // stock
    may(454, 306, 0), // requires
    must(611, 72), // withdrawn
    must(799, 72), // forSale
    must(455, 0), // redemption
    must(451, 0), // offer
    must(319, 0), // merchant
    may(456, 631, 0), // buyer
    may(197, 238, 0), // handle
    must(452, 11), // price
    must(193, 16), // due
    must(311, 43), // triesLeft
    must(651, 494), // status
    must(86, 633), // code
    must(193, 16), // due
    must(470, 0), // settlement
    must(33, 37), // region
    must(169, 16), // at
    must(471, 68), // rate
    must(472, 316), // lines
    must(473, 319), // totals
    must(800, 17), // accounts
    must(797, 11), // issued
    must(78, 11), // persons
    must(801, 11), // merchants
    must(466, 11), // reserved
    must(802, 11), // cleared
    must(803, 11), // sum
    must(31, 625), // person
    must(804, 626), // participation
    must(319, 627), // merchant
    must(449, 628), // fund
    must(451, 629), // offer
    must(455, 630), // redemption
    must(805, 632), // verificationCode
    must(470, 634), // settlement
    must(806, 317), // settlementLine
    must(807, 635), // ledger
    must(320, 0), // department
    must(808, 72), // delivered
    must(682, 0), // reported
    must(684, 0), // accepted
    must(344, 0), // declined
    must(809, 0), // selfResolution
    must(686, 0), // handling
    must(687, 0), // entrusted
    must(688, 0), // dispatched
    must(689, 0), // returned
    must(810, 0), // released
    must(690, 0), // feedback
    must(691, 0), // closed
    must(811, 0), // escalated
    must(812, 0), // missed
    must(813, 0), // supervised
    must(814, 0), // rated
    must(693, 0), // reopened
    must(611, 0), // withdrawn
    must(169, 16), // at
    must(102, 645), // kind
    must(113, 78), // level
    must(496, 336), // unit
    may(815, 238, 0), // note
    must(443, 0), // case
    must(102, 0), // kind
    must(103, 72), // urgent
    must(33, 37), // region
    must(351, 326), // channel
    must(721, 72), // anonymous
    may(491, 210, 0), // reporter
    may(94, 638, 0), // source
    must(492, 15), // content
    must(113, 78), // level
    must(348, 510), // stage
    must(496, 336), // unit
    must(504, 44), // round
    must(193, 16), // due
    may(502, 341, 0), // deferral
    must(816, 43), // warnings
    must(812, 43), // missed
    may(497, 238, 0), // result
    may(493, 238, 0), // path
    may(817, 639, 0), // rating
    must(104, 641), // departments
    must(818, 73), // usualDepartments
    must(819, 643), // history
    must(348, 510), // stage
    must(149, 17), // cases
    must(113, 78), // level
    must(149, 17), // cases
    must(102, 0), // kind
    must(682, 17), // reported
    must(820, 17), // resolved
    must(821, 17), // ratable
    must(814, 17), // rated
    must(505, 17), // response
    must(506, 17), // solution
    must(507, 17), // satisfaction
    must(33, 37), // region
    must(682, 17), // reported
    must(189, 17), // open
    must(822, 647), // stages
    must(820, 649), // resolved
    must(823, 17), // resolvedLate
    must(812, 17), // missed
    must(811, 17), // escalated
    must(693, 17), // reopened
    must(115, 651), // kinds
    must(824, 653), // ratings
    must(496, 336), // unit
    must(825, 17), // onTime
    must(500, 17), // late
    must(824, 653), // ratings
    must(443, 0), // case
    must(102, 0), // kind
    must(33, 37), // region
    must(113, 78), // level
    must(348, 510), // stage
    must(496, 336), // unit
    must(193, 16), // due
    may(502, 341, 0), // deferral
    must(149, 656), // cases
    must(443, 637), // case
    must(795, 646), // figures
    must(496, 654), // unit
    must(826, 655), // agenda
    must(827, 17), // wanted
    must(536, 17), // alreadyHeld
    must(545, 17), // shareFrom
    must(546, 17), // mayCollect
    must(547, 17), // forbidden
    must(828, 17), // avoided
    must(829, 17), // collected
    must(24, 659), // records
    must(830, 660), // burden
    must(492, 15), // content
    must(169, 16), // at
    must(558, 388), // shown
    may(559, 666, 0), // solved
    must(189, 664), // open
    must(831, 665), // answered
    must(611, 667), // withdrawn
    must(555, 0), // question
    must(556, 0), // body
    must(492, 15), // content
    must(169, 16), // at
    may(832, 90, 0), // with
    must(651, 663), // status
    must(342, 17), // asked
    must(833, 17), // answeredInTime
    must(834, 17), // answeredLate
    must(835, 17), // answeredAbove
    must(341, 17), // overdue
    must(611, 17), // withdrawn
    must(559, 17), // solved
    must(836, 17), // unsolved
    must(555, 662), // question
    must(795, 668), // figures
    must(137, 575), // entry
    must(193, 670), // due
    must(837, 13), // journal
    must(146, 577), // membership
    must(147, 609), // deliberation
    must(404, 620), // covenant
    must(148, 624), // points
    must(149, 636), // cases
    must(150, 658), // catalogue
    must(73, 661), // consultation
    must(151, 669), // vault
    must(57, 12), // answer
    must(838, 0), // worker
    must(838, 673), // worker
    must(18, 674), // resident
    must(130, 675), // item
    must(33, 676), // region
    must(443, 0), // case
    must(102, 0), // kind
    must(33, 37), // region
    must(351, 326), // channel
    must(94, 0), // source
    may(491, 210, 0), // reporter
    must(492, 15), // content
    must(443, 0), // case
    must(331, 0), // reason
    must(493, 0), // path
    must(443, 0), // case
    must(494, 0), // lead
    may(61, 73, 0), // helpers
    may(495, 72, 0), // designated
    must(443, 0), // case
    may(496, 209, 0), // unit
    must(497, 0), // result
    must(443, 0), // case
    must(331, 0), // reason
    may(314, 689, 0), // to
    must(443, 0), // case
    must(839, 0), // rater
    must(505, 347), // response
    must(506, 347), // solution
    must(507, 347), // satisfaction
    may(331, 238, 0), // reason
    must(443, 0), // case
    must(491, 0), // reporter
    must(44, 678), // report
    must(840, 679), // accept
    must(841, 680), // decline
    must(842, 681), // startSelfResolution
    must(197, 682), // handle
    must(843, 683), // entrust
    must(844, 684), // dispatch
    must(845, 685), // return
    must(690, 686), // feedback
    must(846, 687), // close
    must(847, 688), // escalate
    must(848, 690), // evaluate
    must(849, 691), // reopen
    must(850, 692), // withdraw
    must(851, 693), // release
    must(852, 694), // expire
    must(33, 37), // region
    may(113, 689, 0), // level
    may(754, 300, 0), // after
    must(853, 44), // limit
    must(443, 696), // case
    must(795, 697), // figures
    must(496, 698), // unit
    must(826, 699), // agenda
    must(31, 0), // person
    must(166, 0), // organisation
    must(530, 0), // purpose
    may(854, 703, 0), // consents
    must(855, 702), // form
    must(856, 704), // items
    must(130, 0), // item
    must(527, 0), // record
    must(492, 15), // content
    must(855, 702), // form
    must(574, 706), // entries
    must(527, 0), // record
    must(166, 0), // organisation
    must(530, 0), // purpose
    may(854, 703, 0), // consents
    must(31, 0), // person
    must(737, 72), // erased
    must(857, 701), // ask
    must(858, 705), // collect
    must(859, 708), // share
    must(860, 709), // refuse
    must(861, 710), // forget
    must(862, 672), // of
    must(184, 712), // held
    must(829, 713), // collected
    must(830, 714), // burden
    must(863, 716), // adopt
    must(864, 718), // advance
    must(33, 37), // region
    must(142, 0), // name
    must(113, 78), // level
    must(154, 37), // parent
    must(162, 0), // reshape
    must(33, 37), // region
    must(163, 92), // change
    may(164, 34, 0), // on
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(166, 209, 0), // organisation
    may(178, 34, 0), // until
    may(186, 50, 0), // passes
    must(107, 37), // grid
    must(177, 44), // days
    may(865, 728, 0), // overlapDays
    must(31, 0), // person
    must(165, 0), // household
    must(86, 592), // code
    must(312, 217), // identity
    must(28, 39), // proof
    may(338, 731, 0), // minor
    must(166, 0), // organisation
    must(102, 224), // kind
    must(33, 37), // region
    may(188, 225, 0), // creditCode
    may(327, 20, 0), // documents
    may(190, 221, 0), // officers
    must(166, 0), // organisation
    must(866, 72), // approve
    must(331, 0), // reason
    must(166, 0), // organisation
    must(190, 221), // officers
    must(204, 0), // batch
    may(331, 238, 0), // reason
    must(31, 0), // person
    must(867, 260), // correction
    must(31, 0), // person
    must(312, 217), // identity
    may(868, 749, 0), // former
    must(28, 39), // proof
    must(31, 0), // person
    must(194, 0), // into
    must(869, 72), // same
    must(331, 0), // reason
    must(75, 0), // unmasking
    must(107, 37), // grid
    must(197, 0), // handle
    must(331, 0), // reason
    must(75, 0), // unmasking
    must(870, 72), // grant
    must(331, 0), // reason
    must(871, 759), // duplicate
    must(338, 760), // minor
    must(162, 761), // reshape
    must(75, 762), // unmasking
    must(872, 758), // matter
    must(873, 721), // defineRegion
    must(162, 722), // reshape
    must(874, 723), // cancelReshape
    must(875, 724), // enterKnownHouseholds
    must(876, 725), // grantRole
    must(877, 726), // revokeRole
    must(878, 727), // issueJoinCode
    must(879, 729), // revokeJoinCode
    must(880, 730), // join
    must(881, 732), // leave
    must(882, 733), // nameDelegate
    must(883, 734), // regroupHousehold
    must(884, 735), // applyOrganisation
    must(885, 736), // reviewOrganisation
    must(886, 737), // appealReview
    must(887, 738), // withdrawApplication
    must(888, 739), // nameOfficers
    must(889, 740), // suspendOrganisation
    must(890, 741), // reinstateOrganisation
    must(891, 742), // dissolveOrganisation
    must(892, 743), // openBatch
    must(893, 744), // closeBatch
    must(894, 745), // correct
    must(895, 746), // lapseReview
    must(896, 747), // rotateIdentityKey
    must(897, 748), // prove
    must(898, 750), // suspectDuplicate
    must(899, 751), // reviewDuplicate
    must(900, 752), // enterMinor
    must(901, 753), // askUnmasking
    must(902, 754), // decideUnmasking
    must(903, 755), // tellUnmasked
    must(904, 756), // erase
    must(905, 757), // fallDue
    must(405, 0), // topic
    must(33, 37), // region
    must(401, 0), // rule
    must(406, 15), // subject
    may(404, 268, 0), // covenant
    may(407, 277, 0), // repeals
    must(405, 0), // topic
    must(413, 0), // voter
    must(414, 285), // choice
    must(351, 195), // channel
    must(40, 764), // propose
    must(41, 765), // second
    must(850, 766), // withdraw
    must(189, 767), // open
    must(42, 768), // cast
    must(906, 769), // lapse
    must(846, 770), // close
    must(438, 0), // violation
    must(404, 0), // covenant
    must(401, 0), // rule
    must(31, 0), // person
    must(439, 37), // place
    must(440, 15), // evidence
    must(443, 0), // case
    must(338, 72), // minor
    must(863, 772), // adopt
    must(907, 773), // repeal
    must(908, 774), // recordViolation
    must(909, 775), // withdrawViolation
    must(31, 0), // person
    must(46, 0), // act
    must(94, 0), // source
    must(331, 0), // reason
    must(455, 0), // redemption
    must(86, 633), // code
    must(910, 777), // openFund
    must(911, 778), // award
    must(912, 779), // reverse
    must(913, 780), // publishOffer
    must(914, 781), // withdrawOffer
    must(915, 782), // reserve
    must(916, 783), // confirm
    must(917, 784), // cancel
    must(918, 785), // expireRedemption
    must(851, 786), // release
    must(919, 787), // settle
    must(920, 788), // combine
    must(921, 789), // forfeit
    must(857, 791), // ask
    must(57, 792), // answer
    must(850, 793), // withdraw
    must(471, 794), // rate
    must(906, 795), // lapse
    must(861, 796), // forget
    must(851, 797), // release
    must(137, 0), // entry
    must(31, 0), // person
    must(139, 0), // category
    must(492, 15), // content
    may(121, 393, 0), // consent
    must(922, 799), // keep
    must(894, 800), // correct
    must(923, 801), // withdrawConsent
    must(904, 802), // erase
    must(924, 803), // confirmErasure
    must(906, 804), // lapse
    must(925, 805), // retire
    must(926, 717), // clock
    must(152, 715), // charter
    must(146, 720), // membership
    must(147, 763), // deliberation
    must(404, 771), // covenant
    must(148, 776), // points
    must(149, 677), // cases
    must(150, 700), // catalogue
    must(73, 790), // consultation
    must(151, 798), // vault
    must(555, 807), // question
    must(795, 808), // figures
    must(404, 810), // covenant
    must(765, 811), // violations
    must(795, 812), // figures
    must(405, 814), // topic
    must(203, 815), // ballot
    must(927, 26), // svg
    must(22, 15), // digest
    must(312, 217), // identity
    must(426, 72), // holds
    must(928, 818), // picture
    must(648, 817), // done
    must(31, 0), // person
    must(121, 0), // consent
    must(440, 15), // evidence
    must(174, 17), // first
    must(770, 821), // state
    must(25, 822), // root
    must(771, 823), // inclusion
    must(772, 824), // consistency
    must(773, 825), // receipt
    must(774, 826), // export
    must(33, 828), // region
    must(788, 829), // regionHistory
    must(780, 830), // coverage
    must(789, 831), // joinCode
    must(759, 832), // member
    must(574, 833), // entries
    must(204, 834), // batch
    must(166, 835), // organisation
    must(790, 836), // identityKeys
    must(75, 837), // unmasking
    must(763, 838), // unmaskings
    must(31, 840), // person
    must(804, 841), // participation
    must(319, 842), // merchant
    must(449, 843), // fund
    must(451, 844), // offer
    must(455, 845), // redemption
    must(805, 846), // verificationCode
    must(470, 847), // settlement
    must(806, 848), // settlementLine
    must(807, 849), // ledger
    must(137, 852), // entry
    must(193, 853), // due
    must(837, 820), // journal
    must(146, 827), // membership
    must(147, 813), // deliberation
    must(404, 809), // covenant
    must(148, 839), // points
    must(149, 695), // cases
    must(150, 711), // catalogue
    must(73, 806), // consultation
    must(151, 851), // vault
    must(169, 16), // at
    must(585, 0), // actor
    must(929, 850), // query
    must(351, 195), // channel
    may(198, 858, 0), // helper
    may(204, 238, 0), // batch
    must(930, 0), // id
    must(169, 16), // at
    must(585, 0), // actor
    may(931, 856, 0), // via
    must(65, 719), // command
    must(22, 2), // digest
    must(932, 859), // secret
    must(152, 33), // charter
    must(22, 2), // digest
    must(932, 859), // secret
    may(195, 728, 0), // key
    must(933, 26), // number
    must(22, 2), // digest
    must(932, 859), // secret
    must(195, 44), // key
    must(22, 2), // digest
    must(492, 26), // content
    must(934, 26), // text
    must(22, 2), // digest
    must(27, 15), // leaf
    must(584, 17), // seq
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(22, 2), // digest
    must(174, 17), // first
    must(41, 17), // second
    must(28, 20), // proof
    must(935, 15), // firstRoot
    must(936, 15), // secondRoot
    must(937, 862), // identityDigest
    must(938, 863), // identityKey
    must(188, 864), // creditCode
    must(939, 865), // contentDigest
    must(940, 866), // qrPicture
    must(941, 867), // verifyInclusion
    must(942, 868), // verifyConsistency
];

pub(super) static NAMES: &[&str] = &[
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
    "persons", "adults", "households", "atLeast", "moreThan", "eligible", "participants",
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
    "test", "part", "whole", "base", "ratio", "comparison", "left", "right", "holds", "outcome",
    "tally", "adopts", "topicProposed", "secondGiven", "topicSeconded", "topicLapsed",
    "topicWithdrawn", "votingOpened", "ballotCast", "topicDecided", "violation", "place",
    "evidence", "repetition", "measure", "case", "covenantAdopted", "covenantRepealed",
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
];
