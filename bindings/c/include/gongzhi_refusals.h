// Generated from core by `cargo xtask generate`: do not edit.
// The stable codes of all refusals, as they stand under "code", and their table.
#ifndef GONGZHI_REFUSALS_H
#define GONGZHI_REFUSALS_H

#define GZ_REFUSAL_ENGINE_TOO_LARGE "engine.tooLarge"
#define GZ_REFUSAL_ENGINE_NOT_UTF8 "engine.notUtf8"
#define GZ_REFUSAL_ENGINE_MALFORMED "engine.malformed"
#define GZ_REFUSAL_ENGINE_REQUEST_REUSED "engine.requestReused"
#define GZ_REFUSAL_ENGINE_FULL "engine.full"
#define GZ_REFUSAL_ENGINE_TIME_BACKWARD "engine.timeBackward"
#define GZ_REFUSAL_ENGINE_FORBIDDEN "engine.forbidden"
#define GZ_REFUSAL_ENGINE_DEADLINES_PENDING "engine.deadlinesPending"
#define GZ_REFUSAL_ENGINE_SNAPSHOT_DAMAGED "engine.snapshotDamaged"
#define GZ_REFUSAL_ENGINE_SNAPSHOT_VERSION "engine.snapshotVersion"
#define GZ_REFUSAL_ENGINE_WRONG_SECRET "engine.wrongSecret"
#define GZ_REFUSAL_ENGINE_NOT_RECORDED "engine.notRecorded"
#define GZ_REFUSAL_ENGINE_NO_SUCH_RECORD "engine.noSuchRecord"
#define GZ_REFUSAL_ENGINE_INVALID_NUMBER "engine.invalidNumber"
#define GZ_REFUSAL_CHARTER_INVALID "charter.invalid"
#define GZ_REFUSAL_CHARTER_NOT_IN_FORCE "charter.notInForce"
#define GZ_REFUSAL_CHARTER_NOT_LATER "charter.notLater"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_REGION "membership.unknownRegion"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_PERSON "membership.unknownPerson"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_HOUSEHOLD "membership.unknownHousehold"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_ORGANISATION "membership.unknownOrganisation"
#define GZ_REFUSAL_MEMBERSHIP_REGION_EXISTS "membership.regionExists"
#define GZ_REFUSAL_MEMBERSHIP_LEVEL_GAP "membership.levelGap"
#define GZ_REFUSAL_MEMBERSHIP_GRID_SUFFIX "membership.gridSuffix"
#define GZ_REFUSAL_MEMBERSHIP_NOT_A_GRID "membership.notAGrid"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_RESHAPE "membership.unknownReshape"
#define GZ_REFUSAL_MEMBERSHIP_RESHAPE_EXISTS "membership.reshapeExists"
#define GZ_REFUSAL_MEMBERSHIP_RESHAPE_PAST "membership.reshapePast"
#define GZ_REFUSAL_MEMBERSHIP_REGION_ENDED "membership.regionEnded"
#define GZ_REFUSAL_MEMBERSHIP_NOTHING_CHANGES "membership.nothingChanges"
#define GZ_REFUSAL_MEMBERSHIP_NAMED_TWICE "membership.namedTwice"
#define GZ_REFUSAL_MEMBERSHIP_MERGE_LEVELS "membership.mergeLevels"
#define GZ_REFUSAL_MEMBERSHIP_HOUSEHOLDS_UNACCOUNTED "membership.householdsUnaccounted"
#define GZ_REFUSAL_MEMBERSHIP_KNOWN_BELOW_JOINED "membership.knownBelowJoined"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_DAYS "membership.joinCodeDays"
#define GZ_REFUSAL_MEMBERSHIP_NO_JOIN_CODE "membership.noJoinCode"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_TRIES_USED "membership.joinTriesUsed"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_REPLACED "membership.joinCodeReplaced"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_WITHDRAWN "membership.joinCodeWithdrawn"
#define GZ_REFUSAL_MEMBERSHIP_JOIN_CODE_EXPIRED "membership.joinCodeExpired"
#define GZ_REFUSAL_MEMBERSHIP_PROOF_TOO_LOW "membership.proofTooLow"
#define GZ_REFUSAL_MEMBERSHIP_ALREADY_MEMBER "membership.alreadyMember"
#define GZ_REFUSAL_MEMBERSHIP_IDENTITY_TAKEN "membership.identityTaken"
#define GZ_REFUSAL_MEMBERSHIP_IDENTITY_CHANGED "membership.identityChanged"
#define GZ_REFUSAL_MEMBERSHIP_HOUSEHOLD_ELSEWHERE "membership.householdElsewhere"
#define GZ_REFUSAL_MEMBERSHIP_HOUSEHOLD_FULL "membership.householdFull"
#define GZ_REFUSAL_MEMBERSHIP_NOT_A_MEMBER "membership.notAMember"
#define GZ_REFUSAL_MEMBERSHIP_NOT_IN_HOUSEHOLD "membership.notInHousehold"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_NEEDS_ORGANISATION "membership.roleNeedsOrganisation"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_WITHOUT_ORGANISATION "membership.roleWithoutOrganisation"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_BEYOND_ORGANISATION "membership.roleBeyondOrganisation"
#define GZ_REFUSAL_MEMBERSHIP_OWN_GRANT "membership.ownGrant"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_EXPIRY_PAST "membership.roleExpiryPast"
#define GZ_REFUSAL_MEMBERSHIP_BEYOND_RUNG "membership.beyondRung"
#define GZ_REFUSAL_MEMBERSHIP_GRANT_OUTLASTS "membership.grantOutlasts"
#define GZ_REFUSAL_MEMBERSHIP_PASSES_TOO_MANY "membership.passesTooMany"
#define GZ_REFUSAL_MEMBERSHIP_ROLE_NOT_HELD "membership.roleNotHeld"
#define GZ_REFUSAL_MEMBERSHIP_CREDIT_CODE_MISSING "membership.creditCodeMissing"
#define GZ_REFUSAL_MEMBERSHIP_CREDIT_CODE_TAKEN "membership.creditCodeTaken"
#define GZ_REFUSAL_MEMBERSHIP_ORGANISATION_EXISTS "membership.organisationExists"
#define GZ_REFUSAL_MEMBERSHIP_APPLICATIONS_OF_PERSON "membership.applicationsOfPerson"
#define GZ_REFUSAL_MEMBERSHIP_APPLICATIONS_OF_REGION "membership.applicationsOfRegion"
#define GZ_REFUSAL_MEMBERSHIP_OFFICERS_TOO_MANY "membership.officersTooMany"
#define GZ_REFUSAL_MEMBERSHIP_OFFICERS_NONE "membership.officersNone"
#define GZ_REFUSAL_MEMBERSHIP_OFFICER_TWICE "membership.officerTwice"
#define GZ_REFUSAL_MEMBERSHIP_NOT_UNDER_REVIEW "membership.notUnderReview"
#define GZ_REFUSAL_MEMBERSHIP_OWN_REVIEW "membership.ownReview"
#define GZ_REFUSAL_MEMBERSHIP_SAME_REVIEWER "membership.sameReviewer"
#define GZ_REFUSAL_MEMBERSHIP_NOT_REJECTED "membership.notRejected"
#define GZ_REFUSAL_MEMBERSHIP_APPEAL_DECIDED "membership.appealDecided"
#define GZ_REFUSAL_MEMBERSHIP_APPEAL_LATE "membership.appealLate"
#define GZ_REFUSAL_MEMBERSHIP_OWN_SUPERVISION "membership.ownSupervision"
#define GZ_REFUSAL_MEMBERSHIP_NOT_SUSPENDED "membership.notSuspended"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_YEAR "membership.unknownYear"
#define GZ_REFUSAL_MEMBERSHIP_NOT_ACTIVE "membership.notActive"
#define GZ_REFUSAL_MEMBERSHIP_NOT_DUE "membership.notDue"
#define GZ_REFUSAL_MEMBERSHIP_PERSON_MERGED "membership.personMerged"
#define GZ_REFUSAL_MEMBERSHIP_IDENTITY_KEY_ORDER "membership.identityKeyOrder"
#define GZ_REFUSAL_MEMBERSHIP_IDENTITY_KEY_REUSED "membership.identityKeyReused"
#define GZ_REFUSAL_MEMBERSHIP_IDENTITY_KEY_NOT_IN_FORCE "membership.identityKeyNotInForce"
#define GZ_REFUSAL_MEMBERSHIP_OWN_WITNESS "membership.ownWitness"
#define GZ_REFUSAL_MEMBERSHIP_PROOF_BELOW "membership.proofBelow"
#define GZ_REFUSAL_MEMBERSHIP_PROOF_NOT_HIGHER "membership.proofNotHigher"
#define GZ_REFUSAL_MEMBERSHIP_ONE_PERSON "membership.onePerson"
#define GZ_REFUSAL_MEMBERSHIP_DUPLICATE_OPEN "membership.duplicateOpen"
#define GZ_REFUSAL_MEMBERSHIP_NO_DUPLICATE "membership.noDuplicate"
#define GZ_REFUSAL_MEMBERSHIP_OWN_DUPLICATE "membership.ownDuplicate"
#define GZ_REFUSAL_MEMBERSHIP_MERGE_INTO_MEMBER "membership.mergeIntoMember"
#define GZ_REFUSAL_MEMBERSHIP_NOT_A_MINOR "membership.notAMinor"
#define GZ_REFUSAL_MEMBERSHIP_UNDERAGE "membership.underage"
#define GZ_REFUSAL_MEMBERSHIP_GUARDIAN_NEEDED "membership.guardianNeeded"
#define GZ_REFUSAL_MEMBERSHIP_OWN_GUARDIAN "membership.ownGuardian"
#define GZ_REFUSAL_MEMBERSHIP_GUARDIAN_ACTS "membership.guardianActs"
#define GZ_REFUSAL_MEMBERSHIP_UNMASKING_OFF "membership.unmaskingOff"
#define GZ_REFUSAL_MEMBERSHIP_UNMASKING_EXISTS "membership.unmaskingExists"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_UNMASKING "membership.unknownUnmasking"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_HANDLE "membership.unknownHandle"
#define GZ_REFUSAL_MEMBERSHIP_OWN_UNMASKING "membership.ownUnmasking"
#define GZ_REFUSAL_MEMBERSHIP_UNMASKING_DECIDED "membership.unmaskingDecided"
#define GZ_REFUSAL_MEMBERSHIP_NOBODY_TO_TELL "membership.nobodyToTell"
#define GZ_REFUSAL_MEMBERSHIP_ASSISTANCE_OFF "membership.assistanceOff"
#define GZ_REFUSAL_MEMBERSHIP_OWN_HELPER "membership.ownHelper"
#define GZ_REFUSAL_MEMBERSHIP_HELPER_ELSEWHERE "membership.helperElsewhere"
#define GZ_REFUSAL_MEMBERSHIP_HELPER_FOR_ROLE "membership.helperForRole"
#define GZ_REFUSAL_MEMBERSHIP_HELPER_BUSY "membership.helperBusy"
#define GZ_REFUSAL_MEMBERSHIP_HELPER_CHOOSES "membership.helperChooses"
#define GZ_REFUSAL_MEMBERSHIP_CHANNEL_DIFFERS "membership.channelDiffers"
#define GZ_REFUSAL_MEMBERSHIP_UNKNOWN_BATCH "membership.unknownBatch"
#define GZ_REFUSAL_MEMBERSHIP_BATCH_EXISTS "membership.batchExists"
#define GZ_REFUSAL_MEMBERSHIP_BATCH_CLOSED "membership.batchClosed"
#define GZ_REFUSAL_MEMBERSHIP_BATCH_TOTAL "membership.batchTotal"
#define GZ_REFUSAL_MEMBERSHIP_NOT_IN_BATCH "membership.notInBatch"
#define GZ_REFUSAL_MEMBERSHIP_BATCH_MISMATCH "membership.batchMismatch"
#define GZ_REFUSAL_MEMBERSHIP_NOTHING_TO_CORRECT "membership.nothingToCorrect"
#define GZ_REFUSAL_MEMBERSHIP_CORRECTION_LATE "membership.correctionLate"
#define GZ_REFUSAL_MEMBERSHIP_PROOF_RAISED "membership.proofRaised"
#define GZ_REFUSAL_MEMBERSHIP_SECOND_EYES "membership.secondEyes"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_TOPIC "deliberation.unknownTopic"
#define GZ_REFUSAL_DELIBERATION_TOPIC_EXISTS "deliberation.topicExists"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_RULE "deliberation.unknownRule"
#define GZ_REFUSAL_DELIBERATION_PRESET_OUTSIDE_DATES "deliberation.presetOutsideDates"
#define GZ_REFUSAL_DELIBERATION_UNCONTESTED "deliberation.uncontested"
#define GZ_REFUSAL_DELIBERATION_NOT_CONVENER "deliberation.notConvener"
#define GZ_REFUSAL_DELIBERATION_NO_COVENANTS "deliberation.noCovenants"
#define GZ_REFUSAL_DELIBERATION_ELECTION_NAMED "deliberation.electionNamed"
#define GZ_REFUSAL_DELIBERATION_NO_ELECTION "deliberation.noElection"
#define GZ_REFUSAL_DELIBERATION_RECALL_ASKS "deliberation.recallAsks"
#define GZ_REFUSAL_DELIBERATION_RECALL_VOTED_ON "deliberation.recallVotedOn"
#define GZ_REFUSAL_DELIBERATION_RECALL_FAILED "deliberation.recallFailed"
#define GZ_REFUSAL_DELIBERATION_RUNOFF_UNDER_WAY "deliberation.runoffUnderWay"
#define GZ_REFUSAL_DELIBERATION_RUNOFF_LATE "deliberation.runoffLate"
#define GZ_REFUSAL_DELIBERATION_RUNOFF_ASKS "deliberation.runoffAsks"
#define GZ_REFUSAL_DELIBERATION_UNITS_NAMED "deliberation.unitsNamed"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_UNIT "deliberation.unknownUnit"
#define GZ_REFUSAL_DELIBERATION_REGISTERED_ELSEWHERE "deliberation.registeredElsewhere"
#define GZ_REFUSAL_DELIBERATION_RULES_COUNT "deliberation.rulesCount"
#define GZ_REFUSAL_DELIBERATION_RULE_TWICE "deliberation.ruleTwice"
#define GZ_REFUSAL_DELIBERATION_WINDOW_DAYS "deliberation.windowDays"
#define GZ_REFUSAL_DELIBERATION_LADDER_LENGTH "deliberation.ladderLength"
#define GZ_REFUSAL_DELIBERATION_LADDER_DESCENDS "deliberation.ladderDescends"
#define GZ_REFUSAL_DELIBERATION_HEARING_DAYS "deliberation.hearingDays"
#define GZ_REFUSAL_DELIBERATION_UNHEARD "deliberation.unheard"
#define GZ_REFUSAL_DELIBERATION_FIGURES_FROM "deliberation.figuresFrom"
#define GZ_REFUSAL_DELIBERATION_NAMED_WITHOUT_BASIS "deliberation.namedWithoutBasis"
#define GZ_REFUSAL_DELIBERATION_NAMED_WITHOUT_SOURCE "deliberation.namedWithoutSource"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_KIND "deliberation.unknownKind"
#define GZ_REFUSAL_DELIBERATION_FINE "deliberation.fine"
#define GZ_REFUSAL_DELIBERATION_SERVICE_WITHHELD "deliberation.serviceWithheld"
#define GZ_REFUSAL_DELIBERATION_NOTHING_TO_CONTINUE "deliberation.nothingToContinue"
#define GZ_REFUSAL_DELIBERATION_COVENANT_TAKEN "deliberation.covenantTaken"
#define GZ_REFUSAL_DELIBERATION_NOTHING_TO_REPEAL "deliberation.nothingToRepeal"
#define GZ_REFUSAL_DELIBERATION_ALREADY_REPLACED "deliberation.alreadyReplaced"
#define GZ_REFUSAL_DELIBERATION_LOOSER_RULE "deliberation.looserRule"
#define GZ_REFUSAL_DELIBERATION_OTHER_RULE "deliberation.otherRule"
#define GZ_REFUSAL_DELIBERATION_UNIT_LEFT_OUT "deliberation.unitLeftOut"
#define GZ_REFUSAL_DELIBERATION_NOT_BEING_SECONDED "deliberation.notBeingSeconded"
#define GZ_REFUSAL_DELIBERATION_NOT_SECONDED "deliberation.notSeconded"
#define GZ_REFUSAL_DELIBERATION_NOT_OPENABLE "deliberation.notOpenable"
#define GZ_REFUSAL_DELIBERATION_NOT_WITHDRAWABLE "deliberation.notWithdrawable"
#define GZ_REFUSAL_DELIBERATION_NOT_VOTING "deliberation.notVoting"
#define GZ_REFUSAL_DELIBERATION_SECONDING_OVER "deliberation.secondingOver"
#define GZ_REFUSAL_DELIBERATION_VOTING_OVER "deliberation.votingOver"
#define GZ_REFUSAL_DELIBERATION_NOT_DUE "deliberation.notDue"
#define GZ_REFUSAL_DELIBERATION_OWN_SECOND "deliberation.ownSecond"
#define GZ_REFUSAL_DELIBERATION_OUTSIDE_REGION "deliberation.outsideRegion"
#define GZ_REFUSAL_DELIBERATION_ALREADY_SECONDED "deliberation.alreadySeconded"
#define GZ_REFUSAL_DELIBERATION_NOT_OWNER "deliberation.notOwner"
#define GZ_REFUSAL_DELIBERATION_AREA_TOO_LARGE "deliberation.areaTooLarge"
#define GZ_REFUSAL_DELIBERATION_NOBODY_ELIGIBLE "deliberation.nobodyEligible"
#define GZ_REFUSAL_DELIBERATION_APP_BALLOT_OF_ANOTHER "deliberation.appBallotOfAnother"
#define GZ_REFUSAL_DELIBERATION_NOT_ELIGIBLE "deliberation.notEligible"
#define GZ_REFUSAL_DELIBERATION_NOT_DELEGATE "deliberation.notDelegate"
#define GZ_REFUSAL_DELIBERATION_ALREADY_VOTED "deliberation.alreadyVoted"
#define GZ_REFUSAL_DELIBERATION_ORGANISATION_NAMED "deliberation.organisationNamed"
#define GZ_REFUSAL_DELIBERATION_ENTERED_TWICE "deliberation.enteredTwice"
#define GZ_REFUSAL_DELIBERATION_INVALID_QUESTION "deliberation.invalidQuestion"
#define GZ_REFUSAL_DELIBERATION_ADOPTED_BY_MOTION "deliberation.adoptedByMotion"
#define GZ_REFUSAL_DELIBERATION_MOTION_ONLY "deliberation.motionOnly"
#define GZ_REFUSAL_DELIBERATION_ELECTED_OF "deliberation.electedOf"
#define GZ_REFUSAL_DELIBERATION_NO_RANKS "deliberation.noRanks"
#define GZ_REFUSAL_DELIBERATION_OTHER_RANKS "deliberation.otherRanks"
#define GZ_REFUSAL_DELIBERATION_SECRET_BY_ANOTHER "deliberation.secretByAnother"
#define GZ_REFUSAL_DELIBERATION_BALLOT_VOID "deliberation.ballotVoid"
#define GZ_REFUSAL_DELIBERATION_NO_PROXIES "deliberation.noProxies"
#define GZ_REFUSAL_DELIBERATION_RELATION_MISSING "deliberation.relationMissing"
#define GZ_REFUSAL_DELIBERATION_OWN_PROXY "deliberation.ownProxy"
#define GZ_REFUSAL_DELIBERATION_PROXY_CHAIN "deliberation.proxyChain"
#define GZ_REFUSAL_DELIBERATION_PROXY_FULL "deliberation.proxyFull"
#define GZ_REFUSAL_DELIBERATION_OWN_TRUST "deliberation.ownTrust"
#define GZ_REFUSAL_DELIBERATION_NOT_LISTED "deliberation.notListed"
#define GZ_REFUSAL_DELIBERATION_NOT_ENTRUSTED "deliberation.notEntrusted"
#define GZ_REFUSAL_DELIBERATION_NOT_PROXY "deliberation.notProxy"
#define GZ_REFUSAL_DELIBERATION_PROXY_WITHOUT_VOTE "deliberation.proxyWithoutVote"
#define GZ_REFUSAL_DELIBERATION_PROXY_EARLY "deliberation.proxyEarly"
#define GZ_REFUSAL_DELIBERATION_NO_PAPERS "deliberation.noPapers"
#define GZ_REFUSAL_DELIBERATION_NO_PAPER_BY "deliberation.noPaperBy"
#define GZ_REFUSAL_DELIBERATION_PAPER_NOT_RECEIVED "deliberation.paperNotReceived"
#define GZ_REFUSAL_DELIBERATION_FEW_WATCHERS "deliberation.fewWatchers"
#define GZ_REFUSAL_DELIBERATION_BOX_COUNTED "deliberation.boxCounted"
#define GZ_REFUSAL_DELIBERATION_BOX_CHANNEL "deliberation.boxChannel"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_BOX "deliberation.unknownBox"
#define GZ_REFUSAL_DELIBERATION_NOT_COUNTED "deliberation.notCounted"
#define GZ_REFUSAL_DELIBERATION_WITHHELD "deliberation.withheld"
#define GZ_REFUSAL_DELIBERATION_VOID_VOTE "deliberation.voidVote"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_TRACKER "deliberation.unknownTracker"
#define GZ_REFUSAL_DELIBERATION_WRONG_STAGE "deliberation.wrongStage"
#define GZ_REFUSAL_DELIBERATION_TIME_OVER "deliberation.timeOver"
#define GZ_REFUSAL_DELIBERATION_OWN_MATTER "deliberation.ownMatter"
#define GZ_REFUSAL_DELIBERATION_REASON_MISSING "deliberation.reasonMissing"
#define GZ_REFUSAL_DELIBERATION_SAME_DECIDER "deliberation.sameDecider"
#define GZ_REFUSAL_DELIBERATION_NOT_PROPOSER "deliberation.notProposer"
#define GZ_REFUSAL_DELIBERATION_RULED_FOR_GOOD "deliberation.ruledForGood"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_CONTRIBUTION "deliberation.unknownContribution"
#define GZ_REFUSAL_DELIBERATION_CONTRIBUTION_EXISTS "deliberation.contributionExists"
#define GZ_REFUSAL_DELIBERATION_TOO_MANY_CONTRIBUTIONS "deliberation.tooManyContributions"
#define GZ_REFUSAL_DELIBERATION_OTHER_KIND "deliberation.otherKind"
#define GZ_REFUSAL_DELIBERATION_CONTRIBUTION_HIDDEN "deliberation.contributionHidden"
#define GZ_REFUSAL_DELIBERATION_AMENDMENT_OVER "deliberation.amendmentOver"
#define GZ_REFUSAL_DELIBERATION_STALE_AMENDMENT "deliberation.staleAmendment"
#define GZ_REFUSAL_DELIBERATION_NO_DRAFT_TO_CHANGE "deliberation.noDraftToChange"
#define GZ_REFUSAL_DELIBERATION_LIST_OPEN "deliberation.listOpen"
#define GZ_REFUSAL_DELIBERATION_NO_SUCH_ENTRY "deliberation.noSuchEntry"
#define GZ_REFUSAL_DELIBERATION_NO_SUCH_AREA "deliberation.noSuchArea"
#define GZ_REFUSAL_DELIBERATION_AS_LISTED "deliberation.asListed"
#define GZ_REFUSAL_DELIBERATION_OBJECTION_EXISTS "deliberation.objectionExists"
#define GZ_REFUSAL_DELIBERATION_ALREADY_OBJECTED "deliberation.alreadyObjected"
#define GZ_REFUSAL_DELIBERATION_UNKNOWN_OBJECTION "deliberation.unknownObjection"
#define GZ_REFUSAL_DELIBERATION_OBJECTION_OVER "deliberation.objectionOver"
#define GZ_REFUSAL_COVENANT_COVENANT_EXISTS "covenant.covenantExists"
#define GZ_REFUSAL_COVENANT_UNKNOWN_COVENANT "covenant.unknownCovenant"
#define GZ_REFUSAL_COVENANT_NOT_IN_FORCE "covenant.notInForce"
#define GZ_REFUSAL_COVENANT_NOT_YET_IN_FORCE "covenant.notYetInForce"
#define GZ_REFUSAL_COVENANT_UNKNOWN_RULE "covenant.unknownRule"
#define GZ_REFUSAL_COVENANT_VIOLATION_EXISTS "covenant.violationExists"
#define GZ_REFUSAL_COVENANT_UNKNOWN_VIOLATION "covenant.unknownViolation"
#define GZ_REFUSAL_COVENANT_OWN_VIOLATION "covenant.ownViolation"
#define GZ_REFUSAL_COVENANT_ALREADY_WITHDRAWN "covenant.alreadyWithdrawn"
#define GZ_REFUSAL_COVENANT_REPLY_CLOSED "covenant.replyClosed"
#define GZ_REFUSAL_COVENANT_NOT_APPLIED "covenant.notApplied"
#define GZ_REFUSAL_COVENANT_APPEAL_CLOSED "covenant.appealClosed"
#define GZ_REFUSAL_COVENANT_ALREADY_APPEALED "covenant.alreadyAppealed"
#define GZ_REFUSAL_COVENANT_OWN_RECORD "covenant.ownRecord"
#define GZ_REFUSAL_COVENANT_NO_APPEAL "covenant.noAppeal"
#define GZ_REFUSAL_COVENANT_NOT_DUE "covenant.notDue"
#define GZ_REFUSAL_COVENANT_NOTHING_TO_REFER "covenant.nothingToRefer"
#define GZ_REFUSAL_COVENANT_PLACE_TOO_HIGH "covenant.placeTooHigh"
#define GZ_REFUSAL_COVENANT_PLACE_OUTSIDE "covenant.placeOutside"
#define GZ_REFUSAL_COVENANT_MINOR "covenant.minor"
#define GZ_REFUSAL_COVENANT_NOT_BOUND "covenant.notBound"
#define GZ_REFUSAL_POINTS_NOT_A_MERCHANT "points.notAMerchant"
#define GZ_REFUSAL_POINTS_UNKNOWN_FUND "points.unknownFund"
#define GZ_REFUSAL_POINTS_UNKNOWN_ACT "points.unknownAct"
#define GZ_REFUSAL_POINTS_UNKNOWN_AWARD "points.unknownAward"
#define GZ_REFUSAL_POINTS_UNKNOWN_OFFER "points.unknownOffer"
#define GZ_REFUSAL_POINTS_UNKNOWN_REDEMPTION "points.unknownRedemption"
#define GZ_REFUSAL_POINTS_UNKNOWN_SETTLEMENT "points.unknownSettlement"
#define GZ_REFUSAL_POINTS_NOT_IN_SETTLEMENT "points.notInSettlement"
#define GZ_REFUSAL_POINTS_FUND_EXISTS "points.fundExists"
#define GZ_REFUSAL_POINTS_OFFER_EXISTS "points.offerExists"
#define GZ_REFUSAL_POINTS_REDEMPTION_EXISTS "points.redemptionExists"
#define GZ_REFUSAL_POINTS_SETTLEMENT_EXISTS "points.settlementExists"
#define GZ_REFUSAL_POINTS_OWN_AWARD "points.ownAward"
#define GZ_REFUSAL_POINTS_FUND_ELSEWHERE "points.fundElsewhere"
#define GZ_REFUSAL_POINTS_PROOF_TOO_LOW "points.proofTooLow"
#define GZ_REFUSAL_POINTS_ALREADY_AWARDED "points.alreadyAwarded"
#define GZ_REFUSAL_POINTS_CAP_REACHED "points.capReached"
#define GZ_REFUSAL_POINTS_ALREADY_REVERSED "points.alreadyReversed"
#define GZ_REFUSAL_POINTS_PRICE_TOO_LOW "points.priceTooLow"
#define GZ_REFUSAL_POINTS_STOCK_EMPTY "points.stockEmpty"
#define GZ_REFUSAL_POINTS_REQUIREMENT_EMPTY "points.requirementEmpty"
#define GZ_REFUSAL_POINTS_OFFER_WITHDRAWN "points.offerWithdrawn"
#define GZ_REFUSAL_POINTS_OWN_OFFER "points.ownOffer"
#define GZ_REFUSAL_POINTS_REQUIREMENT_NOT_MET "points.requirementNotMet"
#define GZ_REFUSAL_POINTS_SOLD_OUT "points.soldOut"
#define GZ_REFUSAL_POINTS_BALANCE_TOO_LOW "points.balanceTooLow"
#define GZ_REFUSAL_POINTS_REDEMPTION_OVER "points.redemptionOver"
#define GZ_REFUSAL_POINTS_REDEMPTION_LATE "points.redemptionLate"
#define GZ_REFUSAL_POINTS_NOT_DUE "points.notDue"
#define GZ_REFUSAL_POINTS_OWN_CONFIRMATION "points.ownConfirmation"
#define GZ_REFUSAL_POINTS_OWN_SETTLEMENT "points.ownSettlement"
#define GZ_REFUSAL_POINTS_NOTHING_TO_SETTLE "points.nothingToSettle"
#define GZ_REFUSAL_POINTS_LEDGER_FULL "points.ledgerFull"
#define GZ_REFUSAL_CASES_UNKNOWN_CASE "cases.unknownCase"
#define GZ_REFUSAL_CASES_CHANNEL_OF_THE_ENGINE "cases.channelOfTheEngine"
#define GZ_REFUSAL_CASES_SOURCE_ENTERED "cases.sourceEntered"
#define GZ_REFUSAL_CASES_CASE_EXISTS "cases.caseExists"
#define GZ_REFUSAL_CASES_UNKNOWN_KIND "cases.unknownKind"
#define GZ_REFUSAL_CASES_REGION_TOO_HIGH "cases.regionTooHigh"
#define GZ_REFUSAL_CASES_NOT_OWN_NAME "cases.notOwnName"
#define GZ_REFUSAL_CASES_WRONG_STAGE "cases.wrongStage"
#define GZ_REFUSAL_CASES_WRONG_LEVEL "cases.wrongLevel"
#define GZ_REFUSAL_CASES_NOT_DUE "cases.notDue"
#define GZ_REFUSAL_CASES_DEADLINE_PASSED "cases.deadlinePassed"
#define GZ_REFUSAL_CASES_AT_TOP "cases.atTop"
#define GZ_REFUSAL_CASES_NOT_ABOVE "cases.notAbove"
#define GZ_REFUSAL_CASES_ABOVE_TOP "cases.aboveTop"
#define GZ_REFUSAL_CASES_SKIPS_LEVEL "cases.skipsLevel"
#define GZ_REFUSAL_CASES_NOT_ENTRUSTABLE "cases.notEntrustable"
#define GZ_REFUSAL_CASES_NOT_A_DEPARTMENT "cases.notADepartment"
#define GZ_REFUSAL_CASES_OUT_OF_REACH "cases.outOfReach"
#define GZ_REFUSAL_CASES_NAMED_TWICE "cases.namedTwice"
#define GZ_REFUSAL_CASES_UNIT_MISSING "cases.unitMissing"
#define GZ_REFUSAL_CASES_NOT_WITH_UNIT "cases.notWithUnit"
#define GZ_REFUSAL_CASES_NOT_ACTING_FOR "cases.notActingFor"
#define GZ_REFUSAL_CASES_FEEDBACK_GIVEN "cases.feedbackGiven"
#define GZ_REFUSAL_CASES_RETURNED_BEFORE "cases.returnedBefore"
#define GZ_REFUSAL_CASES_DISPATCH_DESIGNATED "cases.dispatchDesignated"
#define GZ_REFUSAL_CASES_ALREADY_RATED "cases.alreadyRated"
#define GZ_REFUSAL_CASES_ANONYMOUS "cases.anonymous"
#define GZ_REFUSAL_CASES_NOT_REPORTER "cases.notReporter"
#define GZ_REFUSAL_CASES_HANDLER_RATES "cases.handlerRates"
#define GZ_REFUSAL_CASES_WINDOW_CLOSED "cases.windowClosed"
#define GZ_REFUSAL_CASES_REOPENED_TOO_OFTEN "cases.reopenedTooOften"
#define GZ_REFUSAL_CASES_UNKNOWN_YEAR "cases.unknownYear"
#define GZ_REFUSAL_CASES_NO_TERM "cases.noTerm"
#define GZ_REFUSAL_CATALOGUE_UNKNOWN_ITEM "catalogue.unknownItem"
#define GZ_REFUSAL_CATALOGUE_ITEM_TWICE "catalogue.itemTwice"
#define GZ_REFUSAL_CATALOGUE_PURPOSE_NOT_LAWFUL "catalogue.purposeNotLawful"
#define GZ_REFUSAL_CATALOGUE_NOT_ENTITLED "catalogue.notEntitled"
#define GZ_REFUSAL_CATALOGUE_OUTSIDE_REGION "catalogue.outsideRegion"
#define GZ_REFUSAL_CATALOGUE_ALREADY_HELD "catalogue.alreadyHeld"
#define GZ_REFUSAL_CATALOGUE_REFUSED_BY_RESIDENT "catalogue.refusedByResident"
#define GZ_REFUSAL_CATALOGUE_CONSENT_MISSING "catalogue.consentMissing"
#define GZ_REFUSAL_CATALOGUE_GUARDIAN_MISSING "catalogue.guardianMissing"
#define GZ_REFUSAL_CATALOGUE_HELD_ELSEWHERE "catalogue.heldElsewhere"
#define GZ_REFUSAL_CATALOGUE_RECORD_EXISTS "catalogue.recordExists"
#define GZ_REFUSAL_CATALOGUE_UNKNOWN_RECORD "catalogue.unknownRecord"
#define GZ_REFUSAL_CATALOGUE_NOT_FRESH "catalogue.notFresh"
#define GZ_REFUSAL_CATALOGUE_NOT_REFUSABLE "catalogue.notRefusable"
#define GZ_REFUSAL_CONSULTATION_UNKNOWN_QUESTION "consultation.unknownQuestion"
#define GZ_REFUSAL_CONSULTATION_QUESTION_EXISTS "consultation.questionExists"
#define GZ_REFUSAL_CONSULTATION_NOT_PUBLIC "consultation.notPublic"
#define GZ_REFUSAL_CONSULTATION_OUT_OF_REACH "consultation.outOfReach"
#define GZ_REFUSAL_CONSULTATION_TOO_MANY_OPEN "consultation.tooManyOpen"
#define GZ_REFUSAL_CONSULTATION_NOT_OPEN "consultation.notOpen"
#define GZ_REFUSAL_CONSULTATION_OWN_QUESTION "consultation.ownQuestion"
#define GZ_REFUSAL_CONSULTATION_NOT_ANSWERED "consultation.notAnswered"
#define GZ_REFUSAL_CONSULTATION_RATED_ALREADY "consultation.ratedAlready"
#define GZ_REFUSAL_CONSULTATION_NOT_DUE "consultation.notDue"
#define GZ_REFUSAL_VAULT_UNKNOWN_ENTRY "vault.unknownEntry"
#define GZ_REFUSAL_VAULT_ENTRY_EXISTS "vault.entryExists"
#define GZ_REFUSAL_VAULT_UNKNOWN_CATEGORY "vault.unknownCategory"
#define GZ_REFUSAL_VAULT_CONSENT_NEEDED "vault.consentNeeded"
#define GZ_REFUSAL_VAULT_NOT_BY_CONSENT "vault.notByConsent"
#define GZ_REFUSAL_VAULT_NOTHING_CONSENTED "vault.nothingConsented"
#define GZ_REFUSAL_VAULT_NOT_KEPT "vault.notKept"
#define GZ_REFUSAL_VAULT_NOT_DUE "vault.notDue"
#define GZ_REFUSAL_VAULT_CHILD_IN_CARE "vault.childInCare"
#define GZ_REFUSAL_VAULT_ONLY_OPERATOR "vault.onlyOperator"

