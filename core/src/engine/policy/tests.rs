//! Policy against an oracle: every command and question, by every role, from every region, for a
//! matter at every level. The oracle knows the ladder of operators and the digits of codes; it uses
//! nothing of the table and nothing of the tree.

use alloc::{format, string::ToString, vec, vec::Vec};

use super::*;
use Role::{
    CountyOperator, GridWorker, MerchantClerk, OrganisationOfficer, TownOperator, VillageCadre,
};

use crate::base::{Id, OrganisationId, PersonId, region_code::RegionCode};
use crate::charter::ReviewTerms;
use crate::membership::{Event, OrganisationKind};

/// Who may what. `grid+` is a worker of the grid and all above; `=` is for the organisation.
const ORACLE: &[(&str, &str)] = &[
    ("clock.advance", "grid+"),
    ("charter.adopt", "city+"),
    ("membership.defineRegion", "town+"),
    ("membership.reshape", "town+"),
    ("membership.cancelReshape", "town+"),
    ("membership.enterKnownHouseholds", "grid+"),
    ("membership.grantRole", "grid+ =department =officer =clerk"),
    ("membership.revokeRole", "self grid+ =department =officer =clerk"),
    ("membership.issueJoinCode", "village+"),
    ("membership.revokeJoinCode", "village+"),
    ("membership.join", "self grid+"),
    ("membership.leave", "self grid+"),
    ("membership.nameDelegate", "self grid+"),
    ("membership.regroupHousehold", "grid+"),
    ("membership.applyOrganisation", "anyone"),
    ("membership.reviewOrganisation", "village+"),
    ("membership.appealReview", "self"),
    ("membership.withdrawApplication", "self"),
    ("membership.nameOfficers", "=officer village+"),
    ("membership.suspendOrganisation", "village+"),
    ("membership.reinstateOrganisation", "village+"),
    ("membership.dissolveOrganisation", "=officer village+"),
    ("membership.openBatch", "grid+"),
    ("membership.closeBatch", "grid+"),
    ("membership.correct", "self"),
    ("membership.lapseReview", ""),
    ("membership.rotateIdentityKey", "city+ privacy"),
    ("membership.prove", "self grid+"),
    ("membership.suspectDuplicate", "grid+"),
    ("membership.reviewDuplicate", "village+"),
    ("membership.enterMinor", "grid+"),
    ("membership.askUnmasking", "village+"),
    ("membership.decideUnmasking", "privacy"),
    ("membership.tellUnmasked", "privacy"),
    ("membership.erase", ""),
    ("membership.fallDue", ""),
    ("deliberation.propose", "resident owner voter village+"),
    ("deliberation.recordVoters", "village+"),
    ("deliberation.recordUnits", "village+"),
    ("deliberation.second", "self grid+"),
    ("deliberation.withdraw", "self"),
    ("deliberation.screen", "village+"),
    ("deliberation.appeal", "self grid+"),
    ("deliberation.contribute", "self grid+"),
    ("deliberation.react", "self grid+"),
    ("deliberation.decideAmendment", "self"),
    ("deliberation.moderate", "village+"),
    ("deliberation.object", "self grid+"),
    ("deliberation.decideObjection", "village+"),
    ("deliberation.review", "village+"),
    ("deliberation.open", "village+"),
    ("deliberation.cast", "self grid+"),
    ("deliberation.enterBallots", "village+"),
    ("deliberation.entrustVote", "self grid+"),
    ("deliberation.revokeProxy", "self grid+"),
    ("deliberation.serveBallots", "village+"),
    ("deliberation.issuePaper", "grid+"),
    ("deliberation.receivePaper", "village+"),
    ("deliberation.countPapers", "village+"),
    ("deliberation.lapse", ""),
    ("deliberation.close", ""),
    ("covenant.adopt", ""),
    ("covenant.repeal", ""),
    ("covenant.recordViolation", "grid+"),
    ("covenant.reply", "self grid+"),
    ("covenant.appeal", "self grid+"),
    ("covenant.decideAppeal", "village+"),
    ("covenant.withdrawViolation", "village+"),
    ("covenant.referAgain", "grid+"),
    ("covenant.confirmReferral", ""),
    ("covenant.deferReferral", ""),
    ("covenant.fallDue", ""),
    ("points.openFund", "village+"),
    ("points.award", "grid+"),
    ("points.reverse", "village+"),
    ("points.publishOffer", "=clerk =officer"),
    ("points.withdrawOffer", "=clerk =officer"),
    ("points.reserve", "self =clerk =officer grid+"),
    ("points.confirm", "=clerk =officer"),
    ("points.cancel", "self =clerk =officer grid+"),
    ("points.expireRedemption", ""),
    ("points.release", ""),
    ("points.settle", "town+"),
    ("points.combine", ""),
    ("points.forfeit", ""),
    ("cases.report", "self resident grid+ department"),
    ("cases.accept", "grid+"),
    ("cases.decline", "grid+"),
    ("cases.startSelfResolution", "grid+"),
    ("cases.handle", "grid+"),
    ("cases.entrust", "grid+"),
    ("cases.dispatch", "town+"),
    ("cases.return", "=department"),
    ("cases.feedback", "grid+ =department =officer"),
    ("cases.close", "grid+ =department"),
    ("cases.escalate", "grid+"),
    ("cases.evaluate", "self"),
    ("cases.reopen", "self town+"),
    ("cases.withdraw", "self"),
    ("cases.recall", ""),
    ("cases.release", ""),
    ("cases.expire", ""),
    ("catalogue.ask", "grid+ =department =officer"),
    ("catalogue.collect", "self grid+ =department =officer"),
    ("catalogue.share", "town+ =department =officer"),
    ("catalogue.refuse", "self grid+"),
    ("catalogue.forget", ""),
    ("consultation.ask", "self grid+"),
    ("consultation.answer", "=department =officer village+"),
    ("consultation.withdraw", "self"),
    ("consultation.rate", "self"),
    ("consultation.lapse", ""),
    ("consultation.forget", ""),
    ("consultation.release", ""),
    ("vault.keep", "self grid+"),
    ("vault.correct", "self grid+"),
    ("vault.withdrawConsent", "self"),
    ("vault.erase", "self privacy"),
    ("vault.confirmErasure", "city+ privacy"),
    ("vault.lapse", ""),
    ("vault.retire", ""),
    ("journal.state", "anyone"),
    ("journal.root", "anyone"),
    ("journal.inclusion", "anyone"),
    ("journal.consistency", "anyone"),
    ("journal.receipt", "self auditor"),
    ("journal.export", "self privacy"),
    ("membership.region", "anyone"),
    ("membership.regionHistory", "anyone"),
    ("membership.coverage", "resident grid+ auditor"),
    ("membership.joinCode", "grid+"),
    ("membership.entries", "resident grid+ auditor"),
    ("membership.batch", "grid+"),
    ("membership.member", "self grid+"),
    ("membership.organisation", "anyone"),
    ("membership.identityKeys", "city+ privacy auditor"),
    ("membership.unmasking", "self privacy auditor"),
    ("membership.unmaskings", "self"),
    ("deliberation.topic", "anyone"),
    ("deliberation.ballot", "self"),
    ("deliberation.ballots", "anyone"),
    ("deliberation.ballotProof", "anyone"),
    ("deliberation.explanation", "anyone"),
    ("deliberation.election", "anyone"),
    ("deliberation.discussion", "anyone"),
    ("deliberation.contribution", "village+ auditor"),
    ("deliberation.consensus", "anyone"),
    ("deliberation.electorate", "anyone"),
    ("deliberation.objections", "anyone"),
    ("deliberation.proxies", "anyone"),
    ("covenant.covenant", "anyone"),
    ("covenant.violations", "self grid+"),
    ("covenant.figures", "village+ auditor"),
    ("points.person", "self auditor"),
    ("points.participation", "self grid+"),
    ("points.merchant", "=clerk =officer town+ auditor"),
    ("points.fund", "anyone"),
    ("points.offer", "anyone"),
    ("points.redemption", "self =clerk =officer grid+"),
    ("points.verificationCode", "self =clerk =officer"),
    ("points.settlement", "village+ auditor"),
    ("points.settlementLine", "=clerk =officer town+ auditor"),
    ("points.ledger", "anyone"),
    ("cases.case", "self grid+ =department =officer auditor privacy"),
    ("cases.figures", "resident grid+ auditor"),
    ("cases.unit", "grid+ =department =officer auditor"),
    ("cases.agenda", "grid+ =department =officer auditor"),
    ("catalogue.held", "self privacy"),
    ("catalogue.collected", "self"),
    ("catalogue.burden", "self grid+ auditor"),
    ("consultation.question", "self =department =officer village+ auditor"),
    ("consultation.figures", "anyone"),
    ("vault.entry", "self privacy auditor"),
    ("vault.due", "city+ privacy auditor"),
];

