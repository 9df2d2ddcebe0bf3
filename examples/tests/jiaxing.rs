//! The year of Jiaxing at a hundredth of its size: the study's figures hold, what the story leaves out
//! is nothing, and the same seed gives the same state.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use gongzhi::charter::{EntryChannel, ProofLevel};
use gongzhi::deliberation::Outcome;
use gongzhi_examples::city::Size;
use gongzhi_examples::figures::{self, Figures, Run};
use gongzhi_examples::story::{self, Plan};
use gongzhi_examples::{measure, report};

fn year(seed: u64) -> Figures {
    let plan = Plan { size: Size::scaled(Size::MILLIONTHS_MIN), seed };
    let mut stage = story::open(plan).unwrap();
    story::play(&mut stage, plan, &mut |_, _, _| {}).unwrap();
    let (run, engine) = Run::of(stage, plan).unwrap();
    let measures = measure::prove(engine, &mut |_| {}).unwrap();
    figures::take(run, &measures, Duration::ZERO)
}

#[test]
fn the_studys_figures_hold() {
    let figures = year(2020);
    for row in &figures.beside {
        assert!(row.holds(figures.scale_millionths), "{row:?}");
    }
    let joined: u32 = figures.counties.iter().map(|county| county.residents).sum();
    let households: u32 = figures.counties.iter().map(|county| county.households).sum();
    assert_eq!((joined, households), (17_400, 11_300));
    let deliberation = &figures.deliberation;
    assert_eq!(deliberation.outcome, Some(Outcome::Passed));
    assert!(deliberation.proof.iter().all(|row| row.holds && row.left > row.right));
    let ladder = figures.covenant;
    assert_eq!((ladder.dissuaded, ladder.exposed, ladder.referred), (12, 7, 3));
}

#[test]
fn people_join_by_every_channel_and_less_than_all_are_covered() {
    let joining = year(2020).joining;
    for row in joining.counties.iter().chain([&joining.city]) {
        assert!(row.joined < row.known && row.uncounted_grids == 0, "{row:?}");
        assert!((800_000..1_000_000).contains(&row.millionths), "{row:?}");
    }
    let shares: BTreeSet<u64> = joining.counties.iter().map(|row| row.millionths).collect();
    assert_eq!(shares.len(), 7, "each county has its own coverage");
    assert_eq!(joining.city.joined, 11_300);
    assert_eq!(joining.channels.iter().map(|row| row.entries).sum::<u32>(), 17_400);
    let by = |channel| joining.channels.iter().find(|row| row.channel == channel).unwrap();
    use EntryChannel::{App, Booth, Paper, Phone};
    assert!(by(App).entries > 15_000 && by(App).helped == 0);
    for channel in [Paper, Phone] {
        assert!(by(channel).helped > 0 && by(channel).helped == by(channel).entries);
    }
    assert!(by(Booth).helped > 0 && by(Booth).helped < by(Booth).entries);
    let helped: u32 = joining.channels.iter().map(|row| row.helped).sum();
    assert!((870..1_220).contains(&helped), "some six in a hundred: {helped}");
    use ProofLevel::{Document, NetworkIdentity, ScannedCode, SeenByStaff};
    let levels: Vec<_> = joining.proofs.iter().map(|row| row.proof).collect();
    let phone = ProofLevel::Phone;
    assert_eq!(levels, [phone, ScannedCode, SeenByStaff, Document, NetworkIdentity]);
    assert_eq!(joining.proofs.iter().map(|row| row.members).sum::<u32>(), 17_400);
    let seen = joining.proofs[2].members;
    assert_eq!(seen, by(Booth).entries - by(Booth).helped, "whom staff saw, staff entered");
}

#[test]
fn cases_resolve_at_every_level_and_points_add_up() {
    let figures = year(7);
    let cases = &figures.cases;
    for row in &cases.resolved {
        assert!(row.resolved.in_time > 0, "{row:?}");
    }
    assert!(cases.resolved.iter().any(|row| row.resolved.late > 0));
    assert!(cases.up.iter().all(|row| row.by_hand > 0));
    assert!(cases.up[0].by_clock > 0 && cases.up[1].by_clock > 0);
    assert!(cases.reopened > 0 && cases.returned > 0 && cases.joint > 0 && cases.rated > 0);
    assert_eq!((1..=5).collect::<Vec<_>>(), cases.way_back.keys().copied().collect::<Vec<_>>());
    let resolved = |row: &figures::ResolvedFigure| row.resolved.in_time + row.resolved.late;
    let ended: u32 = cases.resolved.iter().map(resolved).sum();
    assert_eq!(cases.reported, ended + cases.open);
    let points = &figures.points;
    let issued: i64 = points.issued.iter().map(|row| row.points).sum();
    let taken: i64 = points.merchants.iter().map(|row| row.from_residents).sum();
    assert_eq!(issued, points.held_by_residents + taken);
    assert!(points.returned.iter().all(|count| *count > 0) && points.redemptions[1] > 0);
    assert!(points.merchants.iter().all(|row| row.settled <= row.from_residents));
}

#[test]
fn the_same_seed_gives_the_same_state_and_another_another() {
    let (first, again, other) = (year(1), year(1), year(2));
    assert_eq!(first.engine.state, again.engine.state);
    assert_eq!(first.engine.root, again.engine.root);
    assert_ne!(first.engine.state, other.engine.state);
    let timeless = |figures: &Figures| {
        let mut json = serde_json::to_value(figures).unwrap();
        let fields = json.as_object_mut().unwrap();
        fields.retain(|name, _| name != "engine" && name != "chapters");
        json
    };
    assert_eq!(timeless(&first), timeless(&again));
}

#[test]
fn refusals_are_those_that_the_story_meant() {
    let mut refusals: BTreeMap<&str, u32> = year(2020).refusals;
    refusals.remove("points.capReached"); // as often as chance brings someone to it
    let meant =
        [("covenant.minor", 1), ("deliberation.alreadyVoted", 1), ("points.requirementNotMet", 1)];
    assert_eq!(refusals, BTreeMap::from(meant));
}

#[test]
fn the_page_stands_alone_and_says_what_the_figures_say() {
    let figures = year(2020);
    let page = report::page(&figures);
    for part in ["<script", "http:", "https:", "@import", "url("] {
        assert!(!page.contains(part), "{part}");
    }
    for part in [
        "海盐县",
        "Entries by channel",
        "工作人员面识",
        "114 × 3 =",
        "342",
        "三次执法",
        &figures.engine.state,
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert_eq!(
        page.matches(r#"class="cell a"#).count(),
        2 * 6,
        "one map for wide screens, one for phones"
    );
    assert!(page.matches("z").count() >= 2 * 4_608, "a cell a grid");
}
