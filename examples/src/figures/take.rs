//! Takes the figures: from what was heard, from the engine, and from the clock on the wall.

use std::collections::BTreeMap;
use std::time::Duration;

use gongzhi::base::{OrganisationId, region_code::Level};
use gongzhi::cases::Channel;
use gongzhi::engine::Engine;
use gongzhi::membership::OrganisationKind;
use serde::Serialize;

use super::{
    Beside, CasesFigures, ChapterFigure, CountyFigure, CovenantFigures, DeliberationFigures,
    EngineFigures, Figures, IssuedFigure,
    Mechanism::{self, Intermediation, Mobilisation, Participation},
    MerchantsFigure, PointsFigures, ResolvedFigure, UpFigure,
    forms::{FormsFigures, forms},
    joining::{JoiningFigures, joining},
    map::map,
};
use crate::chapter::{Chapter, ChapterTally};
use crate::city::{City, GRIDS, Size, merchant};
use crate::heard::{CasesHeard, Flow, Heard, PointsHeard, Resolver};
use crate::measure::{Measures, peak_memory_bytes};
use crate::stage::{Stage, Trouble};
use crate::story::{
    IN_FAVOUR, PARTICIPANTS, Plan, STUDY_ACTIVITIES, STUDY_TIPS, TALKS_NEEDED, VOLUNTEERS, WARNED,
};

/// What is taken while the engine is there.
pub struct Run {
    plan: Plan,
    heard: Heard,
    joining: JoiningFigures,
    counties: Vec<CountyFigure>,
    points: PointsFigures,
    place: String,
    open: u32,
    forms: FormsFigures,
    tallies: Vec<(Chapter, ChapterTally)>,
}

impl Run {
    /// Takes all that needs the engine, and gives the engine back.
    ///
    /// # Errors
    /// When the engine does not answer.
    pub fn of(stage: Stage, plan: Plan) -> Result<(Self, Engine), Trouble> {
        let joining = joining(&stage)?;
        let tallies = Chapter::ALL.map(|chapter| (chapter, stage.tally(chapter))).to_vec();
        let Stage { engine, city, heard, .. } = stage;
        let charging = &city.grids[city.places.charging];
        let county = city.above(charging, Level::County).name;
        let run = Self {
            plan,
            joining,
            counties: map(&engine, &city),
            points: points(&engine, &city, &heard.points),
            place: format!("{county} {}", charging.name),
            open: u32::try_from(engine.state().cases.open()).unwrap_or(u32::MAX),
            forms: forms(&engine),
            heard,
            tallies,
        };
        Ok((run, engine))
    }
}

/// Puts everything together.
pub fn take(run: Run, measures: &Measures, whole: Duration) -> Figures {
    let heard = &run.heard;
    let deliberation = &heard.deliberation;
    Figures {
        seed: run.plan.seed,
        scale_millionths: run.plan.size.millionths(),
        beside: beside(heard),
        joining: run.joining,
        organisations: named(&heard.organisations),
        deliberation: DeliberationFigures {
            place: run.place,
            outcome: deliberation.outcome,
            tally: deliberation.tally,
            proof: deliberation.proof.clone(),
            channels: named(&deliberation.channels),
            register: deliberation.register.map(|digest| digest.to_string()).unwrap_or_default(),
        },
        covenant: CovenantFigures {
            persons: count(heard.covenant.persons.len()),
            dissuaded: heard.covenant.dissuaded,
            exposed: heard.covenant.exposed,
            referred: heard.covenant.referred,
        },
        points: run.points,
        cases: cases(&heard.cases, run.open),
        forms: run.forms,
        refusals: heard.refusals.clone(),
        counties: run.counties,
        engine: engine(heard, measures, whole, &run.tallies),
        chapters: run
            .tallies
            .iter()
            .map(|(chapter, tally)| chapter_figure(*chapter, tally))
            .collect(),
    }
}

fn beside(heard: &Heard) -> Vec<Beside> {
    [participation(heard), intermediation(heard), mobilisation(heard)].concat()
}

