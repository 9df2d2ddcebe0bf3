//! What is published of a vote: whoever has it counts again, and learns nothing of who voted.

use alloc::{
    boxed::Box,
    string::{String, ToString},
};

use super::super::count::{Ballot, BallotKind};
use super::super::recount;
use super::elections::any_poll;
use super::*;
use crate::base::merkle::verify_inclusion;
use crate::charter::{
    BallotRules, Elimination, EqualRanks, Exhausted, RankSheet, SkippedRanks, Unranked, Withdrawn,
};

/// A town whose voters are `r0`, `r1`, …, voting under a rule with boxes and replacement.
fn town(voters: usize) -> Town {
    let mut town = Town::new();
    let rules = BallotRules { replaces: true, counting_days: 1, ..BallotRules::default() };
    town.charter.deliberation.decisions[2].ballots = Some(rules);
    for voter in 0..voters {
        town.join(&format!("r{voter}"), &format!("k{voter}"), GRID_1);
    }
    town.open("at-once");
    town
}

fn vote(voter: usize, choice: Choice) -> Vote {
    Vote { tracker: Some(tracker(voter)), ..choice.into() }
}

impl Town {
    fn by_app(&mut self, voter: usize, choice: Choice) -> Vec<Event> {
        let name = format!("r{voter}");
        let (topic, voter, vote) = (topic("t"), person(&name), vote(voter, choice));
        let cast = Command::Cast {
            topic,
            voter,
            vote,
            channel: Channel::App,
            proxy: None,
            organisation: None,
        };
        self.by(Some(&name), &cast).unwrap()
    }

    /// Papers go into one box.
    fn on_paper(&mut self, votes: &[(usize, Choice)]) -> Vec<Vote> {
        let batch = Id::new("box").unwrap();
        for (voter, _) in votes {
            let (topic, voter, batch) = (topic("t"), person(&format!("r{voter}")), batch.clone());
            let (channel, watchers) = (Channel::Paper, vec![]);
            let issue = Command::IssuePaper { topic, voter, batch, channel, watchers };
            self.by(Some("worker"), &issue).unwrap();
        }
        votes.iter().map(|(voter, choice)| vote(*voter, *choice)).collect()
    }

    /// Voting ends, and the papers are counted: not a moment before.
    fn counted(&mut self, papers: Vec<Vote>) -> (Box<VoteResult>, Box<CountTerms>, BallotsView) {
        let due = time("2020-06-09T00:00:00+08:00");
        let (topic, batch, any) = (topic("t"), Id::new("box").unwrap(), !papers.is_empty());
        let count = Command::CountPapers { topic: topic.clone(), batch, papers };
        if any {
            let at = self.at("2020-06-08T23:59:59.999+08:00").at;
            let early = Refusal::NotDue { topic, due, at };
            assert_eq!(self.by(Some("cadre"), &count), Err(early));
        }
        self.at = due;
        self.clock(&close()).unwrap();
        if any {
            self.by(Some("cadre"), &count).unwrap();
        }
        let StageView::Decided { result, terms, .. } = self.view().stage else { panic!() };
        (result, terms, self.ballots())
    }
}

/// The same choice is hidden differently each time, and every choice equally long.
#[test]
fn a_hidden_ballot_tells_nothing() {
    let mut town = town(4);
    let choices = [Choice::Yes, Choice::Yes, Choice::No, Choice::Abstain];
    let mut hidden: Vec<String> = Vec::new();
    for (voter, choice) in choices.into_iter().enumerate() {
        let [Event::BallotCast { hidden: ballot, .. }] = &town.by_app(voter, choice)[..] else {
            panic!()
        };
        hidden.push(ballot.to_string());
    }
    assert!(hidden.iter().all(|it| it.len() == hidden[0].len()));
    hidden.sort();
    hidden.dedup();
    assert_eq!(hidden.len(), 4);
}

fn any_votes() -> impl Strategy<Value = Vec<(Choice, bool, Option<Choice>)>> {
    let choice = || prop::sample::select(vec![Choice::Yes, Choice::No, Choice::Abstain]);
    prop::collection::vec((choice(), any::<bool>(), prop::option::of(choice())), 1..12)
}

