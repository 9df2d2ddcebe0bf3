//! The catalogue, given, when, then: a village, two departments, a bank, and what they want to know.

#![expect(clippy::arithmetic_side_effects, reason = "a test may overflow")]

use alloc::{
    format,
    string::{String, ToString},
    vec,
    vec::Vec,
};
use proptest::prelude::*;

use super::*;
use crate::base::{
    HouseholdId, Id, ItemCode, OrganisationId, PersonId, PurposeCode, Secret, SourceId, Timestamp,
    digest::{Algorithm, Digest},
    region_code::RegionCode,
};
use crate::charter::{Charter, Context, DataItem, LawfulBasis, ProofLevel, Role};
use crate::membership::{self, Membership, OrganisationKind};

mod answers;
mod records;

const TOWN: &str = "330411104000";
const VILLAGE: &str = "330411104209";
const GRID_1: &str = "330411104209001";
const GRID_2: &str = "330411104209002";
const OTHER_VILLAGE: &str = "330411104210";

/// Items by name: whose, on which basis, how sensitive, fresh for how many days.
const ITEMS: [(&str, &str, &str, &str, u16); 5] = [
    ("address", "police", "legalDuty", "ordinary", 30),
    ("income", "civil", "consent", "ordinary", 90),
    ("illness", "civil", "contract", "sensitive", 10),
    ("vaccination", "civil", "legalDuty", "under14", 365),
    ("secret", "police", "legalDuty", "sensitive", 365),
];

struct Village {
    state: Catalogue,
    membership: Membership,
    charter: Charter,
    secret: Secret,
    at: Timestamp,
    actor: PersonId,
    records: u32,
}

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn person(text: &str) -> PersonId {
    PersonId::new(text).unwrap()
}

fn item(text: &str) -> ItemCode {
    ItemCode::new(text).unwrap()
}

fn body(text: &str) -> OrganisationId {
    OrganisationId::new(text).unwrap()
}

fn purpose(text: &str) -> PurposeCode {
    PurposeCode::new(text).unwrap()
}

fn record(text: &str) -> SourceId {
    SourceId::new(text).unwrap()
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn digest(text: &str) -> Digest {
    Algorithm::Sha256.digest(&[text.as_bytes()])
}

fn form(who: &str, organisation: &str) -> DataForm {
    DataForm {
        person: person(who),
        organisation: body(organisation),
        purpose: purpose("relief"),
        consents: Vec::new(),
    }
}

fn consent(to: &str, by: &str) -> ItemConsent {
    ItemConsent { item: item(to), by: person(by), evidence: digest("consent") }
}

fn ask(form: DataForm, items: &[&str]) -> Command {
    Command::Ask { form, items: items.iter().map(|it| item(it)).collect() }
}

fn collect(form: DataForm, entries: &[(&str, &str)]) -> Command {
    let entry = |(of, name): &(&str, &str)| Entry {
        item: item(of),
        record: record(name),
        content: digest(name),
    };
    Command::Collect { form, entries: entries.iter().map(entry).collect() }
}

fn share(name: &str, with: &str, consents: Vec<ItemConsent>) -> Command {
    let (organisation, purpose) = (body(with), purpose("relief"));
    Command::Share { record: record(name), organisation, purpose, consents }
}

fn refuse(who: &str, of: &str, organisation: &str) -> Command {
    Command::Refuse { person: person(who), item: item(of), organisation: body(organisation) }
}

fn data_item(
    (name, owner, basis, sensitivity, fresh_days): (&str, &str, &str, &str, u16),
) -> DataItem {
    let shared = if name == "secret" { "[]" } else { r#"["civil", "police", "bank"]"# };
    serde_json::from_str(&format!(
        r#"{{ "item": "{name}", "owner": "{owner}", "basis": "{basis}", "purposes": ["relief"],
              "freshDays": {fresh_days}, "sensitivity": "{sensitivity}", "shareWith": {shared} }}"#
    ))
    .unwrap()
}

impl Village {
    fn new() -> Self {
        let setup: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/setup.json")).unwrap();
        let mut charter: Charter = serde_json::from_value(setup["charter"].clone()).unwrap();
        charter.catalogue = ITEMS.map(data_item).to_vec();
        charter.check().unwrap();
        let mut village = Self {
            state: Catalogue::default(),
            membership: Membership::default(),
            charter,
            secret: Secret::new(&[7; 32]).unwrap(),
            at: time("2020-06-01T09:00:00+08:00"),
            actor: person("worker"),
            records: 0,
        };
        for (region, parent) in [
            (TOWN, None),
            (VILLAGE, Some(TOWN)),
            (GRID_1, Some(VILLAGE)),
            (GRID_2, Some(VILLAGE)),
            (OTHER_VILLAGE, Some(TOWN)),
        ] {
            village.member_event(&membership::Event::RegionDefined {
                region: code(region),
                name: Id::new("name").unwrap(),
                level: code(region).level(),
                parent: parent.map(code),
            });
        }
        village.people();
        village
    }

