//! Run-offs 另行选举: what an election left open, and who can stand for it.
//!
//! A run-off asks for the seats that are open at each post, and its options are those who were not
//! elected, most votes first (村民委员会组织法 15): which of them the question cannot choose, only how many.
//! Whoever was tied for a seat, in the election or in a run-off, is voted on again, and nobody else.
//! An election is followed once its result stands, when nothing can annul it any more, and by one run-off
//! at a time, which opens in its days from the last count; what that leaves open too, the next one fills.
//! A seat stays with those for whom it is kept. Of those who may not be elected together whoever has the
//! higher post keeps it (浙江省村民委员会选举办法 31): who was elected to a lower one loses it to who is elected
//! above them later, and whoever stands for no higher post than theirs does not stand.
//!
//! Pure over the result of the election: where that withholds the votes, because so few voted, all who
//! can stand do, as if they were tied.

use alloc::{boxed::Box, format, string::String, string::ToString, vec, vec::Vec};
use serde::{Deserialize, Serialize};

use super::count::{Apart, BallotKind, Count, Post, PostCount, Question, Reserved, SeatsCount};
use super::{
    Deliberation, Effect, Refusal, Stage, StageName, Topic, explain::Listed, life, query::counted,
};
use crate::base::{Canonical, Ix, Timestamp, TopicId};
use crate::charter::presets::Preset;
use crate::charter::{Context, DecisionRule};
use crate::membership::{Membership, Region};

/// What is open at one post of an election.
struct Vacancy {
    /// Seats, but for those that are kept and nobody can stand for.
    seats: u8,
    /// Which of them are kept; 0 of a group that has its own.
    kept: Vec<Reserved>,
    /// Who can stand, with their votes, the most first.
    stand: Vec<(u32, u8)>,
}

/// How many of some are among others.
fn among(some: &[u8], others: &[u8]) -> u8 {
    let both = some.iter().filter(|option| others.contains(option)).count();
    u8::try_from(both).unwrap_or(u8::MAX)
}

/// The place of an option's post: the lower, the higher that is.
fn rank(posts: &[Post], option: u8) -> usize {
    posts.iter().take_while(|post| !post.options.contains(&option)).count()
}

impl Vacancy {
    fn of(
        (posts, apart): (&[Post], &[Apart]),
        (post, count): (&Post, &PostCount),
        so_far: &SoFar,
    ) -> Self {
        let SoFar { elected, tied, .. } = so_far;
        let theirs = |tie: &&Vec<u8>| tie.iter().any(|option| post.options.contains(option));
        let left = |seats: u8, options: &[u8]| seats.saturating_sub(among(options, elected));
        let mut seats = left(post.seats, &post.options);
        let mut kept = post.reserved.clone();
        kept.iter_mut().for_each(|group| group.seats = left(group.seats, &group.options));
        let all = kept.iter().fold(0, |sum: u8, group| sum.saturating_add(group.seats));
        let bars = |it: &Apart, option: &u8| {
            let mut others = it.options.iter().filter(|it| elected.contains(it));
            it.options.contains(option)
                && others.any(|other| rank(posts, *other) <= rank(posts, *option))
        };
        let wanted = |it: &Reserved, option: &u8| it.seats > 0 && it.options.contains(option);
        let able = |option: &&u8| {
            !elected.contains(option)
                && !apart.iter().any(|them| bars(them, option))
                && (all < seats || kept.iter().any(|group| wanted(group, option)))
        };
        let able: Vec<u8> = post.options.iter().filter(able).copied().collect();
        // Of those who were tied some may be barred since, or there may be a seat for each.
        let tied = tied.iter().rev().find(theirs);
        let tied = tied.filter(|tie| all == 0 && among(tie, &able) > seats);
        let mut stand = Vec::new();
        for option in able.iter().filter(|it| tied.is_none_or(|tie| tie.contains(it))) {
            let row = count.votes.iter().find(|row| row.option == *option);
            let votes = row.and_then(|row| row.votes.first()).copied().unwrap_or(0);
            let place = stand.partition_point(|(more, _)| *more >= votes);
            stand.insert(place, (votes, *option));
        }
        let standing: Vec<u8> = stand.iter().map(|(_, option)| *option).collect();
        for group in &mut kept {
            let missing = group.seats.saturating_sub(among(&group.options, &standing));
            group.seats = group.seats.saturating_sub(missing);
            seats = seats.saturating_sub(missing);
        }
        Self { seats, kept, stand }
    }