/// Nothing but the question makes a hidden ballot longer: not the choice, not the marks, not that a
/// paper is void, not a tracker. 12 options are the most that fit one block of the cover.
#[test]
fn hidden_ballots_on_one_question_are_of_one_length() {
    use super::super::count::{Flaw, Question, Ties};
    use super::super::urn::Cover;
    let town = Town::new();
    let context = Context {
        at: town.at,
        actor: None,
        beside: None,
        charter: &town.charter,
        algorithm: Algorithm::Sha256,
        secret: &town.secret,
    };
    let (topic, kind) = (topic("t"), BallotKind::one_of(1));
    for (options, digits) in [(0, 96), (12, 96), (13, 160), (44, 160), (45, 224), (255, 608)] {
        let question = Question { options, kind: kind.clone(), ties: Ties::Revote {} };
        let marks = |mark| Ballot::Options { marks: vec![mark; options.into()] };
        let choices = [Choice::Yes, Choice::No, Choice::Abstain];
        let ballots = choices.map(|choice| Ballot::Motion { choice }).into_iter();
        let void = Flaw::ALL.map(|reason| Ballot::Void { reason });
        for (number, ballot) in (0..).zip(ballots.chain([marks(0), marks(255)]).chain(void)) {
            for tracker in [None, Some(tracker(7))] {
                let vote = Vote { ballot: ballot.clone(), tracker };
                let hidden = Cover::new(&context, &topic).hide(number, &question, &vote);
                assert_eq!(hidden.to_string().len(), digits, "{options} {vote:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Recount equals count; every ballot is proven to be in it; and none can be left out,
    /// added or changed unseen.
    #[test]
    fn recount_equals_count(votes in any_votes()) {
        let mut town = town(votes.len());
        let on_paper = votes.iter().enumerate().filter(|(_, it)| it.1);
        let on_paper: Vec<_> = on_paper.map(|(voter, it)| (voter, it.0)).collect();
        let papers = town.on_paper(&on_paper);
        for (voter, (first, paper, later)) in votes.iter().enumerate() {
            if !paper {
                town.by_app(voter, *first);
                later.iter().for_each(|choice| drop(town.by_app(voter, *choice)));
            }
        }
        let (result, terms, view) = town.counted(papers);
        let size = u32::try_from(votes.len()).unwrap();
        prop_assert_eq!(view.size, size);
        prop_assert_eq!(&recount(&terms, &view.ballots, Algorithm::Sha256), &*result);
        for (voter, (first, paper, later)) in votes.iter().enumerate() {
            let (topic, tracker) = (topic("t"), tracker(voter));
            let Ok(Answer::BallotProof(found)) =
                town.answer(&Query::BallotProof { topic, tracker }) else { panic!() };
            let choice = later.filter(|_| !paper).unwrap_or(*first);
            prop_assert_eq!(&found.ballot.ballot, &Ballot::Motion { choice });
            let leaf = found.ballot.leaf(Algorithm::Sha256);
            let (place, size) = (found.place.into(), found.size.into());
            let holds = |size, root| {
                verify_inclusion(Algorithm::Sha256, leaf, place, size, &found.proof, root)
            };
            prop_assert!(holds(size, result.root) && !holds(size, Digest::from_bytes([0; 32])));
        }
        let mut fewer = view.ballots.clone();
        fewer.pop();
        prop_assert_ne!(recount(&terms, &fewer, Algorithm::Sha256).root, result.root);
        let mut more = view.ballots.clone();
        more.extend(view.ballots.first().cloned());
        prop_assert_ne!(recount(&terms, &more, Algorithm::Sha256).root, result.root);
        let mut other = view.ballots;
        let changed = Choice::Yes == votes[0].0;
        let choice = if changed { Choice::No } else { Choice::Yes };
        let before = other[0].ballot.clone();
        other[0].ballot = Ballot::Motion { choice };
        let same = before == other[0].ballot;
        prop_assert_eq!(recount(&terms, &other, Algorithm::Sha256).root == result.root, same);
    }

    /// The same of every kind of question, with ties, blank ballots, and ballots that are void.
    #[test]
    fn recount_equals_count_of_every_kind((question, ballots) in any_poll()) {
        let mut town = Town::new();
        let mut rules = BallotRules { counting_days: 1, ..BallotRules::default() };
        if let BallotKind::Ranked { method, .. } = question.kind {
            rules.ranks = Some(RankSheet {
                method,
                equal_ranks: EqualRanks::Allowed,
                skipped_ranks: SkippedRanks::ClosedUp,
                unranked: Unranked::Last,
                exhausted: Exhausted::SetAside,
                elimination: Elimination::OneByOne,
                withdrawn: Withdrawn::Never,
            });
        }
        town.charter.deliberation.decisions[2].ballots = Some(rules);
        let ballots: Vec<Ballot> = ballots.into_iter().map(|(ballot, _)| ballot).collect();
        for voter in 0..ballots.len() {
            town.join(&format!("r{voter}"), &format!("k{voter}"), GRID_1);
        }
        let mut asks = propose("t", "at-once");
        if let Command::Propose { question: asked, .. } = &mut asks {
            *asked = Some(question);
        }
        town.must(&asks);
        town.must(&open());
        let some: Vec<_> = (0..ballots.len()).map(|voter| (voter, Choice::Yes)).collect();
        let papers = town.on_paper(&some).into_iter().zip(ballots);
        let papers = papers.map(|(paper, ballot)| Vote { ballot, ..paper }).collect();
        let (result, terms, view) = town.counted(papers);
        prop_assert_eq!(&recount(&terms, &view.ballots, Algorithm::Sha256), &*result);
        prop_assert_eq!(result.count.is_none(), result.outcome == Outcome::NoQuorum);
    }

    /// A paper and a ballot by app that say the same cannot be told apart in what is published.
    #[test]
    fn paper_and_app_look_the_same(
        choices in prop::collection::vec(any::<bool>(), 1..10), papers in any::<u16>(),
    ) {
        let choice = |yes: bool| if yes { Choice::Yes } else { Choice::No };
        let run = |papers: u16| {
            let mut town = town(choices.len());
            let is_paper = |voter: usize| papers >> voter & 1 == 1;
            let all: Vec<_> = choices.iter().map(|it| choice(*it)).enumerate().collect();
            let on_paper: Vec<_> = all.iter().copied().filter(|it| is_paper(it.0)).collect();
            let papers = town.on_paper(&on_paper);
            for (voter, choice) in all {
                if !is_paper(voter) {
                    town.by_app(voter, choice);
                }
            }
            town.counted(papers)
        };
        prop_assert_eq!(run(papers), run(0));
    }
}