    fn people(&mut self) {
        for (who, grid) in [("p1", GRID_1), ("p2", GRID_2)] {
            let household = HouseholdId::new(&format!("home of {who}")).unwrap();
            let (formed, grid) = (household.clone(), code(grid));
            self.member_event(&membership::Event::HouseholdFormed { household: formed, grid });
            self.member_event(&membership::Event::PersonJoined {
                person: person(who),
                household,
                grid,
                identity: digest(who).into(),
                proof: ProofLevel::Phone,
            });
        }
        self.grant("worker", GRID_1);
        self.grant("other-worker", GRID_2);
        for (organisation, region) in
            [("civil", TOWN), ("police", TOWN), ("bank", OTHER_VILLAGE), ("club", TOWN)]
        {
            self.member_event(&membership::Event::OrganisationApplied {
                organisation: body(organisation),
                kind: OrganisationKind::CommunityBody,
                region: code(region),
                credit_code: None,
                documents: Vec::new(),
                officers: Vec::new(),
                applicant: person("applicant"),
                terms: crate::charter::ReviewTerms { working_days: 15, appeal_working_days: 10 },
                reviewed_in: code(region),
                due: self.at,
            });
            let (organisation, reason) = (body(organisation), Id::new("why").unwrap());
            self.member_event(&membership::Event::OrganisationApproved { organisation, reason });
        }
    }

    fn grant(&mut self, who: &str, region: &str) {
        let (person, role, region) = (person(who), Role::GridWorker, code(region));
        self.member_event(&membership::Event::RoleGranted {
            person,
            role,
            region,
            organisation: None,
            until: None,
            passes: 0,
            passed_by: None,
        });
    }

    fn minor(&mut self, who: &str, adult_from: &str, guardian: Option<&str>) {
        let guardian = guardian.map(person);
        let minor = membership::Minority { adult_from: time(adult_from), guardian };
        self.member_event(&membership::Event::MinorEntered { person: person(who), minor });
    }

    fn member_event(&mut self, event: &membership::Event) {
        self.membership.evolve(self.at, event);
    }

    fn context(&self) -> Context<'_> {
        Context {
            at: self.at,
            actor: Some(&self.actor),
            beside: None,
            charter: &self.charter,
            algorithm: Algorithm::Sha256,
            secret: &self.secret,
        }
    }

    fn at(&mut self, at: &str) -> &mut Self {
        self.at = time(at);
        self
    }

    fn by(&mut self, actor: &str) -> &mut Self {
        self.actor = person(actor);
        self
    }

    fn ask(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        let events = decide(&self.state, &self.membership, &self.context(), command)
            .map_err(|refusal| *refusal)?;
        for event in &events {
            self.state.evolve(self.at, event, &self.membership);
        }
        Ok(events)
    }

    fn must(&mut self, command: &Command) -> Vec<Event> {
        self.ask(command).unwrap()
    }

    /// Asks for one item with a form, and gives its answer.
    fn answer_to(&mut self, form: &DataForm, of: &str) -> AskAnswer {
        match self.must(&ask(form.clone(), &[of])).remove(0) {
            Event::FormAsked { mut answers, .. } => answers.remove(0).answer,
            other => panic!("{other:?}"),
        }
    }

    fn query(&self, query: &Query) -> Result<Answer, Refusal> {
        answer(&self.state, &self.membership, &self.context(), query).map_err(|refusal| *refusal)
    }

    fn burden(&self, of: BurdenOf) -> BurdenView {
        match self.query(&Query::Burden { of }).unwrap() {
            Answer::Burden(view) => view,
            other => panic!("{other:?}"),
        }
    }

    /// What a question tells of records: name, freshness, receivers.
    fn told(&self, query: &Query) -> Vec<(String, bool, usize)> {
        match self.query(query).unwrap() {
            Answer::Records { records } => records
                .into_iter()
                .map(|row| (row.record.to_string(), row.fresh, row.shared_with.len()))
                .collect(),
            other => panic!("{other:?}"),
        }
    }
}