    /// How many can stand: more than there are seats; of those for whom some are kept, as many at least;
    /// of several who are tied all or none.
    fn sizes(&self) -> Vec<u8> {
        let (mut sizes, mut options) = (Vec::new(), Vec::new());
        let next = self.stand.iter().skip(1).map(|(votes, _)| Some(*votes)).chain([None]);
        for (((votes, option), next), size) in self.stand.iter().zip(next).zip(1_u8..=u8::MAX) {
            options.push(*option);
            let enough = |group: &Reserved| among(&group.options, &options) >= group.seats;
            if size > self.seats && next != Some(*votes) && self.kept.iter().all(enough) {
                sizes.push(size);
            }
        }
        sizes
    }
}

impl Topic {
    /// The count of its seats, where it had one.
    fn seats(&self) -> Option<&SeatsCount> {
        let Stage::Decided(decided) = &self.stage else { return None };
        match &decided.result.count {
            Some(Count::Seats(count)) => Some(count),
            _ => None,
        }
    }
}

/// The election that a topic follows, where its rule is for run-offs, and nowhere else. What it asks is
/// then what that left open: which seats are kept, and who may not be elected together, is as it was in the
/// election, whatever the proposer writes. Gives whom each option stands for, and before when it opens.
pub(super) fn follow(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    (region, rule, preset): (Ix<Region>, &DecisionRule, Option<&Preset>),
    (follows, question): (Option<&TopicId>, &mut Question),
) -> Result<(Vec<u8>, Option<Timestamp>), Box<Refusal>> {
    let code = rule.code.clone();
    let law = preset.filter(|it| it.runoff);
    let (Some(law), Some(id)) = (law, follows) else {
        return match (law, follows) {
            (None, None) => Ok((Vec::new(), None)),
            _ => Err(Refusal::ElectionNamed { rule: code }.into()),
        };
    };
    let row = state.topic(id)?;
    let is_election = row.contested && membership.regions.live(row.region) == region;
    if is_election && !matches!(row.word(), StageName::Decided | StageName::InForce) {
        return Err(row.is_not(id, StageName::Decided));
    }
    let Some(count) = row.seats().filter(|_| is_election) else {
        let region = membership.regions.row(region).code;
        return Err(Refusal::NoElection { topic: id.clone(), region, rule: code }.into());
    };
    let so_far = so_far(state, context.at, id, row);
    if let Some((by, stage)) = so_far.under_way {
        return Err(Refusal::RunoffUnderWay { topic: id.clone(), by, stage }.into());
    }
    let (_, apart) = row.question.kind.posts();
    let mut vacancies = so_far.vacancies(row, count);
    vacancies.retain(|it| it.seats > 0);
    let seats = vacancies.iter().fold(0, |sum: u8, it| sum.saturating_add(it.seats));
    let stand = vacancies.iter().map(|it| it.stand.len()).sum::<usize>();
    vacancies.retain(|it| !it.sizes().is_empty());
    if vacancies.is_empty() {
        let stand = u32::try_from(stand).unwrap_or(u32::MAX);
        let article = law.source.to_string();
        return Err(Refusal::Uncontested { rule: code, article, stand, seats }.into());
    }
    let before = law.runoff_within.as_ref().map(|it| life::days_on(so_far.counted, it.days));
    can_open(context.at, rule, before.map(|before| (id, before)))?;
    asks_for(&vacancies, (rule, question), (id, row))?;
    let options = stands_for(&vacancies, question);
    as_in_the_election(&vacancies, apart, &options, &mut question.kind);
    Ok((options, before))
}

