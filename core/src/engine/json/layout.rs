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
pub(in crate::engine) const ANSWERED: Place = 680;
pub(in crate::engine) const ASK_ANSWER: Place = 361;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT_VIEW: Place = 627;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BURDEN_OF: Place = 681;
pub(in crate::engine) const BURDEN_VIEW: Place = 669;
pub(in crate::engine) const BUYER: Place = 316;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 72;
pub(in crate::engine) const CASE_RULES: Place = 70;
pub(in crate::engine) const CASE_VIEW: Place = 646;
pub(in crate::engine) const CASES_ANSWER: Place = 645;
pub(in crate::engine) const CASES_COMMAND: Place = 686;
pub(in crate::engine) const CASES_EVENT: Place = 328;
pub(in crate::engine) const CASES_QUERY: Place = 704;
pub(in crate::engine) const CASES_REFUSAL: Place = 510;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 667;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 709;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 357;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 720;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 366;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 332;
pub(in crate::engine) const CHANNEL_COUNT: Place = 604;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 724;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 427;
pub(in crate::engine) const CHOICE: Place = 289;
pub(in crate::engine) const CLOCK_COMMAND: Place = 726;
pub(in crate::engine) const CNY: Place = 324;
pub(in crate::engine) const CNY_PER_POINT: Place = 69;
pub(in crate::engine) const COMMAND: Place = 728;
pub(in crate::engine) const COMPARISON: Place = 298;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 670;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 800;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 388;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 816;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 546;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 260;
pub(in crate::engine) const COVENANT_ANSWER: Place = 629;
pub(in crate::engine) const COVENANT_COMMAND: Place = 781;
pub(in crate::engine) const COVENANT_DRAFT: Place = 269;
pub(in crate::engine) const COVENANT_EVENT: Place = 300;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 819;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 463;
pub(in crate::engine) const COVENANT_RULE: Place = 271;
pub(in crate::engine) const COVENANT_VIEW: Place = 630;
pub(in crate::engine) const COVERAGE_VIEW: Place = 596;
pub(in crate::engine) const CREDIT_CODE: Place = 147;
pub(in crate::engine) const DATA_FORM: Place = 711;
pub(in crate::engine) const DATA_ITEM: Place = 82;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 348;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 618;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 772;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 266;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 291;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 823;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 431;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 651;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 826;
pub(in crate::engine) const DUE_CAUSE: Place = 408;
pub(in crate::engine) const EARNING_RULE: Place = 68;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 412;
pub(in crate::engine) const ENTRY: Place = 716;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 196;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 565;
pub(in crate::engine) const ENTRY_VIEW: Place = 584;
pub(in crate::engine) const ERASURE_GROUND: Place = 405;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXPORT_VIEW: Place = 569;
pub(in crate::engine) const FIGURES: Place = 677;
pub(in crate::engine) const FIGURES_VIEW: Place = 632;
pub(in crate::engine) const FORM_COUNT: Place = 257;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 637;
pub(in crate::engine) const GRID_PART: Place = 99;
pub(in crate::engine) const HELPER: Place = 829;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 218;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 616;
pub(in crate::engine) const INEQUALITY: Place = 296;
pub(in crate::engine) const ITEM_ANSWER: Place = 360;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 383;
pub(in crate::engine) const JOIN_CODE: Place = 601;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 830;
pub(in crate::engine) const KEPT_FROM: Place = 88;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 661;
pub(in crate::engine) const LAWFUL_BASIS: Place = 83;
pub(in crate::engine) const LEDGER_TOTALS: Place = 644;
pub(in crate::engine) const LEVEL: Place = 79;
pub(in crate::engine) const LEVEL_FIGURE: Place = 659;
pub(in crate::engine) const LIMIT: Place = 78;
pub(in crate::engine) const MADE: Place = 827;
pub(in crate::engine) const MATTER: Place = 767;
pub(in crate::engine) const MEASURE: Place = 273;
pub(in crate::engine) const MEMBER_VIEW: Place = 570;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 586;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 729;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 89;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 837;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 104;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 636;
pub(in crate::engine) const MINORITY: Place = 243;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 638;
pub(in crate::engine) const OFFICE_HOURS: Place = 76;
pub(in crate::engine) const OPEN_CASE: Place = 666;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 225;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 607;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 606;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const OWNED_UNIT: Place = 280;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 635;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 634;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 595;
pub(in crate::engine) const POINTS_ANSWER: Place = 633;
pub(in crate::engine) const POINTS_COMMAND: Place = 786;
pub(in crate::engine) const POINTS_EVENT: Place = 307;
pub(in crate::engine) const POINTS_QUERY: Place = 849;
pub(in crate::engine) const POINTS_REFUSAL: Place = 475;
pub(in crate::engine) const POINTS_RULES: Place = 66;
pub(in crate::engine) const PRODUCT: Place = 299;
pub(in crate::engine) const PROOF_FIGURE: Place = 599;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 860;
pub(in crate::engine) const QUESTION: Place = 864;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 672;
pub(in crate::engine) const QUESTION_VIEW: Place = 671;
pub(in crate::engine) const RATING: Place = 649;
pub(in crate::engine) const RATING_SUMS: Place = 662;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 582;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 503;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 639;
pub(in crate::engine) const REFUSAL: Place = 411;
pub(in crate::engine) const REFUSED: Place = 410;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 655;
pub(in crate::engine) const REGION_HISTORY: Place = 588;
pub(in crate::engine) const REGION_VERSION: Place = 590;
pub(in crate::engine) const REGION_VIEW: Place = 587;
pub(in crate::engine) const REQUEST: Place = 865;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 313;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 93;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 87;
pub(in crate::engine) const RETURN_CAUSE: Place = 320;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 572;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const SCORE: Place = 353;
pub(in crate::engine) const SECRET: Place = 869;
pub(in crate::engine) const SENSITIVITY: Place = 85;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 323;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 325;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 643;
pub(in crate::engine) const SETUP: Place = 870;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 394;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 519;
pub(in crate::engine) const STAGE_FIGURE: Place = 657;
pub(in crate::engine) const STAGE_NAME: Place = 445;
pub(in crate::engine) const STAGE_VIEW: Place = 620;
pub(in crate::engine) const STAGES: Place = 520;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 654;
pub(in crate::engine) const STEP_VIEW: Place = 653;
pub(in crate::engine) const TALLY: Place = 292;
pub(in crate::engine) const TERM: Place = 80;
pub(in crate::engine) const TERMS: Place = 330;
pub(in crate::engine) const TEST: Place = 297;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 871;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 619;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 592;
pub(in crate::engine) const UNIT: Place = 342;
pub(in crate::engine) const UNIT_FIGURES: Place = 663;
pub(in crate::engine) const UNMASKING: Place = 246;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 247;
pub(in crate::engine) const VAULT_ANSWER: Place = 678;
pub(in crate::engine) const VAULT_COMMAND: Place = 808;
pub(in crate::engine) const VAULT_EVENT: Place = 397;
pub(in crate::engine) const VAULT_QUERY: Place = 861;
pub(in crate::engine) const VAULT_REFUSAL: Place = 557;
pub(in crate::engine) const VERIFICATION_CODE: Place = 642;
pub(in crate::engine) const VIA: Place = 867;
pub(in crate::engine) const VIOLATION_VIEW: Place = 576;
pub(in crate::engine) const VOTE_MEASURE: Place = 293;
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
    Row::Union(1702, 9), // 12 Answer
    Row::Union(1405, 6), // 13 JournalAnswer
    Row::Record(22, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(25, 2), // 18 JournalAnswer.root
    Row::Record(27, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(28, 3), // 21 JournalAnswer.consistency
    Row::Record(1339, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1335, 4), // 24 Step
    Row::Words(31, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1333, 2), // 27 Outcome
    Row::Record(1031, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1022, 9), // 30 Event
    Row::Union(166, 1), // 31 CharterEvent
    Row::Record(165, 1), // 32 CharterEvent.adopted
    Row::Record(155, 10), // 33 Charter
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
    Row::Record(102, 1), // 58 DeliberationRules
    Row::List(60), // 59 [DecisionRule]
    Row::Record(91, 11), // 60 DecisionRule
    Row::Words(81, 4), // 61 Electorate
    Row::Union(85, 2), // 62 Threshold
    Row::Leaf(Leaf::Ratio), // 63 Ratio
    Row::Words(87, 4), // 64 Base
    Row::Maybe(0), // 65 Id?
    Row::Record(107, 4), // 66 PointsRules
    Row::List(68), // 67 [EarningRule]
    Row::Record(103, 4), // 68 EarningRule
    Row::Leaf(Leaf::CnyPerPoint), // 69 CnyPerPoint
    Row::Record(126, 6), // 70 CaseRules
    Row::List(72), // 71 [CaseKind]
    Row::Record(111, 3), // 72 CaseKind
    Row::Leaf(Leaf::Bool), // 73 bool
    Row::List(0), // 74 [OrganisationId]
    Row::List(76), // 75 [OfficeHours]
    Row::Record(114, 2), // 76 OfficeHours
    Row::List(78), // 77 [Limit]
    Row::Record(123, 3), // 78 Limit
    Row::Words(116, 5), // 79 Level
    Row::Union(121, 2), // 80 Term
    Row::List(82), // 81 [DataItem]
    Row::Record(142, 7), // 82 DataItem
    Row::Words(132, 7), // 83 LawfulBasis
    Row::List(0), // 84 [PurposeCode]
    Row::Words(139, 3), // 85 Sensitivity
    Row::List(87), // 86 [RetentionCategory]
    Row::Record(151, 4), // 87 RetentionCategory
    Row::Words(149, 2), // 88 KeptFrom
    Row::Union(537, 44), // 89 MembershipEvent
    Row::Record(167, 4), // 90 MembershipEvent.regionDefined
    Row::Maybe(37), // 91 RegionCode?
    Row::Record(183, 4), // 92 MembershipEvent.reshapePlanned
    Row::Union(179, 4), // 93 Reshaping
    Row::Record(155, 1), // 94 Reshaping.rename
    Row::Record(171, 2), // 95 Reshaping.move
    Row::Record(176, 2), // 96 Reshaping.split
    Row::List(0), // 97 [HouseholdId]
    Row::List(99), // 98 [GridPart]
    Row::Record(173, 3), // 99 GridPart
    Row::Record(178, 1), // 100 Reshaping.merge
    Row::List(37), // 101 [RegionCode]
    Row::Record(183, 1), // 102 MembershipEvent.reshapeCancelled
    Row::Record(398, 2), // 103 MembershipEvent.reshapeDropped
    Row::Union(299, 99), // 104 MembershipRefusal
    Row::Record(35, 1), // 105 MembershipRefusal.unknownRegion
    Row::Record(33, 1), // 106 MembershipRefusal.unknownPerson
    Row::Record(187, 1), // 107 MembershipRefusal.unknownHousehold
    Row::Record(188, 1), // 108 MembershipRefusal.unknownOrganisation
    Row::Record(35, 1), // 109 MembershipRefusal.regionExists
    Row::Record(189, 3), // 110 MembershipRefusal.levelGap
    Row::Record(192, 3), // 111 MembershipRefusal.gridSuffix
    Row::Record(195, 2), // 112 MembershipRefusal.notAGrid
    Row::Record(183, 1), // 113 MembershipRefusal.unknownReshape
    Row::Record(197, 2), // 114 MembershipRefusal.reshapeExists
    Row::Record(199, 2), // 115 MembershipRefusal.reshapePast
    Row::Record(201, 2), // 116 MembershipRefusal.regionEnded
    Row::Record(203, 0), // 117 MembershipRefusal.nothingChanges
    Row::Record(203, 1), // 118 MembershipRefusal.namedTwice
    Row::Record(204, 4), // 119 MembershipRefusal.mergeLevels
    Row::Record(208, 4), // 120 MembershipRefusal.householdsUnaccounted
    Row::Record(212, 3), // 121 MembershipRefusal.knownBelowJoined
    Row::Record(215, 2), // 122 MembershipRefusal.joinCodeDays
    Row::Record(208, 1), // 123 MembershipRefusal.noJoinCode
    Row::Record(217, 1), // 124 MembershipRefusal.joinTriesUsed
    Row::Record(218, 2), // 125 MembershipRefusal.joinCodeReplaced
    Row::Record(218, 1), // 126 MembershipRefusal.joinCodeWithdrawn
    Row::Record(217, 1), // 127 MembershipRefusal.joinCodeExpired
    Row::Record(220, 2), // 128 MembershipRefusal.proofTooLow
    Row::Record(222, 2), // 129 MembershipRefusal.alreadyMember
    Row::Record(224, 0), // 130 MembershipRefusal.identityTaken
    Row::Record(33, 1), // 131 MembershipRefusal.identityChanged
    Row::Record(224, 2), // 132 MembershipRefusal.householdElsewhere
    Row::Record(226, 2), // 133 MembershipRefusal.householdFull
    Row::Record(33, 1), // 134 MembershipRefusal.notAMember
    Row::Record(228, 2), // 135 MembershipRefusal.notInHousehold
    Row::Record(34, 1), // 136 MembershipRefusal.roleNeedsOrganisation
    Row::Record(34, 1), // 137 MembershipRefusal.roleWithoutOrganisation
    Row::Record(230, 2), // 138 MembershipRefusal.roleBeyondOrganisation
    Row::Record(34, 1), // 139 MembershipRefusal.ownGrant
    Row::Record(232, 2), // 140 MembershipRefusal.roleExpiryPast
    Row::Record(234, 3), // 141 MembershipRefusal.beyondRung
    Row::Record(237, 2), // 142 MembershipRefusal.grantOutlasts
    Row::Record(239, 2), // 143 MembershipRefusal.passesTooMany
    Row::Record(33, 3), // 144 MembershipRefusal.roleNotHeld
    Row::Record(188, 1), // 145 MembershipRefusal.creditCodeMissing
    Row::Record(241, 2), // 146 MembershipRefusal.creditCodeTaken
    Row::Leaf(Leaf::CreditCode), // 147 CreditCode
    Row::Record(188, 1), // 148 MembershipRefusal.organisationExists
    Row::Record(243, 2), // 149 MembershipRefusal.applicationsOfPerson
    Row::Record(245, 3), // 150 MembershipRefusal.applicationsOfRegion
    Row::Record(248, 2), // 151 MembershipRefusal.officersTooMany
    Row::Record(250, 0), // 152 MembershipRefusal.officersNone
    Row::Record(33, 1), // 153 MembershipRefusal.officerTwice
    Row::Record(188, 1), // 154 MembershipRefusal.notUnderReview
    Row::Record(188, 1), // 155 MembershipRefusal.ownReview
    Row::Record(188, 1), // 156 MembershipRefusal.sameReviewer
    Row::Record(188, 1), // 157 MembershipRefusal.notRejected
    Row::Record(188, 1), // 158 MembershipRefusal.appealDecided
    Row::Record(232, 2), // 159 MembershipRefusal.appealLate
    Row::Record(188, 1), // 160 MembershipRefusal.ownSupervision
    Row::Record(188, 1), // 161 MembershipRefusal.notSuspended
    Row::Record(250, 3), // 162 MembershipRefusal.unknownYear
    Row::Leaf(Leaf::I16), // 163 i16
    Row::Record(188, 1), // 164 MembershipRefusal.notActive
    Row::Record(253, 2), // 165 MembershipRefusal.notDue
    Row::Record(255, 2), // 166 MembershipRefusal.personMerged
    Row::Record(257, 2), // 167 MembershipRefusal.identityKeyOrder
    Row::Record(259, 0), // 168 MembershipRefusal.identityKeyReused
    Row::Record(257, 2), // 169 MembershipRefusal.identityKeyNotInForce
    Row::Record(33, 1), // 170 MembershipRefusal.ownWitness
    Row::Record(259, 3), // 171 MembershipRefusal.proofBelow
    Row::Record(262, 2), // 172 MembershipRefusal.proofNotHigher
    Row::Record(33, 1), // 173 MembershipRefusal.onePerson
    Row::Record(264, 2), // 174 MembershipRefusal.duplicateOpen
    Row::Record(264, 2), // 175 MembershipRefusal.noDuplicate
    Row::Record(264, 2), // 176 MembershipRefusal.ownDuplicate
    Row::Record(255, 2), // 177 MembershipRefusal.mergeIntoMember
    Row::Record(33, 1), // 178 MembershipRefusal.notAMinor
    Row::Record(266, 3), // 179 MembershipRefusal.underage
    Row::Record(269, 2), // 180 MembershipRefusal.guardianNeeded
    Row::Record(33, 1), // 181 MembershipRefusal.ownGuardian
    Row::Record(33, 1), // 182 MembershipRefusal.guardianActs
    Row::Record(271, 0), // 183 MembershipRefusal.unmaskingOff
    Row::Record(271, 1), // 184 MembershipRefusal.unmaskingExists
    Row::Record(271, 1), // 185 MembershipRefusal.unknownUnmasking
    Row::Record(272, 2), // 186 MembershipRefusal.unknownHandle
    Row::Record(271, 1), // 187 MembershipRefusal.ownUnmasking
    Row::Record(271, 1), // 188 MembershipRefusal.unmaskingDecided
    Row::Record(271, 1), // 189 MembershipRefusal.nobodyToTell
    Row::Record(274, 0), // 190 MembershipRefusal.assistanceOff
    Row::Record(274, 1), // 191 MembershipRefusal.ownHelper
    Row::Record(274, 1), // 192 MembershipRefusal.helperElsewhere
    Row::Record(275, 4), // 193 MembershipRefusal.helperBusy
    Row::Record(274, 1), // 194 MembershipRefusal.helperChooses
    Row::Record(283, 2), // 195 MembershipRefusal.channelDiffers
    Row::Words(279, 4), // 196 EntryChannel
    Row::Record(285, 1), // 197 MembershipRefusal.unknownBatch
    Row::Record(285, 1), // 198 MembershipRefusal.batchExists
    Row::Record(285, 1), // 199 MembershipRefusal.batchClosed
    Row::Record(286, 3), // 200 MembershipRefusal.batchTotal
    Row::Record(289, 2), // 201 MembershipRefusal.notInBatch
    Row::Record(291, 4), // 202 MembershipRefusal.batchMismatch
    Row::Record(33, 1), // 203 MembershipRefusal.nothingToCorrect
    Row::Record(232, 2), // 204 MembershipRefusal.correctionLate
    Row::Record(295, 2), // 205 MembershipRefusal.proofRaised
    Row::Record(297, 2), // 206 MembershipRefusal.secondEyes
    Row::Record(183, 3), // 207 MembershipEvent.regionReshaped
    Row::Record(208, 2), // 208 MembershipEvent.knownHouseholdsEntered
    Row::Record(400, 7), // 209 MembershipEvent.roleGranted
    Row::Maybe(0), // 210 OrganisationId?
    Row::Maybe(0), // 211 PersonId?
    Row::Record(400, 4), // 212 MembershipEvent.roleRevoked
    Row::Record(407, 4), // 213 MembershipEvent.joinCodeIssued
    Row::Record(407, 2), // 214 MembershipEvent.joinCodeRevoked
    Row::Record(411, 3), // 215 MembershipEvent.joinCodeRejected
    Row::Record(224, 2), // 216 MembershipEvent.householdFormed
    Row::Record(414, 5), // 217 MembershipEvent.personJoined
    Row::Leaf(Leaf::Identity), // 218 Identity
    Row::Record(33, 1), // 219 MembershipEvent.personLeft
    Row::Record(419, 2), // 220 MembershipEvent.delegateNamed
    Row::Record(421, 3), // 221 MembershipEvent.householdRegrouped
    Row::List(0), // 222 [PersonId]
    Row::Record(187, 1), // 223 MembershipEvent.delegateCleared
    Row::Record(435, 10), // 224 MembershipEvent.organisationApplied
    Row::Words(424, 11), // 225 OrganisationKind
    Row::Maybe(147), // 226 CreditCode?
    Row::Record(445, 2), // 227 MembershipEvent.organisationApproved
    Row::Record(447, 5), // 228 MembershipEvent.organisationRejected
    Row::Record(452, 4), // 229 MembershipEvent.reviewAppealed
    Row::Record(188, 1), // 230 MembershipEvent.applicationWithdrawn
    Row::Record(445, 2), // 231 MembershipEvent.organisationSuspended
    Row::Record(445, 2), // 232 MembershipEvent.organisationReinstated
    Row::Record(445, 2), // 233 MembershipEvent.organisationDissolved
    Row::Record(456, 3), // 234 MembershipEvent.reviewOverdue
    Row::Record(456, 3), // 235 MembershipEvent.reviewEscalated
    Row::Record(459, 2), // 236 MembershipEvent.identityKeyRotated
    Row::Record(461, 3), // 237 MembershipEvent.personProved
    Row::Record(464, 5), // 238 MembershipEvent.duplicateFound
    Row::Record(469, 3), // 239 MembershipEvent.duplicateOverdue
    Row::Record(472, 3), // 240 MembershipEvent.duplicateDismissed
    Row::Record(475, 3), // 241 MembershipEvent.personsMerged
    Row::Record(480, 2), // 242 MembershipEvent.minorEntered
    Row::Record(478, 2), // 243 Minority
    Row::Record(33, 1), // 244 MembershipEvent.cameOfAge
    Row::Record(501, 1), // 245 MembershipEvent.unmaskingAsked
    Row::Record(494, 7), // 246 Unmasking
    Row::Union(490, 4), // 247 UnmaskingStage
    Row::Record(253, 1), // 248 UnmaskingStage.asked
    Row::Record(482, 0), // 249 UnmaskingStage.lapsed
    Row::Record(482, 2), // 250 UnmaskingStage.declined
    Row::Record(484, 6), // 251 UnmaskingStage.granted
    Row::Record(502, 2), // 252 MembershipEvent.unmaskingMoved
    Row::Record(504, 2), // 253 MembershipEvent.personErased
    Row::Record(506, 7), // 254 MembershipEvent.entered
    Row::Record(515, 4), // 255 MembershipEvent.batchOpened
    Row::List(257), // 256 [FormCount]
    Row::Record(513, 2), // 257 FormCount
    Row::Record(519, 3), // 258 MembershipEvent.batchClosed
    Row::Record(526, 3), // 259 MembershipEvent.entryCorrected
    Row::Union(523, 3), // 260 Correction
    Row::Record(187, 1), // 261 Correction.household
    Row::Record(106, 1), // 262 Correction.proof
    Row::Record(522, 1), // 263 Correction.delegate
    Row::Record(529, 5), // 264 MembershipEvent.actHeld
    Row::Record(534, 3), // 265 MembershipEvent.actSeconded
    Row::Union(657, 9), // 266 DeliberationEvent
    Row::Record(589, 9), // 267 DeliberationEvent.topicProposed
    Row::Maybe(269), // 268 CovenantDraft?
    Row::Record(587, 2), // 269 CovenantDraft
    Row::List(271), // 270 [CovenantRule]
    Row::Record(584, 3), // 271 CovenantRule
    Row::List(273), // 272 [Measure]
    Row::Union(581, 3), // 273 Measure
    Row::Record(581, 0), // 274 Measure.dissuade
    Row::Record(581, 0), // 275 Measure.expose
    Row::Record(111, 1), // 276 Measure.refer
    Row::Maybe(0), // 277 CovenantId?
    Row::Record(601, 2), // 278 DeliberationEvent.unitsRecorded
    Row::List(280), // 279 [OwnedUnit]
    Row::Record(598, 3), // 280 OwnedUnit
    Row::Record(603, 2), // 281 DeliberationEvent.secondGiven
    Row::Record(605, 2), // 282 DeliberationEvent.topicSeconded
    Row::Record(607, 3), // 283 DeliberationEvent.topicLapsed
    Row::Record(589, 1), // 284 DeliberationEvent.topicWithdrawn
    Row::Record(610, 5), // 285 DeliberationEvent.votingOpened
    Row::Maybe(17), // 286 u32?
    Row::Record(618, 5), // 287 DeliberationEvent.ballotCast
    Row::Maybe(0), // 288 HouseholdId?
    Row::Words(615, 3), // 289 Choice
    Row::Record(649, 8), // 290 DeliberationEvent.topicDecided
    Row::Words(623, 3), // 291 DeliberationOutcome
    Row::Record(629, 6), // 292 Tally
    Row::Words(626, 3), // 293 VoteMeasure
    Row::Maybe(292), // 294 Tally?
    Row::List(296), // 295 [Inequality]
    Row::Record(639, 10), // 296 Inequality
    Row::Words(635, 2), // 297 Test
    Row::Words(637, 2), // 298 Comparison
    Row::Leaf(Leaf::Product), // 299 Product
    Row::Union(686, 5), // 300 CovenantEvent
    Row::Record(666, 4), // 301 CovenantEvent.covenantAdopted
    Row::Record(666, 2), // 302 CovenantEvent.covenantRepealed
    Row::Record(670, 10), // 303 CovenantEvent.violationRecorded
    Row::Record(680, 3), // 304 CovenantEvent.noticeIssued
    Row::Record(683, 3), // 305 CovenantEvent.violationWithdrawn
    Row::Maybe(0), // 306 CaseId?
    Row::Union(752, 12), // 307 PointsEvent
    Row::Record(691, 2), // 308 PointsEvent.fundOpened
    Row::Record(693, 5), // 309 PointsEvent.pointsAwarded
    Row::Record(698, 6), // 310 PointsEvent.awardReversed
    Row::Record(706, 5), // 311 PointsEvent.offerPublished
    Row::Maybe(313), // 312 Requirement?
    Row::Record(704, 2), // 313 Requirement
    Row::Record(706, 1), // 314 PointsEvent.offerWithdrawn
    Row::Record(713, 6), // 315 PointsEvent.redemptionReserved
    Row::Union(711, 2), // 316 Buyer
    Row::Record(719, 2), // 317 PointsEvent.codeRejected
    Row::Record(713, 1), // 318 PointsEvent.redemptionConfirmed
    Row::Record(725, 2), // 319 PointsEvent.redemptionReturned
    Row::Words(721, 4), // 320 ReturnCause
    Row::Record(741, 5), // 321 PointsEvent.settled
    Row::List(323), // 322 [SettlementLine]
    Row::Record(727, 7), // 323 SettlementLine
    Row::Leaf(Leaf::Cny), // 324 Cny
    Row::Record(734, 7), // 325 SettlementTotals
    Row::Record(746, 3), // 326 PointsEvent.pointsCombined
    Row::Record(749, 3), // 327 PointsEvent.pointsForfeited
    Row::Union(851, 19), // 328 CasesEvent
    Row::Record(769, 1), // 329 CasesEvent.termsAdopted
    Row::Record(764, 5), // 330 Terms
    Row::Record(778, 10), // 331 CasesEvent.caseReported
    Row::Words(770, 8), // 332 Channel
    Row::Record(788, 2), // 333 CasesEvent.caseAccepted
    Row::Record(790, 5), // 334 CasesEvent.caseDeclined
    Row::Record(795, 2), // 335 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 336 TopicId?
    Row::Record(679, 1), // 337 CasesEvent.handlingStarted
    Row::Record(797, 2), // 338 CasesEvent.caseEntrusted
    Row::Record(799, 4), // 339 CasesEvent.caseDispatched
    Row::Record(803, 3), // 340 CasesEvent.caseReturned
    Row::Record(808, 5), // 341 CasesEvent.feedbackGiven
    Row::Union(806, 2), // 342 Unit
    Row::Record(35, 1), // 343 Unit.region
    Row::Record(188, 1), // 344 Unit.organisation
    Row::Record(813, 7), // 345 CasesEvent.caseClosed
    Row::Record(822, 6), // 346 CasesEvent.caseEscalated
    Row::Maybe(348), // 347 Deferral?
    Row::Words(820, 2), // 348 Deferral
    Row::Record(828, 4), // 349 CasesEvent.deadlineMissed
    Row::Record(832, 5), // 350 CasesEvent.caseSupervised
    Row::Record(837, 3), // 351 CasesEvent.deadlineSet
    Row::Record(840, 6), // 352 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 353 Score
    Row::Record(846, 5), // 354 CasesEvent.caseReopened
    Row::Record(797, 2), // 355 CasesEvent.caseReleased
    Row::Record(679, 1), // 356 CasesEvent.caseWithdrawn
    Row::Union(955, 6), // 357 CatalogueEvent
    Row::Record(929, 5), // 358 CatalogueEvent.formAsked
    Row::List(360), // 359 [ItemAnswer]
    Row::Record(927, 2), // 360 ItemAnswer
    Row::Union(923, 4), // 361 AskAnswer
    Row::Record(870, 4), // 362 AskAnswer.alreadyHeld
    Row::Record(874, 4), // 363 AskAnswer.shareFrom
    Row::Record(878, 2), // 364 AskAnswer.mayCollect
    Row::Record(922, 1), // 365 AskAnswer.forbidden
    Row::Union(908, 14), // 366 CatalogueRefusal
    Row::Record(142, 1), // 367 CatalogueRefusal.unknownItem
    Row::Record(142, 1), // 368 CatalogueRefusal.itemTwice
    Row::Record(880, 2), // 369 CatalogueRefusal.purposeNotLawful
    Row::Record(882, 3), // 370 CatalogueRefusal.notEntitled
    Row::Record(885, 3), // 371 CatalogueRefusal.outsideRegion
    Row::Record(888, 5), // 372 CatalogueRefusal.alreadyHeld
    Row::Record(893, 3), // 373 CatalogueRefusal.refusedByResident
    Row::Record(896, 2), // 374 CatalogueRefusal.consentMissing
    Row::Record(898, 3), // 375 CatalogueRefusal.guardianMissing
    Row::Record(901, 5), // 376 CatalogueRefusal.heldElsewhere
    Row::Record(871, 1), // 377 CatalogueRefusal.recordExists
    Row::Record(871, 1), // 378 CatalogueRefusal.unknownRecord
    Row::Record(906, 2), // 379 CatalogueRefusal.notFresh
    Row::Record(896, 2), // 380 CatalogueRefusal.notRefusable
    Row::Record(937, 10), // 381 CatalogueEvent.itemCollected
    Row::Maybe(383), // 382 ItemConsent?
    Row::Record(934, 3), // 383 ItemConsent
    Row::Record(947, 4), // 384 CatalogueEvent.itemShared
    Row::Record(951, 4), // 385 CatalogueEvent.itemRefused
    Row::Record(947, 2), // 386 CatalogueEvent.holdingEnded
    Row::Record(33, 1), // 387 CatalogueEvent.personForgotten
    Row::Union(984, 7), // 388 ConsultationEvent
    Row::Record(961, 7), // 389 ConsultationEvent.questionAsked
    Row::Record(968, 3), // 390 ConsultationEvent.answerReminded
    Row::Record(971, 3), // 391 ConsultationEvent.answerOverdue
    Row::Record(974, 3), // 392 ConsultationEvent.questionEscalated
    Row::Record(979, 3), // 393 ConsultationEvent.questionAnswered
    Row::Record(977, 2), // 394 ShownIdentity
    Row::Record(961, 1), // 395 ConsultationEvent.questionWithdrawn
    Row::Record(982, 2), // 396 ConsultationEvent.answerRated
    Row::Union(1015, 7), // 397 VaultEvent
    Row::Record(991, 6), // 398 VaultEvent.entryKept
    Row::Maybe(15), // 399 Digest?
    Row::Record(997, 2), // 400 VaultEvent.entryCorrected
    Row::Record(999, 2), // 401 VaultEvent.termMoved
    Row::Record(1001, 2), // 402 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 403 CategoryCode?
    Row::Record(1008, 2), // 404 VaultEvent.erasureOrdered
    Row::Words(1003, 5), // 405 ErasureGround
    Row::Record(1013, 2), // 406 VaultEvent.entriesDue
    Row::List(0), // 407 [EntryId]
    Row::Words(1010, 3), // 408 DueCause
    Row::Record(1013, 1), // 409 VaultEvent.entriesErased
    Row::Record(1327, 6), // 410 Refused
    Row::Union(1317, 10), // 411 Refusal
    Row::Union(1049, 14), // 412 EngineRefusal
    Row::Record(1032, 2), // 413 EngineRefusal.tooLarge
    Row::Record(1034, 1), // 414 EngineRefusal.notUtf8
    Row::Record(1035, 2), // 415 EngineRefusal.malformed
    Row::Record(1037, 2), // 416 EngineRefusal.requestReused
    Row::Record(1039, 2), // 417 EngineRefusal.full
    Row::Record(1041, 2), // 418 EngineRefusal.timeBackward
    Row::Record(1043, 3), // 419 EngineRefusal.forbidden
    Row::Record(1046, 1), // 420 EngineRefusal.deadlinesPending
    Row::Record(1036, 1), // 421 EngineRefusal.snapshotDamaged
    Row::Record(1047, 2), // 422 EngineRefusal.snapshotVersion
    Row::Record(1049, 0), // 423 EngineRefusal.wrongSecret
    Row::Record(1037, 1), // 424 EngineRefusal.notRecorded
    Row::Record(1038, 2), // 425 EngineRefusal.noSuchRecord
    Row::Record(1036, 1), // 426 EngineRefusal.invalidNumber
    Row::Union(1067, 3), // 427 CharterRefusal
    Row::Record(1035, 2), // 428 CharterRefusal.invalid
    Row::Record(1063, 2), // 429 CharterRefusal.notInForce
    Row::Record(1065, 2), // 430 CharterRefusal.notLater
    Row::Union(1113, 30), // 431 DeliberationRefusal
    Row::Record(589, 1), // 432 DeliberationRefusal.unknownTopic
    Row::Record(589, 1), // 433 DeliberationRefusal.topicExists
    Row::Record(584, 1), // 434 DeliberationRefusal.unknownRule
    Row::Record(1070, 5), // 435 DeliberationRefusal.presetOutsideDates
    Row::Record(1075, 2), // 436 DeliberationRefusal.rulesCount
    Row::Record(584, 1), // 437 DeliberationRefusal.ruleTwice
    Row::Record(1077, 3), // 438 DeliberationRefusal.windowDays
    Row::Record(1080, 3), // 439 DeliberationRefusal.ladderLength
    Row::Record(1083, 2), // 440 DeliberationRefusal.ladderDescends
    Row::Record(1085, 2), // 441 DeliberationRefusal.unknownKind
    Row::Record(666, 2), // 442 DeliberationRefusal.covenantTaken
    Row::Record(1087, 2), // 443 DeliberationRefusal.nothingToRepeal
    Row::Record(1095, 2), // 444 DeliberationRefusal.notBeingSeconded
    Row::Words(1089, 6), // 445 StageName
    Row::Record(607, 3), // 446 DeliberationRefusal.notSeconded
    Row::Record(1095, 2), // 447 DeliberationRefusal.notOpenable
    Row::Record(1095, 2), // 448 DeliberationRefusal.notWithdrawable
    Row::Record(1095, 2), // 449 DeliberationRefusal.notVoting
    Row::Record(1097, 3), // 450 DeliberationRefusal.secondingOver
    Row::Record(1100, 3), // 451 DeliberationRefusal.votingOver
    Row::Record(1097, 3), // 452 DeliberationRefusal.notDue
    Row::Record(589, 1), // 453 DeliberationRefusal.ownSecond
    Row::Record(1103, 2), // 454 DeliberationRefusal.outsideRegion
    Row::Record(603, 2), // 455 DeliberationRefusal.alreadySeconded
    Row::Record(1103, 2), // 456 DeliberationRefusal.notOwner
    Row::Record(1105, 2), // 457 DeliberationRefusal.areaTooLarge
    Row::Record(589, 2), // 458 DeliberationRefusal.nobodyEligible
    Row::Record(619, 1), // 459 DeliberationRefusal.appBallotOfAnother
    Row::Record(1107, 2), // 460 DeliberationRefusal.notEligible
    Row::Record(1109, 2), // 461 DeliberationRefusal.notDelegate
    Row::Record(1111, 2), // 462 DeliberationRefusal.alreadyVoted
    Row::Union(1149, 11), // 463 CovenantRefusal
    Row::Record(587, 1), // 464 CovenantRefusal.covenantExists
    Row::Record(587, 1), // 465 CovenantRefusal.unknownCovenant
    Row::Record(1143, 2), // 466 CovenantRefusal.notInForce
    Row::Record(671, 2), // 467 CovenantRefusal.unknownRule
    Row::Record(1145, 2), // 468 CovenantRefusal.violationExists
    Row::Record(670, 1), // 469 CovenantRefusal.unknownViolation
    Row::Record(670, 1), // 470 CovenantRefusal.ownViolation
    Row::Record(670, 1), // 471 CovenantRefusal.alreadyWithdrawn
    Row::Record(1147, 2), // 472 CovenantRefusal.placeOutside
    Row::Record(1149, 0), // 473 CovenantRefusal.minor
    Row::Record(1103, 2), // 474 CovenantRefusal.notBound
    Row::Union(1190, 33), // 475 PointsRefusal
    Row::Record(188, 1), // 476 PointsRefusal.notAMerchant
    Row::Record(691, 1), // 477 PointsRefusal.unknownFund
    Row::Record(103, 1), // 478 PointsRefusal.unknownAct
    Row::Record(1160, 3), // 479 PointsRefusal.unknownAward
    Row::Record(706, 1), // 480 PointsRefusal.unknownOffer
    Row::Record(713, 1), // 481 PointsRefusal.unknownRedemption
    Row::Record(741, 1), // 482 PointsRefusal.unknownSettlement
    Row::Record(1163, 2), // 483 PointsRefusal.notInSettlement
    Row::Record(691, 1), // 484 PointsRefusal.fundExists
    Row::Record(706, 1), // 485 PointsRefusal.offerExists
    Row::Record(713, 1), // 486 PointsRefusal.redemptionExists
    Row::Record(741, 1), // 487 PointsRefusal.settlementExists
    Row::Record(33, 1), // 488 PointsRefusal.ownAward
    Row::Record(1165, 3), // 489 PointsRefusal.fundElsewhere
    Row::Record(220, 2), // 490 PointsRefusal.proofTooLow
    Row::Record(1160, 3), // 491 PointsRefusal.alreadyAwarded
    Row::Record(1168, 5), // 492 PointsRefusal.capReached
    Row::Record(1160, 3), // 493 PointsRefusal.alreadyReversed
    Row::Record(1173, 2), // 494 PointsRefusal.priceTooLow
    Row::Record(1175, 0), // 495 PointsRefusal.stockEmpty
    Row::Record(103, 1), // 496 PointsRefusal.requirementEmpty
    Row::Record(706, 1), // 497 PointsRefusal.offerWithdrawn
    Row::Record(427, 1), // 498 PointsRefusal.ownOffer
    Row::Record(1175, 3), // 499 PointsRefusal.requirementNotMet
    Row::Record(706, 1), // 500 PointsRefusal.soldOut
    Row::Record(1178, 2), // 501 PointsRefusal.balanceTooLow
    Row::Record(1185, 2), // 502 PointsRefusal.redemptionOver
    Row::Words(1180, 5), // 503 RedemptionStatus
    Row::Record(253, 2), // 504 PointsRefusal.redemptionLate
    Row::Record(253, 2), // 505 PointsRefusal.notDue
    Row::Record(33, 1), // 506 PointsRefusal.ownConfirmation
    Row::Record(711, 2), // 507 PointsRefusal.ownSettlement
    Row::Record(35, 1), // 508 PointsRefusal.nothingToSettle
    Row::Record(1187, 3), // 509 PointsRefusal.ledgerFull
    Row::Union(1253, 33), // 510 CasesRefusal
    Row::Record(679, 1), // 511 CasesRefusal.unknownCase
    Row::Record(1223, 0), // 512 CasesRefusal.channelOfTheEngine
    Row::Record(1223, 2), // 513 CasesRefusal.sourceEntered
    Row::Record(679, 1), // 514 CasesRefusal.caseExists
    Row::Record(111, 1), // 515 CasesRefusal.unknownKind
    Row::Record(195, 2), // 516 CasesRefusal.regionTooHigh
    Row::Record(1225, 0), // 517 CasesRefusal.notOwnName
    Row::Record(1238, 3), // 518 CasesRefusal.wrongStage
    Row::Words(1225, 13), // 519 Stage
    Row::List(519), // 520 Stages
    Row::Record(1241, 3), // 521 CasesRefusal.wrongLevel
    Row::Record(253, 2), // 522 CasesRefusal.notDue
    Row::Record(253, 2), // 523 CasesRefusal.deadlinePassed
    Row::Record(123, 1), // 524 CasesRefusal.atTop
    Row::Record(1244, 2), // 525 CasesRefusal.notAbove
    Row::Record(1246, 2), // 526 CasesRefusal.aboveTop
    Row::Record(1248, 3), // 527 CasesRefusal.skipsLevel
    Row::Record(188, 1), // 528 CasesRefusal.notEntrustable
    Row::Record(188, 1), // 529 CasesRefusal.notADepartment
    Row::Record(447, 2), // 530 CasesRefusal.outOfReach
    Row::Record(428, 1), // 531 CasesRefusal.namedTwice
    Row::Record(1251, 0), // 532 CasesRefusal.unitMissing
    Row::Record(598, 1), // 533 CasesRefusal.notWithUnit
    Row::Record(598, 1), // 534 CasesRefusal.notActingFor
    Row::Record(428, 1), // 535 CasesRefusal.feedbackGiven
    Row::Record(428, 1), // 536 CasesRefusal.returnedBefore
    Row::Record(428, 1), // 537 CasesRefusal.dispatchDesignated
    Row::Record(841, 1), // 538 CasesRefusal.alreadyRated
    Row::Record(1251, 0), // 539 CasesRefusal.anonymous
    Row::Record(1251, 0), // 540 CasesRefusal.notReporter
    Row::Record(1251, 0), // 541 CasesRefusal.handlerRates
    Row::Record(232, 2), // 542 CasesRefusal.windowClosed
    Row::Record(1251, 2), // 543 CasesRefusal.reopenedTooOften
    Row::Record(250, 3), // 544 CasesRefusal.unknownYear
    Row::Record(123, 1), // 545 CasesRefusal.noTerm
    Row::Union(1289, 10), // 546 ConsultationRefusal
    Row::Record(961, 1), // 547 ConsultationRefusal.unknownQuestion
    Row::Record(961, 1), // 548 ConsultationRefusal.questionExists
    Row::Record(962, 1), // 549 ConsultationRefusal.notPublic
    Row::Record(1286, 3), // 550 ConsultationRefusal.outOfReach
    Row::Record(243, 2), // 551 ConsultationRefusal.tooManyOpen
    Row::Record(961, 1), // 552 ConsultationRefusal.notOpen
    Row::Record(961, 1), // 553 ConsultationRefusal.ownQuestion
    Row::Record(961, 1), // 554 ConsultationRefusal.notAnswered
    Row::Record(961, 1), // 555 ConsultationRefusal.ratedAlready
    Row::Record(253, 2), // 556 ConsultationRefusal.notDue
    Row::Union(1307, 10), // 557 VaultRefusal
    Row::Record(149, 1), // 558 VaultRefusal.unknownEntry
    Row::Record(149, 1), // 559 VaultRefusal.entryExists
    Row::Record(151, 1), // 560 VaultRefusal.unknownCategory
    Row::Record(151, 1), // 561 VaultRefusal.consentNeeded
    Row::Record(151, 2), // 562 VaultRefusal.notByConsent
    Row::Record(33, 1), // 563 VaultRefusal.nothingConsented
    Row::Record(1303, 2), // 564 VaultRefusal.notKept
    Row::Words(1299, 4), // 565 EntryStatus
    Row::Record(1303, 2), // 566 VaultRefusal.notDue
    Row::Record(1305, 2), // 567 VaultRefusal.childInCare
    Row::Record(33, 3), // 568 VaultRefusal.onlyOperator
    Row::Record(1387, 18), // 569 ExportView
    Row::Record(1346, 9), // 570 MemberView
    Row::List(572), // 571 [RoleView]
    Row::Record(401, 5), // 572 RoleView
    Row::List(246), // 573 [Unmasking]
    Row::List(0), // 574 [TopicId]
    Row::List(576), // 575 [ViolationView]
    Row::Record(1355, 12), // 576 ViolationView
    Row::List(0), // 577 [SourceId]
    Row::List(0), // 578 [RedemptionId]
    Row::List(0), // 579 [CaseId]
    Row::List(0), // 580 [QuestionId]
    Row::List(582), // 581 [RecordView]
    Row::Record(1367, 12), // 582 RecordView
    Row::List(584), // 583 [EntryView]
    Row::Record(1379, 8), // 584 EntryView
    Row::List(17), // 585 [u32]
    Row::Union(1467, 11), // 586 MembershipAnswer
    Row::Record(1411, 6), // 587 RegionView
    Row::Record(1421, 7), // 588 RegionHistory
    Row::List(590), // 589 [RegionVersion]
    Row::Record(1417, 4), // 590 RegionVersion
    Row::Maybe(592), // 591 Turn?
    Row::Record(200, 2), // 592 Turn
    Row::List(592), // 593 [Turn]
    Row::List(595), // 594 [PlannedReshape]
    Row::Record(197, 2), // 595 PlannedReshape
    Row::Record(1430, 8), // 596 CoverageView
    Row::Maybe(63), // 597 Ratio?
    Row::List(599), // 598 [ProofFigure]
    Row::Record(1428, 2), // 599 ProofFigure
    Row::Record(1438, 2), // 600 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 601 JoinCode
    Row::Record(1443, 1), // 602 MembershipAnswer.entries
    Row::List(604), // 603 [ChannelCount]
    Row::Record(1440, 3), // 604 ChannelCount
    Row::Record(1444, 3), // 605 MembershipAnswer.batch
    Row::Record(1458, 4), // 606 OrganisationView
    Row::Union(1452, 6), // 607 OrganisationStatus
    Row::Record(1447, 3), // 608 OrganisationStatus.applied
    Row::Record(1450, 0), // 609 OrganisationStatus.active
    Row::Record(1450, 2), // 610 OrganisationStatus.rejected
    Row::Record(1452, 0), // 611 OrganisationStatus.withdrawn
    Row::Record(1452, 0), // 612 OrganisationStatus.suspended
    Row::Record(1452, 0), // 613 OrganisationStatus.dissolved
    Row::Record(1465, 1), // 614 MembershipAnswer.identityKeys
    Row::List(616), // 615 [IdentityKeyView]
    Row::Record(1462, 3), // 616 IdentityKeyView
    Row::Record(1466, 1), // 617 MembershipAnswer.unmaskings
    Row::Union(1506, 2), // 618 DeliberationAnswer
    Row::Record(1493, 8), // 619 TopicView
    Row::Union(1487, 6), // 620 StageView
    Row::Record(253, 1), // 621 StageView.proposed
    Row::Record(1144, 1), // 622 StageView.seconded
    Row::Record(1478, 4), // 623 StageView.voting
    Row::Record(1482, 5), // 624 StageView.decided
    Row::Record(200, 1), // 625 StageView.lapsed
    Row::Record(200, 1), // 626 StageView.withdrawn
    Row::Record(1501, 5), // 627 BallotView
    Row::Maybe(196), // 628 EntryChannel?
    Row::Union(1519, 3), // 629 CovenantAnswer
    Row::Record(1508, 7), // 630 CovenantView
    Row::Record(1396, 1), // 631 CovenantAnswer.violations
    Row::Record(1515, 4), // 632 FiguresView
    Row::Union(1571, 10), // 633 PointsAnswer
    Row::Record(1522, 2), // 634 PersonView
    Row::Record(1524, 5), // 635 ParticipationView
    Row::Record(1529, 6), // 636 MerchantView
    Row::Record(1535, 5), // 637 FundView
    Row::Record(1540, 7), // 638 OfferView
    Row::Record(1547, 9), // 639 RedemptionView
    Row::Maybe(316), // 640 Buyer?
    Row::Record(1556, 2), // 641 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 642 VerificationCode
    Row::Record(1558, 6), // 643 SettlementView
    Row::Record(1564, 7), // 644 LedgerTotals
    Row::Union(1664, 4), // 645 CasesAnswer
    Row::Record(1605, 23), // 646 CaseView
    Row::Maybe(0), // 647 SourceId?
    Row::Maybe(649), // 648 Rating?
    Row::Record(842, 3), // 649 Rating
    Row::List(651), // 650 [DepartmentView]
    Row::Record(1581, 2), // 651 DepartmentView
    Row::List(653), // 652 [StepView]
    Row::Record(1600, 5), // 653 StepView
    Row::Words(1583, 17), // 654 StepKind
    Row::Record(1640, 11), // 655 RegionFigures
    Row::List(657), // 656 [StageFigure]
    Row::Record(1628, 2), // 657 StageFigure
    Row::List(659), // 658 [LevelFigure]
    Row::Record(1630, 2), // 659 LevelFigure
    Row::List(661), // 660 [KindFigure]
    Row::Record(1632, 3), // 661 KindFigure
    Row::Record(1635, 5), // 662 RatingSums
    Row::Record(1651, 4), // 663 UnitFigures
    Row::Record(1663, 1), // 664 CasesAnswer.agenda
    Row::List(666), // 665 [OpenCase]
    Row::Record(1655, 8), // 666 OpenCase
    Row::Union(1675, 2), // 667 CatalogueAnswer
    Row::Record(1402, 1), // 668 CatalogueAnswer.records
    Row::Record(1668, 7), // 669 BurdenView
    Row::Union(1698, 2), // 670 ConsultationAnswer
    Row::Record(1684, 6), // 671 QuestionView
    Row::Union(1681, 3), // 672 QuestionStatus
    Row::Record(1448, 2), // 673 QuestionStatus.open
    Row::Record(1677, 4), // 674 QuestionStatus.answered
    Row::Maybe(73), // 675 bool?
    Row::Record(1681, 0), // 676 QuestionStatus.withdrawn
    Row::Record(1690, 8), // 677 Figures
    Row::Union(1700, 2), // 678 VaultAnswer
    Row::Record(1013, 1), // 679 VaultAnswer.due
    Row::Record(1711, 1), // 680 Answered
    Row::Union(1713, 4), // 681 BurdenOf
    Row::Record(1712, 1), // 682 BurdenOf.worker
    Row::Record(33, 1), // 683 BurdenOf.resident
    Row::Record(142, 1), // 684 BurdenOf.item
    Row::Record(35, 1), // 685 BurdenOf.region
    Row::Union(1745, 16), // 686 CasesCommand
    Row::Record(1717, 7), // 687 CasesCommand.report
    Row::Record(679, 1), // 688 CasesCommand.accept
    Row::Record(1724, 3), // 689 CasesCommand.decline
    Row::Record(795, 2), // 690 CasesCommand.startSelfResolution
    Row::Record(679, 1), // 691 CasesCommand.handle
    Row::Record(797, 2), // 692 CasesCommand.entrust
    Row::Record(1727, 4), // 693 CasesCommand.dispatch
    Row::Record(803, 3), // 694 CasesCommand.return
    Row::Record(1731, 3), // 695 CasesCommand.feedback
    Row::Record(679, 1), // 696 CasesCommand.close
    Row::Record(1734, 3), // 697 CasesCommand.escalate
    Row::Maybe(79), // 698 Level?
    Row::Record(1737, 6), // 699 CasesCommand.evaluate
    Row::Record(1724, 2), // 700 CasesCommand.reopen
    Row::Record(1743, 2), // 701 CasesCommand.withdraw
    Row::Record(188, 1), // 702 CasesCommand.release
    Row::Record(679, 1), // 703 CasesCommand.expire
    Row::Union(1765, 4), // 704 CasesQuery
    Row::Record(1731, 2), // 705 CasesQuery.case
    Row::Record(35, 1), // 706 CasesQuery.figures
    Row::Record(809, 1), // 707 CasesQuery.unit
    Row::Record(1761, 4), // 708 CasesQuery.agenda
    Row::Union(1786, 5), // 709 CatalogueCommand
    Row::Record(1773, 2), // 710 CatalogueCommand.ask
    Row::Record(1769, 4), // 711 DataForm
    Row::List(383), // 712 [ItemConsent]
    Row::List(0), // 713 [ItemCode]
    Row::Record(1778, 2), // 714 CatalogueCommand.collect
    Row::List(716), // 715 [Entry]
    Row::Record(1775, 3), // 716 Entry
    Row::Record(1780, 4), // 717 CatalogueCommand.share
    Row::Record(951, 3), // 718 CatalogueCommand.refuse
    Row::Record(1784, 2), // 719 CatalogueCommand.forget
    Row::Union(1792, 3), // 720 CatalogueQuery
    Row::Record(33, 1), // 721 CatalogueQuery.held
    Row::Record(1712, 1), // 722 CatalogueQuery.collected
    Row::Record(1791, 1), // 723 CatalogueQuery.burden
    Row::Union(1795, 1), // 724 CharterCommand
    Row::Record(165, 1), // 725 CharterCommand.adopt
    Row::Union(1796, 1), // 726 ClockCommand
    Row::Record(1796, 0), // 727 ClockCommand.advance
    Row::Union(1957, 10), // 728 Command
    Row::Union(1855, 34), // 729 MembershipCommand
    Row::Record(1797, 4), // 730 MembershipCommand.defineRegion
    Row::Record(1801, 4), // 731 MembershipCommand.reshape
    Row::Record(183, 1), // 732 MembershipCommand.cancelReshape
    Row::Record(208, 2), // 733 MembershipCommand.enterKnownHouseholds
    Row::Record(1805, 6), // 734 MembershipCommand.grantRole
    Row::Record(400, 4), // 735 MembershipCommand.revokeRole
    Row::Record(1811, 3), // 736 MembershipCommand.issueJoinCode
    Row::Maybe(44), // 737 u16?
    Row::Record(208, 1), // 738 MembershipCommand.revokeJoinCode
    Row::Record(1814, 6), // 739 MembershipCommand.join
    Row::Maybe(243), // 740 Minority?
    Row::Record(33, 1), // 741 MembershipCommand.leave
    Row::Record(419, 2), // 742 MembershipCommand.nameDelegate
    Row::Record(421, 3), // 743 MembershipCommand.regroupHousehold
    Row::Record(1820, 6), // 744 MembershipCommand.applyOrganisation
    Row::Record(1826, 3), // 745 MembershipCommand.reviewOrganisation
    Row::Record(445, 2), // 746 MembershipCommand.appealReview
    Row::Record(188, 1), // 747 MembershipCommand.withdrawApplication
    Row::Record(1829, 2), // 748 MembershipCommand.nameOfficers
    Row::Record(445, 2), // 749 MembershipCommand.suspendOrganisation
    Row::Record(445, 2), // 750 MembershipCommand.reinstateOrganisation
    Row::Record(445, 2), // 751 MembershipCommand.dissolveOrganisation
    Row::Record(515, 4), // 752 MembershipCommand.openBatch
    Row::Record(1831, 2), // 753 MembershipCommand.closeBatch
    Row::Record(1833, 2), // 754 MembershipCommand.correct
    Row::Record(188, 1), // 755 MembershipCommand.lapseReview
    Row::Record(459, 2), // 756 MembershipCommand.rotateIdentityKey
    Row::Record(1835, 4), // 757 MembershipCommand.prove
    Row::Maybe(218), // 758 Identity?
    Row::Record(472, 3), // 759 MembershipCommand.suspectDuplicate
    Row::Record(1839, 4), // 760 MembershipCommand.reviewDuplicate
    Row::Record(480, 2), // 761 MembershipCommand.enterMinor
    Row::Record(1843, 4), // 762 MembershipCommand.askUnmasking
    Row::Record(1847, 3), // 763 MembershipCommand.decideUnmasking
    Row::Record(271, 1), // 764 MembershipCommand.tellUnmasked
    Row::Record(33, 1), // 765 MembershipCommand.erase
    Row::Record(1854, 1), // 766 MembershipCommand.fallDue
    Row::Union(1850, 4), // 767 Matter
    Row::Record(264, 2), // 768 Matter.duplicate
    Row::Record(33, 1), // 769 Matter.minor
    Row::Record(183, 1), // 770 Matter.reshape
    Row::Record(271, 1), // 771 Matter.unmasking
    Row::Union(1899, 8), // 772 DeliberationCommand
    Row::Record(1889, 6), // 773 DeliberationCommand.propose
    Row::Record(601, 2), // 774 DeliberationCommand.recordUnits
    Row::Record(603, 2), // 775 DeliberationCommand.second
    Row::Record(589, 1), // 776 DeliberationCommand.withdraw
    Row::Record(589, 1), // 777 DeliberationCommand.open
    Row::Record(1895, 4), // 778 DeliberationCommand.cast
    Row::Record(589, 1), // 779 DeliberationCommand.lapse
    Row::Record(589, 1), // 780 DeliberationCommand.close
    Row::Union(1915, 4), // 781 CovenantCommand
    Row::Record(666, 4), // 782 CovenantCommand.adopt
    Row::Record(666, 2), // 783 CovenantCommand.repeal
    Row::Record(1907, 8), // 784 CovenantCommand.recordViolation
    Row::Record(683, 2), // 785 CovenantCommand.withdrawViolation
    Row::Union(1925, 13), // 786 PointsCommand
    Row::Record(691, 2), // 787 PointsCommand.openFund
    Row::Record(693, 4), // 788 PointsCommand.award
    Row::Record(1919, 4), // 789 PointsCommand.reverse
    Row::Record(706, 5), // 790 PointsCommand.publishOffer
    Row::Record(706, 1), // 791 PointsCommand.withdrawOffer
    Row::Record(713, 3), // 792 PointsCommand.reserve
    Row::Record(1923, 2), // 793 PointsCommand.confirm
    Row::Record(713, 1), // 794 PointsCommand.cancel
    Row::Record(713, 1), // 795 PointsCommand.expireRedemption
    Row::Record(427, 1), // 796 PointsCommand.release
    Row::Record(741, 2), // 797 PointsCommand.settle
    Row::Record(255, 2), // 798 PointsCommand.combine
    Row::Record(33, 1), // 799 PointsCommand.forfeit
    Row::Union(1938, 7), // 800 ConsultationCommand
    Row::Record(961, 4), // 801 ConsultationCommand.ask
    Row::Record(979, 2), // 802 ConsultationCommand.answer
    Row::Record(961, 1), // 803 ConsultationCommand.withdraw
    Row::Record(982, 2), // 804 ConsultationCommand.rate
    Row::Record(961, 1), // 805 ConsultationCommand.lapse
    Row::Record(33, 1), // 806 ConsultationCommand.forget
    Row::Record(962, 1), // 807 ConsultationCommand.release
    Row::Union(1950, 7), // 808 VaultCommand
    Row::Record(1945, 5), // 809 VaultCommand.keep
    Row::Record(997, 2), // 810 VaultCommand.correct
    Row::Record(1001, 2), // 811 VaultCommand.withdrawConsent
    Row::Record(1008, 2), // 812 VaultCommand.erase
    Row::Record(1013, 1), // 813 VaultCommand.confirmErasure
    Row::Record(1950, 0), // 814 VaultCommand.lapse
    Row::Record(33, 1), // 815 VaultCommand.retire
    Row::Union(1967, 2), // 816 ConsultationQuery
    Row::Record(961, 1), // 817 ConsultationQuery.question
    Row::Record(962, 1), // 818 ConsultationQuery.figures
    Row::Union(1969, 3), // 819 CovenantQuery
    Row::Record(587, 1), // 820 CovenantQuery.covenant
    Row::Record(33, 1), // 821 CovenantQuery.violations
    Row::Record(35, 1), // 822 CovenantQuery.figures
    Row::Union(1972, 2), // 823 DeliberationQuery
    Row::Record(589, 1), // 824 DeliberationQuery.topic
    Row::Record(603, 2), // 825 DeliberationQuery.ballot
    Row::Record(1979, 1), // 826 Done
    Row::Union(1975, 4), // 827 Made
    Row::Record(1974, 1), // 828 Made.picture
    Row::Record(1980, 3), // 829 Helper
    Row::Union(1984, 6), // 830 JournalQuery
    Row::Record(1983, 0), // 831 JournalQuery.state
    Row::Record(1983, 0), // 832 JournalQuery.root
    Row::Record(1038, 1), // 833 JournalQuery.inclusion
    Row::Record(1983, 1), // 834 JournalQuery.consistency
    Row::Record(1037, 1), // 835 JournalQuery.receipt
    Row::Record(33, 1), // 836 JournalQuery.export
    Row::Union(1990, 11), // 837 MembershipQuery
    Row::Record(35, 1), // 838 MembershipQuery.region
    Row::Record(35, 1), // 839 MembershipQuery.regionHistory
    Row::Record(35, 1), // 840 MembershipQuery.coverage
    Row::Record(208, 1), // 841 MembershipQuery.joinCode
    Row::Record(33, 1), // 842 MembershipQuery.member
    Row::Record(35, 1), // 843 MembershipQuery.entries
    Row::Record(285, 1), // 844 MembershipQuery.batch
    Row::Record(188, 1), // 845 MembershipQuery.organisation
    Row::Record(1990, 0), // 846 MembershipQuery.identityKeys
    Row::Record(271, 1), // 847 MembershipQuery.unmasking
    Row::Record(33, 1), // 848 MembershipQuery.unmaskings
    Row::Union(2001, 10), // 849 PointsQuery
    Row::Record(33, 1), // 850 PointsQuery.person
    Row::Record(693, 2), // 851 PointsQuery.participation
    Row::Record(427, 1), // 852 PointsQuery.merchant
    Row::Record(691, 1), // 853 PointsQuery.fund
    Row::Record(706, 1), // 854 PointsQuery.offer
    Row::Record(713, 1), // 855 PointsQuery.redemption
    Row::Record(713, 1), // 856 PointsQuery.verificationCode
    Row::Record(741, 1), // 857 PointsQuery.settlement
    Row::Record(1163, 2), // 858 PointsQuery.settlementLine
    Row::Record(2001, 0), // 859 PointsQuery.ledger
    Row::Union(2013, 9), // 860 Query
    Row::Union(2011, 2), // 861 VaultQuery
    Row::Record(149, 1), // 862 VaultQuery.entry
    Row::Record(2011, 0), // 863 VaultQuery.due
    Row::Record(2022, 3), // 864 Question
    Row::Record(2028, 5), // 865 Request
    Row::Maybe(867), // 866 Via?
    Row::Record(2025, 3), // 867 Via
    Row::Maybe(829), // 868 Helper?
    Row::Leaf(Leaf::Secret), // 869 Secret
    Row::Record(2033, 3), // 870 Setup
    Row::Union(2058, 7), // 871 Tool
    Row::Record(2036, 4), // 872 Tool.identityDigest
    Row::Record(2040, 3), // 873 Tool.identityKey
    Row::Record(1327, 1), // 874 Tool.creditCode
    Row::Record(2043, 2), // 875 Tool.contentDigest
    Row::Record(2045, 1), // 876 Tool.qrPicture
    Row::Record(2046, 6), // 877 Tool.verifyInclusion
    Row::Record(2052, 6), // 878 Tool.verifyConsistency
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
    must(88, 0), // code
    must(89, 61), // electorate
    must(90, 44), // seconds
    must(91, 44), // secondingDays
    must(92, 44), // votingDays
    must(93, 62), // quorum
    must(94, 62), // approval
    must(95, 64), // approvalOf
    must(96, 0), // source
    may(97, 65, 0), // preset
    may(98, 65, 0), // presetOverride
    must(99, 59), // decisions
    must(46, 0), // act
    must(100, 11), // amount
    must(101, 11), // dayCap
    must(28, 39), // proof
    must(102, 67), // acts
    must(103, 17), // redemptionMinutes
    must(104, 43), // codeTries
    must(105, 69), // cnyPerPoint
    must(106, 0), // kind
    must(107, 73), // urgent
    must(108, 74), // departments
    must(109, 44), // fromMinute
    must(110, 44), // toMinute
    must(111, 0), // grid
    must(112, 0), // village
    must(113, 0), // town
    must(114, 0), // county
    must(115, 0), // city
    must(50, 44), // workingDays
    must(116, 17), // workingMinutes
    must(117, 79), // level
    must(107, 73), // urgent
    must(118, 80), // term
    must(119, 71), // kinds
    must(120, 75), // officeHours
    must(121, 77), // limits
    may(122, 43, 3), // warningsMax
    may(123, 43, 3), // reopeningsMax
    may(124, 44, 30), // evaluationDays
    must(125, 0), // consent
    must(126, 0), // contract
    must(127, 0), // legalDuty
    must(128, 0), // emergency
    must(129, 0), // news
    must(130, 0), // public
    must(131, 0), // otherLaw
    must(132, 0), // ordinary
    must(133, 0), // sensitive
    must(0, 0), // under14
    must(134, 0), // item
    must(135, 0), // owner
    must(136, 83), // basis
    must(137, 84), // purposes
    must(138, 44), // freshDays
    must(139, 85), // sensitivity
    may(140, 74, 0), // shareWith
    must(141, 0), // entry
    must(142, 0), // leaving
    must(143, 0), // category
    must(136, 83), // basis
    must(144, 44), // keepDays
    must(145, 88), // from
    must(146, 0), // name
    must(147, 16), // effectiveFrom
    may(148, 34, 0), // effectiveTo
    must(149, 35), // founders
    must(150, 38), // membership
    must(151, 58), // deliberation
    must(152, 66), // points
    must(153, 70), // cases
    may(154, 81, 0), // catalogue
    may(155, 86, 0), // vault
    must(156, 33), // charter
    must(157, 32), // adopted
    must(33, 37), // region
    must(146, 0), // name
    must(117, 79), // level
    may(158, 91, 0), // parent
    must(158, 37), // parent
    must(88, 37), // code
    must(33, 37), // region
    must(146, 0), // name
    must(80, 97), // households
    must(159, 97), // stay
    must(160, 98), // parts
    must(161, 101), // absorbed
    must(162, 94), // rename
    must(163, 95), // move
    must(164, 96), // split
    must(165, 100), // merge
    must(166, 0), // reshape
    must(33, 37), // region
    must(167, 93), // change
    must(168, 16), // on
    must(169, 0), // household
    must(170, 0), // organisation
    must(158, 37), // parent
    must(171, 79), // parentLevel
    must(117, 79), // level
    must(33, 37), // region
    must(158, 37), // parent
    must(172, 43), // digits
    must(33, 37), // region
    must(117, 79), // level
    must(166, 0), // reshape
    must(168, 16), // on
    must(168, 16), // on
    must(173, 16), // at
    must(33, 37), // region
    must(174, 37), // became
    must(175, 0), // named
    must(33, 37), // region
    must(117, 79), // level
    must(176, 37), // other
    must(177, 79), // otherLevel
    must(111, 37), // grid
    must(80, 17), // households
    must(175, 17), // named
    must(178, 0), // first
    must(111, 37), // grid
    must(179, 17), // known
    must(180, 17), // joined
    must(181, 44), // days
    must(48, 44), // max
    must(182, 16), // until
    must(183, 44), // version
    must(184, 44), // current
    must(28, 39), // proof
    must(185, 39), // needed
    must(31, 0), // person
    must(111, 37), // grid
    must(169, 0), // household
    must(111, 37), // grid
    must(169, 0), // household
    must(48, 44), // max
    must(31, 0), // person
    must(169, 0), // household
    must(33, 37), // region
    must(186, 37), // actsIn
    must(182, 16), // until
    must(173, 16), // at
    must(32, 9), // role
    must(187, 43), // rung
    must(188, 43), // held
    must(182, 16), // until
    must(189, 16), // heldUntil
    must(190, 43), // passes
    must(191, 43), // most
    must(192, 147), // creditCode
    must(170, 0), // organisation
    must(193, 44), // open
    must(48, 44), // max
    must(33, 37), // region
    must(193, 44), // open
    must(48, 44), // max
    must(194, 44), // officers
    must(48, 44), // max
    must(195, 163), // year
    must(178, 163), // first
    must(196, 163), // last
    must(197, 16), // due
    must(173, 16), // at
    must(31, 0), // person
    must(198, 0), // into
    must(199, 44), // key
    must(184, 44), // current
    must(46, 42), // act
    must(28, 39), // proof
    must(185, 39), // needed
    must(188, 39), // held
    must(28, 39), // proof
    must(31, 0), // person
    must(176, 0), // other
    must(31, 0), // person
    must(200, 1), // age
    must(47, 43), // least
    must(31, 0), // person
    must(47, 43), // least
    must(75, 0), // unmasking
    must(111, 37), // grid
    must(201, 0), // handle
    must(202, 0), // helper
    must(202, 0), // helper
    must(203, 44), // people
    must(191, 44), // most
    must(182, 16), // until
    must(204, 0), // app
    must(205, 0), // paper
    must(206, 0), // booth
    must(35, 0), // phone
    must(207, 196), // ballot
    must(141, 196), // entry
    must(208, 0), // batch
    must(208, 0), // batch
    must(209, 17), // forms
    must(210, 17), // total
    must(208, 0), // batch
    must(65, 0), // command
    must(208, 0), // batch
    must(65, 0), // command
    must(211, 17), // announced
    must(212, 17), // came
    must(28, 39), // proof
    must(188, 39), // held
    must(31, 0), // person
    must(182, 16), // until
    must(213, 105), // unknownRegion
    must(214, 106), // unknownPerson
    must(215, 107), // unknownHousehold
    must(216, 108), // unknownOrganisation
    must(217, 109), // regionExists
    must(218, 110), // levelGap
    must(219, 111), // gridSuffix
    must(220, 112), // notAGrid
    must(221, 113), // unknownReshape
    must(222, 114), // reshapeExists
    must(223, 115), // reshapePast
    must(224, 116), // regionEnded
    must(225, 117), // nothingChanges
    must(226, 118), // namedTwice
    must(227, 119), // mergeLevels
    must(228, 120), // householdsUnaccounted
    must(229, 121), // knownBelowJoined
    must(230, 122), // joinCodeDays
    must(231, 123), // noJoinCode
    must(232, 124), // joinTriesUsed
    must(233, 125), // joinCodeReplaced
    must(234, 126), // joinCodeWithdrawn
    must(235, 127), // joinCodeExpired
    must(236, 128), // proofTooLow
    must(237, 129), // alreadyMember
    must(238, 130), // identityTaken
    must(239, 131), // identityChanged
    must(240, 132), // householdElsewhere
    must(241, 133), // householdFull
    must(242, 134), // notAMember
    must(243, 135), // notInHousehold
    must(244, 136), // roleNeedsOrganisation
    must(245, 137), // roleWithoutOrganisation
    must(246, 138), // roleBeyondOrganisation
    must(247, 139), // ownGrant
    must(248, 140), // roleExpiryPast
    must(249, 141), // beyondRung
    must(250, 142), // grantOutlasts
    must(251, 143), // passesTooMany
    must(252, 144), // roleNotHeld
    must(253, 145), // creditCodeMissing
    must(254, 146), // creditCodeTaken
    must(255, 148), // organisationExists
    must(256, 149), // applicationsOfPerson
    must(257, 150), // applicationsOfRegion
    must(258, 151), // officersTooMany
    must(259, 152), // officersNone
    must(260, 153), // officerTwice
    must(261, 154), // notUnderReview
    must(262, 155), // ownReview
    must(263, 156), // sameReviewer
    must(264, 157), // notRejected
    must(265, 158), // appealDecided
    must(266, 159), // appealLate
    must(267, 160), // ownSupervision
    must(268, 161), // notSuspended
    must(269, 162), // unknownYear
    must(270, 164), // notActive
    must(271, 165), // notDue
    must(272, 166), // personMerged
    must(273, 167), // identityKeyOrder
    must(274, 168), // identityKeyReused
    must(275, 169), // identityKeyNotInForce
    must(276, 170), // ownWitness
    must(277, 171), // proofBelow
    must(278, 172), // proofNotHigher
    must(279, 173), // onePerson
    must(280, 174), // duplicateOpen
    must(281, 175), // noDuplicate
    must(282, 176), // ownDuplicate
    must(283, 177), // mergeIntoMember
    must(284, 178), // notAMinor
    must(285, 179), // underage
    must(286, 180), // guardianNeeded
    must(287, 181), // ownGuardian
    must(288, 182), // guardianActs
    must(289, 183), // unmaskingOff
    must(290, 184), // unmaskingExists
    must(291, 185), // unknownUnmasking
    must(292, 186), // unknownHandle
    must(293, 187), // ownUnmasking
    must(294, 188), // unmaskingDecided
    must(295, 189), // nobodyToTell
    must(296, 190), // assistanceOff
    must(297, 191), // ownHelper
    must(298, 192), // helperElsewhere
    must(299, 193), // helperBusy
    must(300, 194), // helperChooses
    must(301, 195), // channelDiffers
    must(302, 197), // unknownBatch
    must(303, 198), // batchExists
    must(304, 199), // batchClosed
    must(305, 200), // batchTotal
    must(306, 201), // notInBatch
    must(307, 202), // batchMismatch
    must(308, 203), // nothingToCorrect
    must(309, 204), // correctionLate
    must(310, 205), // proofRaised
    must(311, 206), // secondEyes
    must(166, 0), // reshape
    must(312, 104), // why
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(170, 210, 0), // organisation
    may(182, 34, 0), // until
    must(190, 43), // passes
    may(313, 211, 0), // passedBy
    must(111, 37), // grid
    must(183, 44), // version
    must(182, 16), // until
    may(314, 34, 0), // overlap
    must(96, 0), // source
    must(315, 44), // triesLeft
    must(182, 16), // until
    must(31, 0), // person
    must(169, 0), // household
    must(111, 37), // grid
    must(316, 218), // identity
    must(28, 39), // proof
    must(169, 0), // household
    must(317, 0), // delegate
    must(145, 0), // from
    must(318, 0), // to
    must(319, 222), // members
    must(320, 0), // socialOrganisation
    must(321, 0), // selfOrganisedGroup
    must(322, 0), // enterprise
    must(323, 0), // merchant
    must(324, 0), // department
    must(325, 0), // residentsCouncil
    must(326, 0), // worthiesCouncil
    must(327, 0), // serviceCorps
    must(328, 0), // legalServiceCorps
    must(329, 0), // ethicsPanel
    must(330, 0), // communityBody
    must(170, 0), // organisation
    must(106, 225), // kind
    must(33, 37), // region
    may(192, 226, 0), // creditCode
    must(331, 20), // documents
    must(194, 222), // officers
    must(332, 0), // applicant
    must(333, 47), // terms
    must(334, 37), // reviewedIn
    must(197, 16), // due
    must(170, 0), // organisation
    must(335, 0), // reason
    must(170, 0), // organisation
    must(33, 37), // region
    must(335, 0), // reason
    may(336, 211, 0), // by
    may(337, 34, 0), // appealUntil
    must(170, 0), // organisation
    must(335, 0), // reason
    must(33, 37), // region
    must(197, 16), // due
    must(170, 0), // organisation
    must(33, 37), // region
    must(197, 16), // due
    must(199, 44), // key
    must(338, 15), // check
    must(31, 0), // person
    must(316, 218), // identity
    must(28, 39), // proof
    must(31, 0), // person
    must(176, 0), // other
    may(339, 65, 0), // suspicion
    may(340, 211, 0), // finder
    must(197, 16), // due
    must(31, 0), // person
    must(176, 0), // other
    must(197, 16), // due
    must(31, 0), // person
    must(176, 0), // other
    must(335, 0), // reason
    must(31, 0), // person
    must(198, 0), // into
    must(335, 0), // reason
    must(341, 16), // adultFrom
    may(17, 211, 0), // guardian
    must(31, 0), // person
    must(342, 243), // minor
    must(343, 0), // decider
    must(335, 0), // reason
    must(343, 0), // decider
    must(335, 0), // reason
    must(31, 0), // person
    must(197, 16), // due
    may(344, 34, 0), // told
    must(345, 73), // overdue
    must(346, 248), // asked
    must(347, 249), // lapsed
    must(348, 250), // declined
    must(349, 251), // granted
    must(75, 0), // unmasking
    must(111, 37), // grid
    must(201, 0), // handle
    must(350, 0), // asker
    must(335, 0), // reason
    must(351, 52), // rules
    must(352, 247), // stage
    must(353, 246), // order
    must(75, 0), // unmasking
    must(352, 247), // stage
    must(31, 0), // person
    must(354, 0), // tombstone
    must(31, 0), // person
    may(33, 91, 0), // region
    must(355, 196), // channel
    may(202, 211, 0), // helper
    may(208, 65, 0), // batch
    must(65, 0), // command
    may(182, 34, 0), // until
    must(65, 0), // command
    must(209, 17), // forms
    must(208, 0), // batch
    must(33, 37), // region
    must(209, 17), // forms
    must(119, 256), // kinds
    must(208, 0), // batch
    must(356, 256), // differences
    may(335, 65, 0), // reason
    may(317, 211, 0), // delegate
    must(169, 261), // household
    must(28, 262), // proof
    must(317, 263), // delegate
    must(31, 0), // person
    must(357, 260), // was
    must(23, 260), // now
    must(46, 15), // act
    must(65, 0), // command
    must(336, 0), // by
    must(358, 73), // helps
    must(182, 16), // until
    must(46, 15), // act
    must(178, 0), // first
    must(41, 0), // second
    must(359, 90), // regionDefined
    must(360, 92), // reshapePlanned
    must(361, 102), // reshapeCancelled
    must(362, 103), // reshapeDropped
    must(363, 207), // regionReshaped
    must(364, 208), // knownHouseholdsEntered
    must(365, 209), // roleGranted
    must(366, 212), // roleRevoked
    must(367, 213), // joinCodeIssued
    must(368, 214), // joinCodeRevoked
    must(369, 215), // joinCodeRejected
    must(370, 216), // householdFormed
    must(371, 217), // personJoined
    must(372, 219), // personLeft
    must(373, 220), // delegateNamed
    must(374, 221), // householdRegrouped
    must(375, 223), // delegateCleared
    must(376, 224), // organisationApplied
    must(377, 227), // organisationApproved
    must(378, 228), // organisationRejected
    must(379, 229), // reviewAppealed
    must(380, 230), // applicationWithdrawn
    must(381, 231), // organisationSuspended
    must(382, 232), // organisationReinstated
    must(383, 233), // organisationDissolved
    must(384, 234), // reviewOverdue
    must(385, 235), // reviewEscalated
    must(386, 236), // identityKeyRotated
    must(387, 237), // personProved
    must(388, 238), // duplicateFound
    must(389, 239), // duplicateOverdue
    must(390, 240), // duplicateDismissed
    must(391, 241), // personsMerged
    must(392, 242), // minorEntered
    must(393, 244), // cameOfAge
    must(394, 245), // unmaskingAsked
    must(395, 252), // unmaskingMoved
    must(396, 253), // personErased
    must(397, 254), // entered
    must(398, 255), // batchOpened
    must(304, 258), // batchClosed
    must(399, 259), // entryCorrected
    must(400, 264), // actHeld
    must(401, 265), // actSeconded
    must(402, 274), // dissuade
    must(403, 275), // expose
    must(404, 276), // refer
    must(405, 0), // rule
    must(406, 44), // windowDays
    must(407, 272), // ladder
    must(408, 0), // covenant
    must(351, 270), // rules
    must(409, 0), // topic
    must(33, 37), // region
    must(405, 60), // rule
    must(68, 40), // proofs
    must(410, 15), // subject
    may(408, 268, 0), // covenant
    may(411, 277, 0), // repeals
    must(412, 0), // proposer
    must(197, 16), // due
    must(413, 0), // unit
    must(135, 0), // owner
    must(414, 17), // area
    must(33, 37), // region
    must(415, 279), // units
    must(409, 0), // topic
    must(31, 0), // person
    must(409, 0), // topic
    must(90, 44), // seconds
    must(409, 0), // topic
    must(90, 44), // seconds
    must(185, 44), // needed
    must(409, 0), // topic
    must(84, 17), // eligible
    may(414, 286, 0), // area
    must(416, 15), // register
    must(182, 16), // until
    must(417, 0), // yes
    must(418, 0), // no
    must(419, 0), // abstain
    must(409, 0), // topic
    must(420, 0), // voter
    may(169, 288, 0), // household
    must(421, 289), // choice
    must(355, 196), // channel
    must(422, 0), // noQuorum
    must(423, 0), // rejected
    must(424, 0), // passed
    must(425, 0), // heads
    must(414, 0), // area
    must(426, 0), // weight
    must(427, 293), // measure
    must(84, 17), // eligible
    must(85, 17), // participants
    must(417, 17), // yes
    must(418, 17), // no
    must(419, 17), // abstain
    must(93, 0), // quorum
    must(94, 0), // approval
    must(82, 0), // atLeast
    must(83, 0), // moreThan
    must(428, 297), // test
    must(427, 293), // measure
    must(429, 17), // part
    must(430, 17), // whole
    must(431, 64), // base
    must(432, 63), // ratio
    must(433, 298), // comparison
    must(434, 299), // left
    must(435, 299), // right
    must(436, 73), // holds
    must(409, 0), // topic
    must(33, 37), // region
    must(437, 291), // outcome
    must(438, 292), // tally
    may(414, 294, 0), // area
    must(28, 295), // proof
    may(439, 268, 0), // adopts
    may(411, 277, 0), // repeals
    must(440, 267), // topicProposed
    must(441, 278), // unitsRecorded
    must(442, 281), // secondGiven
    must(443, 282), // topicSeconded
    must(444, 283), // topicLapsed
    must(445, 284), // topicWithdrawn
    must(446, 285), // votingOpened
    must(447, 287), // ballotCast
    must(448, 290), // topicDecided
    must(408, 0), // covenant
    must(409, 0), // topic
    must(33, 37), // region
    must(351, 270), // rules
    must(449, 0), // violation
    must(408, 0), // covenant
    must(405, 0), // rule
    must(31, 0), // person
    must(450, 37), // place
    must(451, 15), // evidence
    must(452, 17), // repetition
    must(427, 273), // measure
    must(182, 16), // until
    must(453, 0), // case
    must(408, 0), // covenant
    must(405, 0), // rule
    must(450, 37), // place
    must(449, 0), // violation
    must(335, 0), // reason
    may(453, 306, 0), // case
    must(454, 301), // covenantAdopted
    must(455, 302), // covenantRepealed
    must(456, 303), // violationRecorded
    must(457, 304), // noticeIssued
    must(458, 305), // violationWithdrawn
    must(459, 0), // fund
    must(33, 37), // region
    must(31, 0), // person
    must(46, 0), // act
    must(459, 0), // fund
    must(96, 0), // source
    must(100, 11), // amount
    must(31, 0), // person
    must(46, 0), // act
    must(459, 0), // fund
    must(96, 0), // source
    must(100, 11), // amount
    must(335, 0), // reason
    must(46, 0), // act
    must(460, 17), // times
    must(461, 0), // offer
    must(323, 0), // merchant
    must(462, 11), // price
    must(463, 17), // stock
    may(464, 312, 0), // requires
    must(31, 0), // person
    must(323, 0), // merchant
    must(465, 0), // redemption
    must(461, 0), // offer
    must(466, 316), // buyer
    must(462, 11), // price
    must(467, 43), // tries
    must(197, 16), // due
    must(465, 0), // redemption
    must(315, 43), // triesLeft
    must(468, 0), // cancelled
    must(469, 0), // expired
    must(470, 0), // locked
    must(471, 0), // dissolved
    must(465, 0), // redemption
    must(472, 320), // cause
    must(323, 0), // merchant
    must(473, 11), // carried
    must(474, 11), // earned
    must(475, 11), // spent
    must(476, 11), // reserved
    must(477, 11), // net
    must(478, 324), // cny
    must(473, 11), // carried
    must(474, 11), // earned
    must(475, 11), // spent
    must(476, 11), // reserved
    must(477, 11), // net
    must(478, 324), // cny
    must(479, 324), // rounding
    must(480, 0), // settlement
    must(33, 37), // region
    must(481, 69), // rate
    must(482, 322), // lines
    must(483, 325), // totals
    must(31, 0), // person
    must(198, 0), // into
    must(100, 11), // amount
    must(31, 0), // person
    must(459, 0), // fund
    must(100, 11), // amount
    must(484, 308), // fundOpened
    must(485, 309), // pointsAwarded
    must(486, 310), // awardReversed
    must(487, 311), // offerPublished
    must(488, 314), // offerWithdrawn
    must(489, 315), // redemptionReserved
    must(490, 317), // codeRejected
    must(491, 318), // redemptionConfirmed
    must(492, 319), // redemptionReturned
    must(493, 321), // settled
    must(494, 326), // pointsCombined
    must(495, 327), // pointsForfeited
    must(120, 75), // officeHours
    must(121, 77), // limits
    must(122, 43), // warningsMax
    must(123, 43), // reopeningsMax
    must(124, 44), // evaluationDays
    must(333, 330), // terms
    must(18, 0), // resident
    must(496, 0), // gridPatrol
    must(497, 0), // hotline
    must(498, 0), // policeLine
    must(499, 0), // sensor
    must(324, 0), // department
    must(500, 0), // tip
    must(408, 0), // covenant
    must(453, 0), // case
    must(106, 0), // kind
    must(107, 73), // urgent
    must(33, 37), // region
    must(117, 79), // level
    must(355, 332), // channel
    must(96, 0), // source
    may(501, 211, 0), // reporter
    must(502, 15), // content
    must(197, 16), // due
    must(453, 0), // case
    must(117, 79), // level
    must(453, 0), // case
    must(117, 79), // level
    must(335, 0), // reason
    must(503, 0), // path
    must(182, 16), // until
    must(453, 0), // case
    may(409, 336, 0), // topic
    must(453, 0), // case
    must(170, 0), // organisation
    must(453, 0), // case
    must(504, 0), // lead
    must(61, 74), // helpers
    must(505, 73), // designated
    must(453, 0), // case
    must(324, 0), // department
    must(335, 0), // reason
    must(33, 343), // region
    must(170, 344), // organisation
    must(453, 0), // case
    must(413, 342), // unit
    must(506, 0), // result
    must(507, 73), // complete
    may(336, 211, 0), // by
    must(453, 0), // case
    must(117, 79), // level
    must(413, 342), // unit
    must(506, 0), // result
    must(508, 101), // back
    must(509, 73), // late
    must(182, 16), // until
    must(269, 0), // unknownYear
    must(510, 0), // warningsExhausted
    must(453, 0), // case
    must(145, 79), // from
    must(318, 79), // to
    may(335, 65, 0), // reason
    must(197, 16), // due
    may(511, 347, 0), // deferral
    must(453, 0), // case
    must(117, 79), // level
    must(413, 342), // unit
    must(197, 16), // due
    must(453, 0), // case
    must(117, 79), // level
    must(512, 43), // warning
    must(197, 16), // due
    may(511, 347, 0), // deferral
    must(453, 0), // case
    must(197, 16), // due
    may(511, 347, 0), // deferral
    must(453, 0), // case
    must(513, 44), // round
    must(514, 353), // response
    must(515, 353), // solution
    must(516, 353), // satisfaction
    may(335, 65, 0), // reason
    must(453, 0), // case
    must(117, 79), // level
    must(513, 44), // round
    must(335, 0), // reason
    must(197, 16), // due
    must(517, 329), // termsAdopted
    must(518, 331), // caseReported
    must(519, 333), // caseAccepted
    must(520, 334), // caseDeclined
    must(521, 335), // selfResolutionStarted
    must(522, 337), // handlingStarted
    must(523, 338), // caseEntrusted
    must(524, 339), // caseDispatched
    must(525, 340), // caseReturned
    must(526, 341), // feedbackGiven
    must(527, 345), // caseClosed
    must(528, 346), // caseEscalated
    must(529, 349), // deadlineMissed
    must(530, 350), // caseSupervised
    must(531, 351), // deadlineSet
    must(532, 352), // caseRated
    must(533, 354), // caseReopened
    must(534, 355), // caseReleased
    must(535, 356), // caseWithdrawn
    must(336, 0), // by
    must(536, 0), // record
    must(537, 17), // ageDays
    must(182, 16), // until
    must(538, 0), // holder
    must(536, 0), // record
    must(537, 17), // ageDays
    must(182, 16), // until
    must(136, 83), // basis
    must(182, 16), // until
    must(134, 0), // item
    must(539, 0), // purpose
    must(134, 0), // item
    must(170, 0), // organisation
    must(135, 0), // owner
    must(170, 0), // organisation
    must(186, 37), // actsIn
    must(111, 37), // grid
    must(134, 0), // item
    must(336, 0), // by
    must(536, 0), // record
    must(537, 17), // ageDays
    must(182, 16), // until
    must(134, 0), // item
    must(170, 0), // organisation
    must(182, 16), // until
    must(134, 0), // item
    must(136, 83), // basis
    must(134, 0), // item
    must(31, 0), // person
    must(47, 43), // least
    must(134, 0), // item
    must(538, 0), // holder
    must(536, 0), // record
    must(537, 17), // ageDays
    must(182, 16), // until
    must(536, 0), // record
    must(182, 16), // until
    must(540, 367), // unknownItem
    must(541, 368), // itemTwice
    must(542, 369), // purposeNotLawful
    must(543, 370), // notEntitled
    must(544, 371), // outsideRegion
    must(545, 372), // alreadyHeld
    must(546, 373), // refusedByResident
    must(547, 374), // consentMissing
    must(548, 375), // guardianMissing
    must(549, 376), // heldElsewhere
    must(550, 377), // recordExists
    must(551, 378), // unknownRecord
    must(552, 379), // notFresh
    must(553, 380), // notRefusable
    must(312, 366), // why
    must(545, 362), // alreadyHeld
    must(554, 363), // shareFrom
    must(555, 364), // mayCollect
    must(556, 365), // forbidden
    must(134, 0), // item
    must(57, 361), // answer
    must(350, 0), // asker
    must(31, 0), // person
    must(170, 0), // organisation
    must(539, 0), // purpose
    must(557, 359), // answers
    must(134, 0), // item
    must(336, 0), // by
    must(451, 15), // evidence
    must(536, 0), // record
    must(134, 0), // item
    must(31, 0), // person
    must(170, 0), // organisation
    must(539, 0), // purpose
    must(350, 0), // asker
    must(502, 15), // content
    must(136, 83), // basis
    may(125, 382, 0), // consent
    must(182, 16), // until
    must(536, 0), // record
    must(170, 0), // organisation
    must(539, 0), // purpose
    may(125, 382, 0), // consent
    must(31, 0), // person
    must(134, 0), // item
    must(170, 0), // organisation
    must(182, 16), // until
    must(558, 358), // formAsked
    must(559, 381), // itemCollected
    must(560, 384), // itemShared
    must(561, 385), // itemRefused
    must(562, 386), // holdingEnded
    must(563, 387), // personForgotten
    must(564, 0), // question
    must(565, 0), // body
    must(31, 0), // person
    must(502, 15), // content
    must(333, 49), // terms
    must(566, 16), // remind
    must(197, 16), // due
    must(564, 0), // question
    must(565, 0), // body
    must(197, 16), // due
    must(564, 0), // question
    must(413, 342), // unit
    must(197, 16), // due
    must(564, 0), // question
    must(33, 37), // region
    must(197, 16), // due
    must(413, 342), // unit
    must(32, 9), // role
    must(564, 0), // question
    must(502, 15), // content
    must(567, 394), // shown
    must(564, 0), // question
    must(568, 73), // solved
    must(569, 389), // questionAsked
    must(570, 390), // answerReminded
    must(571, 391), // answerOverdue
    must(572, 392), // questionEscalated
    must(573, 393), // questionAnswered
    must(574, 395), // questionWithdrawn
    must(575, 396), // answerRated
    must(141, 0), // entry
    must(31, 0), // person
    must(143, 87), // category
    must(502, 15), // content
    may(125, 399, 0), // consent
    may(182, 34, 0), // until
    must(141, 0), // entry
    must(502, 15), // content
    must(141, 0), // entry
    may(182, 34, 0), // until
    must(31, 0), // person
    may(143, 403, 0), // category
    must(576, 0), // purposeReached
    must(577, 0), // serviceEnded
    must(578, 0), // consentWithdrawn
    must(579, 0), // unlawful
    must(131, 0), // otherLaw
    must(31, 0), // person
    must(580, 405), // ground
    must(581, 0), // termEnded
    must(578, 0), // consentWithdrawn
    must(582, 0), // erasure
    must(583, 407), // entries
    must(472, 408), // cause
    must(584, 398), // entryKept
    must(399, 400), // entryCorrected
    must(585, 401), // termMoved
    must(578, 402), // consentWithdrawn
    must(586, 404), // erasureOrdered
    must(587, 406), // entriesDue
    must(588, 409), // entriesErased
    must(156, 31), // charter
    must(150, 89), // membership
    must(151, 266), // deliberation
    must(408, 300), // covenant
    must(152, 307), // points
    must(153, 328), // cases
    must(154, 357), // catalogue
    must(73, 388), // consultation
    must(155, 397), // vault
    must(589, 29), // events
    must(590, 17), // bytes
    must(48, 17), // max
    must(173, 17), // at
    must(503, 26), // path
    must(591, 26), // problem
    must(592, 0), // request
    must(593, 17), // seq
    must(24, 17), // records
    must(48, 17), // max
    must(173, 16), // at
    must(23, 16), // now
    must(65, 26), // command
    must(594, 0), // actor
    must(595, 3), // allowed
    must(596, 17), // fired
    must(183, 44), // version
    must(179, 44), // known
    must(597, 413), // tooLarge
    must(598, 414), // notUtf8
    must(599, 415), // malformed
    must(600, 416), // requestReused
    must(601, 417), // full
    must(602, 418), // timeBackward
    must(556, 419), // forbidden
    must(603, 420), // deadlinesPending
    must(604, 421), // snapshotDamaged
    must(605, 422), // snapshotVersion
    must(606, 423), // wrongSecret
    must(607, 424), // notRecorded
    must(608, 425), // noSuchRecord
    must(609, 426), // invalidNumber
    must(173, 16), // at
    must(145, 16), // from
    must(145, 16), // from
    must(610, 16), // latest
    must(611, 428), // invalid
    must(612, 429), // notInForce
    must(613, 430), // notLater
    must(405, 0), // rule
    must(97, 0), // preset
    must(614, 26), // article
    must(615, 26), // dates
    must(173, 16), // at
    must(351, 17), // rules
    must(48, 44), // max
    must(405, 0), // rule
    must(181, 44), // days
    must(48, 44), // max
    must(405, 0), // rule
    must(616, 17), // steps
    must(48, 44), // max
    must(405, 0), // rule
    must(617, 44), // step
    must(405, 0), // rule
    must(106, 0), // kind
    must(408, 0), // covenant
    must(33, 37), // region
    must(618, 0), // proposed
    must(619, 0), // seconded
    must(620, 0), // voting
    must(621, 0), // decided
    must(347, 0), // lapsed
    must(622, 0), // withdrawn
    must(409, 0), // topic
    must(352, 445), // stage
    must(409, 0), // topic
    must(197, 16), // due
    must(173, 16), // at
    must(409, 0), // topic
    must(182, 16), // until
    must(173, 16), // at
    must(31, 0), // person
    must(33, 37), // region
    must(409, 0), // topic
    must(48, 17), // max
    must(420, 0), // voter
    must(623, 16), // opened
    must(420, 0), // voter
    must(169, 0), // household
    must(42, 16), // cast
    must(355, 196), // channel
    must(624, 432), // unknownTopic
    must(625, 433), // topicExists
    must(626, 434), // unknownRule
    must(627, 435), // presetOutsideDates
    must(628, 436), // rulesCount
    must(629, 437), // ruleTwice
    must(406, 438), // windowDays
    must(630, 439), // ladderLength
    must(631, 440), // ladderDescends
    must(632, 441), // unknownKind
    must(633, 442), // covenantTaken
    must(634, 443), // nothingToRepeal
    must(635, 444), // notBeingSeconded
    must(636, 446), // notSeconded
    must(637, 447), // notOpenable
    must(638, 448), // notWithdrawable
    must(639, 449), // notVoting
    must(640, 450), // secondingOver
    must(641, 451), // votingOver
    must(271, 452), // notDue
    must(642, 453), // ownSecond
    must(544, 454), // outsideRegion
    must(643, 455), // alreadySeconded
    must(644, 456), // notOwner
    must(645, 457), // areaTooLarge
    must(646, 458), // nobodyEligible
    must(647, 459), // appBallotOfAnother
    must(648, 460), // notEligible
    must(649, 461), // notDelegate
    must(650, 462), // alreadyVoted
    must(408, 0), // covenant
    must(651, 16), // since
    must(449, 0), // violation
    must(652, 16), // recorded
    must(450, 37), // place
    must(33, 37), // region
    must(653, 464), // covenantExists
    must(654, 465), // unknownCovenant
    must(612, 466), // notInForce
    must(626, 467), // unknownRule
    must(655, 468), // violationExists
    must(656, 469), // unknownViolation
    must(657, 470), // ownViolation
    must(658, 471), // alreadyWithdrawn
    must(659, 472), // placeOutside
    must(342, 473), // minor
    must(660, 474), // notBound
    must(31, 0), // person
    must(46, 0), // act
    must(96, 0), // source
    must(480, 0), // settlement
    must(323, 0), // merchant
    must(459, 0), // fund
    must(33, 37), // region
    must(111, 37), // grid
    must(46, 0), // act
    must(661, 11), // cap
    must(474, 11), // earned
    must(346, 11), // asked
    must(182, 16), // until
    must(462, 11), // price
    must(47, 11), // least
    must(46, 0), // act
    must(662, 17), // done
    must(185, 17), // needed
    must(663, 11), // balance
    must(185, 11), // needed
    must(476, 0), // reserved
    must(664, 0), // confirmed
    must(468, 0), // cancelled
    must(469, 0), // expired
    must(470, 0), // locked
    must(465, 0), // redemption
    must(665, 503), // status
    must(210, 11), // total
    must(346, 11), // asked
    must(48, 11), // max
    must(666, 476), // notAMerchant
    must(667, 477), // unknownFund
    must(668, 478), // unknownAct
    must(669, 479), // unknownAward
    must(670, 480), // unknownOffer
    must(671, 481), // unknownRedemption
    must(672, 482), // unknownSettlement
    must(673, 483), // notInSettlement
    must(674, 484), // fundExists
    must(675, 485), // offerExists
    must(676, 486), // redemptionExists
    must(677, 487), // settlementExists
    must(678, 488), // ownAward
    must(679, 489), // fundElsewhere
    must(236, 490), // proofTooLow
    must(680, 491), // alreadyAwarded
    must(681, 492), // capReached
    must(682, 493), // alreadyReversed
    must(683, 494), // priceTooLow
    must(684, 495), // stockEmpty
    must(685, 496), // requirementEmpty
    must(488, 497), // offerWithdrawn
    must(686, 498), // ownOffer
    must(687, 499), // requirementNotMet
    must(688, 500), // soldOut
    must(689, 501), // balanceTooLow
    must(690, 502), // redemptionOver
    must(691, 504), // redemptionLate
    must(271, 505), // notDue
    must(692, 506), // ownConfirmation
    must(693, 507), // ownSettlement
    must(694, 508), // nothingToSettle
    must(695, 509), // ledgerFull
    must(355, 332), // channel
    must(453, 0), // case
    must(696, 0), // reported
    must(697, 0), // notAccepted
    must(698, 0), // accepted
    must(699, 0), // selfResolving
    must(700, 0), // handling
    must(701, 0), // entrusted
    must(702, 0), // dispatched
    must(703, 0), // returned
    must(704, 0), // feedback
    must(705, 0), // closed
    must(706, 0), // evaluated
    must(707, 0), // reopened
    must(622, 0), // withdrawn
    must(453, 0), // case
    must(352, 519), // stage
    must(185, 520), // needed
    must(117, 79), // level
    must(708, 79), // lowest
    must(709, 79), // highest
    must(117, 79), // level
    must(318, 79), // to
    must(318, 79), // to
    must(710, 79), // top
    must(117, 79), // level
    must(711, 79), // next
    must(318, 79), // to
    must(712, 44), // reopenings
    must(48, 44), // max
    must(713, 511), // unknownCase
    must(714, 512), // channelOfTheEngine
    must(715, 513), // sourceEntered
    must(716, 514), // caseExists
    must(632, 515), // unknownKind
    must(717, 516), // regionTooHigh
    must(718, 517), // notOwnName
    must(719, 518), // wrongStage
    must(720, 521), // wrongLevel
    must(271, 522), // notDue
    must(721, 523), // deadlinePassed
    must(722, 524), // atTop
    must(723, 525), // notAbove
    must(724, 526), // aboveTop
    must(725, 527), // skipsLevel
    must(726, 528), // notEntrustable
    must(727, 529), // notADepartment
    must(728, 530), // outOfReach
    must(226, 531), // namedTwice
    must(729, 532), // unitMissing
    must(730, 533), // notWithUnit
    must(731, 534), // notActingFor
    must(526, 535), // feedbackGiven
    must(732, 536), // returnedBefore
    must(733, 537), // dispatchDesignated
    must(734, 538), // alreadyRated
    must(735, 539), // anonymous
    must(736, 540), // notReporter
    must(737, 541), // handlerRates
    must(738, 542), // windowClosed
    must(739, 543), // reopenedTooOften
    must(269, 544), // unknownYear
    must(740, 545), // noTerm
    must(565, 0), // body
    must(33, 37), // region
    must(111, 37), // grid
    must(741, 547), // unknownQuestion
    must(742, 548), // questionExists
    must(743, 549), // notPublic
    must(728, 550), // outOfReach
    must(744, 551), // tooManyOpen
    must(745, 552), // notOpen
    must(746, 553), // ownQuestion
    must(747, 554), // notAnswered
    must(748, 555), // ratedAlready
    must(271, 556), // notDue
    must(749, 0), // kept
    must(750, 0), // stored
    must(197, 0), // due
    must(751, 0), // erased
    must(141, 0), // entry
    must(665, 565), // status
    must(31, 0), // person
    must(752, 0), // child
    must(753, 558), // unknownEntry
    must(754, 559), // entryExists
    must(755, 560), // unknownCategory
    must(756, 561), // consentNeeded
    must(757, 562), // notByConsent
    must(758, 563), // nothingConsented
    must(759, 564), // notKept
    must(271, 566), // notDue
    must(760, 567), // childInCare
    must(761, 568), // onlyOperator
    must(21, 412), // engine
    must(156, 427), // charter
    must(150, 104), // membership
    must(151, 431), // deliberation
    must(408, 463), // covenant
    must(152, 475), // points
    must(153, 510), // cases
    must(154, 366), // catalogue
    must(73, 546), // consultation
    must(155, 557), // vault
    must(88, 26), // code
    must(762, 26), // en
    must(763, 26), // zh
    must(764, 73), // retryable
    must(405, 26), // rule
    must(765, 411), // detail
    must(698, 28), // accepted
    must(766, 410), // refused
    must(173, 16), // at
    must(472, 25), // cause
    must(65, 26), // command
    must(437, 27), // outcome
    must(593, 17), // seq
    must(592, 0), // request
    must(173, 16), // at
    must(767, 23), // before
    must(437, 27), // outcome
    must(768, 23), // after
    must(22, 15), // digest
    must(31, 0), // person
    may(111, 91, 0), // grid
    may(169, 288, 0), // household
    may(651, 34, 0), // since
    must(28, 39), // proof
    must(200, 1), // age
    may(17, 211, 0), // guardian
    may(201, 65, 0), // handle
    must(769, 571), // roles
    must(449, 0), // violation
    must(408, 0), // covenant
    must(405, 0), // rule
    must(450, 37), // place
    must(173, 16), // at
    must(182, 16), // until
    must(770, 73), // counts
    must(452, 17), // repetition
    must(427, 273), // measure
    may(453, 306, 0), // case
    must(451, 15), // evidence
    must(622, 73), // withdrawn
    must(536, 0), // record
    must(31, 0), // person
    must(134, 0), // item
    must(538, 0), // holder
    may(350, 211, 0), // asker
    may(201, 65, 0), // handle
    must(539, 0), // purpose
    must(502, 15), // content
    must(173, 16), // at
    must(182, 16), // until
    must(771, 73), // fresh
    must(772, 74), // sharedWith
    must(141, 0), // entry
    must(31, 0), // person
    must(143, 0), // category
    must(136, 83), // basis
    may(502, 399, 0), // content
    must(173, 16), // at
    may(182, 34, 0), // until
    must(665, 565), // status
    must(773, 570), // member
    must(774, 222), // merged
    must(775, 222), // wards
    must(776, 74), // applied
    must(777, 573), // unmaskings
    must(618, 574), // proposed
    must(619, 574), // seconded
    must(778, 574), // voted
    must(415, 279), // units
    must(779, 575), // violations
    must(663, 11), // balance
    must(780, 577), // awards
    must(781, 578), // redemptions
    must(153, 579), // cases
    must(782, 580), // questions
    must(24, 581), // records
    must(583, 583), // entries
    must(783, 585), // requests
    must(784, 14), // state
    must(25, 18), // root
    must(785, 19), // inclusion
    must(786, 21), // consistency
    must(787, 22), // receipt
    must(788, 569), // export
    must(33, 37), // region
    must(146, 0), // name
    must(117, 79), // level
    may(158, 91, 0), // parent
    must(319, 17), // members
    must(80, 17), // households
    must(651, 16), // since
    must(33, 37), // region
    must(146, 0), // name
    may(158, 91, 0), // parent
    must(33, 37), // region
    must(789, 589), // versions
    may(790, 591, 0), // splitFrom
    may(174, 591, 0), // became
    must(160, 593), // parts
    must(161, 593), // absorbed
    must(791, 594), // planned
    must(28, 39), // proof
    must(319, 17), // members
    must(33, 37), // region
    must(792, 17), // grids
    must(793, 17), // countedGrids
    must(179, 17), // known
    must(180, 17), // joined
    may(794, 597, 0), // coverage
    must(795, 17), // joinedElsewhere
    must(68, 598), // proofs
    must(88, 601), // code
    must(182, 16), // until
    must(355, 196), // channel
    must(583, 17), // entries
    must(796, 17), // helped
    must(797, 603), // channels
    must(705, 73), // closed
    must(211, 256), // announced
    must(212, 256), // came
    must(33, 37), // region
    must(197, 16), // due
    must(345, 73), // overdue
    must(33, 37), // region
    may(337, 34, 0), // appealUntil
    must(776, 608), // applied
    must(798, 609), // active
    must(423, 610), // rejected
    must(622, 611), // withdrawn
    must(799, 612), // suspended
    must(471, 613), // dissolved
    must(170, 0), // organisation
    must(106, 225), // kind
    must(33, 37), // region
    must(665, 607), // status
    must(199, 44), // key
    may(338, 399, 0), // check
    must(203, 17), // people
    must(800, 615), // keys
    must(801, 573), // orders
    must(33, 587), // region
    must(802, 588), // regionHistory
    must(794, 596), // coverage
    must(803, 600), // joinCode
    must(773, 570), // member
    must(583, 602), // entries
    must(208, 605), // batch
    must(170, 606), // organisation
    must(804, 614), // identityKeys
    must(75, 246), // unmasking
    must(777, 617), // unmaskings
    must(623, 16), // opened
    must(182, 16), // until
    must(84, 17), // eligible
    must(85, 17), // participants
    must(173, 16), // at
    must(437, 291), // outcome
    must(438, 292), // tally
    may(414, 294, 0), // area
    must(28, 295), // proof
    must(618, 621), // proposed
    must(619, 622), // seconded
    must(620, 623), // voting
    must(621, 624), // decided
    must(347, 625), // lapsed
    must(622, 626), // withdrawn
    must(409, 0), // topic
    must(33, 37), // region
    must(410, 15), // subject
    must(405, 60), // rule
    may(408, 268, 0), // covenant
    may(411, 277, 0), // repeals
    must(90, 44), // seconds
    must(352, 620), // stage
    must(84, 73), // eligible
    may(414, 286, 0), // area
    must(778, 73), // voted
    may(173, 34, 0), // at
    may(355, 628, 0), // channel
    must(409, 619), // topic
    must(207, 627), // ballot
    must(408, 0), // covenant
    must(409, 0), // topic
    must(33, 37), // region
    must(351, 270), // rules
    must(651, 16), // since
    may(182, 34, 0), // until
    may(805, 336, 0), // repealedBy
    must(806, 17), // dissuaded
    must(807, 17), // exposed
    must(808, 17), // referred
    must(622, 17), // withdrawn
    must(408, 630), // covenant
    must(779, 631), // violations
    must(809, 632), // figures
    must(31, 0), // person
    must(663, 11), // balance
    must(31, 0), // person
    must(46, 0), // act
    must(460, 17), // times
    must(810, 11), // earnedToday
    must(101, 11), // dayCap
    must(323, 0), // merchant
    must(663, 11), // balance
    must(473, 11), // carried
    must(474, 11), // earned
    must(475, 11), // spent
    must(476, 11), // reserved
    must(459, 0), // fund
    must(33, 37), // region
    must(811, 11), // issued
    must(780, 17), // awards
    must(812, 17), // reversals
    must(461, 0), // offer
    must(323, 0), // merchant
    must(462, 11), // price
    must(463, 17), // stock
    may(464, 312, 0), // requires
    must(622, 73), // withdrawn
    must(813, 73), // forSale
    must(465, 0), // redemption
    must(461, 0), // offer
    must(323, 0), // merchant
    may(466, 640, 0), // buyer
    may(201, 65, 0), // handle
    must(462, 11), // price
    must(197, 16), // due
    must(315, 43), // triesLeft
    must(665, 503), // status
    must(88, 642), // code
    must(197, 16), // due
    must(480, 0), // settlement
    must(33, 37), // region
    must(173, 16), // at
    must(481, 69), // rate
    must(482, 322), // lines
    must(483, 325), // totals
    must(814, 17), // accounts
    must(811, 11), // issued
    must(78, 11), // persons
    must(815, 11), // merchants
    must(476, 11), // reserved
    must(816, 11), // cleared
    must(817, 11), // sum
    must(31, 634), // person
    must(818, 635), // participation
    must(323, 636), // merchant
    must(459, 637), // fund
    must(461, 638), // offer
    must(465, 639), // redemption
    must(819, 641), // verificationCode
    must(480, 643), // settlement
    must(820, 323), // settlementLine
    must(821, 644), // ledger
    must(324, 0), // department
    must(822, 73), // delivered
    must(696, 0), // reported
    must(698, 0), // accepted
    must(348, 0), // declined
    must(823, 0), // selfResolution
    must(700, 0), // handling
    must(701, 0), // entrusted
    must(702, 0), // dispatched
    must(703, 0), // returned
    must(824, 0), // released
    must(704, 0), // feedback
    must(705, 0), // closed
    must(825, 0), // escalated
    must(826, 0), // missed
    must(827, 0), // supervised
    must(828, 0), // rated
    must(707, 0), // reopened
    must(622, 0), // withdrawn
    must(173, 16), // at
    must(106, 654), // kind
    must(117, 79), // level
    must(413, 342), // unit
    may(829, 65, 0), // note
    must(453, 0), // case
    must(106, 0), // kind
    must(107, 73), // urgent
    must(33, 37), // region
    must(355, 332), // channel
    must(735, 73), // anonymous
    may(501, 211, 0), // reporter
    may(96, 647, 0), // source
    must(502, 15), // content
    must(117, 79), // level
    must(352, 519), // stage
    must(413, 342), // unit
    must(513, 44), // round
    must(197, 16), // due
    may(511, 347, 0), // deferral
    must(830, 43), // warnings
    must(826, 43), // missed
    may(506, 65, 0), // result
    may(503, 65, 0), // path
    may(831, 648, 0), // rating
    must(108, 650), // departments
    must(832, 74), // usualDepartments
    must(833, 652), // history
    must(352, 519), // stage
    must(153, 17), // cases
    must(117, 79), // level
    must(153, 17), // cases
    must(106, 0), // kind
    must(696, 17), // reported
    must(834, 17), // resolved
    must(835, 17), // ratable
    must(828, 17), // rated
    must(514, 17), // response
    must(515, 17), // solution
    must(516, 17), // satisfaction
    must(33, 37), // region
    must(696, 17), // reported
    must(193, 17), // open
    must(836, 656), // stages
    must(834, 658), // resolved
    must(837, 17), // resolvedLate
    must(826, 17), // missed
    must(825, 17), // escalated
    must(707, 17), // reopened
    must(119, 660), // kinds
    must(838, 662), // ratings
    must(413, 342), // unit
    must(839, 17), // onTime
    must(509, 17), // late
    must(838, 662), // ratings
    must(453, 0), // case
    must(106, 0), // kind
    must(33, 37), // region
    must(117, 79), // level
    must(352, 519), // stage
    must(413, 342), // unit
    must(197, 16), // due
    may(511, 347, 0), // deferral
    must(153, 665), // cases
    must(453, 646), // case
    must(809, 655), // figures
    must(413, 663), // unit
    must(840, 664), // agenda
    must(841, 17), // wanted
    must(545, 17), // alreadyHeld
    must(554, 17), // shareFrom
    must(555, 17), // mayCollect
    must(556, 17), // forbidden
    must(842, 17), // avoided
    must(843, 17), // collected
    must(24, 668), // records
    must(844, 669), // burden
    must(502, 15), // content
    must(173, 16), // at
    must(567, 394), // shown
    may(568, 675, 0), // solved
    must(193, 673), // open
    must(845, 674), // answered
    must(622, 676), // withdrawn
    must(564, 0), // question
    must(565, 0), // body
    must(502, 15), // content
    must(173, 16), // at
    may(846, 91, 0), // with
    must(665, 672), // status
    must(346, 17), // asked
    must(847, 17), // answeredInTime
    must(848, 17), // answeredLate
    must(849, 17), // answeredAbove
    must(345, 17), // overdue
    must(622, 17), // withdrawn
    must(568, 17), // solved
    must(850, 17), // unsolved
    must(564, 671), // question
    must(809, 677), // figures
    must(141, 584), // entry
    must(197, 679), // due
    must(851, 13), // journal
    must(150, 586), // membership
    must(151, 618), // deliberation
    must(408, 629), // covenant
    must(152, 633), // points
    must(153, 645), // cases
    must(154, 667), // catalogue
    must(73, 670), // consultation
    must(155, 678), // vault
    must(57, 12), // answer
    must(852, 0), // worker
    must(852, 682), // worker
    must(18, 683), // resident
    must(134, 684), // item
    must(33, 685), // region
    must(453, 0), // case
    must(106, 0), // kind
    must(33, 37), // region
    must(355, 332), // channel
    must(96, 0), // source
    may(501, 211, 0), // reporter
    must(502, 15), // content
    must(453, 0), // case
    must(335, 0), // reason
    must(503, 0), // path
    must(453, 0), // case
    must(504, 0), // lead
    may(61, 74, 0), // helpers
    may(505, 73, 0), // designated
    must(453, 0), // case
    may(413, 210, 0), // unit
    must(506, 0), // result
    must(453, 0), // case
    must(335, 0), // reason
    may(318, 698, 0), // to
    must(453, 0), // case
    must(853, 0), // rater
    must(514, 353), // response
    must(515, 353), // solution
    must(516, 353), // satisfaction
    may(335, 65, 0), // reason
    must(453, 0), // case
    must(501, 0), // reporter
    must(44, 687), // report
    must(854, 688), // accept
    must(855, 689), // decline
    must(856, 690), // startSelfResolution
    must(201, 691), // handle
    must(857, 692), // entrust
    must(858, 693), // dispatch
    must(859, 694), // return
    must(704, 695), // feedback
    must(860, 696), // close
    must(861, 697), // escalate
    must(862, 699), // evaluate
    must(863, 700), // reopen
    must(864, 701), // withdraw
    must(865, 702), // release
    must(866, 703), // expire
    must(33, 37), // region
    may(117, 698, 0), // level
    may(768, 306, 0), // after
    must(867, 44), // limit
    must(453, 705), // case
    must(809, 706), // figures
    must(413, 707), // unit
    must(840, 708), // agenda
    must(31, 0), // person
    must(170, 0), // organisation
    must(539, 0), // purpose
    may(868, 712, 0), // consents
    must(869, 711), // form
    must(870, 713), // items
    must(134, 0), // item
    must(536, 0), // record
    must(502, 15), // content
    must(869, 711), // form
    must(583, 715), // entries
    must(536, 0), // record
    must(170, 0), // organisation
    must(539, 0), // purpose
    may(868, 712, 0), // consents
    must(31, 0), // person
    must(751, 73), // erased
    must(871, 710), // ask
    must(872, 714), // collect
    must(873, 717), // share
    must(874, 718), // refuse
    must(875, 719), // forget
    must(876, 681), // of
    must(188, 721), // held
    must(843, 722), // collected
    must(844, 723), // burden
    must(877, 725), // adopt
    must(878, 727), // advance
    must(33, 37), // region
    must(146, 0), // name
    must(117, 79), // level
    must(158, 37), // parent
    must(166, 0), // reshape
    must(33, 37), // region
    must(167, 93), // change
    may(168, 34, 0), // on
    must(31, 0), // person
    must(32, 9), // role
    must(33, 37), // region
    may(170, 210, 0), // organisation
    may(182, 34, 0), // until
    may(190, 50, 0), // passes
    must(111, 37), // grid
    must(181, 44), // days
    may(879, 737, 0), // overlapDays
    must(31, 0), // person
    must(169, 0), // household
    must(88, 601), // code
    must(316, 218), // identity
    must(28, 39), // proof
    may(342, 740, 0), // minor
    must(170, 0), // organisation
    must(106, 225), // kind
    must(33, 37), // region
    may(192, 226, 0), // creditCode
    may(331, 20, 0), // documents
    may(194, 222, 0), // officers
    must(170, 0), // organisation
    must(880, 73), // approve
    must(335, 0), // reason
    must(170, 0), // organisation
    must(194, 222), // officers
    must(208, 0), // batch
    may(335, 65, 0), // reason
    must(31, 0), // person
    must(881, 260), // correction
    must(31, 0), // person
    must(316, 218), // identity
    may(882, 758, 0), // former
    must(28, 39), // proof
    must(31, 0), // person
    must(198, 0), // into
    must(883, 73), // same
    must(335, 0), // reason
    must(75, 0), // unmasking
    must(111, 37), // grid
    must(201, 0), // handle
    must(335, 0), // reason
    must(75, 0), // unmasking
    must(884, 73), // grant
    must(335, 0), // reason
    must(885, 768), // duplicate
    must(342, 769), // minor
    must(166, 770), // reshape
    must(75, 771), // unmasking
    must(886, 767), // matter
    must(887, 730), // defineRegion
    must(166, 731), // reshape
    must(888, 732), // cancelReshape
    must(889, 733), // enterKnownHouseholds
    must(890, 734), // grantRole
    must(891, 735), // revokeRole
    must(892, 736), // issueJoinCode
    must(893, 738), // revokeJoinCode
    must(894, 739), // join
    must(895, 741), // leave
    must(896, 742), // nameDelegate
    must(897, 743), // regroupHousehold
    must(898, 744), // applyOrganisation
    must(899, 745), // reviewOrganisation
    must(900, 746), // appealReview
    must(901, 747), // withdrawApplication
    must(902, 748), // nameOfficers
    must(903, 749), // suspendOrganisation
    must(904, 750), // reinstateOrganisation
    must(905, 751), // dissolveOrganisation
    must(906, 752), // openBatch
    must(907, 753), // closeBatch
    must(908, 754), // correct
    must(909, 755), // lapseReview
    must(910, 756), // rotateIdentityKey
    must(911, 757), // prove
    must(912, 759), // suspectDuplicate
    must(913, 760), // reviewDuplicate
    must(914, 761), // enterMinor
    must(915, 762), // askUnmasking
    must(916, 763), // decideUnmasking
    must(917, 764), // tellUnmasked
    must(918, 765), // erase
    must(919, 766), // fallDue
    must(409, 0), // topic
    must(33, 37), // region
    must(405, 0), // rule
    must(410, 15), // subject
    may(408, 268, 0), // covenant
    may(411, 277, 0), // repeals
    must(409, 0), // topic
    must(420, 0), // voter
    must(421, 289), // choice
    must(355, 196), // channel
    must(40, 773), // propose
    must(920, 774), // recordUnits
    must(41, 775), // second
    must(864, 776), // withdraw
    must(193, 777), // open
    must(42, 778), // cast
    must(921, 779), // lapse
    must(860, 780), // close
    must(449, 0), // violation
    must(408, 0), // covenant
    must(405, 0), // rule
    must(31, 0), // person
    must(450, 37), // place
    must(451, 15), // evidence
    must(453, 0), // case
    must(342, 73), // minor
    must(877, 782), // adopt
    must(922, 783), // repeal
    must(923, 784), // recordViolation
    must(924, 785), // withdrawViolation
    must(31, 0), // person
    must(46, 0), // act
    must(96, 0), // source
    must(335, 0), // reason
    must(465, 0), // redemption
    must(88, 642), // code
    must(925, 787), // openFund
    must(926, 788), // award
    must(927, 789), // reverse
    must(928, 790), // publishOffer
    must(929, 791), // withdrawOffer
    must(930, 792), // reserve
    must(931, 793), // confirm
    must(932, 794), // cancel
    must(933, 795), // expireRedemption
    must(865, 796), // release
    must(934, 797), // settle
    must(935, 798), // combine
    must(936, 799), // forfeit
    must(871, 801), // ask
    must(57, 802), // answer
    must(864, 803), // withdraw
    must(481, 804), // rate
    must(921, 805), // lapse
    must(875, 806), // forget
    must(865, 807), // release
    must(141, 0), // entry
    must(31, 0), // person
    must(143, 0), // category
    must(502, 15), // content
    may(125, 399, 0), // consent
    must(937, 809), // keep
    must(908, 810), // correct
    must(938, 811), // withdrawConsent
    must(918, 812), // erase
    must(939, 813), // confirmErasure
    must(921, 814), // lapse
    must(940, 815), // retire
    must(941, 726), // clock
    must(156, 724), // charter
    must(150, 729), // membership
    must(151, 772), // deliberation
    must(408, 781), // covenant
    must(152, 786), // points
    must(153, 686), // cases
    must(154, 709), // catalogue
    must(73, 800), // consultation
    must(155, 808), // vault
    must(564, 817), // question
    must(809, 818), // figures
    must(408, 820), // covenant
    must(779, 821), // violations
    must(809, 822), // figures
    must(409, 824), // topic
    must(207, 825), // ballot
    must(942, 26), // svg
    must(22, 15), // digest
    must(316, 218), // identity
    must(436, 73), // holds
    must(943, 828), // picture
    must(662, 827), // done
    must(31, 0), // person
    must(125, 0), // consent
    must(451, 15), // evidence
    must(178, 17), // first
    must(784, 831), // state
    must(25, 832), // root
    must(785, 833), // inclusion
    must(786, 834), // consistency
    must(787, 835), // receipt
    must(788, 836), // export
    must(33, 838), // region
    must(802, 839), // regionHistory
    must(794, 840), // coverage
    must(803, 841), // joinCode
    must(773, 842), // member
    must(583, 843), // entries
    must(208, 844), // batch
    must(170, 845), // organisation
    must(804, 846), // identityKeys
    must(75, 847), // unmasking
    must(777, 848), // unmaskings
    must(31, 850), // person
    must(818, 851), // participation
    must(323, 852), // merchant
    must(459, 853), // fund
    must(461, 854), // offer
    must(465, 855), // redemption
    must(819, 856), // verificationCode
    must(480, 857), // settlement
    must(820, 858), // settlementLine
    must(821, 859), // ledger
    must(141, 862), // entry
    must(197, 863), // due
    must(851, 830), // journal
    must(150, 837), // membership
    must(151, 823), // deliberation
    must(408, 819), // covenant
    must(152, 849), // points
    must(153, 704), // cases
    must(154, 720), // catalogue
    must(73, 816), // consultation
    must(155, 861), // vault
    must(173, 16), // at
    must(594, 0), // actor
    must(944, 860), // query
    must(355, 196), // channel
    may(202, 868, 0), // helper
    may(208, 65, 0), // batch
    must(945, 0), // id
    must(173, 16), // at
    must(594, 0), // actor
    may(946, 866, 0), // via
    must(65, 728), // command
    must(22, 2), // digest
    must(947, 869), // secret
    must(156, 33), // charter
    must(22, 2), // digest
    must(947, 869), // secret
    may(199, 737, 0), // key
    must(948, 26), // number
    must(22, 2), // digest
    must(947, 869), // secret
    must(199, 44), // key
    must(22, 2), // digest
    must(502, 26), // content
    must(949, 26), // text
    must(22, 2), // digest
    must(27, 15), // leaf
    must(593, 17), // seq
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(22, 2), // digest
    must(178, 17), // first
    must(41, 17), // second
    must(28, 20), // proof
    must(950, 15), // firstRoot
    must(951, 15), // secondRoot
    must(952, 872), // identityDigest
    must(953, 873), // identityKey
    must(192, 874), // creditCode
    must(954, 875), // contentDigest
    must(955, 876), // qrPicture
    must(956, 877), // verifyInclusion
    must(957, 878), // verifyConsistency
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
    "persons", "adults", "households", "owners", "atLeast", "moreThan", "eligible", "participants",
    "valid", "yesAndNo", "code", "electorate", "seconds", "secondingDays", "votingDays", "quorum",
    "approval", "approvalOf", "source", "preset", "presetOverride", "decisions", "amount",
    "dayCap", "acts", "redemptionMinutes", "codeTries", "cnyPerPoint", "kind", "urgent",
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
    "heldUntil", "passes", "most", "creditCode", "open", "officers", "year", "last", "due", "into",
    "key", "age", "handle", "helper", "people", "app", "paper", "booth", "ballot", "batch",
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
    "batchOpened", "entryCorrected", "actHeld", "actSeconded", "dissuade", "expose", "refer",
    "rule", "windowDays", "ladder", "covenant", "topic", "subject", "repeals", "proposer", "unit",
    "area", "units", "register", "yes", "no", "abstain", "voter", "choice", "noQuorum", "rejected",
    "passed", "heads", "weight", "measure", "test", "part", "whole", "base", "ratio", "comparison",
    "left", "right", "holds", "outcome", "tally", "adopts", "topicProposed", "unitsRecorded",
    "secondGiven", "topicSeconded", "topicLapsed", "topicWithdrawn", "votingOpened", "ballotCast",
    "topicDecided", "violation", "place", "evidence", "repetition", "case", "covenantAdopted",
    "covenantRepealed", "violationRecorded", "noticeIssued", "violationWithdrawn", "fund", "times",
    "offer", "price", "stock", "requires", "redemption", "buyer", "tries", "cancelled", "expired",
    "locked", "dissolved", "cause", "carried", "earned", "spent", "reserved", "net", "cny",
    "rounding", "settlement", "rate", "lines", "totals", "fundOpened", "pointsAwarded",
    "awardReversed", "offerPublished", "offerWithdrawn", "redemptionReserved", "codeRejected",
    "redemptionConfirmed", "redemptionReturned", "settled", "pointsCombined", "pointsForfeited",
    "gridPatrol", "hotline", "policeLine", "sensor", "tip", "reporter", "content", "path", "lead",
    "designated", "result", "complete", "back", "late", "warningsExhausted", "deferral", "warning",
    "round", "response", "solution", "satisfaction", "termsAdopted", "caseReported",
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
    "invalid", "notInForce", "notLater", "article", "dates", "steps", "step", "proposed",
    "seconded", "voting", "decided", "withdrawn", "opened", "unknownTopic", "topicExists",
    "unknownRule", "presetOutsideDates", "rulesCount", "ruleTwice", "ladderLength",
    "ladderDescends", "unknownKind", "covenantTaken", "nothingToRepeal", "notBeingSeconded",
    "notSeconded", "notOpenable", "notWithdrawable", "notVoting", "secondingOver", "votingOver",
    "ownSecond", "alreadySeconded", "notOwner", "areaTooLarge", "nobodyEligible",
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
    "tellUnmasked", "erase", "fallDue", "recordUnits", "lapse", "repeal", "recordViolation",
    "withdrawViolation", "openFund", "award", "reverse", "publishOffer", "withdrawOffer",
    "reserve", "confirm", "cancel", "expireRedemption", "settle", "combine", "forfeit", "keep",
    "withdrawConsent", "confirmErasure", "retire", "clock", "svg", "picture", "query", "id", "via",
    "secret", "number", "text", "firstRoot", "secondRoot", "identityDigest", "identityKey",
    "contentDigest", "qrPicture", "verifyInclusion", "verifyConsistency",
];