fn participation(heard: &Heard) -> Vec<Beside> {
    let row = |what, term, study, ours| exact(Participation, what, term, study, ours);
    let level = |level| heard.regions.get(&level).copied().unwrap_or(0);
    let departments = heard.organisations.get(&OrganisationKind::Department).copied().unwrap_or(0);
    let Size { residents, households } = Size::WHOLE;
    vec![
        row("Counties", "县（市、区）", 7, level(Level::County)),
        row("Grids", "网格", GRIDS, level(Level::Grid)),
        Beside {
            scaled: true,
            or_more: true,
            ..row("Residents, real-name", "村居民", residents, heard.joined)
        },
        Beside { scaled: true, ..row("Households", "家庭", households, heard.households) },
        row("Departments", "接入部门", 49, departments),
    ]
}

fn intermediation(heard: &Heard) -> Vec<Beside> {
    let row = |what, term, study, ours| exact(Intermediation, what, term, study, ours);
    let (tally, ladder) = (heard.deliberation.tally, &heard.covenant);
    let steps = [ladder.dissuaded, ladder.exposed, ladder.referred];
    let steps = count(steps.iter().filter(|times| **times > 0).count());
    vec![
        row("Took part", "参与讨论", PARTICIPANTS, tally.participants),
        row("In favour", "赞成", IN_FAVOUR, tally.yes),
        row("Steps of the covenant", "公约", 3, steps),
        row("Events warned of", "监测预警", WARNED, heard.cases.warned_of()),
        row("Classes of events", "大项", 6, count(heard.cases.warned.len())),
    ]
}

fn mobilisation(heard: &Heard) -> Vec<Beside> {
    let row = |what, term, study, ours| exact(Mobilisation, what, term, study, ours);
    let points = &heard.points;
    let volunteers = count(points.earners_by("epidemicDuty"));
    let tips = heard.cases.channels.get(&Channel::Tip).copied().unwrap_or(0);
    // Of an offer that was redeemed at all.
    let redeemed = points.requires.iter().find(|(offer, _)| points.offers.contains_key(*offer));
    let talks = redeemed.map_or(0, |(_, times)| *times);
    let activities = count(points.activities());
    vec![
        Beside { or_more: true, ..row("Activities", "活动", STUDY_ACTIVITIES, activities) },
        row("Volunteers signed up", "志愿报名", VOLUNTEERS, volunteers),
        Beside { or_more: true, ..row("Epidemic tips", "疫情举报", STUDY_TIPS, tips) },
        row("Talks for a Lego card", "反诈宣传", TALKS_NEEDED, talks),
    ]
}