/// That a run-off of an election can still open.
pub(super) fn can_open(
    at: Timestamp,
    rule: &DecisionRule,
    of: Option<(&TopicId, Timestamp)>,
) -> Result<(), Box<Refusal>> {
    let Some((id, until)) = of.filter(|(_, until)| at >= *until) else { return Ok(()) };
    Err(Refusal::RunoffLate { topic: id.clone(), rule: rule.code.clone(), until, at }.into())
}

/// What an election and the run-offs that followed it came to, by the election's options.
#[derive(Default)]
struct SoFar {
    /// Who is elected, and has lost that to nobody.
    elected: Vec<u8>,
    /// The run-off that is under way.
    under_way: Option<(TopicId, StageName)>,
    /// When votes were counted last.
    counted: Timestamp,
    /// Who was tied at each post, in the order of the votes.
    tied: Vec<Vec<u8>>,
}

impl SoFar {
    /// The election's own, or those of a run-off, whose options stand for some of the election.
    fn add(&mut self, row: &Topic, (posts, apart): (&[Post], &[Apart])) {
        if let Stage::Decided(decided) = &row.stage {
            self.counted = self.counted.max(decided.at);
        }
        let of = |option: u8| row.stands_for.get(usize::from(option)).copied().unwrap_or(option);
        for post in row.seats().into_iter().flat_map(|count| &count.posts) {
            for option in post.seated.iter().map(|seated| of(seated.option)) {
                let loses = |other: &u8| {
                    rank(posts, *other) > rank(posts, option)
                        && apart.iter().any(|it| among(&it.options, &[option, *other]) == 2)
                };
                self.elected.retain(|other| !loses(other));
                self.elected.push(option);
            }
            self.tied.push(post.tied.iter().map(|option| of(*option)).collect());
        }
    }

    /// What is open at each post of the election.
    fn vacancies(&self, row: &Topic, count: &SeatsCount) -> Vec<Vacancy> {
        let asked = row.question.kind.posts();
        let posts = asked.0.iter().zip(&count.posts);
        posts.map(|post| Vacancy::of(asked, post, self)).collect()
    }
}

/// What came of an election so far.
fn so_far(state: &Deliberation, at: Timestamp, id: &TopicId, row: &Topic) -> SoFar {
    let (mut so_far, asked) = (SoFar::default(), row.question.kind.posts());
    so_far.add(row, asked);
    for (ix, other) in state.topics.iter() {
        if other.follows.as_ref() != Some(id) {
            continue;
        }
        let holds = other.holds_at(at);
        if !holds && other.next().is_some() {
            so_far.under_way = Some((state.topics.id(ix), other.word()));
        } else if holds || other.word() == StageName::Decided {
            so_far.add(other, asked);
        }
    }
    so_far
}

/// What came of an election, and of the run-offs that followed it (选举结果). Options are the election's.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ElectionView {
    /// Its posts, in their order; none of a vote that counts no seats.
    pub posts: Vec<PostView>,
    /// When votes were counted last: the days in which a run-off opens begin with it.
    pub counted: Timestamp,
    /// The run-off that is under way.
    pub runoff: Option<TopicId>,
}

/// What came of one post.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PostView {
    /// Who is elected, and has lost that to nobody above them, in the order of the votes.
    pub elected: Vec<u8>,
    /// Seats that a run-off fills; without those that are kept for somebody, and nobody is left for.
    pub open: u8,
    /// Who can stand for them, most votes first.
    pub stand: Vec<u8>,
    /// How many of these a run-off can have; it cannot be where there is none.
    pub sizes: Vec<u8>,
}

