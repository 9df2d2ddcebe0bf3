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
pub(in crate::engine) const ANSWERED: Place = 708;
pub(in crate::engine) const APPEAL_TERMS: Place = 283;
pub(in crate::engine) const ASK_ANSWER: Place = 368;
pub(in crate::engine) const ASSISTANCE_RULES: Place = 54;
pub(in crate::engine) const BALLOT_VIEW: Place = 650;
pub(in crate::engine) const BASE: Place = 64;
pub(in crate::engine) const BURDEN_OF: Place = 709;
pub(in crate::engine) const BURDEN_VIEW: Place = 697;
pub(in crate::engine) const BUYER: Place = 323;
pub(in crate::engine) const CASE_ID: Place = 0;
pub(in crate::engine) const CASE_KIND: Place = 71;
pub(in crate::engine) const CASE_RULES: Place = 69;
pub(in crate::engine) const CASE_VIEW: Place = 674;
pub(in crate::engine) const CASES_ANSWER: Place = 673;
pub(in crate::engine) const CASES_COMMAND: Place = 714;
pub(in crate::engine) const CASES_EVENT: Place = 335;
pub(in crate::engine) const CASES_QUERY: Place = 732;
pub(in crate::engine) const CASES_REFUSAL: Place = 527;
pub(in crate::engine) const CATALOGUE_ANSWER: Place = 695;
pub(in crate::engine) const CATALOGUE_COMMAND: Place = 737;
pub(in crate::engine) const CATALOGUE_EVENT: Place = 364;
pub(in crate::engine) const CATALOGUE_QUERY: Place = 748;
pub(in crate::engine) const CATALOGUE_REFUSAL: Place = 373;
pub(in crate::engine) const CATEGORY_CODE: Place = 0;
pub(in crate::engine) const CAUSE: Place = 25;
pub(in crate::engine) const CHANNEL: Place = 339;
pub(in crate::engine) const CHANNEL_COUNT: Place = 627;
pub(in crate::engine) const CHARTER: Place = 33;
pub(in crate::engine) const CHARTER_COMMAND: Place = 752;
pub(in crate::engine) const CHARTER_EVENT: Place = 31;
pub(in crate::engine) const CHARTER_REFUSAL: Place = 434;
pub(in crate::engine) const CHOICE: Place = 293;
pub(in crate::engine) const CLOCK_COMMAND: Place = 754;
pub(in crate::engine) const CNY: Place = 331;
pub(in crate::engine) const CNY_PER_POINT: Place = 68;
pub(in crate::engine) const COMMAND: Place = 756;
pub(in crate::engine) const COMPARISON: Place = 301;
pub(in crate::engine) const CONSULTATION_ANSWER: Place = 698;
pub(in crate::engine) const CONSULTATION_COMMAND: Place = 830;
pub(in crate::engine) const CONSULTATION_EVENT: Place = 395;
pub(in crate::engine) const CONSULTATION_QUERY: Place = 846;
pub(in crate::engine) const CONSULTATION_REFUSAL: Place = 563;
pub(in crate::engine) const CONSULTATION_RULES: Place = 48;
pub(in crate::engine) const CORRECTION: Place = 260;
pub(in crate::engine) const COVENANT_ANSWER: Place = 652;
pub(in crate::engine) const COVENANT_COMMAND: Place = 807;
pub(in crate::engine) const COVENANT_DRAFT: Place = 269;
pub(in crate::engine) const COVENANT_EVENT: Place = 303;
pub(in crate::engine) const COVENANT_ID: Place = 0;
pub(in crate::engine) const COVENANT_QUERY: Place = 849;
pub(in crate::engine) const COVENANT_REFUSAL: Place = 472;
pub(in crate::engine) const COVENANT_RULE: Place = 271;
pub(in crate::engine) const COVENANT_VERSION: Place = 655;
pub(in crate::engine) const COVENANT_VIEW: Place = 653;
pub(in crate::engine) const COVERAGE_VIEW: Place = 619;
pub(in crate::engine) const CREDIT_CODE: Place = 146;
pub(in crate::engine) const DATA_FORM: Place = 739;
pub(in crate::engine) const DATA_ITEM: Place = 81;
pub(in crate::engine) const DECISION_RULE: Place = 60;
pub(in crate::engine) const DEFERRAL: Place = 355;
pub(in crate::engine) const DELIBERATION_ANSWER: Place = 641;
pub(in crate::engine) const DELIBERATION_COMMAND: Place = 799;
pub(in crate::engine) const DELIBERATION_EVENT: Place = 266;
pub(in crate::engine) const DELIBERATION_OUTCOME: Place = 295;
pub(in crate::engine) const DELIBERATION_QUERY: Place = 853;
pub(in crate::engine) const DELIBERATION_REFUSAL: Place = 438;
pub(in crate::engine) const DELIBERATION_RULES: Place = 58;
pub(in crate::engine) const DEPARTMENT_VIEW: Place = 679;
pub(in crate::engine) const DIGEST: Place = 15;
pub(in crate::engine) const DONE: Place = 856;
pub(in crate::engine) const DUE_CAUSE: Place = 415;
pub(in crate::engine) const EARNING_RULE: Place = 67;
pub(in crate::engine) const ELECTORATE: Place = 61;
pub(in crate::engine) const ENGINE_REFUSAL: Place = 419;
pub(in crate::engine) const ENTRY: Place = 744;
pub(in crate::engine) const ENTRY_CHANNEL: Place = 195;
pub(in crate::engine) const ENTRY_ID: Place = 0;
pub(in crate::engine) const ENTRY_STATUS: Place = 582;
pub(in crate::engine) const ENTRY_VIEW: Place = 607;
pub(in crate::engine) const ERASURE_GROUND: Place = 412;
pub(in crate::engine) const EVENT: Place = 30;
pub(in crate::engine) const EXPORT_VIEW: Place = 586;
pub(in crate::engine) const FIGURES: Place = 705;
pub(in crate::engine) const FORM_COUNT: Place = 257;
pub(in crate::engine) const FOUNDER: Place = 36;
pub(in crate::engine) const FOUR_EYES: Place = 57;
pub(in crate::engine) const FUND_ID: Place = 0;
pub(in crate::engine) const FUND_VIEW: Place = 665;
pub(in crate::engine) const GRID_PART: Place = 98;
pub(in crate::engine) const HELPER: Place = 859;
pub(in crate::engine) const HOUSEHOLD_ID: Place = 0;
pub(in crate::engine) const ID: Place = 0;
pub(in crate::engine) const IDENTITY: Place = 217;
pub(in crate::engine) const IDENTITY_KEY_VIEW: Place = 639;
pub(in crate::engine) const INEQUALITY: Place = 299;
pub(in crate::engine) const ITEM_ANSWER: Place = 367;
pub(in crate::engine) const ITEM_CODE: Place = 0;
pub(in crate::engine) const ITEM_CONSENT: Place = 390;
pub(in crate::engine) const JOIN_CODE: Place = 624;
pub(in crate::engine) const JOURNAL_ANSWER: Place = 13;
pub(in crate::engine) const JOURNAL_QUERY: Place = 860;
pub(in crate::engine) const KEPT_FROM: Place = 87;
pub(in crate::engine) const KIND_CODE: Place = 0;
pub(in crate::engine) const KIND_FIGURE: Place = 689;
pub(in crate::engine) const LAWFUL_BASIS: Place = 82;
pub(in crate::engine) const LEDGER_TOTALS: Place = 672;
pub(in crate::engine) const LEVEL: Place = 78;
pub(in crate::engine) const LEVEL_FIGURE: Place = 687;
pub(in crate::engine) const LIMIT: Place = 77;
pub(in crate::engine) const MADE: Place = 857;
pub(in crate::engine) const MATTER: Place = 794;
pub(in crate::engine) const MEASURE: Place = 273;
pub(in crate::engine) const MEMBER_VIEW: Place = 587;
pub(in crate::engine) const MEMBERSHIP_ANSWER: Place = 609;
pub(in crate::engine) const MEMBERSHIP_COMMAND: Place = 757;
pub(in crate::engine) const MEMBERSHIP_EVENT: Place = 88;
pub(in crate::engine) const MEMBERSHIP_QUERY: Place = 867;
pub(in crate::engine) const MEMBERSHIP_REFUSAL: Place = 103;
pub(in crate::engine) const MEMBERSHIP_RULES: Place = 38;
pub(in crate::engine) const MERCHANT_VIEW: Place = 664;
pub(in crate::engine) const MINORITY: Place = 243;
pub(in crate::engine) const OFFER_ID: Place = 0;
pub(in crate::engine) const OFFER_VIEW: Place = 666;
pub(in crate::engine) const OFFICE_HOURS: Place = 75;
pub(in crate::engine) const OPEN_CASE: Place = 694;
pub(in crate::engine) const ORGANISATION_ID: Place = 0;
pub(in crate::engine) const ORGANISATION_KIND: Place = 224;
pub(in crate::engine) const ORGANISATION_RULES: Place = 46;
pub(in crate::engine) const ORGANISATION_STATUS: Place = 630;
pub(in crate::engine) const ORGANISATION_VIEW: Place = 629;
pub(in crate::engine) const OUTCOME: Place = 27;
pub(in crate::engine) const PARTICIPATION_VIEW: Place = 663;
pub(in crate::engine) const PERSON_ID: Place = 0;
pub(in crate::engine) const PERSON_VIEW: Place = 662;
pub(in crate::engine) const PLANNED_RESHAPE: Place = 618;
pub(in crate::engine) const POINTS_ANSWER: Place = 661;
pub(in crate::engine) const POINTS_COMMAND: Place = 816;
pub(in crate::engine) const POINTS_EVENT: Place = 314;
pub(in crate::engine) const POINTS_QUERY: Place = 879;
pub(in crate::engine) const POINTS_REFUSAL: Place = 492;
pub(in crate::engine) const POINTS_RULES: Place = 65;
pub(in crate::engine) const PRODUCT: Place = 302;
pub(in crate::engine) const PROOF_FIGURE: Place = 622;
pub(in crate::engine) const PROOF_LEVEL: Place = 39;
pub(in crate::engine) const PROOF_RULE: Place = 41;
pub(in crate::engine) const PROVEN_ACT: Place = 42;
pub(in crate::engine) const PURPOSE_CODE: Place = 0;
pub(in crate::engine) const QUERY: Place = 890;
pub(in crate::engine) const QUESTION: Place = 894;
pub(in crate::engine) const QUESTION_ID: Place = 0;
pub(in crate::engine) const QUESTION_STATUS: Place = 700;
pub(in crate::engine) const QUESTION_VIEW: Place = 699;
pub(in crate::engine) const RATING: Place = 677;
pub(in crate::engine) const RATING_SUMS: Place = 690;
pub(in crate::engine) const RATIO: Place = 63;
pub(in crate::engine) const RECEIPT: Place = 22;
pub(in crate::engine) const RECORD_VIEW: Place = 605;
pub(in crate::engine) const REDEMPTION_ID: Place = 0;
pub(in crate::engine) const REDEMPTION_STATUS: Place = 520;
pub(in crate::engine) const REDEMPTION_VIEW: Place = 667;
pub(in crate::engine) const REFUSAL: Place = 418;
pub(in crate::engine) const REFUSED: Place = 417;
pub(in crate::engine) const REGION_CODE: Place = 37;
pub(in crate::engine) const REGION_FIGURES: Place = 683;
pub(in crate::engine) const REGION_HISTORY: Place = 611;
pub(in crate::engine) const REGION_VERSION: Place = 613;
pub(in crate::engine) const REGION_VIEW: Place = 610;
pub(in crate::engine) const REQUEST: Place = 895;
pub(in crate::engine) const REQUEST_ID: Place = 0;
pub(in crate::engine) const REQUIREMENT: Place = 320;
pub(in crate::engine) const RESHAPE_ID: Place = 0;
pub(in crate::engine) const RESHAPING: Place = 92;
pub(in crate::engine) const RETENTION_CATEGORY: Place = 86;
pub(in crate::engine) const RETURN_CAUSE: Place = 327;
pub(in crate::engine) const REVIEW_TERMS: Place = 47;
pub(in crate::engine) const ROLE: Place = 9;
pub(in crate::engine) const ROLE_VIEW: Place = 589;
pub(in crate::engine) const RULE_CODE: Place = 0;
pub(in crate::engine) const RULE_FIGURES: Place = 659;
pub(in crate::engine) const SCORE: Place = 360;
pub(in crate::engine) const SECRET: Place = 899;
pub(in crate::engine) const SENSITIVITY: Place = 84;
pub(in crate::engine) const SETTLEMENT_ID: Place = 0;
pub(in crate::engine) const SETTLEMENT_LINE: Place = 330;
pub(in crate::engine) const SETTLEMENT_TOTALS: Place = 332;
pub(in crate::engine) const SETTLEMENT_VIEW: Place = 671;
pub(in crate::engine) const SETUP: Place = 900;
pub(in crate::engine) const SHOWN_IDENTITY: Place = 401;
pub(in crate::engine) const SOURCE_ID: Place = 0;
pub(in crate::engine) const STAGE: Place = 536;
pub(in crate::engine) const STAGE_FIGURE: Place = 685;
pub(in crate::engine) const STAGE_NAME: Place = 456;
pub(in crate::engine) const STAGE_VIEW: Place = 643;
pub(in crate::engine) const STAGES: Place = 537;
pub(in crate::engine) const STANDING: Place = 594;
pub(in crate::engine) const STEP: Place = 24;
pub(in crate::engine) const STEP_KIND: Place = 682;
pub(in crate::engine) const STEP_VIEW: Place = 681;
pub(in crate::engine) const TALLY: Place = 296;
pub(in crate::engine) const TERM: Place = 79;
pub(in crate::engine) const TERMS: Place = 337;
pub(in crate::engine) const TEST: Place = 300;
pub(in crate::engine) const THRESHOLD: Place = 62;
pub(in crate::engine) const TIMESTAMP: Place = 16;
pub(in crate::engine) const TOOL: Place = 901;
pub(in crate::engine) const TOPIC_ID: Place = 0;
pub(in crate::engine) const TOPIC_VIEW: Place = 642;
pub(in crate::engine) const TRY_LIMIT: Place = 45;
pub(in crate::engine) const TURN: Place = 615;
pub(in crate::engine) const UNIT: Place = 349;
pub(in crate::engine) const UNIT_FIGURES: Place = 691;
pub(in crate::engine) const UNMASKING: Place = 246;
pub(in crate::engine) const UNMASKING_RULES: Place = 52;
pub(in crate::engine) const UNMASKING_STAGE: Place = 247;
pub(in crate::engine) const VAULT_ANSWER: Place = 706;
pub(in crate::engine) const VAULT_COMMAND: Place = 838;
pub(in crate::engine) const VAULT_EVENT: Place = 404;
pub(in crate::engine) const VAULT_QUERY: Place = 891;
pub(in crate::engine) const VAULT_REFUSAL: Place = 574;
pub(in crate::engine) const VERIFICATION_CODE: Place = 670;
pub(in crate::engine) const VIA: Place = 897;
pub(in crate::engine) const VIOLATION_VIEW: Place = 593;
pub(in crate::engine) const VOTE_MEASURE: Place = 297;
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
    Row::Union(1764, 9), // 12 Answer
    Row::Union(1459, 6), // 13 JournalAnswer
    Row::Record(22, 3), // 14 JournalAnswer.state
    Row::Leaf(Leaf::Digest), // 15 Digest
    Row::Leaf(Leaf::Timestamp), // 16 Timestamp
    Row::Leaf(Leaf::U32), // 17 u32
    Row::Record(25, 2), // 18 JournalAnswer.root
    Row::Record(27, 4), // 19 JournalAnswer.inclusion
    Row::List(15), // 20 [Digest]
    Row::Record(28, 3), // 21 JournalAnswer.consistency
    Row::Record(1387, 7), // 22 Receipt
    Row::List(24), // 23 [Step]
    Row::Record(1383, 4), // 24 Step
    Row::Words(31, 2), // 25 Cause
    Row::Leaf(Leaf::Text), // 26 text
    Row::Union(1381, 2), // 27 Outcome
    Row::Record(1056, 1), // 28 Outcome.accepted
    Row::List(30), // 29 [Event]
    Row::Union(1047, 9), // 30 Event
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
    Row::Union(658, 8), // 266 DeliberationEvent
    Row::Record(597, 9), // 267 DeliberationEvent.topicProposed
    Row::Maybe(269), // 268 CovenantDraft?
    Row::Record(593, 4), // 269 CovenantDraft
    Row::List(271), // 270 [CovenantRule]
    Row::Record(587, 6), // 271 CovenantRule
    Row::List(273), // 272 [Measure]
    Row::Union(579, 6), // 273 Measure
    Row::Record(578, 0), // 274 Measure.dissuade
    Row::Record(578, 0), // 275 Measure.expose
    Row::Record(578, 1), // 276 Measure.exposeNamed
    Row::Maybe(82), // 277 LawfulBasis?
    Row::Record(108, 1), // 278 Measure.refer
    Row::Record(101, 1), // 279 Measure.fine
    Row::Record(579, 0), // 280 Measure.withholdService
    Row::Maybe(44), // 281 u16?
    Row::Maybe(283), // 282 AppealTerms?
    Row::Record(585, 2), // 283 AppealTerms
    Row::Maybe(0), // 284 RuleCode?
    Row::Maybe(0), // 285 CovenantId?
    Row::Record(606, 2), // 286 DeliberationEvent.secondGiven
    Row::Record(608, 2), // 287 DeliberationEvent.topicSeconded
    Row::Record(610, 3), // 288 DeliberationEvent.topicLapsed
    Row::Record(597, 1), // 289 DeliberationEvent.topicWithdrawn
    Row::Record(613, 4), // 290 DeliberationEvent.votingOpened
    Row::Record(620, 5), // 291 DeliberationEvent.ballotCast
    Row::Maybe(0), // 292 HouseholdId?
    Row::Words(617, 3), // 293 Choice
    Row::Record(651, 7), // 294 DeliberationEvent.topicDecided
    Row::Words(625, 3), // 295 DeliberationOutcome
    Row::Record(631, 6), // 296 Tally
    Row::Words(628, 3), // 297 VoteMeasure
    Row::List(299), // 298 [Inequality]
    Row::Record(641, 10), // 299 Inequality
    Row::Words(637, 2), // 300 Test
    Row::Words(639, 2), // 301 Comparison
    Row::Leaf(Leaf::Product), // 302 Product
    Row::Union(707, 9), // 303 CovenantEvent
    Row::Record(666, 5), // 304 CovenantEvent.covenantAdopted
    Row::Record(671, 3), // 305 CovenantEvent.covenantRepealed
    Row::Record(674, 12), // 306 CovenantEvent.violationRecorded
    Row::Record(686, 2), // 307 CovenantEvent.replyGiven
    Row::Record(688, 8), // 308 CovenantEvent.measureApplied
    Row::Maybe(0), // 309 CaseId?
    Row::Record(696, 3), // 310 CovenantEvent.noticeIssued
    Row::Record(699, 3), // 311 CovenantEvent.appealLodged
    Row::Record(702, 2), // 312 CovenantEvent.appealDismissed
    Row::Record(704, 3), // 313 CovenantEvent.violationWithdrawn
    Row::Union(777, 12), // 314 PointsEvent
    Row::Record(716, 2), // 315 PointsEvent.fundOpened
    Row::Record(718, 5), // 316 PointsEvent.pointsAwarded
    Row::Record(723, 6), // 317 PointsEvent.awardReversed
    Row::Record(731, 5), // 318 PointsEvent.offerPublished
    Row::Maybe(320), // 319 Requirement?
    Row::Record(729, 2), // 320 Requirement
    Row::Record(731, 1), // 321 PointsEvent.offerWithdrawn
    Row::Record(738, 6), // 322 PointsEvent.redemptionReserved
    Row::Union(736, 2), // 323 Buyer
    Row::Record(744, 2), // 324 PointsEvent.codeRejected
    Row::Record(738, 1), // 325 PointsEvent.redemptionConfirmed
    Row::Record(750, 2), // 326 PointsEvent.redemptionReturned
    Row::Words(746, 4), // 327 ReturnCause
    Row::Record(766, 5), // 328 PointsEvent.settled
    Row::List(330), // 329 [SettlementLine]
    Row::Record(752, 7), // 330 SettlementLine
    Row::Leaf(Leaf::Cny), // 331 Cny
    Row::Record(759, 7), // 332 SettlementTotals
    Row::Record(771, 3), // 333 PointsEvent.pointsCombined
    Row::Record(774, 3), // 334 PointsEvent.pointsForfeited
    Row::Union(876, 19), // 335 CasesEvent
    Row::Record(794, 1), // 336 CasesEvent.termsAdopted
    Row::Record(789, 5), // 337 Terms
    Row::Record(803, 10), // 338 CasesEvent.caseReported
    Row::Words(795, 8), // 339 Channel
    Row::Record(813, 2), // 340 CasesEvent.caseAccepted
    Row::Record(815, 5), // 341 CasesEvent.caseDeclined
    Row::Record(820, 2), // 342 CasesEvent.selfResolutionStarted
    Row::Maybe(0), // 343 TopicId?
    Row::Record(684, 1), // 344 CasesEvent.handlingStarted
    Row::Record(822, 2), // 345 CasesEvent.caseEntrusted
    Row::Record(824, 4), // 346 CasesEvent.caseDispatched
    Row::Record(828, 3), // 347 CasesEvent.caseReturned
    Row::Record(833, 5), // 348 CasesEvent.feedbackGiven
    Row::Union(831, 2), // 349 Unit
    Row::Record(35, 1), // 350 Unit.region
    Row::Record(185, 1), // 351 Unit.organisation
    Row::Record(838, 7), // 352 CasesEvent.caseClosed
    Row::Record(847, 6), // 353 CasesEvent.caseEscalated
    Row::Maybe(355), // 354 Deferral?
    Row::Words(845, 2), // 355 Deferral
    Row::Record(853, 4), // 356 CasesEvent.deadlineMissed
    Row::Record(857, 5), // 357 CasesEvent.caseSupervised
    Row::Record(862, 3), // 358 CasesEvent.deadlineSet
    Row::Record(865, 6), // 359 CasesEvent.caseRated
    Row::Leaf(Leaf::Score), // 360 Score
    Row::Record(871, 5), // 361 CasesEvent.caseReopened
    Row::Record(822, 2), // 362 CasesEvent.caseReleased
    Row::Record(684, 1), // 363 CasesEvent.caseWithdrawn
    Row::Union(980, 6), // 364 CatalogueEvent
    Row::Record(954, 5), // 365 CatalogueEvent.formAsked
    Row::List(367), // 366 [ItemAnswer]
    Row::Record(952, 2), // 367 ItemAnswer
    Row::Union(948, 4), // 368 AskAnswer
    Row::Record(895, 4), // 369 AskAnswer.alreadyHeld
    Row::Record(899, 4), // 370 AskAnswer.shareFrom
    Row::Record(903, 2), // 371 AskAnswer.mayCollect
    Row::Record(947, 1), // 372 AskAnswer.forbidden
    Row::Union(933, 14), // 373 CatalogueRefusal
    Row::Record(139, 1), // 374 CatalogueRefusal.unknownItem
    Row::Record(139, 1), // 375 CatalogueRefusal.itemTwice
    Row::Record(905, 2), // 376 CatalogueRefusal.purposeNotLawful
    Row::Record(907, 3), // 377 CatalogueRefusal.notEntitled
    Row::Record(910, 3), // 378 CatalogueRefusal.outsideRegion
    Row::Record(913, 5), // 379 CatalogueRefusal.alreadyHeld
    Row::Record(918, 3), // 380 CatalogueRefusal.refusedByResident
    Row::Record(921, 2), // 381 CatalogueRefusal.consentMissing
    Row::Record(923, 3), // 382 CatalogueRefusal.guardianMissing
    Row::Record(926, 5), // 383 CatalogueRefusal.heldElsewhere
    Row::Record(896, 1), // 384 CatalogueRefusal.recordExists
    Row::Record(896, 1), // 385 CatalogueRefusal.unknownRecord
    Row::Record(931, 2), // 386 CatalogueRefusal.notFresh
    Row::Record(921, 2), // 387 CatalogueRefusal.notRefusable
    Row::Record(962, 10), // 388 CatalogueEvent.itemCollected
    Row::Maybe(390), // 389 ItemConsent?
    Row::Record(959, 3), // 390 ItemConsent
    Row::Record(972, 4), // 391 CatalogueEvent.itemShared
    Row::Record(976, 4), // 392 CatalogueEvent.itemRefused
    Row::Record(972, 2), // 393 CatalogueEvent.holdingEnded
    Row::Record(33, 1), // 394 CatalogueEvent.personForgotten
    Row::Union(1009, 7), // 395 ConsultationEvent
    Row::Record(986, 7), // 396 ConsultationEvent.questionAsked
    Row::Record(993, 3), // 397 ConsultationEvent.answerReminded
    Row::Record(996, 3), // 398 ConsultationEvent.answerOverdue
    Row::Record(999, 3), // 399 ConsultationEvent.questionEscalated
    Row::Record(1004, 3), // 400 ConsultationEvent.questionAnswered
    Row::Record(1002, 2), // 401 ShownIdentity
    Row::Record(986, 1), // 402 ConsultationEvent.questionWithdrawn
    Row::Record(1007, 2), // 403 ConsultationEvent.answerRated
    Row::Union(1040, 7), // 404 VaultEvent
    Row::Record(1016, 6), // 405 VaultEvent.entryKept
    Row::Maybe(15), // 406 Digest?
    Row::Record(1022, 2), // 407 VaultEvent.entryCorrected
    Row::Record(1024, 2), // 408 VaultEvent.termMoved
    Row::Record(1026, 2), // 409 VaultEvent.consentWithdrawn
    Row::Maybe(0), // 410 CategoryCode?
    Row::Record(1033, 2), // 411 VaultEvent.erasureOrdered
    Row::Words(1028, 5), // 412 ErasureGround
    Row::Record(1038, 2), // 413 VaultEvent.entriesDue
    Row::List(0), // 414 [EntryId]
    Row::Words(1035, 3), // 415 DueCause
    Row::Record(1038, 1), // 416 VaultEvent.entriesErased
    Row::Record(1375, 6), // 417 Refused
    Row::Union(1365, 10), // 418 Refusal
    Row::Union(1074, 14), // 419 EngineRefusal
    Row::Record(1057, 2), // 420 EngineRefusal.tooLarge
    Row::Record(1059, 1), // 421 EngineRefusal.notUtf8
    Row::Record(1060, 2), // 422 EngineRefusal.malformed
    Row::Record(1062, 2), // 423 EngineRefusal.requestReused
    Row::Record(1064, 2), // 424 EngineRefusal.full
    Row::Record(1066, 2), // 425 EngineRefusal.timeBackward
    Row::Record(1068, 3), // 426 EngineRefusal.forbidden
    Row::Record(1071, 1), // 427 EngineRefusal.deadlinesPending
    Row::Record(1061, 1), // 428 EngineRefusal.snapshotDamaged
    Row::Record(1072, 2), // 429 EngineRefusal.snapshotVersion
    Row::Record(1074, 0), // 430 EngineRefusal.wrongSecret
    Row::Record(1062, 1), // 431 EngineRefusal.notRecorded
    Row::Record(1063, 2), // 432 EngineRefusal.noSuchRecord
    Row::Record(1061, 1), // 433 EngineRefusal.invalidNumber
    Row::Union(1092, 3), // 434 CharterRefusal
    Row::Record(1060, 2), // 435 CharterRefusal.invalid
    Row::Record(1088, 2), // 436 CharterRefusal.notInForce
    Row::Record(1090, 2), // 437 CharterRefusal.notLater
    Row::Union(1136, 32), // 438 DeliberationRefusal
    Row::Record(597, 1), // 439 DeliberationRefusal.unknownTopic
    Row::Record(597, 1), // 440 DeliberationRefusal.topicExists
    Row::Record(587, 1), // 441 DeliberationRefusal.unknownRule
    Row::Record(1095, 2), // 442 DeliberationRefusal.rulesCount
    Row::Record(587, 1), // 443 DeliberationRefusal.ruleTwice
    Row::Record(1097, 3), // 444 DeliberationRefusal.windowDays
    Row::Record(1100, 3), // 445 DeliberationRefusal.ladderLength
    Row::Record(1103, 2), // 446 DeliberationRefusal.ladderDescends
    Row::Record(1097, 3), // 447 DeliberationRefusal.hearingDays
    Row::Record(1103, 2), // 448 DeliberationRefusal.namedWithoutBasis
    Row::Record(1105, 2), // 449 DeliberationRefusal.unknownKind
    Row::Record(1107, 3), // 450 DeliberationRefusal.fine
    Row::Record(1103, 2), // 451 DeliberationRefusal.serviceWithheld
    Row::Record(1110, 2), // 452 DeliberationRefusal.nothingToContinue
    Row::Record(671, 2), // 453 DeliberationRefusal.covenantTaken
    Row::Record(1112, 2), // 454 DeliberationRefusal.nothingToRepeal
    Row::Record(1120, 2), // 455 DeliberationRefusal.notBeingSeconded
    Row::Words(1114, 6), // 456 StageName
    Row::Record(610, 3), // 457 DeliberationRefusal.notSeconded
    Row::Record(1120, 2), // 458 DeliberationRefusal.notOpenable
    Row::Record(1120, 2), // 459 DeliberationRefusal.notWithdrawable
    Row::Record(1120, 2), // 460 DeliberationRefusal.notVoting
    Row::Record(1122, 3), // 461 DeliberationRefusal.secondingOver
    Row::Record(1125, 3), // 462 DeliberationRefusal.votingOver
    Row::Record(1122, 3), // 463 DeliberationRefusal.notDue
    Row::Record(597, 1), // 464 DeliberationRefusal.ownSecond
    Row::Record(1128, 2), // 465 DeliberationRefusal.outsideRegion
    Row::Record(606, 2), // 466 DeliberationRefusal.alreadySeconded
    Row::Record(597, 2), // 467 DeliberationRefusal.nobodyEligible
    Row::Record(621, 1), // 468 DeliberationRefusal.appBallotOfAnother
    Row::Record(1130, 2), // 469 DeliberationRefusal.notEligible
    Row::Record(1132, 2), // 470 DeliberationRefusal.notDelegate
    Row::Record(1134, 2), // 471 DeliberationRefusal.alreadyVoted
    Row::Union(1188, 19), // 472 CovenantRefusal
    Row::Record(593, 1), // 473 CovenantRefusal.covenantExists
    Row::Record(593, 1), // 474 CovenantRefusal.unknownCovenant
    Row::Record(1168, 2), // 475 CovenantRefusal.notInForce
    Row::Record(1170, 3), // 476 CovenantRefusal.notYetInForce
    Row::Record(675, 2), // 477 CovenantRefusal.unknownRule
    Row::Record(1173, 2), // 478 CovenantRefusal.violationExists
    Row::Record(674, 1), // 479 CovenantRefusal.unknownViolation
    Row::Record(674, 1), // 480 CovenantRefusal.ownViolation
    Row::Record(674, 1), // 481 CovenantRefusal.alreadyWithdrawn
    Row::Record(1175, 2), // 482 CovenantRefusal.replyClosed
    Row::Record(1177, 3), // 483 CovenantRefusal.notApplied
    Row::Record(1180, 3), // 484 CovenantRefusal.appealClosed
    Row::Record(674, 1), // 485 CovenantRefusal.alreadyAppealed
    Row::Record(674, 1), // 486 CovenantRefusal.ownRecord
    Row::Record(674, 1), // 487 CovenantRefusal.noAppeal
    Row::Record(1183, 3), // 488 CovenantRefusal.notDue
    Row::Record(1186, 2), // 489 CovenantRefusal.placeOutside
    Row::Record(1188, 0), // 490 CovenantRefusal.minor
    Row::Record(1128, 2), // 491 CovenantRefusal.notBound
    Row::Union(1237, 33), // 492 PointsRefusal
    Row::Record(185, 1), // 493 PointsRefusal.notAMerchant
    Row::Record(716, 1), // 494 PointsRefusal.unknownFund
    Row::Record(100, 1), // 495 PointsRefusal.unknownAct
    Row::Record(1207, 3), // 496 PointsRefusal.unknownAward
    Row::Record(731, 1), // 497 PointsRefusal.unknownOffer
    Row::Record(738, 1), // 498 PointsRefusal.unknownRedemption
    Row::Record(766, 1), // 499 PointsRefusal.unknownSettlement
    Row::Record(1210, 2), // 500 PointsRefusal.notInSettlement
    Row::Record(716, 1), // 501 PointsRefusal.fundExists
    Row::Record(731, 1), // 502 PointsRefusal.offerExists
    Row::Record(738, 1), // 503 PointsRefusal.redemptionExists
    Row::Record(766, 1), // 504 PointsRefusal.settlementExists
    Row::Record(33, 1), // 505 PointsRefusal.ownAward
    Row::Record(1212, 3), // 506 PointsRefusal.fundElsewhere
    Row::Record(217, 2), // 507 PointsRefusal.proofTooLow
    Row::Record(1207, 3), // 508 PointsRefusal.alreadyAwarded
    Row::Record(1215, 5), // 509 PointsRefusal.capReached
    Row::Record(1207, 3), // 510 PointsRefusal.alreadyReversed
    Row::Record(1220, 2), // 511 PointsRefusal.priceTooLow
    Row::Record(1222, 0), // 512 PointsRefusal.stockEmpty
    Row::Record(100, 1), // 513 PointsRefusal.requirementEmpty
    Row::Record(731, 1), // 514 PointsRefusal.offerWithdrawn
    Row::Record(424, 1), // 515 PointsRefusal.ownOffer
    Row::Record(1222, 3), // 516 PointsRefusal.requirementNotMet
    Row::Record(731, 1), // 517 PointsRefusal.soldOut
    Row::Record(1225, 2), // 518 PointsRefusal.balanceTooLow
    Row::Record(1232, 2), // 519 PointsRefusal.redemptionOver
    Row::Words(1227, 5), // 520 RedemptionStatus
    Row::Record(250, 2), // 521 PointsRefusal.redemptionLate
    Row::Record(250, 2), // 522 PointsRefusal.notDue
    Row::Record(33, 1), // 523 PointsRefusal.ownConfirmation
    Row::Record(736, 2), // 524 PointsRefusal.ownSettlement
    Row::Record(35, 1), // 525 PointsRefusal.nothingToSettle
    Row::Record(1234, 3), // 526 PointsRefusal.ledgerFull
    Row::Union(1301, 33), // 527 CasesRefusal
    Row::Record(684, 1), // 528 CasesRefusal.unknownCase
    Row::Record(1270, 0), // 529 CasesRefusal.channelOfTheEngine
    Row::Record(1270, 2), // 530 CasesRefusal.sourceEntered
    Row::Record(684, 1), // 531 CasesRefusal.caseExists
    Row::Record(108, 1), // 532 CasesRefusal.unknownKind
    Row::Record(192, 2), // 533 CasesRefusal.regionTooHigh
    Row::Record(1272, 0), // 534 CasesRefusal.notOwnName
    Row::Record(1285, 3), // 535 CasesRefusal.wrongStage
    Row::Words(1272, 13), // 536 Stage
    Row::List(536), // 537 Stages
    Row::Record(1288, 3), // 538 CasesRefusal.wrongLevel
    Row::Record(250, 2), // 539 CasesRefusal.notDue
    Row::Record(250, 2), // 540 CasesRefusal.deadlinePassed
    Row::Record(120, 1), // 541 CasesRefusal.atTop
    Row::Record(1291, 2), // 542 CasesRefusal.notAbove
    Row::Record(1293, 2), // 543 CasesRefusal.aboveTop
    Row::Record(1295, 3), // 544 CasesRefusal.skipsLevel
    Row::Record(185, 1), // 545 CasesRefusal.notEntrustable
    Row::Record(185, 1), // 546 CasesRefusal.notADepartment
    Row::Record(444, 2), // 547 CasesRefusal.outOfReach
    Row::Record(425, 1), // 548 CasesRefusal.namedTwice
    Row::Record(1298, 0), // 549 CasesRefusal.unitMissing
    Row::Record(1298, 1), // 550 CasesRefusal.notWithUnit
    Row::Record(1298, 1), // 551 CasesRefusal.notActingFor
    Row::Record(425, 1), // 552 CasesRefusal.feedbackGiven
    Row::Record(425, 1), // 553 CasesRefusal.returnedBefore
    Row::Record(425, 1), // 554 CasesRefusal.dispatchDesignated
    Row::Record(866, 1), // 555 CasesRefusal.alreadyRated
    Row::Record(1299, 0), // 556 CasesRefusal.anonymous
    Row::Record(1299, 0), // 557 CasesRefusal.notReporter
    Row::Record(1299, 0), // 558 CasesRefusal.handlerRates
    Row::Record(229, 2), // 559 CasesRefusal.windowClosed
    Row::Record(1299, 2), // 560 CasesRefusal.reopenedTooOften
    Row::Record(247, 3), // 561 CasesRefusal.unknownYear
    Row::Record(120, 1), // 562 CasesRefusal.noTerm
    Row::Union(1337, 10), // 563 ConsultationRefusal
    Row::Record(986, 1), // 564 ConsultationRefusal.unknownQuestion
    Row::Record(986, 1), // 565 ConsultationRefusal.questionExists
    Row::Record(987, 1), // 566 ConsultationRefusal.notPublic
    Row::Record(1334, 3), // 567 ConsultationRefusal.outOfReach
    Row::Record(240, 2), // 568 ConsultationRefusal.tooManyOpen
    Row::Record(986, 1), // 569 ConsultationRefusal.notOpen
    Row::Record(986, 1), // 570 ConsultationRefusal.ownQuestion
    Row::Record(986, 1), // 571 ConsultationRefusal.notAnswered
    Row::Record(986, 1), // 572 ConsultationRefusal.ratedAlready
    Row::Record(250, 2), // 573 ConsultationRefusal.notDue
    Row::Union(1355, 10), // 574 VaultRefusal
    Row::Record(146, 1), // 575 VaultRefusal.unknownEntry
    Row::Record(146, 1), // 576 VaultRefusal.entryExists
    Row::Record(148, 1), // 577 VaultRefusal.unknownCategory
    Row::Record(148, 1), // 578 VaultRefusal.consentNeeded
    Row::Record(148, 2), // 579 VaultRefusal.notByConsent
    Row::Record(33, 1), // 580 VaultRefusal.nothingConsented
    Row::Record(1351, 2), // 581 VaultRefusal.notKept
    Row::Words(1347, 4), // 582 EntryStatus
    Row::Record(1351, 2), // 583 VaultRefusal.notDue
    Row::Record(1353, 2), // 584 VaultRefusal.childInCare
    Row::Record(33, 3), // 585 VaultRefusal.onlyOperator
    Row::Record(1442, 17), // 586 ExportView
    Row::Record(1394, 9), // 587 MemberView
    Row::List(589), // 588 [RoleView]
    Row::Record(398, 5), // 589 RoleView
    Row::List(246), // 590 [Unmasking]
    Row::List(0), // 591 [TopicId]
    Row::List(593), // 592 [ViolationView]
    Row::Record(1408, 14), // 593 ViolationView
    Row::Union(1403, 5), // 594 Standing
    Row::Record(1403, 0), // 595 Standing.noticed
    Row::Record(695, 1), // 596 Standing.applied
    Row::Record(700, 2), // 597 Standing.appealed
    Row::Record(1403, 0), // 598 Standing.dismissed
    Row::Record(1403, 0), // 599 Standing.withdrawn
    Row::List(0), // 600 [SourceId]
    Row::List(0), // 601 [RedemptionId]
    Row::List(0), // 602 [CaseId]
    Row::List(0), // 603 [QuestionId]
    Row::List(605), // 604 [RecordView]
    Row::Record(1422, 12), // 605 RecordView
    Row::List(607), // 606 [EntryView]
    Row::Record(1434, 8), // 607 EntryView
    Row::List(17), // 608 [u32]
    Row::Union(1521, 11), // 609 MembershipAnswer
    Row::Record(1465, 6), // 610 RegionView
    Row::Record(1475, 7), // 611 RegionHistory
    Row::List(613), // 612 [RegionVersion]
    Row::Record(1471, 4), // 613 RegionVersion
    Row::Maybe(615), // 614 Turn?
    Row::Record(197, 2), // 615 Turn
    Row::List(615), // 616 [Turn]
    Row::List(618), // 617 [PlannedReshape]
    Row::Record(194, 2), // 618 PlannedReshape
    Row::Record(1484, 8), // 619 CoverageView
    Row::Maybe(63), // 620 Ratio?
    Row::List(622), // 621 [ProofFigure]
    Row::Record(1482, 2), // 622 ProofFigure
    Row::Record(1492, 2), // 623 MembershipAnswer.joinCode
    Row::Leaf(Leaf::JoinCode), // 624 JoinCode
    Row::Record(1497, 1), // 625 MembershipAnswer.entries
    Row::List(627), // 626 [ChannelCount]
    Row::Record(1494, 3), // 627 ChannelCount
    Row::Record(1498, 3), // 628 MembershipAnswer.batch
    Row::Record(1512, 4), // 629 OrganisationView
    Row::Union(1506, 6), // 630 OrganisationStatus
    Row::Record(1501, 3), // 631 OrganisationStatus.applied
    Row::Record(1504, 0), // 632 OrganisationStatus.active
    Row::Record(1504, 2), // 633 OrganisationStatus.rejected
    Row::Record(1506, 0), // 634 OrganisationStatus.withdrawn
    Row::Record(1506, 0), // 635 OrganisationStatus.suspended
    Row::Record(1506, 0), // 636 OrganisationStatus.dissolved
    Row::Record(1519, 1), // 637 MembershipAnswer.identityKeys
    Row::List(639), // 638 [IdentityKeyView]
    Row::Record(1516, 3), // 639 IdentityKeyView
    Row::Record(1520, 1), // 640 MembershipAnswer.unmaskings
    Row::Union(1558, 2), // 641 DeliberationAnswer
    Row::Record(1546, 8), // 642 TopicView
    Row::Union(1540, 6), // 643 StageView
    Row::Record(250, 1), // 644 StageView.proposed
    Row::Record(670, 1), // 645 StageView.seconded
    Row::Record(1532, 4), // 646 StageView.voting
    Row::Record(1536, 4), // 647 StageView.decided
    Row::Record(197, 1), // 648 StageView.lapsed
    Row::Record(197, 1), // 649 StageView.withdrawn
    Row::Record(1554, 4), // 650 BallotView
    Row::Maybe(195), // 651 EntryChannel?
    Row::Union(1581, 3), // 652 CovenantAnswer
    Row::Record(1564, 9), // 653 CovenantView
    Row::List(655), // 654 [CovenantVersion]
    Row::Record(1560, 4), // 655 CovenantVersion
    Row::Record(1450, 1), // 656 CovenantAnswer.violations
    Row::Record(1580, 1), // 657 CovenantAnswer.figures
    Row::List(659), // 658 [RuleFigures]
    Row::Record(1573, 7), // 659 RuleFigures
    Row::Maybe(17), // 660 u32?
    Row::Union(1633, 10), // 661 PointsAnswer
    Row::Record(1584, 2), // 662 PersonView
    Row::Record(1586, 5), // 663 ParticipationView
    Row::Record(1591, 6), // 664 MerchantView
    Row::Record(1597, 5), // 665 FundView
    Row::Record(1602, 7), // 666 OfferView
    Row::Record(1609, 9), // 667 RedemptionView
    Row::Maybe(323), // 668 Buyer?
    Row::Record(1618, 2), // 669 PointsAnswer.verificationCode
    Row::Leaf(Leaf::VerificationCode), // 670 VerificationCode
    Row::Record(1620, 6), // 671 SettlementView
    Row::Record(1626, 7), // 672 LedgerTotals
    Row::Union(1726, 4), // 673 CasesAnswer
    Row::Record(1667, 23), // 674 CaseView
    Row::Maybe(0), // 675 SourceId?
    Row::Maybe(677), // 676 Rating?
    Row::Record(867, 3), // 677 Rating
    Row::List(679), // 678 [DepartmentView]
    Row::Record(1643, 2), // 679 DepartmentView
    Row::List(681), // 680 [StepView]
    Row::Record(1662, 5), // 681 StepView
    Row::Words(1645, 17), // 682 StepKind
    Row::Record(1702, 11), // 683 RegionFigures
    Row::List(685), // 684 [StageFigure]
    Row::Record(1690, 2), // 685 StageFigure
    Row::List(687), // 686 [LevelFigure]
    Row::Record(1692, 2), // 687 LevelFigure
    Row::List(689), // 688 [KindFigure]
    Row::Record(1694, 3), // 689 KindFigure
    Row::Record(1697, 5), // 690 RatingSums
    Row::Record(1713, 4), // 691 UnitFigures
    Row::Record(1725, 1), // 692 CasesAnswer.agenda
    Row::List(694), // 693 [OpenCase]
    Row::Record(1717, 8), // 694 OpenCase
    Row::Union(1737, 2), // 695 CatalogueAnswer
    Row::Record(1456, 1), // 696 CatalogueAnswer.records
    Row::Record(1730, 7), // 697 BurdenView
    Row::Union(1760, 2), // 698 ConsultationAnswer
    Row::Record(1746, 6), // 699 QuestionView
    Row::Union(1743, 3), // 700 QuestionStatus
    Row::Record(1502, 2), // 701 QuestionStatus.open
    Row::Record(1739, 4), // 702 QuestionStatus.answered
    Row::Maybe(72), // 703 bool?
    Row::Record(1743, 0), // 704 QuestionStatus.withdrawn
    Row::Record(1752, 8), // 705 Figures
    Row::Union(1762, 2), // 706 VaultAnswer
    Row::Record(1038, 1), // 707 VaultAnswer.due
    Row::Record(1773, 1), // 708 Answered
    Row::Union(1775, 4), // 709 BurdenOf
    Row::Record(1774, 1), // 710 BurdenOf.worker
    Row::Record(33, 1), // 711 BurdenOf.resident
    Row::Record(139, 1), // 712 BurdenOf.item
    Row::Record(35, 1), // 713 BurdenOf.region
    Row::Union(1807, 16), // 714 CasesCommand
    Row::Record(1779, 7), // 715 CasesCommand.report
    Row::Record(684, 1), // 716 CasesCommand.accept
    Row::Record(1786, 3), // 717 CasesCommand.decline
    Row::Record(820, 2), // 718 CasesCommand.startSelfResolution
    Row::Record(684, 1), // 719 CasesCommand.handle
    Row::Record(822, 2), // 720 CasesCommand.entrust
    Row::Record(1789, 4), // 721 CasesCommand.dispatch
    Row::Record(828, 3), // 722 CasesCommand.return
    Row::Record(1793, 3), // 723 CasesCommand.feedback
    Row::Record(684, 1), // 724 CasesCommand.close
    Row::Record(1796, 3), // 725 CasesCommand.escalate
    Row::Maybe(78), // 726 Level?
    Row::Record(1799, 6), // 727 CasesCommand.evaluate
    Row::Record(1786, 2), // 728 CasesCommand.reopen
    Row::Record(1805, 2), // 729 CasesCommand.withdraw
    Row::Record(185, 1), // 730 CasesCommand.release
    Row::Record(684, 1), // 731 CasesCommand.expire
    Row::Union(1827, 4), // 732 CasesQuery
    Row::Record(1793, 2), // 733 CasesQuery.case
    Row::Record(35, 1), // 734 CasesQuery.figures
    Row::Record(834, 1), // 735 CasesQuery.unit
    Row::Record(1823, 4), // 736 CasesQuery.agenda
    Row::Union(1848, 5), // 737 CatalogueCommand
    Row::Record(1835, 2), // 738 CatalogueCommand.ask
    Row::Record(1831, 4), // 739 DataForm
    Row::List(390), // 740 [ItemConsent]
    Row::List(0), // 741 [ItemCode]
    Row::Record(1840, 2), // 742 CatalogueCommand.collect
    Row::List(744), // 743 [Entry]
    Row::Record(1837, 3), // 744 Entry
    Row::Record(1842, 4), // 745 CatalogueCommand.share
    Row::Record(976, 3), // 746 CatalogueCommand.refuse
    Row::Record(1846, 2), // 747 CatalogueCommand.forget
    Row::Union(1854, 3), // 748 CatalogueQuery
    Row::Record(33, 1), // 749 CatalogueQuery.held
    Row::Record(1774, 1), // 750 CatalogueQuery.collected
    Row::Record(1853, 1), // 751 CatalogueQuery.burden
    Row::Union(1857, 1), // 752 CharterCommand
    Row::Record(162, 1), // 753 CharterCommand.adopt
    Row::Union(1858, 1), // 754 ClockCommand
    Row::Record(1858, 0), // 755 ClockCommand.advance
    Row::Union(2025, 10), // 756 Command
    Row::Union(1917, 34), // 757 MembershipCommand
    Row::Record(1859, 4), // 758 MembershipCommand.defineRegion
    Row::Record(1863, 4), // 759 MembershipCommand.reshape
    Row::Record(180, 1), // 760 MembershipCommand.cancelReshape
    Row::Record(205, 2), // 761 MembershipCommand.enterKnownHouseholds
    Row::Record(1867, 6), // 762 MembershipCommand.grantRole
    Row::Record(397, 4), // 763 MembershipCommand.revokeRole
    Row::Record(1873, 3), // 764 MembershipCommand.issueJoinCode
    Row::Record(205, 1), // 765 MembershipCommand.revokeJoinCode
    Row::Record(1876, 6), // 766 MembershipCommand.join
    Row::Maybe(243), // 767 Minority?
    Row::Record(33, 1), // 768 MembershipCommand.leave
    Row::Record(416, 2), // 769 MembershipCommand.nameDelegate
    Row::Record(418, 3), // 770 MembershipCommand.regroupHousehold
    Row::Record(1882, 6), // 771 MembershipCommand.applyOrganisation
    Row::Record(1888, 3), // 772 MembershipCommand.reviewOrganisation
    Row::Record(442, 2), // 773 MembershipCommand.appealReview
    Row::Record(185, 1), // 774 MembershipCommand.withdrawApplication
    Row::Record(1891, 2), // 775 MembershipCommand.nameOfficers
    Row::Record(442, 2), // 776 MembershipCommand.suspendOrganisation
    Row::Record(442, 2), // 777 MembershipCommand.reinstateOrganisation
    Row::Record(442, 2), // 778 MembershipCommand.dissolveOrganisation
    Row::Record(512, 4), // 779 MembershipCommand.openBatch
    Row::Record(1893, 2), // 780 MembershipCommand.closeBatch
    Row::Record(1895, 2), // 781 MembershipCommand.correct
    Row::Record(185, 1), // 782 MembershipCommand.lapseReview
    Row::Record(456, 2), // 783 MembershipCommand.rotateIdentityKey
    Row::Record(1897, 4), // 784 MembershipCommand.prove
    Row::Maybe(217), // 785 Identity?
    Row::Record(469, 3), // 786 MembershipCommand.suspectDuplicate
    Row::Record(1901, 4), // 787 MembershipCommand.reviewDuplicate
    Row::Record(477, 2), // 788 MembershipCommand.enterMinor
    Row::Record(1905, 4), // 789 MembershipCommand.askUnmasking
    Row::Record(1909, 3), // 790 MembershipCommand.decideUnmasking
    Row::Record(268, 1), // 791 MembershipCommand.tellUnmasked
    Row::Record(33, 1), // 792 MembershipCommand.erase
    Row::Record(1916, 1), // 793 MembershipCommand.fallDue
    Row::Union(1912, 4), // 794 Matter
    Row::Record(261, 2), // 795 Matter.duplicate
    Row::Record(33, 1), // 796 Matter.minor
    Row::Record(180, 1), // 797 Matter.reshape
    Row::Record(268, 1), // 798 Matter.unmasking
    Row::Union(1961, 7), // 799 DeliberationCommand
    Row::Record(1951, 6), // 800 DeliberationCommand.propose
    Row::Record(606, 2), // 801 DeliberationCommand.second
    Row::Record(597, 1), // 802 DeliberationCommand.withdraw
    Row::Record(597, 1), // 803 DeliberationCommand.open
    Row::Record(1957, 4), // 804 DeliberationCommand.cast
    Row::Record(597, 1), // 805 DeliberationCommand.lapse
    Row::Record(597, 1), // 806 DeliberationCommand.close
    Row::Union(1979, 8), // 807 CovenantCommand
    Row::Record(666, 4), // 808 CovenantCommand.adopt
    Row::Record(671, 2), // 809 CovenantCommand.repeal
    Row::Record(1968, 8), // 810 CovenantCommand.recordViolation
    Row::Record(686, 2), // 811 CovenantCommand.reply
    Row::Record(686, 2), // 812 CovenantCommand.appeal
    Row::Record(1976, 3), // 813 CovenantCommand.decideAppeal
    Row::Record(702, 2), // 814 CovenantCommand.withdrawViolation
    Row::Record(674, 1), // 815 CovenantCommand.fallDue
    Row::Union(1993, 13), // 816 PointsCommand
    Row::Record(716, 2), // 817 PointsCommand.openFund
    Row::Record(718, 4), // 818 PointsCommand.award
    Row::Record(1987, 4), // 819 PointsCommand.reverse
    Row::Record(731, 5), // 820 PointsCommand.publishOffer
    Row::Record(731, 1), // 821 PointsCommand.withdrawOffer
    Row::Record(738, 3), // 822 PointsCommand.reserve
    Row::Record(1991, 2), // 823 PointsCommand.confirm
    Row::Record(738, 1), // 824 PointsCommand.cancel
    Row::Record(738, 1), // 825 PointsCommand.expireRedemption
    Row::Record(424, 1), // 826 PointsCommand.release
    Row::Record(766, 2), // 827 PointsCommand.settle
    Row::Record(252, 2), // 828 PointsCommand.combine
    Row::Record(33, 1), // 829 PointsCommand.forfeit
    Row::Union(2006, 7), // 830 ConsultationCommand
    Row::Record(986, 4), // 831 ConsultationCommand.ask
    Row::Record(1004, 2), // 832 ConsultationCommand.answer
    Row::Record(986, 1), // 833 ConsultationCommand.withdraw
    Row::Record(1007, 2), // 834 ConsultationCommand.rate
    Row::Record(986, 1), // 835 ConsultationCommand.lapse
    Row::Record(33, 1), // 836 ConsultationCommand.forget
    Row::Record(987, 1), // 837 ConsultationCommand.release
    Row::Union(2018, 7), // 838 VaultCommand
    Row::Record(2013, 5), // 839 VaultCommand.keep
    Row::Record(1022, 2), // 840 VaultCommand.correct
    Row::Record(1026, 2), // 841 VaultCommand.withdrawConsent
    Row::Record(1033, 2), // 842 VaultCommand.erase
    Row::Record(1038, 1), // 843 VaultCommand.confirmErasure
    Row::Record(2018, 0), // 844 VaultCommand.lapse
    Row::Record(33, 1), // 845 VaultCommand.retire
    Row::Union(2035, 2), // 846 ConsultationQuery
    Row::Record(986, 1), // 847 ConsultationQuery.question
    Row::Record(987, 1), // 848 ConsultationQuery.figures
    Row::Union(2039, 3), // 849 CovenantQuery
    Row::Record(593, 1), // 850 CovenantQuery.covenant
    Row::Record(33, 1), // 851 CovenantQuery.violations
    Row::Record(2037, 2), // 852 CovenantQuery.figures
    Row::Union(2042, 2), // 853 DeliberationQuery
    Row::Record(597, 1), // 854 DeliberationQuery.topic
    Row::Record(606, 2), // 855 DeliberationQuery.ballot
    Row::Record(2049, 1), // 856 Done
    Row::Union(2045, 4), // 857 Made
    Row::Record(2044, 1), // 858 Made.picture
    Row::Record(2050, 3), // 859 Helper
    Row::Union(2054, 6), // 860 JournalQuery
    Row::Record(2053, 0), // 861 JournalQuery.state
    Row::Record(2053, 0), // 862 JournalQuery.root
    Row::Record(1063, 1), // 863 JournalQuery.inclusion
    Row::Record(2053, 1), // 864 JournalQuery.consistency
    Row::Record(1062, 1), // 865 JournalQuery.receipt
    Row::Record(33, 1), // 866 JournalQuery.export
    Row::Union(2060, 11), // 867 MembershipQuery
    Row::Record(35, 1), // 868 MembershipQuery.region
    Row::Record(35, 1), // 869 MembershipQuery.regionHistory
    Row::Record(35, 1), // 870 MembershipQuery.coverage
    Row::Record(205, 1), // 871 MembershipQuery.joinCode
    Row::Record(33, 1), // 872 MembershipQuery.member
    Row::Record(35, 1), // 873 MembershipQuery.entries
    Row::Record(282, 1), // 874 MembershipQuery.batch
    Row::Record(185, 1), // 875 MembershipQuery.organisation
    Row::Record(2060, 0), // 876 MembershipQuery.identityKeys
    Row::Record(268, 1), // 877 MembershipQuery.unmasking
    Row::Record(33, 1), // 878 MembershipQuery.unmaskings
    Row::Union(2071, 10), // 879 PointsQuery
    Row::Record(33, 1), // 880 PointsQuery.person
    Row::Record(718, 2), // 881 PointsQuery.participation
    Row::Record(424, 1), // 882 PointsQuery.merchant
    Row::Record(716, 1), // 883 PointsQuery.fund
    Row::Record(731, 1), // 884 PointsQuery.offer
    Row::Record(738, 1), // 885 PointsQuery.redemption
    Row::Record(738, 1), // 886 PointsQuery.verificationCode
    Row::Record(766, 1), // 887 PointsQuery.settlement
    Row::Record(1210, 2), // 888 PointsQuery.settlementLine
    Row::Record(2071, 0), // 889 PointsQuery.ledger
    Row::Union(2083, 9), // 890 Query
    Row::Union(2081, 2), // 891 VaultQuery
    Row::Record(146, 1), // 892 VaultQuery.entry
    Row::Record(2081, 0), // 893 VaultQuery.due
    Row::Record(2092, 3), // 894 Question
    Row::Record(2098, 5), // 895 Request
    Row::Maybe(897), // 896 Via?
    Row::Record(2095, 3), // 897 Via
    Row::Maybe(859), // 898 Helper?
    Row::Leaf(Leaf::Secret), // 899 Secret
    Row::Record(2103, 3), // 900 Setup
    Row::Union(2128, 7), // 901 Tool
    Row::Record(2106, 4), // 902 Tool.identityDigest
    Row::Record(2110, 3), // 903 Tool.identityKey
    Row::Record(1375, 1), // 904 Tool.creditCode
    Row::Record(2113, 2), // 905 Tool.contentDigest
    Row::Record(2115, 1), // 906 Tool.qrPicture
    Row::Record(2116, 6), // 907 Tool.verifyInclusion
    Row::Record(2122, 6), // 908 Tool.verifyConsistency
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
    may(133, 277, 0), // basis
    must(399, 274), // dissuade
    must(400, 275), // expose
    must(401, 276), // exposeNamed
    must(402, 278), // refer
    must(403, 279), // fine
    must(404, 280), // withholdService
    must(178, 44), // days
    must(59, 44), // decisionDays
    must(405, 0), // rule
    must(406, 44), // windowDays
    must(407, 272), // ladder
    may(408, 281, 0), // replyDays
    may(409, 282, 0), // appeal
    may(410, 284, 0), // continues
    must(411, 0), // covenant
    must(348, 270), // rules
    may(144, 34, 0), // effectiveFrom
    may(412, 281, 0), // figuresFrom
    must(413, 0), // topic
    must(33, 37), // region
    must(405, 60), // rule
    must(68, 40), // proofs
    must(414, 15), // subject
    may(411, 268, 0), // covenant
    may(415, 285, 0), // repeals
    must(416, 0), // proposer
    must(194, 16), // due
    must(413, 0), // topic
    must(31, 0), // person
    must(413, 0), // topic
    must(89, 44), // seconds
    must(413, 0), // topic
    must(89, 44), // seconds
    must(182, 44), // needed
    must(413, 0), // topic
    must(83, 17), // eligible
    must(417, 15), // register
    must(179, 16), // until
    must(418, 0), // yes
    must(419, 0), // no
    must(420, 0), // abstain
    must(413, 0), // topic
    must(421, 0), // voter
    may(166, 292, 0), // household
    must(422, 293), // choice
    must(352, 195), // channel
    must(423, 0), // noQuorum
    must(424, 0), // rejected
    must(425, 0), // passed
    must(426, 0), // heads
    must(427, 0), // area
    must(428, 0), // weight
    must(429, 297), // measure
    must(83, 17), // eligible
    must(84, 17), // participants
    must(418, 17), // yes
    must(419, 17), // no
    must(420, 17), // abstain
    must(92, 0), // quorum
    must(93, 0), // approval
    must(81, 0), // atLeast
    must(82, 0), // moreThan
    must(430, 300), // test
    must(429, 297), // measure
    must(431, 17), // part
    must(432, 17), // whole
    must(433, 64), // base
    must(434, 63), // ratio
    must(435, 301), // comparison
    must(436, 302), // left
    must(437, 302), // right
    must(438, 72), // holds
    must(413, 0), // topic
    must(33, 37), // region
    must(439, 295), // outcome
    must(440, 296), // tally
    must(28, 298), // proof
    may(441, 268, 0), // adopts
    may(415, 285, 0), // repeals
    must(442, 267), // topicProposed
    must(443, 286), // secondGiven
    must(444, 287), // topicSeconded
    must(445, 288), // topicLapsed
    must(446, 289), // topicWithdrawn
    must(447, 290), // votingOpened
    must(448, 291), // ballotCast
    must(449, 294), // topicDecided
    must(413, 0), // topic
    must(33, 37), // region
    must(450, 269), // draft
    may(451, 285, 0), // replaces
    must(452, 16), // since
    must(411, 0), // covenant
    must(413, 0), // topic
    must(179, 16), // until
    must(453, 0), // violation
    must(411, 0), // covenant
    must(405, 0), // rule
    must(31, 0), // person
    must(454, 37), // place
    must(455, 15), // evidence
    must(456, 17), // repetition
    must(429, 273), // measure
    must(179, 16), // until
    must(457, 16), // applies
    must(458, 0), // case
    may(459, 210, 0), // recorder
    must(453, 0), // violation
    must(460, 15), // content
    must(453, 0), // violation
    must(31, 0), // person
    must(454, 37), // place
    must(455, 15), // evidence
    must(456, 17), // repetition
    must(429, 273), // measure
    may(458, 309, 0), // case
    must(334, 16), // appealUntil
    must(411, 0), // covenant
    must(405, 0), // rule
    must(454, 37), // place
    must(453, 0), // violation
    must(460, 15), // content
    must(194, 16), // due
    must(453, 0), // violation
    must(332, 0), // reason
    must(453, 0), // violation
    may(332, 238, 0), // reason
    may(458, 309, 0), // case
    must(461, 304), // covenantAdopted
    must(462, 305), // covenantRepealed
    must(463, 306), // violationRecorded
    must(464, 307), // replyGiven
    must(465, 308), // measureApplied
    must(466, 310), // noticeIssued
    must(467, 311), // appealLodged
    must(468, 312), // appealDismissed
    must(469, 313), // violationWithdrawn
    must(470, 0), // fund
    must(33, 37), // region
    must(31, 0), // person
    must(46, 0), // act
    must(470, 0), // fund
    must(95, 0), // source
    must(97, 11), // amount
    must(31, 0), // person
    must(46, 0), // act
    must(470, 0), // fund
    must(95, 0), // source
    must(97, 11), // amount
    must(332, 0), // reason
    must(46, 0), // act
    must(471, 17), // times
    must(472, 0), // offer
    must(320, 0), // merchant
    must(473, 11), // price
    must(474, 17), // stock
    may(475, 319, 0), // requires
    must(31, 0), // person
    must(320, 0), // merchant
    must(476, 0), // redemption
    must(472, 0), // offer
    must(477, 323), // buyer
    must(473, 11), // price
    must(478, 43), // tries
    must(194, 16), // due
    must(476, 0), // redemption
    must(312, 43), // triesLeft
    must(479, 0), // cancelled
    must(480, 0), // expired
    must(481, 0), // locked
    must(482, 0), // dissolved
    must(476, 0), // redemption
    must(483, 327), // cause
    must(320, 0), // merchant
    must(484, 11), // carried
    must(485, 11), // earned
    must(486, 11), // spent
    must(487, 11), // reserved
    must(488, 11), // net
    must(489, 331), // cny
    must(484, 11), // carried
    must(485, 11), // earned
    must(486, 11), // spent
    must(487, 11), // reserved
    must(488, 11), // net
    must(489, 331), // cny
    must(490, 331), // rounding
    must(491, 0), // settlement
    must(33, 37), // region
    must(492, 68), // rate
    must(493, 329), // lines
    must(494, 332), // totals
    must(31, 0), // person
    must(195, 0), // into
    must(97, 11), // amount
    must(31, 0), // person
    must(470, 0), // fund
    must(97, 11), // amount
    must(495, 315), // fundOpened
    must(496, 316), // pointsAwarded
    must(497, 317), // awardReversed
    must(498, 318), // offerPublished
    must(499, 321), // offerWithdrawn
    must(500, 322), // redemptionReserved
    must(501, 324), // codeRejected
    must(502, 325), // redemptionConfirmed
    must(503, 326), // redemptionReturned
    must(504, 328), // settled
    must(505, 333), // pointsCombined
    must(506, 334), // pointsForfeited
    must(117, 74), // officeHours
    must(118, 76), // limits
    must(119, 43), // warningsMax
    must(120, 43), // reopeningsMax
    must(121, 44), // evaluationDays
    must(330, 337), // terms
    must(18, 0), // resident
    must(507, 0), // gridPatrol
    must(508, 0), // hotline
    must(509, 0), // policeLine
    must(510, 0), // sensor
    must(321, 0), // department
    must(511, 0), // tip
    must(411, 0), // covenant
    must(458, 0), // case
    must(103, 0), // kind
    must(104, 72), // urgent
    must(33, 37), // region
    must(114, 78), // level
    must(352, 339), // channel
    must(95, 0), // source
    may(512, 210, 0), // reporter
    must(460, 15), // content
    must(194, 16), // due
    must(458, 0), // case
    must(114, 78), // level
    must(458, 0), // case
    must(114, 78), // level
    must(332, 0), // reason
    must(513, 0), // path
    must(179, 16), // until
    must(458, 0), // case
    may(413, 343, 0), // topic
    must(458, 0), // case
    must(167, 0), // organisation
    must(458, 0), // case
    must(514, 0), // lead
    must(61, 73), // helpers
    must(515, 72), // designated
    must(458, 0), // case
    must(321, 0), // department
    must(332, 0), // reason
    must(33, 350), // region
    must(167, 351), // organisation
    must(458, 0), // case
    must(516, 349), // unit
    must(517, 0), // result
    must(518, 72), // complete
    may(333, 210, 0), // by
    must(458, 0), // case
    must(114, 78), // level
    must(516, 349), // unit
    must(517, 0), // result
    must(519, 100), // back
    must(520, 72), // late
    must(179, 16), // until
    must(266, 0), // unknownYear
    must(521, 0), // warningsExhausted
    must(458, 0), // case
    must(142, 78), // from
    must(315, 78), // to
    may(332, 238, 0), // reason
    must(194, 16), // due
    may(522, 354, 0), // deferral
    must(458, 0), // case
    must(114, 78), // level
    must(516, 349), // unit
    must(194, 16), // due
    must(458, 0), // case
    must(114, 78), // level
    must(523, 43), // warning
    must(194, 16), // due
    may(522, 354, 0), // deferral
    must(458, 0), // case
    must(194, 16), // due
    may(522, 354, 0), // deferral
    must(458, 0), // case
    must(524, 44), // round
    must(525, 360), // response
    must(526, 360), // solution
    must(527, 360), // satisfaction
    may(332, 238, 0), // reason
    must(458, 0), // case
    must(114, 78), // level
    must(524, 44), // round
    must(332, 0), // reason
    must(194, 16), // due
    must(528, 336), // termsAdopted
    must(529, 338), // caseReported
    must(530, 340), // caseAccepted
    must(531, 341), // caseDeclined
    must(532, 342), // selfResolutionStarted
    must(533, 344), // handlingStarted
    must(534, 345), // caseEntrusted
    must(535, 346), // caseDispatched
    must(536, 347), // caseReturned
    must(537, 348), // feedbackGiven
    must(538, 352), // caseClosed
    must(539, 353), // caseEscalated
    must(540, 356), // deadlineMissed
    must(541, 357), // caseSupervised
    must(542, 358), // deadlineSet
    must(543, 359), // caseRated
    must(544, 361), // caseReopened
    must(545, 362), // caseReleased
    must(546, 363), // caseWithdrawn
    must(333, 0), // by
    must(547, 0), // record
    must(548, 17), // ageDays
    must(179, 16), // until
    must(549, 0), // holder
    must(547, 0), // record
    must(548, 17), // ageDays
    must(179, 16), // until
    must(133, 82), // basis
    must(179, 16), // until
    must(131, 0), // item
    must(550, 0), // purpose
    must(131, 0), // item
    must(167, 0), // organisation
    must(132, 0), // owner
    must(167, 0), // organisation
    must(183, 37), // actsIn
    must(108, 37), // grid
    must(131, 0), // item
    must(333, 0), // by
    must(547, 0), // record
    must(548, 17), // ageDays
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
    must(549, 0), // holder
    must(547, 0), // record
    must(548, 17), // ageDays
    must(179, 16), // until
    must(547, 0), // record
    must(179, 16), // until
    must(551, 374), // unknownItem
    must(552, 375), // itemTwice
    must(553, 376), // purposeNotLawful
    must(554, 377), // notEntitled
    must(555, 378), // outsideRegion
    must(556, 379), // alreadyHeld
    must(557, 380), // refusedByResident
    must(558, 381), // consentMissing
    must(559, 382), // guardianMissing
    must(560, 383), // heldElsewhere
    must(561, 384), // recordExists
    must(562, 385), // unknownRecord
    must(563, 386), // notFresh
    must(564, 387), // notRefusable
    must(309, 373), // why
    must(556, 369), // alreadyHeld
    must(565, 370), // shareFrom
    must(566, 371), // mayCollect
    must(567, 372), // forbidden
    must(131, 0), // item
    must(57, 368), // answer
    must(347, 0), // asker
    must(31, 0), // person
    must(167, 0), // organisation
    must(550, 0), // purpose
    must(568, 366), // answers
    must(131, 0), // item
    must(333, 0), // by
    must(455, 15), // evidence
    must(547, 0), // record
    must(131, 0), // item
    must(31, 0), // person
    must(167, 0), // organisation
    must(550, 0), // purpose
    must(347, 0), // asker
    must(460, 15), // content
    must(133, 82), // basis
    may(122, 389, 0), // consent
    must(179, 16), // until
    must(547, 0), // record
    must(167, 0), // organisation
    must(550, 0), // purpose
    may(122, 389, 0), // consent
    must(31, 0), // person
    must(131, 0), // item
    must(167, 0), // organisation
    must(179, 16), // until
    must(569, 365), // formAsked
    must(570, 388), // itemCollected
    must(571, 391), // itemShared
    must(572, 392), // itemRefused
    must(573, 393), // holdingEnded
    must(574, 394), // personForgotten
    must(575, 0), // question
    must(576, 0), // body
    must(31, 0), // person
    must(460, 15), // content
    must(330, 49), // terms
    must(577, 16), // remind
    must(194, 16), // due
    must(575, 0), // question
    must(576, 0), // body
    must(194, 16), // due
    must(575, 0), // question
    must(516, 349), // unit
    must(194, 16), // due
    must(575, 0), // question
    must(33, 37), // region
    must(194, 16), // due
    must(516, 349), // unit
    must(32, 9), // role
    must(575, 0), // question
    must(460, 15), // content
    must(578, 401), // shown
    must(575, 0), // question
    must(579, 72), // solved
    must(580, 396), // questionAsked
    must(581, 397), // answerReminded
    must(582, 398), // answerOverdue
    must(583, 399), // questionEscalated
    must(584, 400), // questionAnswered
    must(585, 402), // questionWithdrawn
    must(586, 403), // answerRated
    must(138, 0), // entry
    must(31, 0), // person
    must(140, 86), // category
    must(460, 15), // content
    may(122, 406, 0), // consent
    may(179, 34, 0), // until
    must(138, 0), // entry
    must(460, 15), // content
    must(138, 0), // entry
    may(179, 34, 0), // until
    must(31, 0), // person
    may(140, 410, 0), // category
    must(587, 0), // purposeReached
    must(588, 0), // serviceEnded
    must(589, 0), // consentWithdrawn
    must(590, 0), // unlawful
    must(128, 0), // otherLaw
    must(31, 0), // person
    must(591, 412), // ground
    must(592, 0), // termEnded
    must(589, 0), // consentWithdrawn
    must(593, 0), // erasure
    must(594, 414), // entries
    must(483, 415), // cause
    must(595, 405), // entryKept
    must(396, 407), // entryCorrected
    must(596, 408), // termMoved
    must(589, 409), // consentWithdrawn
    must(597, 411), // erasureOrdered
    must(598, 413), // entriesDue
    must(599, 416), // entriesErased
    must(153, 31), // charter
    must(147, 88), // membership
    must(148, 266), // deliberation
    must(411, 303), // covenant
    must(149, 314), // points
    must(150, 335), // cases
    must(151, 364), // catalogue
    must(73, 395), // consultation
    must(152, 404), // vault
    must(600, 29), // events
    must(601, 17), // bytes
    must(48, 17), // max
    must(170, 17), // at
    must(513, 26), // path
    must(602, 26), // problem
    must(603, 0), // request
    must(604, 17), // seq
    must(24, 17), // records
    must(48, 17), // max
    must(170, 16), // at
    must(23, 16), // now
    must(65, 26), // command
    must(605, 0), // actor
    must(606, 3), // allowed
    must(607, 17), // fired
    must(180, 44), // version
    must(176, 44), // known
    must(608, 420), // tooLarge
    must(609, 421), // notUtf8
    must(610, 422), // malformed
    must(611, 423), // requestReused
    must(612, 424), // full
    must(613, 425), // timeBackward
    must(567, 426), // forbidden
    must(614, 427), // deadlinesPending
    must(615, 428), // snapshotDamaged
    must(616, 429), // snapshotVersion
    must(617, 430), // wrongSecret
    must(618, 431), // notRecorded
    must(619, 432), // noSuchRecord
    must(620, 433), // invalidNumber
    must(170, 16), // at
    must(142, 16), // from
    must(142, 16), // from
    must(621, 16), // latest
    must(622, 435), // invalid
    must(623, 436), // notInForce
    must(624, 437), // notLater
    must(348, 17), // rules
    must(48, 44), // max
    must(405, 0), // rule
    must(178, 44), // days
    must(48, 44), // max
    must(405, 0), // rule
    must(625, 17), // steps
    must(48, 44), // max
    must(405, 0), // rule
    must(626, 44), // step
    must(405, 0), // rule
    must(103, 0), // kind
    must(405, 0), // rule
    must(626, 44), // step
    must(97, 11), // amount
    must(405, 0), // rule
    must(410, 0), // continues
    must(411, 0), // covenant
    must(33, 37), // region
    must(627, 0), // proposed
    must(628, 0), // seconded
    must(629, 0), // voting
    must(630, 0), // decided
    must(344, 0), // lapsed
    must(631, 0), // withdrawn
    must(413, 0), // topic
    must(349, 456), // stage
    must(413, 0), // topic
    must(194, 16), // due
    must(170, 16), // at
    must(413, 0), // topic
    must(179, 16), // until
    must(170, 16), // at
    must(31, 0), // person
    must(33, 37), // region
    must(421, 0), // voter
    must(632, 16), // opened
    must(421, 0), // voter
    must(166, 0), // household
    must(42, 16), // cast
    must(352, 195), // channel
    must(633, 439), // unknownTopic
    must(634, 440), // topicExists
    must(635, 441), // unknownRule
    must(636, 442), // rulesCount
    must(637, 443), // ruleTwice
    must(406, 444), // windowDays
    must(638, 445), // ladderLength
    must(639, 446), // ladderDescends
    must(640, 447), // hearingDays
    must(641, 448), // namedWithoutBasis
    must(642, 449), // unknownKind
    must(403, 450), // fine
    must(643, 451), // serviceWithheld
    must(644, 452), // nothingToContinue
    must(645, 453), // covenantTaken
    must(646, 454), // nothingToRepeal
    must(647, 455), // notBeingSeconded
    must(648, 457), // notSeconded
    must(649, 458), // notOpenable
    must(650, 459), // notWithdrawable
    must(651, 460), // notVoting
    must(652, 461), // secondingOver
    must(653, 462), // votingOver
    must(268, 463), // notDue
    must(654, 464), // ownSecond
    must(555, 465), // outsideRegion
    must(655, 466), // alreadySeconded
    must(656, 467), // nobodyEligible
    must(657, 468), // appBallotOfAnother
    must(658, 469), // notEligible
    must(659, 470), // notDelegate
    must(660, 471), // alreadyVoted
    must(411, 0), // covenant
    must(452, 16), // since
    must(411, 0), // covenant
    must(452, 16), // since
    must(170, 16), // at
    must(453, 0), // violation
    must(661, 16), // recorded
    must(453, 0), // violation
    must(662, 16), // applied
    must(453, 0), // violation
    must(457, 16), // applies
    must(170, 16), // at
    must(453, 0), // violation
    must(179, 16), // until
    must(170, 16), // at
    must(453, 0), // violation
    must(194, 16), // due
    must(170, 16), // at
    must(454, 37), // place
    must(33, 37), // region
    must(663, 473), // covenantExists
    must(664, 474), // unknownCovenant
    must(623, 475), // notInForce
    must(665, 476), // notYetInForce
    must(635, 477), // unknownRule
    must(666, 478), // violationExists
    must(667, 479), // unknownViolation
    must(668, 480), // ownViolation
    must(669, 481), // alreadyWithdrawn
    must(670, 482), // replyClosed
    must(671, 483), // notApplied
    must(672, 484), // appealClosed
    must(673, 485), // alreadyAppealed
    must(674, 486), // ownRecord
    must(675, 487), // noAppeal
    must(268, 488), // notDue
    must(676, 489), // placeOutside
    must(339, 490), // minor
    must(677, 491), // notBound
    must(31, 0), // person
    must(46, 0), // act
    must(95, 0), // source
    must(491, 0), // settlement
    must(320, 0), // merchant
    must(470, 0), // fund
    must(33, 37), // region
    must(108, 37), // grid
    must(46, 0), // act
    must(678, 11), // cap
    must(485, 11), // earned
    must(343, 11), // asked
    must(179, 16), // until
    must(473, 11), // price
    must(47, 11), // least
    must(46, 0), // act
    must(679, 17), // done
    must(182, 17), // needed
    must(680, 11), // balance
    must(182, 11), // needed
    must(487, 0), // reserved
    must(681, 0), // confirmed
    must(479, 0), // cancelled
    must(480, 0), // expired
    must(481, 0), // locked
    must(476, 0), // redemption
    must(682, 520), // status
    must(207, 11), // total
    must(343, 11), // asked
    must(48, 11), // max
    must(683, 493), // notAMerchant
    must(684, 494), // unknownFund
    must(685, 495), // unknownAct
    must(686, 496), // unknownAward
    must(687, 497), // unknownOffer
    must(688, 498), // unknownRedemption
    must(689, 499), // unknownSettlement
    must(690, 500), // notInSettlement
    must(691, 501), // fundExists
    must(692, 502), // offerExists
    must(693, 503), // redemptionExists
    must(694, 504), // settlementExists
    must(695, 505), // ownAward
    must(696, 506), // fundElsewhere
    must(233, 507), // proofTooLow
    must(697, 508), // alreadyAwarded
    must(698, 509), // capReached
    must(699, 510), // alreadyReversed
    must(700, 511), // priceTooLow
    must(701, 512), // stockEmpty
    must(702, 513), // requirementEmpty
    must(499, 514), // offerWithdrawn
    must(703, 515), // ownOffer
    must(704, 516), // requirementNotMet
    must(705, 517), // soldOut
    must(706, 518), // balanceTooLow
    must(707, 519), // redemptionOver
    must(708, 521), // redemptionLate
    must(268, 522), // notDue
    must(709, 523), // ownConfirmation
    must(710, 524), // ownSettlement
    must(711, 525), // nothingToSettle
    must(712, 526), // ledgerFull
    must(352, 339), // channel
    must(458, 0), // case
    must(713, 0), // reported
    must(714, 0), // notAccepted
    must(715, 0), // accepted
    must(716, 0), // selfResolving
    must(717, 0), // handling
    must(718, 0), // entrusted
    must(719, 0), // dispatched
    must(720, 0), // returned
    must(721, 0), // feedback
    must(722, 0), // closed
    must(723, 0), // evaluated
    must(724, 0), // reopened
    must(631, 0), // withdrawn
    must(458, 0), // case
    must(349, 536), // stage
    must(182, 537), // needed
    must(114, 78), // level
    must(725, 78), // lowest
    must(726, 78), // highest
    must(114, 78), // level
    must(315, 78), // to
    must(315, 78), // to
    must(727, 78), // top
    must(114, 78), // level
    must(728, 78), // next
    must(315, 78), // to
    must(516, 0), // unit
    must(729, 44), // reopenings
    must(48, 44), // max
    must(730, 528), // unknownCase
    must(731, 529), // channelOfTheEngine
    must(732, 530), // sourceEntered
    must(733, 531), // caseExists
    must(642, 532), // unknownKind
    must(734, 533), // regionTooHigh
    must(735, 534), // notOwnName
    must(736, 535), // wrongStage
    must(737, 538), // wrongLevel
    must(268, 539), // notDue
    must(738, 540), // deadlinePassed
    must(739, 541), // atTop
    must(740, 542), // notAbove
    must(741, 543), // aboveTop
    must(742, 544), // skipsLevel
    must(743, 545), // notEntrustable
    must(744, 546), // notADepartment
    must(745, 547), // outOfReach
    must(223, 548), // namedTwice
    must(746, 549), // unitMissing
    must(747, 550), // notWithUnit
    must(748, 551), // notActingFor
    must(537, 552), // feedbackGiven
    must(749, 553), // returnedBefore
    must(750, 554), // dispatchDesignated
    must(751, 555), // alreadyRated
    must(752, 556), // anonymous
    must(753, 557), // notReporter
    must(754, 558), // handlerRates
    must(755, 559), // windowClosed
    must(756, 560), // reopenedTooOften
    must(266, 561), // unknownYear
    must(757, 562), // noTerm
    must(576, 0), // body
    must(33, 37), // region
    must(108, 37), // grid
    must(758, 564), // unknownQuestion
    must(759, 565), // questionExists
    must(760, 566), // notPublic
    must(745, 567), // outOfReach
    must(761, 568), // tooManyOpen
    must(762, 569), // notOpen
    must(763, 570), // ownQuestion
    must(764, 571), // notAnswered
    must(765, 572), // ratedAlready
    must(268, 573), // notDue
    must(766, 0), // kept
    must(767, 0), // stored
    must(194, 0), // due
    must(768, 0), // erased
    must(138, 0), // entry
    must(682, 582), // status
    must(31, 0), // person
    must(769, 0), // child
    must(770, 575), // unknownEntry
    must(771, 576), // entryExists
    must(772, 577), // unknownCategory
    must(773, 578), // consentNeeded
    must(774, 579), // notByConsent
    must(775, 580), // nothingConsented
    must(776, 581), // notKept
    must(268, 583), // notDue
    must(777, 584), // childInCare
    must(778, 585), // onlyOperator
    must(21, 419), // engine
    must(153, 434), // charter
    must(147, 103), // membership
    must(148, 438), // deliberation
    must(411, 472), // covenant
    must(149, 492), // points
    must(150, 527), // cases
    must(151, 373), // catalogue
    must(73, 563), // consultation
    must(152, 574), // vault
    must(87, 26), // code
    must(779, 26), // en
    must(780, 26), // zh
    must(781, 72), // retryable
    must(405, 26), // rule
    must(782, 418), // detail
    must(715, 28), // accepted
    must(783, 417), // refused
    must(170, 16), // at
    must(483, 25), // cause
    must(65, 26), // command
    must(439, 27), // outcome
    must(604, 17), // seq
    must(603, 0), // request
    must(170, 16), // at
    must(784, 23), // before
    must(439, 27), // outcome
    must(785, 23), // after
    must(22, 15), // digest
    must(31, 0), // person
    may(108, 90, 0), // grid
    may(166, 292, 0), // household
    may(452, 34, 0), // since
    must(28, 39), // proof
    must(197, 1), // age
    may(17, 210, 0), // guardian
    may(198, 238, 0), // handle
    must(786, 588), // roles
    must(787, 595), // noticed
    must(662, 596), // applied
    must(788, 597), // appealed
    must(789, 598), // dismissed
    must(631, 599), // withdrawn
    must(453, 0), // violation
    must(411, 0), // covenant
    must(405, 0), // rule
    must(454, 37), // place
    must(170, 16), // at
    must(179, 16), // until
    must(790, 72), // counts
    must(456, 17), // repetition
    must(429, 273), // measure
    must(457, 16), // applies
    must(791, 20), // replies
    must(792, 594), // standing
    may(458, 309, 0), // case
    must(455, 15), // evidence
    must(547, 0), // record
    must(31, 0), // person
    must(131, 0), // item
    must(549, 0), // holder
    may(347, 210, 0), // asker
    may(198, 238, 0), // handle
    must(550, 0), // purpose
    must(460, 15), // content
    must(170, 16), // at
    must(179, 16), // until
    must(793, 72), // fresh
    must(794, 73), // sharedWith
    must(138, 0), // entry
    must(31, 0), // person
    must(140, 0), // category
    must(133, 82), // basis
    may(460, 406, 0), // content
    must(170, 16), // at
    may(179, 34, 0), // until
    must(682, 582), // status
    must(795, 587), // member
    must(796, 221), // merged
    must(797, 221), // wards
    must(662, 73), // applied
    must(798, 590), // unmaskings
    must(627, 591), // proposed
    must(628, 591), // seconded
    must(799, 591), // voted
    must(800, 592), // violations
    must(680, 11), // balance
    must(801, 600), // awards
    must(802, 601), // redemptions
    must(150, 602), // cases
    must(803, 603), // questions
    must(24, 604), // records
    must(594, 606), // entries
    must(804, 608), // requests
    must(805, 14), // state
    must(25, 18), // root
    must(806, 19), // inclusion
    must(807, 21), // consistency
    must(808, 22), // receipt
    must(809, 586), // export
    must(33, 37), // region
    must(143, 0), // name
    must(114, 78), // level
    may(155, 90, 0), // parent
    must(316, 17), // members
    must(80, 17), // households
    must(452, 16), // since
    must(33, 37), // region
    must(143, 0), // name
    may(155, 90, 0), // parent
    must(33, 37), // region
    must(810, 612), // versions
    may(811, 614, 0), // splitFrom
    may(171, 614, 0), // became
    must(157, 616), // parts
    must(158, 616), // absorbed
    must(812, 617), // planned
    must(28, 39), // proof
    must(316, 17), // members
    must(33, 37), // region
    must(813, 17), // grids
    must(814, 17), // countedGrids
    must(176, 17), // known
    must(177, 17), // joined
    may(815, 620, 0), // coverage
    must(816, 17), // joinedElsewhere
    must(68, 621), // proofs
    must(87, 624), // code
    must(179, 16), // until
    must(352, 195), // channel
    must(594, 17), // entries
    must(817, 17), // helped
    must(818, 626), // channels
    must(722, 72), // closed
    must(208, 256), // announced
    must(209, 256), // came
    must(33, 37), // region
    must(194, 16), // due
    must(342, 72), // overdue
    must(33, 37), // region
    may(334, 34, 0), // appealUntil
    must(662, 631), // applied
    must(819, 632), // active
    must(424, 633), // rejected
    must(631, 634), // withdrawn
    must(820, 635), // suspended
    must(482, 636), // dissolved
    must(167, 0), // organisation
    must(103, 224), // kind
    must(33, 37), // region
    must(682, 630), // status
    must(196, 44), // key
    may(335, 406, 0), // check
    must(200, 17), // people
    must(821, 638), // keys
    must(822, 590), // orders
    must(33, 610), // region
    must(823, 611), // regionHistory
    must(815, 619), // coverage
    must(824, 623), // joinCode
    must(795, 587), // member
    must(594, 625), // entries
    must(205, 628), // batch
    must(167, 629), // organisation
    must(825, 637), // identityKeys
    must(75, 246), // unmasking
    must(798, 640), // unmaskings
    must(632, 16), // opened
    must(179, 16), // until
    must(83, 17), // eligible
    must(84, 17), // participants
    must(170, 16), // at
    must(439, 295), // outcome
    must(440, 296), // tally
    must(28, 298), // proof
    must(627, 644), // proposed
    must(628, 645), // seconded
    must(629, 646), // voting
    must(630, 647), // decided
    must(344, 648), // lapsed
    must(631, 649), // withdrawn
    must(413, 0), // topic
    must(33, 37), // region
    must(414, 15), // subject
    must(405, 60), // rule
    may(411, 268, 0), // covenant
    may(415, 285, 0), // repeals
    must(89, 44), // seconds
    must(349, 643), // stage
    must(83, 72), // eligible
    must(799, 72), // voted
    may(170, 34, 0), // at
    may(352, 651, 0), // channel
    must(413, 642), // topic
    must(204, 650), // ballot
    must(411, 0), // covenant
    may(451, 285, 0), // replaces
    must(452, 16), // since
    may(179, 34, 0), // until
    must(411, 0), // covenant
    must(413, 0), // topic
    must(33, 37), // region
    must(348, 270), // rules
    must(412, 44), // figuresFrom
    must(452, 16), // since
    may(179, 34, 0), // until
    may(826, 343, 0), // repealedBy
    must(810, 654), // versions
    must(411, 0), // covenant
    must(405, 0), // rule
    may(787, 660, 0), // noticed
    may(827, 660, 0), // dissuaded
    may(828, 660, 0), // exposed
    may(829, 660, 0), // referred
    may(631, 660, 0), // withdrawn
    must(348, 658), // rules
    must(411, 653), // covenant
    must(800, 656), // violations
    must(830, 657), // figures
    must(31, 0), // person
    must(680, 11), // balance
    must(31, 0), // person
    must(46, 0), // act
    must(471, 17), // times
    must(831, 11), // earnedToday
    must(98, 11), // dayCap
    must(320, 0), // merchant
    must(680, 11), // balance
    must(484, 11), // carried
    must(485, 11), // earned
    must(486, 11), // spent
    must(487, 11), // reserved
    must(470, 0), // fund
    must(33, 37), // region
    must(832, 11), // issued
    must(801, 17), // awards
    must(833, 17), // reversals
    must(472, 0), // offer
    must(320, 0), // merchant
    must(473, 11), // price
    must(474, 17), // stock
    may(475, 319, 0), // requires
    must(631, 72), // withdrawn
    must(834, 72), // forSale
    must(476, 0), // redemption
    must(472, 0), // offer
    must(320, 0), // merchant
    may(477, 668, 0), // buyer
    may(198, 238, 0), // handle
    must(473, 11), // price
    must(194, 16), // due
    must(312, 43), // triesLeft
    must(682, 520), // status
    must(87, 670), // code
    must(194, 16), // due
    must(491, 0), // settlement
    must(33, 37), // region
    must(170, 16), // at
    must(492, 68), // rate
    must(493, 329), // lines
    must(494, 332), // totals
    must(835, 17), // accounts
    must(832, 11), // issued
    must(78, 11), // persons
    must(836, 11), // merchants
    must(487, 11), // reserved
    must(837, 11), // cleared
    must(838, 11), // sum
    must(31, 662), // person
    must(839, 663), // participation
    must(320, 664), // merchant
    must(470, 665), // fund
    must(472, 666), // offer
    must(476, 667), // redemption
    must(840, 669), // verificationCode
    must(491, 671), // settlement
    must(841, 330), // settlementLine
    must(842, 672), // ledger
    must(321, 0), // department
    must(843, 72), // delivered
    must(713, 0), // reported
    must(715, 0), // accepted
    must(345, 0), // declined
    must(844, 0), // selfResolution
    must(717, 0), // handling
    must(718, 0), // entrusted
    must(719, 0), // dispatched
    must(720, 0), // returned
    must(845, 0), // released
    must(721, 0), // feedback
    must(722, 0), // closed
    must(846, 0), // escalated
    must(847, 0), // missed
    must(848, 0), // supervised
    must(849, 0), // rated
    must(724, 0), // reopened
    must(631, 0), // withdrawn
    must(170, 16), // at
    must(103, 682), // kind
    must(114, 78), // level
    must(516, 349), // unit
    may(850, 238, 0), // note
    must(458, 0), // case
    must(103, 0), // kind
    must(104, 72), // urgent
    must(33, 37), // region
    must(352, 339), // channel
    must(752, 72), // anonymous
    may(512, 210, 0), // reporter
    may(95, 675, 0), // source
    must(460, 15), // content
    must(114, 78), // level
    must(349, 536), // stage
    must(516, 349), // unit
    must(524, 44), // round
    must(194, 16), // due
    may(522, 354, 0), // deferral
    must(851, 43), // warnings
    must(847, 43), // missed
    may(517, 238, 0), // result
    may(513, 238, 0), // path
    may(852, 676, 0), // rating
    must(105, 678), // departments
    must(853, 73), // usualDepartments
    must(854, 680), // history
    must(349, 536), // stage
    must(150, 17), // cases
    must(114, 78), // level
    must(150, 17), // cases
    must(103, 0), // kind
    must(713, 17), // reported
    must(855, 17), // resolved
    must(856, 17), // ratable
    must(849, 17), // rated
    must(525, 17), // response
    must(526, 17), // solution
    must(527, 17), // satisfaction
    must(33, 37), // region
    must(713, 17), // reported
    must(190, 17), // open
    must(857, 684), // stages
    must(855, 686), // resolved
    must(858, 17), // resolvedLate
    must(847, 17), // missed
    must(846, 17), // escalated
    must(724, 17), // reopened
    must(116, 688), // kinds
    must(859, 690), // ratings
    must(516, 349), // unit
    must(860, 17), // onTime
    must(520, 17), // late
    must(859, 690), // ratings
    must(458, 0), // case
    must(103, 0), // kind
    must(33, 37), // region
    must(114, 78), // level
    must(349, 536), // stage
    must(516, 349), // unit
    must(194, 16), // due
    may(522, 354, 0), // deferral
    must(150, 693), // cases
    must(458, 674), // case
    must(830, 683), // figures
    must(516, 691), // unit
    must(861, 692), // agenda
    must(862, 17), // wanted
    must(556, 17), // alreadyHeld
    must(565, 17), // shareFrom
    must(566, 17), // mayCollect
    must(567, 17), // forbidden
    must(863, 17), // avoided
    must(864, 17), // collected
    must(24, 696), // records
    must(865, 697), // burden
    must(460, 15), // content
    must(170, 16), // at
    must(578, 401), // shown
    may(579, 703, 0), // solved
    must(190, 701), // open
    must(866, 702), // answered
    must(631, 704), // withdrawn
    must(575, 0), // question
    must(576, 0), // body
    must(460, 15), // content
    must(170, 16), // at
    may(867, 90, 0), // with
    must(682, 700), // status
    must(343, 17), // asked
    must(868, 17), // answeredInTime
    must(869, 17), // answeredLate
    must(870, 17), // answeredAbove
    must(342, 17), // overdue
    must(631, 17), // withdrawn
    must(579, 17), // solved
    must(871, 17), // unsolved
    must(575, 699), // question
    must(830, 705), // figures
    must(138, 607), // entry
    must(194, 707), // due
    must(872, 13), // journal
    must(147, 609), // membership
    must(148, 641), // deliberation
    must(411, 652), // covenant
    must(149, 661), // points
    must(150, 673), // cases
    must(151, 695), // catalogue
    must(73, 698), // consultation
    must(152, 706), // vault
    must(57, 12), // answer
    must(873, 0), // worker
    must(873, 710), // worker
    must(18, 711), // resident
    must(131, 712), // item
    must(33, 713), // region
    must(458, 0), // case
    must(103, 0), // kind
    must(33, 37), // region
    must(352, 339), // channel
    must(95, 0), // source
    may(512, 210, 0), // reporter
    must(460, 15), // content
    must(458, 0), // case
    must(332, 0), // reason
    must(513, 0), // path
    must(458, 0), // case
    must(514, 0), // lead
    may(61, 73, 0), // helpers
    may(515, 72, 0), // designated
    must(458, 0), // case
    may(516, 209, 0), // unit
    must(517, 0), // result
    must(458, 0), // case
    must(332, 0), // reason
    may(315, 726, 0), // to
    must(458, 0), // case
    must(874, 0), // rater
    must(525, 360), // response
    must(526, 360), // solution
    must(527, 360), // satisfaction
    may(332, 238, 0), // reason
    must(458, 0), // case
    must(512, 0), // reporter
    must(44, 715), // report
    must(875, 716), // accept
    must(876, 717), // decline
    must(877, 718), // startSelfResolution
    must(198, 719), // handle
    must(878, 720), // entrust
    must(879, 721), // dispatch
    must(880, 722), // return
    must(721, 723), // feedback
    must(881, 724), // close
    must(882, 725), // escalate
    must(883, 727), // evaluate
    must(884, 728), // reopen
    must(885, 729), // withdraw
    must(886, 730), // release
    must(887, 731), // expire
    must(33, 37), // region
    may(114, 726, 0), // level
    may(785, 309, 0), // after
    must(888, 44), // limit
    must(458, 733), // case
    must(830, 734), // figures
    must(516, 735), // unit
    must(861, 736), // agenda
    must(31, 0), // person
    must(167, 0), // organisation
    must(550, 0), // purpose
    may(889, 740, 0), // consents
    must(890, 739), // form
    must(891, 741), // items
    must(131, 0), // item
    must(547, 0), // record
    must(460, 15), // content
    must(890, 739), // form
    must(594, 743), // entries
    must(547, 0), // record
    must(167, 0), // organisation
    must(550, 0), // purpose
    may(889, 740, 0), // consents
    must(31, 0), // person
    must(768, 72), // erased
    must(892, 738), // ask
    must(893, 742), // collect
    must(894, 745), // share
    must(895, 746), // refuse
    must(896, 747), // forget
    must(897, 709), // of
    must(185, 749), // held
    must(864, 750), // collected
    must(865, 751), // burden
    must(898, 753), // adopt
    must(899, 755), // advance
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
    may(900, 281, 0), // overlapDays
    must(31, 0), // person
    must(166, 0), // household
    must(87, 624), // code
    must(313, 217), // identity
    must(28, 39), // proof
    may(339, 767, 0), // minor
    must(167, 0), // organisation
    must(103, 224), // kind
    must(33, 37), // region
    may(189, 225, 0), // creditCode
    may(328, 20, 0), // documents
    may(191, 221, 0), // officers
    must(167, 0), // organisation
    must(901, 72), // approve
    must(332, 0), // reason
    must(167, 0), // organisation
    must(191, 221), // officers
    must(205, 0), // batch
    may(332, 238, 0), // reason
    must(31, 0), // person
    must(902, 260), // correction
    must(31, 0), // person
    must(313, 217), // identity
    may(903, 785, 0), // former
    must(28, 39), // proof
    must(31, 0), // person
    must(195, 0), // into
    must(904, 72), // same
    must(332, 0), // reason
    must(75, 0), // unmasking
    must(108, 37), // grid
    must(198, 0), // handle
    must(332, 0), // reason
    must(75, 0), // unmasking
    must(905, 72), // grant
    must(332, 0), // reason
    must(906, 795), // duplicate
    must(339, 796), // minor
    must(163, 797), // reshape
    must(75, 798), // unmasking
    must(907, 794), // matter
    must(908, 758), // defineRegion
    must(163, 759), // reshape
    must(909, 760), // cancelReshape
    must(910, 761), // enterKnownHouseholds
    must(911, 762), // grantRole
    must(912, 763), // revokeRole
    must(913, 764), // issueJoinCode
    must(914, 765), // revokeJoinCode
    must(915, 766), // join
    must(916, 768), // leave
    must(917, 769), // nameDelegate
    must(918, 770), // regroupHousehold
    must(919, 771), // applyOrganisation
    must(920, 772), // reviewOrganisation
    must(921, 773), // appealReview
    must(922, 774), // withdrawApplication
    must(923, 775), // nameOfficers
    must(924, 776), // suspendOrganisation
    must(925, 777), // reinstateOrganisation
    must(926, 778), // dissolveOrganisation
    must(927, 779), // openBatch
    must(928, 780), // closeBatch
    must(929, 781), // correct
    must(930, 782), // lapseReview
    must(931, 783), // rotateIdentityKey
    must(932, 784), // prove
    must(933, 786), // suspectDuplicate
    must(934, 787), // reviewDuplicate
    must(935, 788), // enterMinor
    must(936, 789), // askUnmasking
    must(937, 790), // decideUnmasking
    must(938, 791), // tellUnmasked
    must(939, 792), // erase
    must(940, 793), // fallDue
    must(413, 0), // topic
    must(33, 37), // region
    must(405, 0), // rule
    must(414, 15), // subject
    may(411, 268, 0), // covenant
    may(415, 285, 0), // repeals
    must(413, 0), // topic
    must(421, 0), // voter
    must(422, 293), // choice
    must(352, 195), // channel
    must(40, 800), // propose
    must(41, 801), // second
    must(885, 802), // withdraw
    must(190, 803), // open
    must(42, 804), // cast
    must(941, 805), // lapse
    must(881, 806), // close
    must(453, 0), // violation
    must(411, 0), // covenant
    must(405, 0), // rule
    must(31, 0), // person
    must(454, 37), // place
    must(455, 15), // evidence
    must(458, 0), // case
    must(339, 72), // minor
    must(453, 0), // violation
    must(942, 72), // upheld
    must(332, 0), // reason
    must(898, 808), // adopt
    must(943, 809), // repeal
    must(944, 810), // recordViolation
    must(945, 811), // reply
    must(409, 812), // appeal
    must(946, 813), // decideAppeal
    must(947, 814), // withdrawViolation
    must(940, 815), // fallDue
    must(31, 0), // person
    must(46, 0), // act
    must(95, 0), // source
    must(332, 0), // reason
    must(476, 0), // redemption
    must(87, 670), // code
    must(948, 817), // openFund
    must(949, 818), // award
    must(950, 819), // reverse
    must(951, 820), // publishOffer
    must(952, 821), // withdrawOffer
    must(953, 822), // reserve
    must(954, 823), // confirm
    must(955, 824), // cancel
    must(956, 825), // expireRedemption
    must(886, 826), // release
    must(957, 827), // settle
    must(958, 828), // combine
    must(959, 829), // forfeit
    must(892, 831), // ask
    must(57, 832), // answer
    must(885, 833), // withdraw
    must(492, 834), // rate
    must(941, 835), // lapse
    must(896, 836), // forget
    must(886, 837), // release
    must(138, 0), // entry
    must(31, 0), // person
    must(140, 0), // category
    must(460, 15), // content
    may(122, 406, 0), // consent
    must(960, 839), // keep
    must(929, 840), // correct
    must(961, 841), // withdrawConsent
    must(939, 842), // erase
    must(962, 843), // confirmErasure
    must(941, 844), // lapse
    must(963, 845), // retire
    must(964, 754), // clock
    must(153, 752), // charter
    must(147, 757), // membership
    must(148, 799), // deliberation
    must(411, 807), // covenant
    must(149, 816), // points
    must(150, 714), // cases
    must(151, 737), // catalogue
    must(73, 830), // consultation
    must(152, 838), // vault
    must(575, 847), // question
    must(830, 848), // figures
    must(33, 37), // region
    may(411, 285, 0), // covenant
    must(411, 850), // covenant
    must(800, 851), // violations
    must(830, 852), // figures
    must(413, 854), // topic
    must(204, 855), // ballot
    must(965, 26), // svg
    must(22, 15), // digest
    must(313, 217), // identity
    must(438, 72), // holds
    must(966, 858), // picture
    must(679, 857), // done
    must(31, 0), // person
    must(122, 0), // consent
    must(455, 15), // evidence
    must(175, 17), // first
    must(805, 861), // state
    must(25, 862), // root
    must(806, 863), // inclusion
    must(807, 864), // consistency
    must(808, 865), // receipt
    must(809, 866), // export
    must(33, 868), // region
    must(823, 869), // regionHistory
    must(815, 870), // coverage
    must(824, 871), // joinCode
    must(795, 872), // member
    must(594, 873), // entries
    must(205, 874), // batch
    must(167, 875), // organisation
    must(825, 876), // identityKeys
    must(75, 877), // unmasking
    must(798, 878), // unmaskings
    must(31, 880), // person
    must(839, 881), // participation
    must(320, 882), // merchant
    must(470, 883), // fund
    must(472, 884), // offer
    must(476, 885), // redemption
    must(840, 886), // verificationCode
    must(491, 887), // settlement
    must(841, 888), // settlementLine
    must(842, 889), // ledger
    must(138, 892), // entry
    must(194, 893), // due
    must(872, 860), // journal
    must(147, 867), // membership
    must(148, 853), // deliberation
    must(411, 849), // covenant
    must(149, 879), // points
    must(150, 732), // cases
    must(151, 748), // catalogue
    must(73, 846), // consultation
    must(152, 891), // vault
    must(170, 16), // at
    must(605, 0), // actor
    must(967, 890), // query
    must(352, 195), // channel
    may(199, 898, 0), // helper
    may(205, 238, 0), // batch
    must(968, 0), // id
    must(170, 16), // at
    must(605, 0), // actor
    may(969, 896, 0), // via
    must(65, 756), // command
    must(22, 2), // digest
    must(970, 899), // secret
    must(153, 33), // charter
    must(22, 2), // digest
    must(970, 899), // secret
    may(196, 281, 0), // key
    must(971, 26), // number
    must(22, 2), // digest
    must(970, 899), // secret
    must(196, 44), // key
    must(22, 2), // digest
    must(460, 26), // content
    must(972, 26), // text
    must(22, 2), // digest
    must(27, 15), // leaf
    must(604, 17), // seq
    must(26, 17), // size
    must(28, 20), // proof
    must(25, 15), // root
    must(22, 2), // digest
    must(175, 17), // first
    must(41, 17), // second
    must(28, 20), // proof
    must(973, 15), // firstRoot
    must(974, 15), // secondRoot
    must(975, 902), // identityDigest
    must(976, 903), // identityKey
    must(189, 904), // creditCode
    must(977, 905), // contentDigest
    must(978, 906), // qrPicture
    must(979, 907), // verifyInclusion
    must(980, 908), // verifyConsistency
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
    "batchOpened", "entryCorrected", "actHeld", "actSeconded", "dissuade", "expose", "exposeNamed",
    "refer", "fine", "withholdService", "rule", "windowDays", "ladder", "replyDays", "appeal",
    "continues", "covenant", "figuresFrom", "topic", "subject", "repeals", "proposer", "register",
    "yes", "no", "abstain", "voter", "choice", "noQuorum", "rejected", "passed", "heads", "area",
    "weight", "measure", "test", "part", "whole", "base", "ratio", "comparison", "left", "right",
    "holds", "outcome", "tally", "adopts", "topicProposed", "secondGiven", "topicSeconded",
    "topicLapsed", "topicWithdrawn", "votingOpened", "ballotCast", "topicDecided", "draft",
    "replaces", "since", "violation", "place", "evidence", "repetition", "applies", "case",
    "recorder", "content", "covenantAdopted", "covenantRepealed", "violationRecorded",
    "replyGiven", "measureApplied", "noticeIssued", "appealLodged", "appealDismissed",
    "violationWithdrawn", "fund", "times", "offer", "price", "stock", "requires", "redemption",
    "buyer", "tries", "cancelled", "expired", "locked", "dissolved", "cause", "carried", "earned",
    "spent", "reserved", "net", "cny", "rounding", "settlement", "rate", "lines", "totals",
    "fundOpened", "pointsAwarded", "awardReversed", "offerPublished", "offerWithdrawn",
    "redemptionReserved", "codeRejected", "redemptionConfirmed", "redemptionReturned", "settled",
    "pointsCombined", "pointsForfeited", "gridPatrol", "hotline", "policeLine", "sensor", "tip",
    "reporter", "path", "lead", "designated", "unit", "result", "complete", "back", "late",
    "warningsExhausted", "deferral", "warning", "round", "response", "solution", "satisfaction",
    "termsAdopted", "caseReported", "caseAccepted", "caseDeclined", "selfResolutionStarted",
    "handlingStarted", "caseEntrusted", "caseDispatched", "caseReturned", "feedbackGiven",
    "caseClosed", "caseEscalated", "deadlineMissed", "caseSupervised", "deadlineSet", "caseRated",
    "caseReopened", "caseReleased", "caseWithdrawn", "record", "ageDays", "holder", "purpose",
    "unknownItem", "itemTwice", "purposeNotLawful", "notEntitled", "outsideRegion", "alreadyHeld",
    "refusedByResident", "consentMissing", "guardianMissing", "heldElsewhere", "recordExists",
    "unknownRecord", "notFresh", "notRefusable", "shareFrom", "mayCollect", "forbidden", "answers",
    "formAsked", "itemCollected", "itemShared", "itemRefused", "holdingEnded", "personForgotten",
    "question", "body", "remind", "shown", "solved", "questionAsked", "answerReminded",
    "answerOverdue", "questionEscalated", "questionAnswered", "questionWithdrawn", "answerRated",
    "purposeReached", "serviceEnded", "consentWithdrawn", "unlawful", "ground", "termEnded",
    "erasure", "entries", "entryKept", "termMoved", "erasureOrdered", "entriesDue",
    "entriesErased", "events", "bytes", "problem", "request", "seq", "actor", "allowed", "fired",
    "tooLarge", "notUtf8", "malformed", "requestReused", "full", "timeBackward",
    "deadlinesPending", "snapshotDamaged", "snapshotVersion", "wrongSecret", "notRecorded",
    "noSuchRecord", "invalidNumber", "latest", "invalid", "notInForce", "notLater", "steps",
    "step", "proposed", "seconded", "voting", "decided", "withdrawn", "opened", "unknownTopic",
    "topicExists", "unknownRule", "rulesCount", "ruleTwice", "ladderLength", "ladderDescends",
    "hearingDays", "namedWithoutBasis", "unknownKind", "serviceWithheld", "nothingToContinue",
    "covenantTaken", "nothingToRepeal", "notBeingSeconded", "notSeconded", "notOpenable",
    "notWithdrawable", "notVoting", "secondingOver", "votingOver", "ownSecond", "alreadySeconded",
    "nobodyEligible", "appBallotOfAnother", "notEligible", "notDelegate", "alreadyVoted",
    "recorded", "applied", "covenantExists", "unknownCovenant", "notYetInForce", "violationExists",
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
    "retryable", "detail", "refused", "before", "after", "roles", "noticed", "appealed",
    "dismissed", "counts", "replies", "standing", "fresh", "sharedWith", "member", "merged",
    "wards", "unmaskings", "voted", "violations", "awards", "redemptions", "questions", "requests",
    "state", "inclusion", "consistency", "receipt", "export", "versions", "splitFrom", "planned",
    "grids", "countedGrids", "coverage", "joinedElsewhere", "helped", "channels", "active",
    "suspended", "keys", "orders", "regionHistory", "joinCode", "identityKeys", "repealedBy",
    "dissuaded", "exposed", "referred", "figures", "earnedToday", "issued", "reversals", "forSale",
    "accounts", "merchants", "cleared", "sum", "participation", "verificationCode",
    "settlementLine", "ledger", "delivered", "selfResolution", "released", "escalated", "missed",
    "supervised", "rated", "note", "warnings", "rating", "usualDepartments", "history", "resolved",
    "ratable", "stages", "resolvedLate", "ratings", "onTime", "agenda", "wanted", "avoided",
    "collected", "burden", "answered", "with", "answeredInTime", "answeredLate", "answeredAbove",
    "unsolved", "journal", "worker", "rater", "accept", "decline", "startSelfResolution",
    "entrust", "dispatch", "return", "close", "escalate", "evaluate", "reopen", "withdraw",
    "release", "expire", "limit", "consents", "form", "items", "ask", "collect", "share", "refuse",
    "forget", "of", "adopt", "advance", "overlapDays", "approve", "correction", "former", "same",
    "grant", "duplicate", "matter", "defineRegion", "cancelReshape", "enterKnownHouseholds",
    "grantRole", "revokeRole", "issueJoinCode", "revokeJoinCode", "join", "leave", "nameDelegate",
    "regroupHousehold", "applyOrganisation", "reviewOrganisation", "appealReview",
    "withdrawApplication", "nameOfficers", "suspendOrganisation", "reinstateOrganisation",
    "dissolveOrganisation", "openBatch", "closeBatch", "correct", "lapseReview",
    "rotateIdentityKey", "prove", "suspectDuplicate", "reviewDuplicate", "enterMinor",
    "askUnmasking", "decideUnmasking", "tellUnmasked", "erase", "fallDue", "lapse", "upheld",
    "repeal", "recordViolation", "reply", "decideAppeal", "withdrawViolation", "openFund", "award",
    "reverse", "publishOffer", "withdrawOffer", "reserve", "confirm", "cancel", "expireRedemption",
    "settle", "combine", "forfeit", "keep", "withdrawConsent", "confirmErasure", "retire", "clock",
    "svg", "picture", "query", "id", "via", "secret", "number", "text", "firstRoot", "secondRoot",
    "identityDigest", "identityKey", "contentDigest", "qrPicture", "verifyInclusion",
    "verifyConsistency",
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
    3817, 3829, 3838, 3852, 3866, 3878, 3885, 3896, 3910, 3917, 3928, 3936, 3942, 3953, 3958, 3962,
    3977, 3981, 3991, 3997, 4006, 4012, 4021, 4029, 4040, 4045, 4052, 4059, 4067, 4075, 4078, 4080,
    4087, 4092, 4098, 4106, 4114, 4120, 4125, 4129, 4135, 4142, 4146, 4150, 4155, 4159, 4164, 4174,
    4178, 4183, 4188, 4195, 4200, 4206, 4219, 4230, 4243, 4254, 4268, 4280, 4290, 4302, 4307, 4315,
    4320, 4329, 4334, 4342, 4352, 4359, 4363, 4371, 4378, 4393, 4409, 4426, 4436, 4450, 4462, 4474,
    4489, 4507, 4511, 4516, 4521, 4526, 4531, 4539, 4549, 4554, 4559, 4568, 4575, 4581, 4590, 4595,
    4602, 4608, 4613, 4621, 4624, 4627, 4635, 4645, 4649, 4654, 4660, 4670, 4683, 4696, 4710, 4724,
    4742, 4754, 4773, 4791, 4798, 4812, 4827, 4837, 4844, 4854, 4860, 4863, 4871, 4875, 4879, 4889,
    4893, 4899, 4907, 4911, 4915, 4932, 4940, 4947, 4952, 4960, 4968, 4980, 4992, 5004, 5016, 5028,
    5049, 5064, 5077, 5091, 5103, 5116, 5126, 5139, 5153, 5167, 5178, 5187, 5199, 5211, 5224, 5230,
    5237, 5243, 5250, 5261, 5270, 5286, 5297, 5310, 5321, 5338, 5352, 5367, 5380, 5392, 5405, 5413,
    5425, 5434, 5444, 5453, 5460, 5469, 5482, 5492, 5503, 5515, 5530, 5538, 5542, 5548, 5553, 5559,
    5572, 5586, 5599, 5616, 5632, 5649, 5660, 5674, 5686, 5702, 5710, 5716, 5725, 5732, 5739, 5748,
    5757, 5771, 5781, 5794, 5800, 5805, 5812, 5819, 5822, 5827, 5834, 5839, 5847, 5854, 5863, 5876,
    5880, 5892, 5908, 5923, 5938, 5949, 5960, 5972, 5985, 5991, 5998, 6008, 6016, 6021, 6025, 6033,
    6041, 6047, 6054, 6063, 6069, 6081, 6092, 6103, 6113, 6122, 6134, 6148, 6159, 6176, 6187, 6202,
    6219, 6232, 6247, 6263, 6274, 6285, 6300, 6309, 6322, 6332, 6341, 6356, 6370, 6388, 6399, 6410,
    6422, 6430, 6437, 6451, 6466, 6479, 6494, 6510, 6522, 6538, 6549, 6559, 6571, 6586, 6595, 6603,
    6615, 6623, 6626, 6630, 6637, 6646, 6652, 6664, 6675, 6685, 6697, 6709, 6726, 6743, 6758, 6768,
    6779, 6795, 6811, 6819, 6832, 6846, 6856, 6871, 6882, 6892, 6908, 6916, 6933, 6940, 6953, 6967,
    6981, 6996, 7009, 7024, 7034, 7042, 7053, 7061, 7074, 7082, 7091, 7101, 7109, 7117, 7123, 7132,
    7140, 7146, 7153, 7156, 7160, 7170, 7181, 7199, 7212, 7222, 7235, 7245, 7255, 7265, 7279, 7284,
    7292, 7300, 7310, 7324, 7338, 7348, 7359, 7370, 7382, 7396, 7414, 7426, 7435, 7446, 7458, 7470,
    7486, 7492, 7507, 7521, 7530, 7541, 7548, 7559, 7570, 7582, 7586, 7592, 7598, 7603, 7615, 7626,
    7641, 7654, 7666, 7682, 7689, 7700, 7712, 7714, 7716, 7725, 7731, 7738, 7744, 7749, 7754, 7761,
    7769, 7778, 7784, 7791, 7799, 7804, 7814, 7820, 7826, 7831, 7841, 7846, 7856, 7862, 7873, 7882,
    7890, 7895, 7904, 7915, 7922, 7928, 7936, 7945, 7952, 7957, 7969, 7977, 7992, 7998, 8006, 8012,
    8021, 8025, 8031, 8044, 8052, 8064, 8074, 8083, 8090, 8098, 8105, 8116, 8122, 8131, 8138, 8146,
    8155, 8162, 8165, 8178, 8194, 8208, 8214, 8223, 8237, 8245, 8254, 8260, 8270, 8275, 8279, 8287,
    8293, 8309, 8316, 8324, 8331, 8337, 8349, 8356, 8362, 8368, 8374, 8381, 8390, 8396, 8404, 8408,
    8422, 8434, 8447, 8455, 8462, 8468, 8473, 8479, 8486, 8505, 8512, 8520, 8526, 8531, 8539, 8547,
    8553, 8561, 8568, 8574, 8579, 8587, 8591, 8596, 8599, 8606, 8611, 8617, 8623, 8625, 8630, 8637,
    8648, 8655, 8665, 8671, 8675, 8680, 8689, 8695, 8707, 8720, 8740, 8749, 8759, 8772, 8786, 8790,
    8795, 8807, 8823, 8840, 8858, 8870, 8889, 8901, 8920, 8941, 8961, 8970, 8980, 8987, 8998, 9015,
    9020, 9036, 9051, 9061, 9073, 9088, 9100, 9105, 9112, 9117, 9123, 9129, 9144, 9149, 9161, 9178,
    9186, 9191, 9198, 9210, 9223, 9230, 9237, 9243, 9259, 9265, 9272, 9279, 9283, 9298, 9312, 9318,
    9323, 9326, 9333, 9338, 9340, 9343, 9349, 9355, 9359, 9368, 9378, 9392, 9403, 9416, 9425, 9440,
    9457,
];
