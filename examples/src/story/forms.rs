//! A dozen forms (填表): the study's complaint, that one grid worker fills a dozen departments' apps.
//!
//! In twenty grids, each month another of twelve departments wants a form filled for the residents.
//! The worker asks the catalogue first: what is held is shared by its holder, what is missing is
//! collected, what is forbidden is left alone. Seven of ten residents consent where consent is needed.

use gongzhi::base::{ItemCode, OrganisationId, PurposeCode, SourceId};
use gongzhi::catalogue::{AskAnswer, Command as Catalogue, DataForm, Entry, Event, ItemConsent};
use gongzhi::engine::{self, Command, Outcome};

use crate::chance::Chance;
use crate::chapter::Chapter;
use crate::city::person_id;
use crate::days::on_day;
use crate::staff;
use crate::stage::{Played, Stage};

/// A department's form: what for, and which items.
type Form = (&'static str, &'static str, &'static [&'static str]);

/// The twelve forms; the study names none, the list is ours.
pub const FORMS: [Form; 12] = [
    ("市公安局", "residence", &["address", "household", "phone", "vehicle", "housing"]),
    ("市民政局", "relief", &["address", "household", "phone", "income", "marriage"]),
    ("市卫生健康委", "care", &["address", "household", "phone", "illness", "insurance"]),
    ("市人社局", "employment", &["address", "phone", "employment", "education", "insurance"]),
    ("市教育局", "schooling", &["address", "household", "phone", "education"]),
    ("市建设局", "housing", &["address", "household", "phone", "housing"]),
    ("市退役军人局", "veterans", &["address", "phone", "employment", "service"]),
    ("市应急管理局", "safety", &["address", "household", "housing", "vehicle"]),
    ("市医保局", "insurance", &["address", "household", "phone", "insurance", "employment"]),
    (
        "市统计局",
        "census",
        &["address", "household", "education", "employment", "marriage", "housing"],
    ),
    ("市残联", "disability", &["address", "phone", "illness", "income"]),
    ("市综合执法局", "order", &["address", "phone", "vehicle", "dogs"]),
];
/// Grids where they are filled, and the most residents of each.
const GRIDS: usize = 20;
const RESIDENTS: u32 = 50;
/// Of a hundred residents, who consent.
const CONSENTING: u32 = 70;

/// Sets a form a month, from February on; the first month's is filled with the last's.
pub(super) fn plan(stage: &mut Stage, seed: u64) {
    let stride = stage.city.grids.len() / GRIDS;
    for grid in (0..GRIDS).map(|number| number * stride) {
        let residents = stage.city.population.residents_of(&stage.city.grids[grid].households);
        for resident in residents.take(usize::try_from(RESIDENTS).unwrap_or(0)) {
            let mut chance = Chance::new(seed, &format!("forms {resident}"));
            let consents = chance.percent(CONSENTING);
            for (month, form) in (0_u32..).zip(FORMS) {
                let at = on_day(32 + month * 27 + chance.below(20), chance.between(510, 1040));
                stage.plan(at, Chapter::Forms, move |stage| fill(stage, resident, form, consents));
            }
        }
    }
}

fn item(text: &str) -> ItemCode {
    ItemCode::new(text).expect("a short text")
}

/// Asks first, then does what the answers say.
fn fill(stage: &mut Stage, resident: u32, (department, purpose, items): Form, yes: bool) -> Played {
    let worker = staff::of(stage.city.grids[stage.city.grid_of(resident)].code);
    let (person, algorithm) = (person_id(resident), stage.engine.algorithm());
    let consent = |of: &&str| ItemConsent {
        item: item(of),
        by: person.clone(),
        evidence: algorithm.digest(&[person.as_str().as_bytes(), of.as_bytes()]),
    };
    let needs = |of: &&&str| matches!(**of, "income" | "illness");
    let form = DataForm {
        person: person.clone(),
        organisation: OrganisationId::new(department).expect("a short name"),
        purpose: PurposeCode::new(purpose).expect("a short text"),
        consents: items.iter().filter(|of| yes && needs(of)).map(consent).collect(),
    };
    let wanted = items.iter().map(|of| item(of)).collect();
    let ask = Catalogue::Ask { form: form.clone(), items: wanted };
    let receipt = stage.ask(&worker, Command::Catalogue(ask))?;
    let Outcome::Accepted { events } = receipt.outcome else { return Ok(()) };
    let mut entries = Vec::new();
    for event in events {
        let engine::Event::Catalogue(Event::FormAsked { answers, .. }) = event else { continue };
        for answered in answers {
            match answered.answer {
                AskAnswer::MayCollect { .. } => {
                    let record = format!("record-{}", stage.number());
                    let content = algorithm.digest(&[record.as_bytes()]);
                    let record = SourceId::new(&record).expect("a short text");
                    entries.push(Entry { item: answered.item, record, content });
                }
                AskAnswer::ShareFrom { holder, record, .. } => {
                    let (organisation, purpose) = (form.organisation.clone(), form.purpose.clone());
                    let consents = form.consents.clone();
                    let share = Catalogue::Share { record, organisation, purpose, consents };
                    stage.ask(&staff::officer(&holder), Command::Catalogue(share))?;
                }
                AskAnswer::AlreadyHeld { .. } | AskAnswer::Forbidden { .. } => {}
            }
        }
    }
    if entries.is_empty() {
        return Ok(());
    }
    stage.ask(&worker, Command::Catalogue(Catalogue::Collect { form, entries })).map(|_| ())
}