/// How an election stands, or that which a run-off follows.
pub(super) fn election(
    state: &Deliberation,
    context: &Context,
    id: &TopicId,
) -> Result<ElectionView, Box<Refusal>> {
    let id = state.topic(id)?.follows.as_ref().unwrap_or(id);
    let row = state.topic(id)?;
    counted(row, id)?;
    let ended = match &row.effect {
        Some(Effect::Annulled { .. } | Effect::Moot { .. }) => true,
        Some(Effect::Repealed { at, .. }) => *at <= context.at,
        _ => false,
    };
    if ended {
        return Err(row.is_not(id, StageName::Decided));
    }
    let so_far = so_far(state, context.at, id, row);
    let vacancies = row.seats().map_or(Vec::new(), |count| so_far.vacancies(row, count));
    let view = |(post, vacancy): (&Post, Vacancy)| {
        let elected = so_far.elected.iter().filter(|option| post.options.contains(option));
        let stand = vacancy.stand.iter().map(|(_, option)| *option).filter(|_| vacancy.seats > 0);
        let sizes = if vacancy.seats > 0 { vacancy.sizes() } else { Vec::new() };
        PostView {
            elected: elected.copied().collect(),
            open: vacancy.seats,
            stand: stand.collect(),
            sizes,
        }
    };
    let posts = row.question.kind.posts().0.iter().zip(vacancies).map(view).collect();
    let runoff = so_far.under_way.map(|(by, _)| by);
    Ok(ElectionView { posts, counted: so_far.counted, runoff })
}

/// That the voters of the election are asked in its way, for the seats that are open.
fn asks_for(
    vacancies: &[Vacancy],
    (rule, question): (&DecisionRule, &Question),
    (topic, row): (&TopicId, &Topic),
) -> Result<(), Box<Refusal>> {
    let must = |holds: bool, field: String, given: String, needed: String| {
        if holds {
            return Ok(());
        }
        let (topic, rule) = (topic.clone(), rule.code.clone());
        Err(Box::new(Refusal::RunoffAsks { topic, rule, field, given, needed }))
    };
    let same = |field: &str, given: String, needed: String| {
        must(given == needed, field.to_string(), given, needed)
    };
    let (given, needed) = (rule.electorate, row.rule.electorate);
    same("electorate", given.to_string(), needed.to_string())?;
    let (given, needed) = (question.kind.word(), row.question.kind.word());
    same("question.kind", given.to_string(), needed.to_string())?;
    let (posts, _) = question.kind.posts();
    same("question.kind.posts", posts.len().to_string(), vacancies.len().to_string())?;
    for (place, (post, vacancy)) in posts.iter().zip(vacancies).enumerate() {
        let at = match &question.kind {
            BallotKind::Approval { .. } => "question.kind.post".to_string(),
            _ => format!("question.kind.posts[{place}]"),
        };
        same(&format!("{at}.seats"), post.seats.to_string(), vacancy.seats.to_string())?;
        let (many, sizes) = (post.options.len(), vacancy.sizes());
        let fits = sizes.iter().any(|size| usize::from(*size) == many);
        must(fits, format!("{at}.options"), many.to_string(), Listed(&sizes).to_string())?;
    }
    Ok(())
}

/// Which option of the election each option is: at each post, the first is the one with most votes.
fn stands_for(vacancies: &[Vacancy], question: &Question) -> Vec<u8> {
    let mut options = vec![0; question.options.into()];
    for (post, vacancy) in question.kind.posts().0.iter().zip(vacancies) {
        for (option, (_, of)) in post.options.iter().zip(&vacancy.stand) {
            options.get_mut(usize::from(*option)).into_iter().for_each(|it| *it = *of);
        }
    }
    options
}

/// Which seats are kept, and who may not be elected together.
fn as_in_the_election(
    vacancies: &[Vacancy],
    apart: &[Apart],
    options: &[u8],
    kind: &mut BallotKind,
) {
    let of = |theirs: &[u8]| -> Vec<u8> {
        let them = (0..=u8::MAX).zip(options).filter(|(_, it)| theirs.contains(it));
        them.map(|(option, _)| option).collect()
    };
    let keep = |(post, vacancy): (&mut Post, &Vacancy)| {
        let kept = vacancy.kept.iter().filter(|it| it.seats > 0);
        let kept = kept.map(|it| Reserved { options: of(&it.options), seats: it.seats });
        post.reserved = kept.collect();
    };
    match kind {
        BallotKind::Block { posts, apart: theirs } => {
            posts.iter_mut().zip(vacancies).for_each(keep);
            let them = apart.iter().map(|it| Apart { options: of(&it.options), ..*it });
            *theirs = them.filter(|it| it.options.len() > 1).collect();
        }
        BallotKind::Approval { post } => [post].into_iter().zip(vacancies).for_each(keep),
        _ => {}
    }
}