// Every refusal in the published order: ROW(code, retryable, rule, en, zh).
// Messages have {field} where a number goes.
#define GZ_REFUSALS(ROW) \
    ROW("engine.tooLarge", 0, "limit of this library", "this has {bytes} bytes, the most is {max}", "内容为 {bytes} 字节，上限为 {max}") \
    ROW("engine.notUtf8", 0, "RFC 8259", "this is not UTF-8 at byte {at}", "第 {at} 字节处不是 UTF-8") \
    ROW("engine.malformed", 0, "the contract's JSON Schema", "at {path}: {problem}", "{path} 处格式有误：{problem}") \
    ROW("engine.requestReused", 0, "idempotency", "request {request} was seen with other content, at {seq}", "请求编号 {request} 已用于其他内容（序号 {seq}）") \
    ROW("engine.full", 0, "limit of this library", "the journal holds {records} records, the most is {max}", "日志已有 {records} 条记录，上限为 {max}") \
    ROW("engine.timeBackward", 0, "time never goes back", "this is of {at}, but {now} has been already", "请求时间 {at} 早于引擎时间 {now}") \
    ROW("engine.forbidden", 0, "the policy table", "{actor} may not give {command} here; allowed: {allowed}", "{actor} 无权在此执行 {command}；允许：{allowed:#}") \
    ROW("engine.deadlinesPending", 1, "limit of this library", "{fired} deadlines fired first, and more have passed; nothing is recorded of this request: ask it again", "已先处理 {fired} 个到期事项，仍有更多到期；本次请求未记录，请原样重新提出") \
    ROW("engine.snapshotDamaged", 0, "snapshot format", "this snapshot is damaged: {problem}", "快照已损坏：{problem}") \
    ROW("engine.snapshotVersion", 0, "snapshot format", "this snapshot is of version {version}, known is {known}", "快照版本为 {version}，可识别版本为 {known}") \
    ROW("engine.wrongSecret", 0, "one secret for an engine's life", "this secret is not the one that the engine was created with", "密钥与引擎创建时不一致") \
    ROW("engine.notRecorded", 0, "the journal", "no request {request} is in the journal", "日志中没有请求 {request}") \
    ROW("engine.noSuchRecord", 0, "the journal", "there is no record {seq}, the journal holds {records}", "没有序号 {seq} 的记录，日志共 {records} 条") \
    ROW("engine.invalidNumber", 0, "GB 11643, GB 32100", "{problem}", "号码校验未通过：{problem}") \
    ROW("charter.invalid", 0, "the charter's schema", "the charter is wrong at {path}: {problem}", "章程在 {path} 处有误：{problem}") \
    ROW("charter.notInForce", 1, "charter effectiveFrom, effectiveTo", "no charter holds at {at}; the nearest begins at {from}", "{at} 时没有生效的章程；最近的章程自 {from} 起生效") \
    ROW("charter.notLater", 0, "charter effectiveFrom", "a new charter begins after the latest one and not in the past, so after {latest}; this begins at {from}", "新章程须晚于现有章程且不溯及既往，即晚于 {latest}，而它自 {from} 起生效") \
    ROW("membership.unknownRegion", 0, "region tree", "no region {region} is defined", "没有定义区域 {region}") \
    ROW("membership.unknownPerson", 0, "member register", "no person {person} is known", "没有人员 {person}") \
    ROW("membership.unknownHousehold", 0, "member register", "no household {household} is known", "没有户 {household}") \
    ROW("membership.unknownOrganisation", 0, "register of organisations", "no organisation {organisation} is known", "没有组织 {organisation}") \
    ROW("membership.regionExists", 0, "region tree", "region {region} is defined already", "区域 {region} 已经定义") \
    ROW("membership.levelGap", 0, "five levels: city, county, town, village, grid", "a {level} cannot lie directly in {parent}, which is a {parent_level}", "层级 {level:#} 不能直接隶属于 {parent}（层级 {parent_level:#}）") \
    ROW("membership.gridSuffix", 0, "charter membership.gridSuffixDigits", "grid {region} must be the code of its village {parent} and {digits} more digits", "网格 {region} 的编码须为所在村社编码 {parent} 加 {digits} 位") \
    ROW("membership.notAGrid", 0, "one grid, one code", "{region} is a {level}, not a grid", "{region} 是 {level:#}，不是网格") \
    ROW("membership.unknownReshape", 0, "changes of regions", "no change {reshape} of a region is planned", "没有计划中的区划调整 {reshape}") \
    ROW("membership.reshapeExists", 0, "changes of regions", "change {reshape} is planned already, for {on}", "区划调整 {reshape} 已计划于 {on}") \
    ROW("membership.reshapePast", 0, "changes of regions", "a change cannot be planned for {on}, which is not after {at}", "区划调整日期 {on} 不晚于当前时间 {at}") \
    ROW("membership.regionEnded", 0, "changes of regions", "region {region} has become {became} and changes no more", "区域 {region} 已并入 {became}，不能再调整") \
    ROW("membership.nothingChanges", 0, "a change changes something", "nothing would change", "没有任何变更") \
    ROW("membership.namedTwice", 0, "a list names each once", "{named} is named twice", "{named} 重复列出") \
    ROW("membership.mergeLevels", 0, "regions of one level are merged", "{other} is a {other_level} and cannot be merged into {region}, which is a {level}", "{other} 是 {other_level:#}，不能并入 {region}（{level:#}）") \
    ROW("membership.householdsUnaccounted", 0, "a split says of each household where it goes", "grid {grid} has {households} households, {named} are named; {first} is not", "网格 {grid} 有 {households} 户，列出 {named} 户；未列出 {first}") \
    ROW("membership.knownBelowJoined", 0, "coverage is never above 100 %", "{joined} households of grid {grid} have joined; {known} cannot be all there are", "网格 {grid} 已有 {joined} 户入群，总户数不能为 {known}") \
    ROW("membership.joinCodeDays", 0, "charter membership.joinCodeDaysMax", "a join code runs for 1 to {max} days, this asks for {days}", "入群码有效期为 1 至 {max} 天，请求为 {days} 天") \
    ROW("membership.noJoinCode", 0, "one grid, one code", "grid {grid} has no join code in force", "网格 {grid} 没有有效的入群码") \
    ROW("membership.joinTriesUsed", 1, "charter membership.joinTries", "too many forged join codes came from here; the next is looked at from {until} on", "无效入群码次数过多，{until} 起方可再试") \
    ROW("membership.joinCodeReplaced", 0, "one grid, one code", "join code version {version} was replaced by version {current}", "入群码第 {version} 版已被第 {current} 版取代") \
    ROW("membership.joinCodeWithdrawn", 0, "one grid, one code", "join code version {version} was withdrawn", "入群码第 {version} 版已撤销") \
    ROW("membership.joinCodeExpired", 0, "one grid, one code", "this join code was valid before {until}", "入群码已于 {until} 失效") \
    ROW("membership.proofTooLow", 0, "charter membership.joinProof", "joining takes proof {needed} or better, this is {proof}", "入群至少需要 {needed:#} 级核验，当前为 {proof:#}") \
    ROW("membership.alreadyMember", 0, "one active residence", "{person} is a member of grid {grid} already", "{person} 已是网格 {grid} 的成员") \
    ROW("membership.identityTaken", 0, "one person, one identity", "this identity belongs to another person", "该身份已属于另一人员") \
    ROW("membership.identityChanged", 0, "one person, one identity", "{person} joined before under another identity", "{person} 此前以另一身份加入") \
    ROW("membership.householdElsewhere", 0, "a household lies in one grid", "household {household} lies in grid {grid}", "户 {household} 位于网格 {grid}") \
    ROW("membership.householdFull", 0, "limit of this library", "household {household} has {max} members, which is the most", "户 {household} 已有 {max} 名成员，达到上限") \
    ROW("membership.notAMember", 0, "member register", "{person} is not a member of any grid", "{person} 不是任何网格的成员") \
    ROW("membership.notInHousehold", 0, "a delegate is a member of the household", "{person} does not belong to household {household}", "{person} 不属于户 {household}") \
    ROW("membership.roleNeedsOrganisation", 0, "roles", "role {role} is held for an organisation, and none is named", "角色 {role:#} 须指明所属组织") \
    ROW("membership.roleWithoutOrganisation", 0, "roles", "role {role} is not held for an organisation, and one is named", "角色 {role:#} 不属于组织，却指明了组织") \
    ROW("membership.roleBeyondOrganisation", 0, "a role for an organisation stays where it acts", "a role over {region} goes beyond {acts_in}, where the organisation acts", "区域 {region} 超出该组织的活动区域 {acts_in}") \
    ROW("membership.ownGrant", 0, "nobody grants themself", "whoever grants role {role} cannot be the one who receives it", "不能给自己授予角色 {role:#}") \
    ROW("membership.roleExpiryPast", 0, "roles", "a role cannot end at {until}, which is not after {at}", "角色截止时间 {until} 不晚于当前时间 {at}") \
    ROW("membership.beyondRung", 0, "the ladder of roles", "role {role} stands on rung {rung} and is given and taken from above it, or passed on; the highest held over it here is {held}", "角色 {role:#} 位于第 {rung} 级，须由更高一级授予或收回，或经许可转授；此处持有的最高级为 {held}") \
    ROW("membership.grantOutlasts", 0, "nobody gives beyond their own time", "a role cannot run until {until}, the giver's own ends at {held_until}", "角色不能授予至 {until}，授予人自身的角色至 {held_until} 为止") \
    ROW("membership.passesTooMany", 0, "charter membership.rolePassesMax; one fewer each time", "this role can be given with at most {most} times to be passed on, not {passes}", "该角色最多可再转授 {most} 次，不能为 {passes} 次") \
    ROW("membership.roleNotHeld", 0, "roles", "{person} does not hold role {role} over {region}", "{person} 在 {region} 没有角色 {role:#}") \
    ROW("membership.creditCodeMissing", 0, "GB 32100", "organisation {organisation} is of a kind that has a unified social credit code, and none is given", "组织 {organisation} 应当提供统一社会信用代码") \
    ROW("membership.creditCodeTaken", 0, "GB 32100: one code, one organisation", "credit code {credit_code} is shown by {organisation}, which is neither turned down nor dissolved", "统一社会信用代码 {credit_code} 已由组织 {organisation} 使用，该组织未被驳回或注销") \
    ROW("membership.organisationExists", 0, "register of organisations", "organisation {organisation} applied already", "组织 {organisation} 已经申请") \
    ROW("membership.applicationsOfPerson", 0, "charter membership.organisations.applicationsPerPersonMax", "this person has {open} applications under review, and may have {max}", "该申请人已有 {open} 件申请在审核中，上限为 {max} 件") \
    ROW("membership.applicationsOfRegion", 0, "charter membership.organisations.applicationsPerRegionMax", "{open} applications wait for {region} to review, and {max} may", "区域 {region} 已有 {open} 件申请待审核，上限为 {max} 件") \
    ROW("membership.officersTooMany", 0, "charter membership.organisations.officersMax", "{officers} officers are named, and an organisation may have {max}", "提名负责人 {officers} 名，上限为 {max} 名") \
    ROW("membership.officersNone", 0, "an organisation keeps an officer", "no officer is named, and one must stay", "未提名负责人，至少须有一名") \
    ROW("membership.officerTwice", 0, "an organisation's officers", "{person} is named twice", "{person} 被重复提名") \
    ROW("membership.notUnderReview", 0, "review of organisations", "organisation {organisation} is not under review", "组织 {organisation} 不在审核中") \
    ROW("membership.ownReview", 0, "nobody reviews their own application", "whoever applied for {organisation} cannot review it", "申请人不能审核自己提交的组织 {organisation}") \
    ROW("membership.sameReviewer", 0, "somebody else decides an appeal", "whoever rejected {organisation} cannot decide its appeal", "驳回组织 {organisation} 的审核人不能裁决其申诉") \
    ROW("membership.notRejected", 0, "review of organisations", "organisation {organisation} is not rejected", "组织 {organisation} 未被驳回") \
    ROW("membership.appealDecided", 0, "one appeal, to the region above", "the rejection of {organisation} is final: it was the appeal, or the highest region's", "组织 {organisation} 的驳回为终局决定") \
    ROW("membership.appealLate", 0, "charter membership.organisations.review.appealWorkingDays", "the rejection could be appealed before {until}, it is {at}", "申诉期限至 {until}，当前 {at}") \
    ROW("membership.ownSupervision", 0, "nobody supervises their own organisation", "whoever belongs to {organisation} neither suspends nor reinstates it", "组织 {organisation} 的成员不能暂停或恢复本组织") \
    ROW("membership.notSuspended", 0, "register of organisations", "organisation {organisation} is not suspended", "组织 {organisation} 未被暂停") \
    ROW("membership.unknownYear", 0, "working calendar; never guessed", "the working calendar holds {first} to {last}, not {year}", "工作日历仅含 {first} 至 {last} 年，不含 {year} 年") \
    ROW("membership.notActive", 0, "register of organisations", "organisation {organisation} is not active", "组织 {organisation} 未处于活动状态") \
    ROW("membership.notDue", 1, "deadlines", "the deadline is {due}, it is {at}", "期限至 {due}，当前 {at}") \
    ROW("membership.personMerged", 0, "one person, one identity", "{person} was found to be {into}, under whom everything goes on", "{person} 经核实与 {into} 为同一人，请以 {into} 办理") \
    ROW("membership.identityKeyOrder", 0, "identity keys count up by one", "identity key {current} is in force; key {key} does not come next", "当前身份密钥为第 {current} 号，第 {key} 号不是下一号") \
    ROW("membership.identityKeyReused", 0, "a new key is new", "this identity key was put in force before", "该身份密钥此前已启用") \
    ROW("membership.identityKeyNotInForce", 0, "one person, one identity", "identities are made under key {current} now, this is under key {key}", "现用第 {current} 号密钥生成身份摘要，所给为第 {key} 号") \
    ROW("membership.ownWitness", 0, "nobody is their own witness", "that staff knows {person} is for someone else to say", "工作人员面识 {person} 须由他人确认") \
    ROW("membership.proofBelow", 0, "charter membership.proofs", "to {act} takes proof {needed} or better, this is {proof}", "{act:#}至少需要 {needed:#} 级核验，当前为 {proof:#}") \
    ROW("membership.proofNotHigher", 0, "proof is raised", "the person is proven by {held} already, {proof} adds nothing", "该人员已达 {held:#} 级核验，{proof:#} 级无须重复") \
    ROW("membership.onePerson", 0, "review of duplicates", "two persons are needed, {person} is one", "须为两名人员，{person} 只是一名") \
    ROW("membership.duplicateOpen", 0, "review of duplicates", "whether {person} and {other} are one person is under review already", "{person} 与 {other} 是否同一人已在核实中") \
    ROW("membership.noDuplicate", 0, "review of duplicates", "whether {person} and {other} are one person is not under review", "{person} 与 {other} 是否同一人未在核实中") \
    ROW("membership.ownDuplicate", 0, "four eyes", "whether {person} and {other} are one person is for neither of them to decide, nor for who found them", "{person} 与 {other} 是否同一人，不能由其本人或发现者认定") \
    ROW("membership.mergeIntoMember", 0, "one active residence", "{person} is a member and {into} is not: who is a member stays", "{person} 是成员而 {into} 不是，应保留成员") \
    ROW("membership.notAMinor", 0, "Civil Code 17; PIPL 6", "{person} is 18 or over, of which nothing is held", "{person} 已满18周岁，不登记年龄信息") \
    ROW("membership.underage", 0, "Civil Code 17, 18", "this takes an age of {least}, {person} is {age}", "须年满 {least} 周岁，{person} {age:#}") \
    ROW("membership.guardianNeeded", 0, "PIPL 31", "{person} is under {least} and has no guardian named", "{person} 未满 {least} 周岁，须指明监护人") \
    ROW("membership.ownGuardian", 0, "Civil Code 27", "{person} cannot be their own guardian", "{person} 不能担任自己的监护人") \
    ROW("membership.guardianActs", 0, "Civil Code 19, 20; PIPL 31", "{person} is under 14: their guardian acts for them", "{person} 未满14周岁，由监护人代理") \
    ROW("membership.unmaskingOff", 0, "charter membership.unmasking", "nobody is unmasked under this charter", "本章程不允许揭名") \
    ROW("membership.unmaskingExists", 0, "unmasking", "order {unmasking} to unmask was asked for already", "揭名令 {unmasking} 已经提出") \
    ROW("membership.unknownUnmasking", 0, "unmasking", "no order {unmasking} to unmask is known", "没有揭名令 {unmasking}") \
    ROW("membership.unknownHandle", 0, "handles", "no one person in region {region} has handle {handle}", "区域 {region} 中没有唯一使用化名 {handle} 的人员") \
    ROW("membership.ownUnmasking", 0, "two to unmask", "order {unmasking} takes two, neither of whom is the person or lives with them", "揭名令 {unmasking} 须由两人办理，且均非当事人或其同户成员") \
    ROW("membership.unmaskingDecided", 0, "unmasking", "order {unmasking} to unmask waits for no decision", "揭名令 {unmasking} 不在待决定状态") \
    ROW("membership.nobodyToTell", 0, "unmasking", "by order {unmasking} nobody was unmasked who has not been told", "揭名令 {unmasking} 没有待告知的当事人") \
    ROW("membership.assistanceOff", 0, "charter membership.assistance", "the charter lets nobody help others or key in batches", "章程未开放代办和批量录入") \
    ROW("membership.ownHelper", 0, "a helper stands beside the person", "{helper} acts, and cannot be their own helper", "{helper} 是本人，不能作为自己的代办人") \
    ROW("membership.helperElsewhere", 0, "charter membership.assistance.helpers", "{helper} holds no role over this region that the charter lets help", "{helper} 在本区域没有章程允许代办的角色") \
    ROW("membership.helperForRole", 0, "a helper enters what is a person's own to do", "{command} is given by a role here, and whoever holds it gives it; {helper} cannot enter it", "此处 {command} 凭职务作出，须由任职者本人提出；{helper} 不能代办") \
    ROW("membership.helperBusy", 1, "charter membership.assistance.peopleDayMax, peopleMonthMax", "{helper} has served {people} people, the most until {until} is {most}", "{helper} 已服务 {people} 人，{until} 前上限为 {most}") \
    ROW("membership.helperChooses", 0, "a helper never sees or picks a secret choice", "{helper} cannot help to cast a secret ballot; on paper it is sealed and keyed in", "{helper} 不能代投秘密选票；纸质选票应密封后录入") \
    ROW("membership.channelDiffers", 0, "one channel", "this ballot says that it came by {ballot}, the request by {entry}", "选票渠道为{ballot:#}，请求渠道为{entry:#}") \
    ROW("membership.unknownBatch", 0, "batches of forms", "no batch {batch} is known", "没有批次 {batch}") \
    ROW("membership.batchExists", 0, "batches of forms", "batch {batch} was opened already", "批次 {batch} 已经建立") \
    ROW("membership.batchClosed", 0, "batches of forms", "batch {batch} was closed", "批次 {batch} 已经关闭") \
    ROW("membership.batchTotal", 0, "control total", "batch {batch} announces {forms} forms, its kinds, each named once, add up to {total}", "批次 {batch} 申报 {forms} 张表，各类（不得重复）合计 {total} 张") \
    ROW("membership.notInBatch", 0, "control total", "batch {batch} announces no form of {command}", "批次 {batch} 未申报 {command} 类表") \
    ROW("membership.batchMismatch", 0, "control total", "batch {batch} announces {announced} forms of {command}, {came} came; it can be closed with a reason", "批次 {batch} 申报 {command} {announced} 张，实际 {came} 张；说明原因后方可关闭") \
    ROW("membership.nothingToCorrect", 0, "whoever was helped can correct it", "nothing was entered for {person} with help", "没有为 {person} 代办的事项") \
    ROW("membership.correctionLate", 0, "charter membership.assistance.correctionDays", "this could be corrected until {until}, it is {at}", "更正期限至 {until}，当前 {at}") \
    ROW("membership.proofRaised", 0, "a higher proof takes a proof", "a correction lowers the proof of identity from {held}, it does not raise it to {proof}", "更正只能降低核验等级（现为 {held:#}），不能提高到 {proof:#}") \
    ROW("membership.secondEyes", 0, "charter membership.fourEyes", "{person} gave this already; another who may must give the same before {until}", "{person} 已经提出；须由另一有权人员在 {until} 前提出同一请求") \
    ROW("deliberation.unknownTopic", 0, "register of topics", "no topic {topic} is known", "没有议题 {topic}") \
    ROW("deliberation.topicExists", 0, "register of topics", "topic {topic} was proposed already", "议题 {topic} 已经提出") \
    ROW("deliberation.unknownRule", 0, "charter deliberation.decisions", "the charter has no rule {rule} to decide a topic by", "章程中没有表决规则 {rule}") \
    ROW("deliberation.presetOutsideDates", 0, "charter deliberation.decisions.preset", "rule {rule} goes by {preset} ({article}), which holds {dates} and not at {at}; a charter whose rule has the presetOverride {preset} would take it all the same", "规则 {rule} 采用 {preset}（{article}），其适用期为 {dates}，不含 {at}；章程中该规则写明 presetOverride {preset} 的，仍可采用") \
    ROW("deliberation.uncontested", 0, "charter deliberation.decisions.preset", "by rule {rule} ({article}) more stand for each post than it has seats: {stand} stand for {seats}", "按规则 {rule}（{article}），每一职位的候选人数应多于应选名额：应选 {seats} 人，候选 {stand} 人") \
    ROW("deliberation.notConvener", 0, "charter deliberation.presets.convened; 村民委员会组织法 12", "by rule {rule} ({article}) the committee alone calls this vote: {person} is no cadre of the village", "按规则 {rule}（{article}）只能由委员会召集：{person} 不是村干部") \
    ROW("deliberation.noCovenants", 0, "charter deliberation.decisions.covenants", "topic {topic} is about a covenant by its {field}: by rule {rule}, whose covenants is false, none is adopted, replaced or repealed", "议题 {topic} 的 {field} 涉及公约，而规则 {rule} 的 covenants 为 false：不得依此规则通过、替代或废止公约") \
    ROW("deliberation.electionNamed", 0, "charter deliberation.presets.runoff; 村民委员会组织法 15", "follows names an election where the preset of the rule is for run-offs, and only there; this is about rule {rule}", "规则的依据（preset）为另行选举的，且仅在此时，须以 follows 指明所续的选举；所涉规则为 {rule}") \
    ROW("deliberation.noElection", 0, "charter deliberation.presets.contested; 村民委员会组织法 15", "follows is {topic}: in {region} that is no election by a contested preset, or its seats were not counted, and rule {rule} fills what such a one left open", "follows 为 {topic}：不是 {region} 的差额选举（依据的 contested），或未计出当选人：规则 {rule} 只补此类选举的空缺名额") \
    ROW("deliberation.recallAsks", 0, "charter deliberation.presets.recallAgain", "where the preset of a rule is for recalls, and nowhere else, a topic names in recalls whom and on which ground, and asks for it by a motion; this is about rule {rule}, and question.kind is {kind}", "规则依据的预设（preset）用于罢免时，须以 recalls 指明被罢免人和理由，并以 motion 表决，其他规则不得填写 recalls：规则为 {rule}，question.kind 为 {kind}") \
    ROW("deliberation.recallVotedOn", 1, "one recall on one ground at a time", "recalls.ground is {ground}: topic {topic}, which asks for the same recall, is being voted on", "recalls.ground 为 {ground}：对同一人以同一理由提出罢免的议题 {topic} 正在表决") \
    ROW("deliberation.recallFailed", 1, "charter deliberation.presets.recallAgain; 浙江省村民委员会选举办法 36", "recalls.ground is {ground}: a recall of the same person on it failed by topic {topic}, and by rule {rule} ({article}) none is asked for again before {until}; it is {at}", "recalls.ground 为 {ground}：对同一人以此为理由的罢免在议题 {topic} 中未获通过，按规则 {rule}（{article}），{until} 之前不得再次提出，现为 {at}") \
    ROW("deliberation.runoffUnderWay", 1, "one run-off at a time", "follows is {topic}: its run-off {by} is under way, being {stage}", "follows 为 {topic}：其另行选举 {by} 处于{stage:#}阶段，尚未结束") \
    ROW("deliberation.runoffLate", 0, "charter deliberation.presets.runoffWithin; 浙江省村民委员会选举办法 29", "follows is {topic}: by rule {rule} a run-off of it opens before {until}, in its days from the last count, and it is {at}; what is still open takes a new election", "follows 为 {topic}：依规则 {rule}，其另行选举须在 {until} 之前（自上次计票起的规定期限内）开始，现为 {at}；仍空缺的名额须重新选举") \
    ROW("deliberation.runoffAsks", 0, "村民委员会组织法 15; 浙江省村民委员会选举办法 29", "a run-off by rule {rule} asks the voters of election {topic} for what that left open: {field} is {given}, and must be {needed}", "依规则 {rule} 的另行选举，由选举 {topic} 的选民就其空缺名额进行：{field} 为 {given}，应为 {needed}") \
    ROW("deliberation.unitsNamed", 0, "charter deliberation.decisions.electorate", "a topic names units where interestedOwners vote, and only there; this is about rule {rule}", "由有利害关系的业主表决的议题，且仅此种议题，须列明专有部分；所涉规则为 {rule}") \
    ROW("deliberation.unknownUnit", 0, "register of units", "{found} units {unit} are recorded in {region}, it takes one", "{region} 登记有 {found} 个专有部分 {unit}，须为一个") \
    ROW("deliberation.registeredElsewhere", 0, "村民委员会组织法 13", "{person} is on a register of voters outside {region}: nobody is on two", "{person} 已在 {region} 以外登记为选民：不得在两处登记") \
    ROW("deliberation.rulesCount", 0, "limit of this library", "a covenant has 1 to {max} rules, this has {rules}", "公约须有 1 至 {max} 条规则，当前为 {rules} 条") \
    ROW("deliberation.ruleTwice", 0, "a rule has one name", "rule {rule} stands in the covenant twice", "规则 {rule} 在公约中重复") \
    ROW("deliberation.windowDays", 0, "steps expire", "rule {rule} counts violations within {days} days, it must be 1 to {max}", "规则 {rule} 的计次期限为 {days} 天，应为 1 至 {max} 天") \
    ROW("deliberation.ladderLength", 0, "a ladder is climbed; 村民委员会组织法 27", "the ladder of rule {rule} has {steps} steps, it must have 1 to {max}", "规则 {rule} 的措施阶梯有 {steps} 级，应为 1 至 {max} 级") \
    ROW("deliberation.ladderDescends", 0, "a ladder is climbed; 村民委员会组织法 27", "step {step} of rule {rule} is milder than the one before it", "规则 {rule} 的第 {step} 级措施轻于前一级") \
    ROW("deliberation.hearingDays", 0, "notice, reply and appeal", "rule {rule} gives {days} days to reply, appeal or decide, it must give 1 to {max}", "规则 {rule} 的申辩、申诉或处理期限为 {days} 天，应为 1 至 {max} 天") \
    ROW("deliberation.unheard", 0, "notice, reply and appeal before expose or refer; 村民委员会组织法 27", "step {step} of rule {rule} exposes or refers, but the rule gives {reply_days} days to reply and {appeal_days} to appeal, it must give 1 to {max} of each", "规则 {rule} 的第 {step} 级措施为曝光或移送，而规则给予申辩 {reply_days} 天、申诉 {appeal_days} 天，均应为 1 至 {max} 天") \
    ROW("deliberation.figuresFrom", 0, "no small number is told: as charter deliberation.decisions.ballots.smallCell", "the covenant's figures give counts from {from} on, it must be {min} or more", "公约的统计自 {from} 起公布数目，应不少于 {min}") \
    ROW("deliberation.namedWithoutBasis", 0, "PIPL 25", "step {step} of rule {rule} publishes a name without separate consent, legal duty or law", "规则 {rule} 的第 {step} 级措施公开姓名，但无单独同意、法定义务或法律依据") \
    ROW("deliberation.namedWithoutSource", 0, "PIPL 13", "step {step} of rule {rule} publishes a name by {basis}: its source must name the article", "规则 {rule} 的第 {step} 级措施以“{basis:#}”公开姓名，须在 source 写明所依据的条文") \
    ROW("deliberation.unknownKind", 0, "charter cases.kinds", "rule {rule} refers cases of kind {kind}, which the charter does not have", "规则 {rule} 移送的事件类别 {kind} 不在章程中") \
    ROW("deliberation.fine", 0, "村民委员会组织法 27", "step {step} of rule {rule} is a fine of {amount}: a covenant cannot fine", "规则 {rule} 的第 {step} 级措施为罚款 {amount}：公约不得设定罚款") \
    ROW("deliberation.serviceWithheld", 0, "村民委员会组织法 27", "step {step} of rule {rule} withholds a service: a covenant cannot take away lawful rights", "规则 {rule} 的第 {step} 级措施为停止服务：公约不得侵害合法权益") \
    ROW("deliberation.nothingToContinue", 0, "a version continues the rules of the one before", "rule {rule} continues {continues}, which is no rule of the covenant that the topic repeals", "规则 {rule} 延续的 {continues} 不是本议题所废止公约的规则") \
    ROW("deliberation.covenantTaken", 0, "a covenant is adopted once", "covenant {covenant} belongs to topic {topic}", "公约 {covenant} 已属于议题 {topic}") \
    ROW("deliberation.nothingToRepeal", 0, "what was decided ends by its own region's vote", "{region} decided nothing by topic {topic} that is in force", "{region} 没有由议题 {topic} 作出且生效的决定") \
    ROW("deliberation.alreadyReplaced", 0, "a covenant has one successor", "the covenant of topic {topic} is replaced by topic {by} already: what comes after it repeals that one", "议题 {topic} 的公约已由议题 {by} 替代：后续修订应针对后者") \
    ROW("deliberation.looserRule", 0, "what was decided ends by the rule that decided it, or by a stricter one", "topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule} is {given}, which asks for less", "议题 {topic} 依规则 {decided} 作出决定，其 {field} 为 {needed}：规则 {rule} 的 {field} 为 {given}，要求较低") \
    ROW("deliberation.otherRule", 0, "what was decided ends by a vote of the same people, whose silence means the same", "topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule} is {given}, and it must be the same", "议题 {topic} 依规则 {decided} 作出决定，其 {field} 为 {needed}：规则 {rule} 的 {field} 为 {given}，二者须相同") \
    ROW("deliberation.unitLeftOut", 0, "what was decided ends by a vote of the same people", "topic {topic} named unit {unit}, which this topic does not: the owners who were asked are asked again", "议题 {topic} 列明了专有部分 {unit}，本议题未列明：参与原决定的业主应再次参与表决") \
    ROW("deliberation.notBeingSeconded", 0, "life of a topic", "topic {topic} is {stage}: only one that is proposed can be seconded", "议题 {topic} 处于{stage:#}阶段，只有已提出、待附议的议题可以附议") \
    ROW("deliberation.notSeconded", 0, "charter deliberation.decisions.seconds, calledBy of its preset", "topic {topic} has {seconds} seconds and needs {needed} to be opened", "议题 {topic} 有 {seconds} 人附议，需要 {needed} 人方可开启表决") \
    ROW("deliberation.notOpenable", 0, "life of a topic", "topic {topic} is {stage}: only one that is seconded can be opened", "议题 {topic} 处于{stage:#}阶段，只有附议足数的议题可以开启表决") \
    ROW("deliberation.notWithdrawable", 0, "life of a topic", "topic {topic} is {stage}: it can be withdrawn only before voting opens", "议题 {topic} 处于{stage:#}阶段，只能在开启表决之前撤回") \
    ROW("deliberation.notVoting", 0, "life of a topic", "topic {topic} is {stage}: no voting is open on it", "议题 {topic} 处于{stage:#}阶段，没有正在进行的表决") \
    ROW("deliberation.secondingOver", 0, "charter deliberation.decisions.secondingDays", "topic {topic} had to be seconded before {due}, it is {at}", "议题 {topic} 的附议期限至 {due}，当前 {at}") \
    ROW("deliberation.votingOver", 0, "charter deliberation.decisions.votingDays", "voting on topic {topic} ran until {until}, it is {at}", "议题 {topic} 的表决至 {until} 截止，当前 {at}") \
    ROW("deliberation.notDue", 1, "charter deliberation.decisions", "topic {topic} falls due at {due}, it is {at}", "议题 {topic} 的期限至 {due}，当前 {at}") \
    ROW("deliberation.ownSecond", 0, "charter deliberation.decisions.seconds", "whoever proposed topic {topic} cannot second it", "提出人不能附议自己的议题 {topic}") \
    ROW("deliberation.outsideRegion", 0, "charter deliberation.decisions.electorate", "{person} is not a member of {region}", "{person} 不是 {region} 的成员") \
    ROW("deliberation.alreadySeconded", 0, "once", "{person} seconded topic {topic} already", "{person} 已经附议议题 {topic}") \
    ROW("deliberation.notOwner", 0, "charter deliberation.decisions.electorate", "{person} owns no unit in {region}", "{person} 在 {region} 没有专有部分") \
    ROW("deliberation.areaTooLarge", 0, "limit of this library", "topic {topic} cannot be opened: all areas together are {area} hundredths of a square metre, and must be below {max}", "议题 {topic} 不能开启表决：面积合计为 {area}（单位 0.01 平方米），须小于 {max}") \
    ROW("deliberation.nobodyEligible", 0, "charter deliberation.decisions.electorate", "topic {topic} cannot be opened: {region} has nobody who could vote", "议题 {topic} 不能开启表决：{region} 没有可表决的成员") \
    ROW("deliberation.appBallotOfAnother", 0, "only the voter casts by app", "a ballot by app is cast by {voter} and by nobody else", "应用内投票只能由 {voter} 本人进行") \
    ROW("deliberation.notEligible", 0, "frozen at opening", "{voter} was not in the register when voting opened at {opened}", "{opened} 开启表决时，{voter} 不在表决名册中") \
    ROW("deliberation.notDelegate", 0, "one household, one vote, cast by its delegate", "{voter} is not the delegate of household {household}", "{voter} 不是户 {household} 的户代表") \
    ROW("deliberation.alreadyVoted", 0, "one has-voted register; the first valid ballot stands", "the vote that {voter} casts was cast already, at {cast} by {channel}", "{voter} 所投的票已于 {cast} 通过{channel:#}投出") \
    ROW("deliberation.organisationNamed", 0, "an officer can be of several", "the ballot of {voter} names its organisation where organisations vote, and nowhere else: here the electorate is {electorate}", "{voter} 的选票仅在组织表决时须写明 organisation：本议题的表决主体为 {electorate}") \
    ROW("deliberation.enteredTwice", 0, "one has-voted register; the first valid ballot stands", "a second ballot of {voter}, or of who votes for the same, is among those entered", "录入的选票中有 {voter}（或者同一表决权）的第二张选票") \
    ROW("deliberation.invalidQuestion", 0, "the schema of a question", "the topic asks what cannot be put to the vote, at {path}: {problem}", "议题的表决内容在 {path} 处有误：{problem}") \
    ROW("deliberation.adoptedByMotion", 0, "a covenant is adopted, and a decision ended, by yes or no", "a topic that brings a covenant, or ends what was decided, asks a motion: question.kind is {kind}", "提出公约或者废止原有决定的议题只能以 motion 表决：question.kind 为 {kind}") \
    ROW("deliberation.motionOnly", 0, "charter deliberation.decisions.approval", "rule {rule}, whose {field} is {given}, asks a motion, block or approval: question.kind is {kind}, which has no share that the rule's approval could be held against in every measure", "规则 {rule} 的 {field} 为 {given}，只能以 motion、block 或者 approval 表决：question.kind 为 {kind}，没有可在各项计量中与通过比例相比的份额") \
    ROW("deliberation.electedOf", 0, "charter deliberation.decisions.approvalOf", "whoever is elected needs a share of the participants: the approvalOf of rule {rule} is {approval_of}", "当选须达到 participants（参加表决人数）的一定比例：规则 {rule} 的 approvalOf 为 {approval_of}") \
    ROW("deliberation.noRanks", 0, "charter deliberation.decisions.ballots.ranks", "rule {rule} has no ballots.ranks: by it nobody is asked for ranks", "规则 {rule} 没有 ballots.ranks，不得要求排序") \
    ROW("deliberation.otherRanks", 0, "charter deliberation.decisions.ballots.ranks", "the sheet of rule {rule} is for {sheet_method} with equal ranks: {sheet_equal}; what is asked is {method} with equal ranks: {equal}", "规则 {rule} 的规则表为 {sheet_method}、允许同名次：{sheet_equal}；所提为 {method}、允许同名次：{equal}") \
    ROW("deliberation.secretByAnother", 0, "a helper never sees or picks a secret choice", "a secret ballot is cast by {voter} or their proxy; or on a paper, into a box", "无记名票只能由 {voter} 本人或其受托人投出，或者以纸质选票投入票箱") \
    ROW("deliberation.ballotVoid", 0, "浙江省村民委员会选举办法 27", "this ballot would be void: {flaw}", "该票将成为废票：{flaw:#}") \
    ROW("deliberation.noProxies", 0, "charter deliberation.decisions.ballots.proxies", "by rule {rule} a vote cannot be entrusted", "规则 {rule} 不允许委托投票") \
    ROW("deliberation.relationMissing", 0, "charter deliberation.decisions.ballots.proxies.kin; 村民委员会组织法 15", "by rule {rule} ({article}) a vote is entrusted to close kin alone: relation states what the proxy is to whoever entrusts it", "按规则 {rule}（{article}）只能委托近亲属投票：relation 须写明受托人是委托人的何种近亲属") \
    ROW("deliberation.ownProxy", 0, "a proxy is somebody else", "{person} cannot be their own proxy", "{person} 不能委托自己") \
    ROW("deliberation.proxyChain", 0, "no proxy of a proxy; 浙江省村民委员会选举办法 25", "{person} has a proxy or is one: what is entrusted is not entrusted further", "{person} 已委托他人或受人委托：不得转委托") \
    ROW("deliberation.proxyFull", 0, "charter deliberation.decisions.ballots.proxies.perProxy", "{proxy} is the proxy of {max} already, which is the most", "{proxy} 受托已达上限 {max} 人") \
    ROW("deliberation.ownTrust", 0, "whoever is trusted does not record it", "{proxy} is to be the proxy: that a vote is entrusted to them is recorded by somebody else", "{proxy} 为受托人：委托须由他人登记") \
    ROW("deliberation.notListed", 0, "published list", "{person} is not on the list of topic {topic}: only whoever may vote entrusts a vote", "{person} 不在议题 {topic} 的名册上：只有可表决的人可以委托投票") \
    ROW("deliberation.notEntrusted", 0, "register of proxies", "{person} entrusted this vote to nobody", "{person} 未委托他人投票") \
    ROW("deliberation.notProxy", 0, "register of proxies", "this vote was not entrusted to {proxy}", "该票未委托给 {proxy}") \
    ROW("deliberation.proxyWithoutVote", 0, "charter deliberation.decisions.ballots.proxies.kin; 村民委员会组织法 15", "by rule {rule} ({article}) a vote is entrusted only to kin who may vote themselves: {proxy} is not among those who may", "按规则 {rule}（{article}）只能委托有选举权的近亲属投票：{proxy} 不在可表决人员之中") \
    ROW("deliberation.proxyEarly", 1, "charter deliberation.decisions.ballots.proxies.daysBefore", "{proxy} can cast it from {from} on, it is {at}", "{proxy} 自 {from} 起方可代投，当前 {at}") \
    ROW("deliberation.noPapers", 0, "charter deliberation.decisions.ballots.countingDays", "papers of owners and organisations are received by name, others go into boxes, and both take ballots.countingDays: rule {rule} has {days}, for {electorate}", "业主和组织的选票记名回收，其他选票投入票箱，均须有 ballots.countingDays：规则 {rule} 为 {days}，表决主体为 {electorate}") \
    ROW("deliberation.noPaperBy", 0, "channels of papers", "no paper comes by {channel}", "纸质选票不能通过{channel:#}提交") \
    ROW("deliberation.paperNotReceived", 0, "papers are received while voting runs", "no paper of {voter} that is still to be entered was received by {until}", "{until} 前没有登记回收 {voter} 的待录入选票") \
    ROW("deliberation.fewWatchers", 0, "浙江省村民委员会选举办法 24", "{present} go along with the mobile box {batch}, {needed} must", "流动票箱 {batch} 有 {present} 人监督，须有 {needed} 人") \
    ROW("deliberation.boxCounted", 0, "a box is counted once, by two", "box {batch} was counted already", "票箱 {batch} 已经计票") \
    ROW("deliberation.boxChannel", 0, "one box, one channel", "box {batch} takes papers by {channel} alone", "票箱 {batch} 只收{channel:#}选票") \
    ROW("deliberation.unknownBox", 0, "register of boxes", "no paper was given out for box {batch}", "没有为票箱 {batch} 发出选票") \
    ROW("deliberation.notCounted", 1, "totals are hidden until closing", "topic {topic} is {stage}: its ballots are not counted", "议题 {topic} 处于{stage:#}阶段，尚未计票") \
    ROW("deliberation.withheld", 0, "charter deliberation.decisions.ballots.smallCell", "on topic {topic} {ballots} ballots were cast: fewer than {min} are not told", "议题 {topic} 共投 {ballots} 票，少于 {min} 票不予公布") \
    ROW("deliberation.voidVote", 0, "浙江省村民委员会选举办法 27", "the vote on topic {topic} is void: nothing of it is counted", "议题 {topic} 的表决无效，不予计票") \
    ROW("deliberation.unknownTracker", 0, "published ballots", "no ballot has the tracker {tracker}", "没有追踪码为 {tracker} 的选票") \
    ROW("deliberation.wrongStage", 0, "life of a topic", "topic {topic} is {stage}, and this is for one that is {needed}", "议题 {topic} 处于{stage:#}阶段，此事项仅限于处于{needed:#}阶段的议题") \
    ROW("deliberation.timeOver", 0, "charter deliberation.decisions.life", "the time for this on topic {topic} ran until {due}, it is {at}", "议题 {topic} 此事项的期限至 {due}，当前 {at}") \
    ROW("deliberation.ownMatter", 0, "nobody decides in their own matter", "whoever proposed topic {topic}, or whose own words, entry or recall this is about, decides nothing about it; whose recall it is about handles no ballots of others either", "议题 {topic} 的提出人，以及发言、异议、名册记载或罢免所涉及的本人，不能对此作出决定；被提请罢免的人也不得经手他人的选票") \
    ROW("deliberation.reasonMissing", 0, "every proposal gets an answer", "topic {topic} can be declined only with a reason", "不予受理议题 {topic} 须说明理由") \
    ROW("deliberation.sameDecider", 0, "four eyes", "whoever declined topic {topic}, or annulled its result, cannot decide on the appeal", "不予受理议题 {topic} 或撤销其结果的人不能处理对此的申诉") \
    ROW("deliberation.notProposer", 0, "life of a topic", "the decline of topic {topic} is appealed by whoever proposed it", "对不予受理议题 {topic} 的申诉只能由其提出人提出") \
    ROW("deliberation.ruledForGood", 0, "charter deliberation.decisions.life.appealDays", "topic {topic} stays declined, or its result annulled: the appeal was decided, or not made in time", "议题 {topic} 不予受理或其结果的撤销已成定论：申诉已处理或逾期未提出") \
    ROW("deliberation.unknownContribution", 0, "discussion", "no contribution {contribution} is known", "没有发言 {contribution}") \
    ROW("deliberation.contributionExists", 0, "discussion", "contribution {contribution} was made already", "发言 {contribution} 已经存在") \
    ROW("deliberation.tooManyContributions", 0, "limit of this library", "{person} made {max} contributions to this topic, as many as one person can", "{person} 对本议题的发言已达每人上限 {max} 条") \
    ROW("deliberation.otherKind", 0, "discussion", "contribution {contribution} is {kind}, and this is for a contribution that is {needed}", "发言 {contribution} 属于{kind:#}，此事项仅限于{needed:#}") \
    ROW("deliberation.contributionHidden", 1, "moderation", "contribution {contribution} is hidden", "发言 {contribution} 已被隐藏") \
    ROW("deliberation.amendmentOver", 0, "an amendment is decided once", "amendment {contribution} was decided already", "修正案 {contribution} 已经处理") \
    ROW("deliberation.staleAmendment", 0, "versions of the text", "amendment {contribution} is of version {version} of the text, which is now version {current}: it would undo what was taken over since", "修正案 {contribution} 针对文本第 {version} 版，当前为第 {current} 版，采纳将抵消其后的修改") \
    ROW("deliberation.noDraftToChange", 0, "an amendment changes the draft of its own topic", "contribution {contribution} brings the draft of covenant {covenant}: only an amendment can, and only of the covenant that its topic proposes", "发言 {contribution} 附有公约 {covenant} 的草案：只有修正案可以附草案，且须为本议题所提的公约") \
    ROW("deliberation.listOpen", 1, "charter deliberation.decisions.life.listDays", "topic {topic} cannot be opened before {until}: its list is published until then, or {undecided} objections are undecided", "议题 {topic} 在 {until} 之前不能开启表决：名册公布期未满，或有 {undecided} 件异议尚未处理") \
    ROW("deliberation.noSuchEntry", 0, "published list", "the list of topic {topic} is one of {electorate}: an entry of it is named by about.{field}, and by that alone", "议题 {topic} 的名册由 {electorate} 组成：其记载须以且仅以 about.{field} 指明") \
    ROW("deliberation.noSuchArea", 0, "published list", "about.area is {area} and about.listed {listed}, on the list of topic {topic}, one of {electorate}: an area is more than 0, and of an owner who should be listed", "about.area 为 {area}，about.listed 为 {listed}，议题 {topic} 的名册由 {electorate} 组成：面积须大于 0，且仅对应列入的业主写明") \
    ROW("deliberation.asListed", 0, "published list", "the list of topic {topic} is already as the objection wants it: {listed}", "议题 {topic} 的名册已与异议所求一致（{listed}）") \
    ROW("deliberation.objectionExists", 0, "register of objections", "objection {objection} was lodged already", "异议 {objection} 已经提出") \
    ROW("deliberation.alreadyObjected", 0, "once to one thing", "{person} objected to this of topic {topic} already", "{person} 已经就议题 {topic} 的同一事项提出异议") \
    ROW("deliberation.unknownObjection", 0, "register of objections", "no objection {objection} is known", "没有异议 {objection}") \
    ROW("deliberation.objectionOver", 0, "an objection is decided once", "objection {objection} was decided already, or its time is over", "异议 {objection} 已经处理，或处理期限已过") \
    ROW("covenant.covenantExists", 0, "a covenant is adopted once", "covenant {covenant} was adopted already", "公约 {covenant} 已经通过") \
    ROW("covenant.unknownCovenant", 0, "register of covenants", "no covenant {covenant} is known", "没有公约 {covenant}") \
    ROW("covenant.notInForce", 0, "a covenant ends by a passed topic", "covenant {covenant} was repealed at {since}", "公约 {covenant} 已于 {since} 废止") \
    ROW("covenant.notYetInForce", 1, "a covenant says from when it counts", "covenant {covenant} counts from {since} on, it is {at}", "公约 {covenant} 自 {since} 起生效，当前 {at}") \
    ROW("covenant.unknownRule", 0, "the covenant's text", "covenant {covenant} has no rule {rule}", "公约 {covenant} 没有规则 {rule}") \
    ROW("covenant.violationExists", 0, "once", "violation {violation} was recorded already, at {recorded}", "违约记录 {violation} 已于 {recorded} 登记") \
    ROW("covenant.unknownViolation", 0, "register of violations", "no violation {violation} is known", "没有违约记录 {violation}") \
    ROW("covenant.ownViolation", 0, "nobody decides on a violation of their own", "whoever committed violation {violation} cannot withdraw it or decide on its appeal", "当事人不能撤回自己的违约记录 {violation}，也不能处理其申诉") \
    ROW("covenant.alreadyWithdrawn", 0, "register of violations", "violation {violation} was withdrawn already", "违约记录 {violation} 已经撤回") \
    ROW("covenant.replyClosed", 0, "a reply is heard before the measure is applied", "the measure of violation {violation} was applied at {applied}: it is too late to reply", "违约记录 {violation} 的措施已于 {applied} 执行，不再接受申辩") \
    ROW("covenant.notApplied", 1, "before the measure is applied there is the reply", "the measure of violation {violation} is applied at {applies}, it is {at}: reply instead", "违约记录 {violation} 的措施将于 {applies} 执行，当前 {at}，请先申辩") \
    ROW("covenant.appealClosed", 0, "the covenant's text: days to appeal", "violation {violation} could be appealed before {until}, it is {at}", "违约记录 {violation} 的申诉期限至 {until}，当前 {at}") \
    ROW("covenant.alreadyAppealed", 0, "one appeal a violation", "violation {violation} was appealed already", "违约记录 {violation} 已经申诉") \
    ROW("covenant.ownRecord", 0, "an appeal takes another pair of eyes", "whoever recorded violation {violation} cannot hand in its appeal or decide on it", "登记人不能代交或处理违约记录 {violation} 的申诉") \
    ROW("covenant.noAppeal", 0, "register of violations", "no appeal of violation {violation} is open", "违约记录 {violation} 没有待处理的申诉") \
    ROW("covenant.notDue", 1, "the covenant's text: days to reply, days to decide", "violation {violation} falls due at {due}, it is {at}", "违约记录 {violation} 的期限至 {due}，当前 {at}") \
    ROW("covenant.nothingToRefer", 0, "a referral opens one case", "no refused referral of violation {violation} waits to be given again", "违约记录 {violation} 没有被拒而待重新提交的移送") \
    ROW("covenant.placeTooHigh", 0, "a referral opens a case where the act was", "{place} is of level {level}: a violation is recorded in a grid or village", "{place} 的层级为{level:#}，违约应登记在网格或村社") \
    ROW("covenant.placeOutside", 0, "a covenant holds in its region", "{place} does not lie in {region}, where the covenant holds", "{place} 不在公约适用区域 {region} 内") \
    ROW("covenant.minor", 0, "minors excepted; Civil Code 17", "a covenant's measures do not reach minors: nothing is recorded", "公约措施不适用于未成年人，不予登记") \
    ROW("covenant.notBound", 0, "a covenant binds its members", "{person} is not a member of {region}, whose members the covenant binds", "{person} 不是 {region} 的成员，不受该公约约束") \
    ROW("points.notAMerchant", 0, "register of organisations", "organisation {organisation} is not a merchant", "组织 {organisation} 不是商户") \
    ROW("points.unknownFund", 0, "ledger", "no fund {fund} is open", "没有积分基金 {fund}") \
    ROW("points.unknownAct", 0, "charter points.acts", "the charter knows no act {act}", "章程中没有积分行为 {act}") \
    ROW("points.unknownAward", 0, "ledger", "{person} was not awarded for act {act} from source {source}", "{person} 未因来源 {source} 的行为 {act} 获得积分") \
    ROW("points.unknownOffer", 0, "offers", "no offer {offer} is known", "没有兑换项 {offer}") \
    ROW("points.unknownRedemption", 0, "redemptions", "no redemption {redemption} is known", "没有兑换 {redemption}") \
    ROW("points.unknownSettlement", 0, "settlements", "no settlement {settlement} is known", "没有清算批次 {settlement}") \
    ROW("points.notInSettlement", 0, "settlements", "settlement {settlement} has no line of merchant {merchant}", "清算批次 {settlement} 中没有商户 {merchant}") \
    ROW("points.fundExists", 0, "ledger", "fund {fund} is open already", "积分基金 {fund} 已经设立") \
    ROW("points.offerExists", 0, "offers", "offer {offer} was published already", "兑换项 {offer} 已经发布") \
    ROW("points.redemptionExists", 0, "redemptions", "redemption {redemption} was reserved already", "兑换 {redemption} 已经预留") \
    ROW("points.settlementExists", 0, "settlements", "settlement {settlement} was made already", "清算批次 {settlement} 已经完成") \
    ROW("points.ownAward", 0, "nobody awards themself", "{person} cannot award themself", "{person} 不能给自己发放积分") \
    ROW("points.fundElsewhere", 0, "a fund serves its region", "fund {fund} serves region {region}, the person lives in grid {grid}", "积分基金 {fund} 服务于区域 {region}，该人员居住在网格 {grid}") \
    ROW("points.proofTooLow", 0, "charter points.acts.proof", "earning by this act takes proof {needed} or better, this is {proof}", "该行为积分至少需要 {needed:#} 级核验，当前为 {proof:#}") \
    ROW("points.alreadyAwarded", 0, "an act counts once", "{person} was awarded for act {act} from source {source} already", "{person} 已因来源 {source} 的行为 {act} 获得过积分") \
    ROW("points.capReached", 1, "charter points.acts.dayCap", "act {act} earns at most {cap} a day, {earned} are earned and {asked} more are asked; the day ends at {until}", "行为 {act} 每日最多获得 {cap} 积分，已获得 {earned}，本次 {asked}；当日至 {until} 结束") \
    ROW("points.alreadyReversed", 0, "a false award is reversed, never deleted", "the award of {person} for act {act} from source {source} was reversed already", "{person} 因来源 {source} 的行为 {act} 获得的积分已被撤销") \
    ROW("points.priceTooLow", 0, "offers", "the price of this offer is at least {least}, this is {price}; it may be zero only where an act is required", "该兑换项价格至少为 {least}，当前为 {price}；只有要求先完成行为时才可为零") \
    ROW("points.stockEmpty", 0, "offers", "an offer begins with a stock of at least 1", "兑换项初始库存至少为 1") \
    ROW("points.requirementEmpty", 0, "offers", "a required act must be required at least once, {act} is required 0 times", "所要求的行为至少一次，{act} 要求了 0 次") \
    ROW("points.offerWithdrawn", 0, "offers", "offer {offer} was withdrawn", "兑换项 {offer} 已下架") \
    ROW("points.ownOffer", 0, "a merchant does not redeem at itself", "merchant {merchant} cannot redeem its own offer", "商户 {merchant} 不能兑换自己的兑换项") \
    ROW("points.requirementNotMet", 0, "the offer's requirement", "this offer requires act {act} {needed} times, it was done {done} times", "该兑换项要求完成行为 {act} {needed} 次，已完成 {done} 次") \
    ROW("points.soldOut", 1, "the offer's stock", "nothing of offer {offer} is left; what is reserved may come back", "兑换项 {offer} 已无库存；已预留的可能退回") \
    ROW("points.balanceTooLow", 0, "no debt", "this takes {needed} points, the balance is {balance}", "需要 {needed} 积分，余额为 {balance}") \
    ROW("points.redemptionOver", 0, "a redemption resolves once", "redemption {redemption} is {status} already", "兑换 {redemption} {status:#}") \
    ROW("points.redemptionLate", 0, "charter points.redemptionMinutes", "this redemption was reserved until {due}, it is {at}", "该兑换预留至 {due}，当前 {at}") \
    ROW("points.notDue", 1, "charter points.redemptionMinutes", "this redemption is reserved until {due}, it is {at}", "该兑换预留至 {due}，当前 {at}") \
    ROW("points.ownConfirmation", 0, "nobody confirms their own redemption", "{person} redeems, and cannot confirm it for the merchant", "{person} 是兑换人，不能代商户核销") \
    ROW("points.ownSettlement", 0, "nobody settles for a merchant that they act for", "{person} acts for merchant {merchant}, and cannot settle what it is paid", "{person} 为商户 {merchant} 办事，不能办理其清算") \
    ROW("points.nothingToSettle", 0, "settlements", "no merchant of region {region} holds points", "区域 {region} 没有持有积分的商户") \
    ROW("points.ledgerFull", 0, "limit of this library", "the ledger counts up to {max} points, this would add {asked} to {total}", "账本最多记录 {max} 积分，现有 {total}，本次增加 {asked}") \
    ROW("cases.unknownCase", 0, "register of cases", "no case {case} is known", "没有事件 {case}") \
    ROW("cases.channelOfTheEngine", 0, "reactions: a covenant's referral", "only the engine itself reports by the covenant channel", "只有引擎自身可经公约移送渠道上报") \
    ROW("cases.sourceEntered", 0, "each source enters once", "what came on channel {channel} under this source became case {case}", "渠道“{channel:#}”的该来源已登记为事件 {case}") \
    ROW("cases.caseExists", 0, "register of cases", "case {case} was reported already", "事件 {case} 已经上报") \
    ROW("cases.unknownKind", 0, "charter cases.kinds", "the charter has no kind of case {kind}", "章程没有事件类别 {kind}") \
    ROW("cases.regionTooHigh", 0, "a case lies in a grid or village", "{region} is a {level}; a case is reported for a grid or village", "{region} 是{level:#}；事件须上报到网格或村社") \
    ROW("cases.notOwnName", 0, "a resident reports in their own name, or in none", "only who works for the region reports in another person's name", "仅该区域工作人员可代他人上报") \
    ROW("cases.wrongStage", 0, "the stages of a case", "case {case} is at stage {stage}; this takes one of: {needed}", "事件 {case} 处于“{stage:#}”阶段；此操作须处于：{needed:#}") \
    ROW("cases.wrongLevel", 0, "residents and village first, departments from the town up", "the case is at level {level}; this is done from {lowest} to {highest}", "事件处于{level:#}层级；此操作限于{lowest:#}至{highest:#}") \
    ROW("cases.notDue", 1, "charter cases.limits", "the deadline runs until {due}, it is {at}", "期限至 {due}，当前 {at}") \
    ROW("cases.deadlinePassed", 1, "charter cases.limits", "the deadline was {due}, it is {at}: the clock must tell first", "期限 {due} 已过，当前 {at}：须先由时钟处理") \
    ROW("cases.atTop", 0, "region tree", "the case is at level {level}, and no level lies above it here", "事件已处于{level:#}层级，其上再无层级") \
    ROW("cases.notAbove", 0, "cases go up", "the case is at level {level}, and {to} is not above it", "事件处于{level:#}层级，{to:#}并不在其上") \
    ROW("cases.aboveTop", 0, "region tree", "no {to} lies above this case; the highest is a {top}", "该事件之上没有{to:#}层级；最高为{top:#}") \
    ROW("cases.skipsLevel", 0, "level by level up; charter cases.kinds urgent", "the case is at {level} level and goes to {next} first; only urgent kinds skip to {to}", "事件处于{level:#}层级，应先至{next:#}；仅紧急类别可直接上报{to:#}") \
    ROW("cases.notEntrustable", 0, "entrusted social organisation", "{organisation} is a department or a merchant, which a village does not entrust", "{organisation} 是部门或商户，村社不能委托") \
    ROW("cases.notADepartment", 0, "dispatch to departments", "{organisation} is not a government department", "{organisation} 不是政府部门") \
    ROW("cases.outOfReach", 0, "an organisation acts in its region", "{organisation} is active in {region}, which has nothing to do with this case", "{organisation} 的活动区域为 {region}，与该事件无关") \
    ROW("cases.namedTwice", 0, "one lead, each helper once", "{department} is named twice", "{department} 被重复指定") \
    ROW("cases.unitMissing", 0, "every dispatched department gives feedback", "the case is dispatched: say which department tells the result", "事件已派单：须指明反馈的部门") \
    ROW("cases.notWithUnit", 0, "whoever holds a case gives feedback", "the case is not with {unit}", "事件不在 {unit} 办理") \
    ROW("cases.notActingFor", 0, "whoever holds a case gives feedback", "the result is told by an officer of {unit}", "须由 {unit} 的经办人反馈") \
    ROW("cases.feedbackGiven", 0, "every dispatched department gives feedback once", "{department} gave its feedback already", "{department} 已经反馈") \
    ROW("cases.returnedBefore", 0, "no ping-pong; 潍坊市12345条例 22", "{department} returned this case before; it takes a designated dispatch", "{department} 曾退回此事件；须以指定方式派单") \
    ROW("cases.dispatchDesignated", 0, "no ping-pong; 潍坊市12345条例 22", "the case was dispatched to {department} as designated, which cannot be returned", "事件已指定 {department} 办理，不得退回") \
    ROW("cases.alreadyRated", 0, "one rating a handling round", "round {round} of this case is rated already", "事件第 {round} 轮办理已经评价") \
    ROW("cases.anonymous", 0, "the reporter rates and withdraws", "the case has no reporter who could do this", "事件没有可执行此操作的上报人") \
    ROW("cases.notReporter", 0, "the reporter rates and withdraws", "only whoever reported the case can do this", "只有上报人可执行此操作") \
    ROW("cases.handlerRates", 0, "whoever handles a case does not rate it", "whoever rates belongs to those who handled the case", "评价人属于该事件的办理方") \
    ROW("cases.windowClosed", 0, "charter cases.evaluationDays", "the case could be rated or reopened before {until}, it is {at}", "评价或重新办理须早于 {until}，当前 {at}") \
    ROW("cases.reopenedTooOften", 0, "charter cases.reopeningsMax", "the case was reopened {reopenings} times, of {max}", "事件已重新办理 {reopenings} 次，上限 {max} 次") \
    ROW("cases.unknownYear", 0, "全国年节及纪念日放假办法 2024, articles 2, 6, 7", "the working calendar holds {first} to {last}, and the deadline reaches into {year}", "工作日历包含 {first} 至 {last} 年，而期限涉及 {year} 年") \
    ROW("cases.noTerm", 0, "charter cases.limits, cases.officeHours", "the terms of the case give no working time for level {level}", "事件所依章程未规定{level:#}层级的工作时限") \
    ROW("catalogue.unknownItem", 0, "charter catalogue; PIPL 6", "the charter's catalogue has no item {item}: it is not asked", "章程数据目录没有 {item}，不得采集") \
    ROW("catalogue.itemTwice", 0, "a form asks for an item once", "item {item} stands in the form twice", "表单中 {item} 重复出现") \
    ROW("catalogue.purposeNotLawful", 0, "charter catalogue purposes; PIPL 6", "{item} may not be asked for {purpose}; the charter lists what for", "不得为 {purpose} 采集 {item}；可用目的见章程") \
    ROW("catalogue.notEntitled", 0, "charter catalogue owner, shareWith; PIPL 6", "{organisation} may not hold {item}, which is {owner}'s and not to be shared with it", "{organisation} 无权持有 {item}；该项由 {owner} 负责，未列入共享范围") \
    ROW("catalogue.outsideRegion", 0, "an organisation acts in its region", "{organisation} acts in {acts_in}, the person lives in {grid}", "{organisation} 在 {acts_in} 活动，该人居住在 {grid}") \
    ROW("catalogue.alreadyHeld", 1, "at most once; 在线政务规定 7", "{item} is held already: {record}, collected by {by} {age_days} days ago, is fresh until {until}", "{item} 已持有：{record} 由 {by} 于 {age_days} 天前采集，{until} 前有效") \
    ROW("catalogue.refusedByResident", 1, "PIPL 15, 16, 44", "the person refused {item} to {organisation}; it may ask again from {until}", "本人已拒绝向 {organisation} 提供 {item}；{until} 后方可再次询问") \
    ROW("catalogue.consentMissing", 0, "PIPL 13, 23, 29", "{item} by {basis} takes a consent of its own, and there is none", "{item}（依据：{basis:#}）须取得单独同意，现无同意") \
    ROW("catalogue.guardianMissing", 0, "PIPL 28, 29, 31; Civil Code 19, 20", "{item} about somebody under {least} takes a consent of its own by the guardian who is entered for {person}", "{item} 涉及未满 {least} 周岁者，须由登记为 {person} 监护人者单独同意") \
    ROW("catalogue.heldElsewhere", 1, "at most once; 在线政务规定 7", "{item} is to be shared: {record}, collected by {holder} {age_days} days ago, is fresh until {until}", "{item} 应共享获取：{record} 由 {holder} 于 {age_days} 天前采集，{until} 前有效") \
    ROW("catalogue.recordExists", 0, "once", "record {record} exists already", "记录 {record} 已存在") \
    ROW("catalogue.unknownRecord", 0, "register of records", "no record {record} is known", "没有记录 {record}") \
    ROW("catalogue.notFresh", 0, "charter catalogue freshDays; PIPL 15", "record {record} is fresh no more since {until}: it is not to be shared", "记录 {record} 自 {until} 起失效，不得共享") \
    ROW("catalogue.notRefusable", 0, "PIPL 13, 15", "{item} rests on {basis}, which takes no consent: there is none to withhold", "{item} 的依据为{basis:#}，无须同意，不能拒绝") \
    ROW("consultation.unknownQuestion", 0, "register of questions", "no question {question} is known", "没有咨询 {question}") \
    ROW("consultation.questionExists", 0, "register of questions", "question {question} was asked already", "咨询 {question} 已经提出") \
    ROW("consultation.notPublic", 0, "public bodies can be consulted", "{body} is no public body", "{body} 不是可咨询的公共机构") \
    ROW("consultation.outOfReach", 0, "a body answers to where it acts", "{body} acts in {region}, where grid {grid} does not lie", "{body} 的活动区域为 {region}，不含网格 {grid}") \
    ROW("consultation.tooManyOpen", 0, "charter membership.consultation.openPerPersonMax", "this person has {open} questions open, and may have {max}", "该居民已有 {open} 件咨询待答复，上限为 {max} 件") \
    ROW("consultation.notOpen", 0, "a question is answered or withdrawn once", "question {question} is not open", "咨询 {question} 已答复或已撤回") \
    ROW("consultation.ownQuestion", 0, "nobody answers their own question", "whoever asked {question} cannot answer it", "提问人不能答复自己的咨询 {question}") \
    ROW("consultation.notAnswered", 0, "an answer is rated", "question {question} has no answer to rate", "咨询 {question} 尚无可评价的答复") \
    ROW("consultation.ratedAlready", 0, "an answer is rated once", "the answer to {question} was rated already", "咨询 {question} 的答复已经评价") \
    ROW("consultation.notDue", 1, "charter membership.consultation.answer", "the answer is due at {due}, it is {at}", "答复期限至 {due}，当前 {at}") \
    ROW("vault.unknownEntry", 0, "index of the vault", "no entry {entry} is known", "没有档案条目 {entry}") \
    ROW("vault.entryExists", 0, "index of the vault", "entry {entry} was entered already", "档案条目 {entry} 已经登记") \
    ROW("vault.unknownCategory", 0, "charter vault; PIPL 6, 19", "the charter has no retention category {category}: it is not kept", "章程没有保存类别 {category}，不得保存") \
    ROW("vault.consentNeeded", 0, "charter vault basis; PIPL 13, 14", "{category} is kept by consent; the evidence of it is missing", "{category} 须经个人同意方可保存，缺少同意凭证") \
    ROW("vault.notByConsent", 0, "PIPL 13, 15", "{category} is not kept by consent but by {basis}, which nobody withdraws", "{category} 的合法性基础是{basis:#}，不是个人同意，不能撤回") \
    ROW("vault.nothingConsented", 0, "PIPL 15", "nothing is kept about {person} by such a consent", "没有依据 {person} 的该项同意保存的信息") \
    ROW("vault.notKept", 0, "PIPL 46, 47", "entry {entry} is {status}, and is not corrected", "档案条目 {entry} 状态为{status:#}，不能更正") \
    ROW("vault.notDue", 0, "charter vault keepDays; PIPL 47", "entry {entry} is {status}, not due for deletion", "档案条目 {entry} 状态为{status:#}，不在待删除之列") \
    ROW("vault.childInCare", 0, "PIPL 31", "{child}, who is under 14, has {person} as guardian: name another first", "{person} 是未满14周岁的 {child} 的监护人，请先变更监护人") \
    ROW("vault.onlyOperator", 0, "somebody must be able to act", "nobody but {person} is {role} over {region}: grant the role to another first", "{region} 的{role:#}仅 {person} 一人，请先授予他人")

#endif