/// The ladder of operators, from below, and the others.
const LADDER: [(&str, Role); 5] = [
    ("grid", GridWorker),
    ("village", VillageCadre),
    ("town", TownOperator),
    ("county", CountyOperator),
    ("city", CityOperator),
];
const OTHERS: [(&str, Role); 5] = [
    ("department", DepartmentOfficer),
    ("officer", OrganisationOfficer),
    ("clerk", MerchantClerk),
    ("auditor", Auditor),
    ("privacy", PrivacyOfficer),
];

/// A city; below it, twice over, a county, a town, a village and two grids.
const REGIONS: [&str; 11] = [
    "330400000000",
    "330411000000",
    "330411104000",
    "330411104209",
    "330411104209001",
    "330411104209002",
    "330402000000",
    "330402007000",
    "330402007024",
    "330402007024001",
    "330402007024002",
];

/// Whether one code lies in another, by its digits: what is not zero at its end it shares.
fn lies_in(inner: &str, outer: &str) -> bool {
    let pairs = match outer {
        "330400000000" => 4,
        _ if outer.ends_with("000000") => 6,
        _ if outer.ends_with("000") => 9,
        _ => outer.len(),
    };
    inner.len() >= outer.len() && inner.get(..pairs) == outer.get(..pairs)
}