const fn exact(
    mechanism: Mechanism,
    what: &'static str,
    term: &'static str,
    study: u32,
    ours: u32,
) -> Beside {
    Beside { mechanism, what, term, study, or_more: false, ours, scaled: false }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The wire name of a key.
fn wire(key: &impl Serialize) -> String {
    serde_json::to_value(key)
        .ok()
        .and_then(|key| key.as_str().map(str::to_string))
        .unwrap_or_default()
}

fn named<K: Serialize>(counts: &BTreeMap<K, u32>) -> BTreeMap<String, u32> {
    counts.iter().map(|(key, count)| (wire(key), *count)).collect()
}

fn points(engine: &Engine, city: &City, heard: &PointsHeard) -> PointsFigures {
    let counties = || city.divisions.iter().filter(|division| division.level == Level::County);
    let mut issued = Vec::new();
    for county in counties() {
        let fund = format!("fund-{}", county.code);
        for ((_, act), flow) in heard.awarded.iter().filter(|((name, _), _)| name.as_str() == fund)
        {
            let (act, points) = (act.to_string(), flow.points.hundredths());
            issued.push(IssuedFigure { county: county.name, act, points });
        }
    }
    let of = |flows: &BTreeMap<OrganisationId, Flow>, county: &str| {
        let trades = (0..crate::city::TRADES).map(|trade| merchant(county, trade));
        let flows = trades.filter_map(|merchant| flows.get(&merchant));
        flows.map(|flow| flow.points.hundredths()).sum()
    };
    let merchants = counties().map(|county| MerchantsFigure {
        county: county.name,
        from_residents: of(&heard.by_persons, county.name),
        inner: of(&heard.by_merchants, county.name),
        settled: heard
            .settled
            .get(&county.code.to_string())
            .map_or(0, |flow| flow.points.hundredths()),
    });
    let everyone: std::collections::HashSet<_> = heard.earners.values().flatten().collect();
    let times =
        |flows: &BTreeMap<OrganisationId, Flow>| flows.values().map(|flow| flow.times).sum();
    let card = heard.offers.iter().find(|(offer, _)| offer.as_str() == crate::story::CARD);
    PointsFigures {
        issued,
        awards: heard.issued().times,
        earners: count(everyone.len()),
        held_by_residents: engine.state().points.ledger.totals().persons.hundredths(),
        merchants: merchants.collect(),
        redemptions: [times(&heard.by_persons), times(&heard.by_merchants)],
        returned: [heard.given_up, heard.expired],
        cards: card.map_or(0, |(_, times)| *times),
        cny_cents: heard.cny_cents,
        rounding_millionths: heard.rounding_millionths,
    }
}

fn cases(heard: &CasesHeard, open: u32) -> CasesFigures {
    let resolved = heard.resolved();
    let resolved = Resolver::ALL.map(|resolver| {
        let (who, term) = resolver.title();
        ResolvedFigure { who, term, resolved: resolved.get(&resolver).copied().unwrap_or_default() }
    });
    let up = [Level::Village, Level::Town, Level::County, Level::City].map(|level| UpFigure {
        to: level.to_string(),
        by_hand: heard.handed_up.get(&level).copied().unwrap_or(0),
        by_clock: heard.taken_up.get(&level).copied().unwrap_or(0),
    });
    CasesFigures {
        reported: heard.reported(),
        channels: named(&heard.channels),
        kinds: named(&heard.kinds),
        resolved: resolved.to_vec(),
        up: up.to_vec(),
        joint: heard.joint,
        returned: heard.returned,
        reopened: heard.reopened,
        rated: heard.rated,
        satisfaction_hundredths: (heard.satisfaction * 100).checked_div(heard.rated).unwrap_or(0),
        way_back: heard.way_back.clone(),
        open,
    }
}

fn chapter_figure(chapter: Chapter, tally: &ChapterTally) -> ChapterFigure {
    let (title, term) = chapter.title();
    ChapterFigure {
        title,
        term,
        requests: tally.requests,
        refused: tally.refused,
        engine_seconds: tally.engine.as_secs_f64(),
        wall_seconds: tally.wall.as_secs_f64(),
    }
}

fn per_second(count: u64, time: Duration) -> u64 {
    let micros = time.as_micros().max(1);
    u64::try_from(u128::from(count) * 1_000_000 / micros).unwrap_or(u64::MAX)
}

fn engine(
    heard: &Heard,
    measures: &Measures,
    whole: Duration,
    tallies: &[(Chapter, ChapterTally)],
) -> EngineFigures {
    let joining = tallies.iter().find(|(chapter, _)| *chapter == Chapter::Joining);
    let joining = joining.map_or(Duration::ZERO, |(_, tally)| tally.engine);
    let requests = tallies.iter().map(|(_, tally)| tally.requests).sum();
    let door = tallies.iter().map(|(_, tally)| tally.engine).sum();
    let wide = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
    let parts = measures.state_bytes;
    EngineFigures {
        state: measures.state.to_string(),
        root: measures.root.to_string(),
        records: measures.records,
        joins_per_second: per_second(u64::from(heard.joined), joining),
        requests_per_second: per_second(requests, door),
        state_bytes: BTreeMap::from([
            ("membership", wide(parts.membership)),
            ("deliberation", wide(parts.deliberation)),
            ("covenant", wide(parts.covenant)),
            ("points", wide(parts.points)),
            ("cases", wide(parts.cases)),
            ("catalogue", wide(parts.catalogue)),
        ]),
        state_bytes_per_resident: wide(parts.sum()) / u64::from(heard.joined.max(1)),
        journal_bytes: wide(measures.journal_bytes),
        snapshot_bytes: wide(measures.snapshot_bytes),
        peak_memory_bytes: peak_memory_bytes(),
        replay_per_second: per_second(u64::from(measures.records), measures.replay),
        seconds: BTreeMap::from([
            ("digest", measures.digest.as_secs_f64()),
            ("replay", measures.replay.as_secs_f64()),
            ("snapshot", measures.snapshot.as_secs_f64()),
            ("restore", measures.restore.as_secs_f64()),
            ("whole", whole.as_secs_f64()),
        ]),
    }
}