/// Who asks: in a role over a region or for an organisation, or a person with none.
#[derive(Debug, Clone, Copy)]
struct Asker {
    role: Option<&'static str>,
    from: &'static str,
    /// In force, for the organisation that the matter is about.
    sound: bool,
}

/// What the oracle says of a matter in a region.
fn allowed(words: &str, asker: Asker, matter: &str) -> bool {
    let step = |name: &str| LADDER.iter().position(|(word, _)| *word == name);
    words.split_whitespace().any(|word| match (word, asker.role) {
        ("anyone", _) => true,
        ("self" | "resident" | "owner" | "voter", _) | (_, None) => false, // tried apart
        (_, Some(role)) => match (word.strip_suffix('+'), word.strip_prefix('=')) {
            (Some(least), _) => {
                let high = step(role).zip(step(least)).is_some_and(|(has, needs)| has >= needs);
                high && asker.sound && lies_in(matter, asker.from)
            }
            (_, Some(body)) => body == role && asker.sound,
            _ => word == role && asker.sound && lies_in(matter, asker.from),
        },
    })
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn organisation(name: &str) -> OrganisationId {
    OrganisationId::from(id(name))
}

/// Where those who live in any grid own a unit, and where they are on the register of voters.
const OWNED: &str = "330402007024001";
const REGISTERED: &str = "330411104209";

const NOW: &str = "2020-03-02T09:00:00+08:00";

/// The regions, two organisations at the root, and whoever is granted something.
fn world() -> State {
    let (mut state, now) = (State::default(), NOW.parse().unwrap());
    let mut tell = |event: Event| state.membership.evolve(now, &event);
    for region in REGIONS {
        let (region, name) = (code(region), id("r"));
        let parent = region.parent();
        tell(Event::RegionDefined { region, name, level: region.level(), parent });
    }
    for name in ["ours", "theirs"] {
        let (organisation, reason) = (organisation(name), id("r"));
        tell(Event::OrganisationApplied {
            organisation: organisation.clone(),
            kind: OrganisationKind::CommunityBody,
            region: code(REGIONS[0]),
            credit_code: None,
            documents: vec![],
            officers: vec![],
            applicant: PersonId::from(id("applicant")),
            terms: ReviewTerms { working_days: 1, appeal_working_days: 1 },
            reviewed_in: code(REGIONS[0]),
            due: now,
        });
        tell(Event::OrganisationApproved { organisation, reason });
    }
    state
}

/// Everyone who can ask in a role: each role, over each region, in force and expired, for our
/// organisation or for theirs.
fn askers(state: &mut State) -> Vec<(PersonId, Asker)> {
    let now: Timestamp = NOW.parse().unwrap();
    let mut all = vec![(PersonId::from(id("nobody")), Asker { role: None, from: "", sound: true })];
    for (name, role) in LADDER.into_iter().chain(OTHERS) {
        for from in REGIONS {
            for sound in [true, false] {
                let person = PersonId::from(id(&format!("{name}-{from}-{sound}")));
                let body = if sound { "ours" } else { "theirs" };
                let body = role.is_for_organisation().then(|| organisation(body));
                let over_region = body.is_none() || name == "department";
                state.membership.evolve(
                    now,
                    &Event::RoleGranted {
                        person: person.clone(),
                        role,
                        region: code(from),
                        organisation: body,
                        until: (!sound && over_region).then_some(now),
                        passes: 0,
                        passed_by: None,
                    },
                );
                all.push((person, Asker { role: Some(name), from, sound }));
            }
        }
    }
    all
}

/// All rows of both tables.
fn rows() -> impl Iterator<Item = PolicyRow> {
    POLICY.iter().chain(QUERY_POLICY).copied()
}

#[test]
fn the_oracle_knows_every_row() {
    let rows: Vec<String> = rows().map(|row| row.wire_name()).collect();
    let known: Vec<&str> = ORACLE.iter().map(|(name, _)| *name).collect();
    assert_eq!(rows, known);
}

#[test]
fn every_row_by_every_role_from_every_region() {
    let mut state = world();
    let askers = askers(&mut state);
    let now = NOW.parse().unwrap();
    let ours = state.membership.organisation(&organisation("ours")).unwrap();
    let mut asked = 0;
    for (row, (name, words)) in rows().zip(ORACLE) {
        for matter in REGIONS {
            let place = state.membership.region(code(matter)).unwrap();
            let subject = Subject::region(place).of(&PersonId::from(id("someone"))).by(ours);
            for (person, asker) in &askers {
                let found = admit(&state, now, person, &subject, row).is_ok();
                assert_eq!(found, allowed(words, *asker, matter), "{name} {asker:?} at {matter}");
                asked += 1;
            }
        }
    }
    assert!(asked > 150_000, "{asked}");
}

/// The person themself, residents of each grid, owners in one of them, and voters of one village are let
/// in where the oracle says so and nowhere else.
#[test]
fn every_row_by_the_person_and_by_residents() {
    let mut state = world();
    let now = NOW.parse().unwrap();
    let grids = REGIONS.into_iter().filter(|it| it.len() > 12);
    for (number, grid) in (0..).zip(grids.clone()) {
        let (person, household) = (id(&format!("of-{grid}")), id(grid));
        let (person, household) = (PersonId::from(person), household.into());
        let formed = Event::HouseholdFormed { household, grid: code(grid) };
        state.membership.evolve(now, &formed);
        let Event::HouseholdFormed { household, grid } = formed else { continue };
        let identity = crate::base::digest::Digest::from_bytes([number; 32]).into();
        let proof = charter::ProofLevel::Phone;
        let joined = Event::PersonJoined { person, household, grid, identity, proof };
        state.membership.evolve(now, &joined);
        let Event::PersonJoined { person: owner, .. } = joined else { continue };
        let voter = deliberation::Voter { person: owner.clone(), registered: true };
        let (region, voters) = (code(REGISTERED), vec![voter]);
        let evidence = crate::base::digest::Digest::from_bytes([2; 32]);
        let recorded = deliberation::Event::VotersRecorded { region, voters, evidence };
        state.deliberation.evolve(now, &recorded, &state.membership);
        let unit = deliberation::OwnedUnit { unit: id(&grid.to_string()), owner, area: 1 };
        let (region, units) = (code(OWNED), vec![unit]);
        let recorded = deliberation::Event::UnitsRecorded { region, units };
        state.deliberation.evolve(now, &recorded, &state.membership);
    }
    for (row, (name, words)) in rows().zip(ORACLE) {
        let has = |wanted: &str| words.split_whitespace().any(|word| word == wanted);
        for matter in REGIONS {
            let place = state.membership.region(code(matter)).unwrap();
            for grid in grids.clone() {
                let person = PersonId::from(id(&format!("of-{grid}")));
                for own in [true, false] {
                    let whose = if own { person.to_string() } else { "someone".to_string() };
                    let subject = Subject::region(place).of(&PersonId::from(id(&whose)));
                    let found = admit(&state, now, &person, &subject, row).is_ok();
                    let want = has("anyone")
                        || own && has("self")
                        || has("resident") && lies_in(grid, matter)
                        || has("owner") && lies_in(OWNED, matter)
                        || has("voter") && lies_in(REGISTERED, matter);
                    assert_eq!(found, want, "{name} of {grid} at {matter}, own {own}");
                }
            }
        }
    }
}

/// Property **a wider region never allows less**: who may from a region may from all above it.
#[test]
fn policy_is_monotone_in_scope() {
    let mut state = world();
    let askers = askers(&mut state);
    let now = NOW.parse().unwrap();
    let ours = state.membership.organisation(&organisation("ours")).unwrap();
    for row in rows() {
        for matter in REGIONS {
            let place = state.membership.region(code(matter)).unwrap();
            let subject = Subject::region(place).by(ours);
            let may = |person| admit(&state, now, person, &subject, row).is_ok();
            for (narrow, one) in askers.iter().filter(|(person, _)| may(person)) {
                let wider = askers.iter().filter(|(_, other)| {
                    (other.role, other.sound) == (one.role, one.sound)
                        && lies_in(one.from, other.from)
                });
                for (wide, _) in wider {
                    assert!(may(wide), "{} {narrow} but not {wide} at {matter}", row.wire_name());
                }
            }
        }
    }
}

/// Every conflict of two hats names a command and a refusal that there are.
#[test]
fn conflicts_name_what_there_is() {
    let codes: Vec<&str> = crate::engine::refusal_table().iter().map(|(code, _)| *code).collect();
    for (command, _, refusal) in CONFLICTS {
        assert!(POLICY.iter().any(|row| row.wire_name() == *command), "{command}");
        assert!(codes.contains(refusal), "{refusal}");
    }
}
