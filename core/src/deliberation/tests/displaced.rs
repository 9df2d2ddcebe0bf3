//! Who is elected after all votes of an election, and who lost that to kin at a higher post.

use super::super::count::*;
use super::elections::post;
use super::runoffs::{ballots, election};
use super::*;

type PostSoFar<'a> = (&'a [u8], u8, &'a [u8], &'a [u8]);

impl Town {
    /// The posts of the election: who is elected, what is open, who can stand, how many of them.
    #[track_caller]
    fn so_far(&self, want: &[PostSoFar]) {
        let answer = self.answer(&Query::Election { topic: topic("t") }).unwrap();
        let Answer::Election(view) = answer else { panic!("{answer:?}") };
        let post = |it: &(&[u8], u8, &[u8], &[u8])| {
            let (elected, open, stand, sizes) = *it;
            let [elected, stand, sizes] = [elected, stand, sizes].map(<[u8]>::to_vec);
            PostView { elected, open, stand, sizes }
        };
        assert_eq!(view.posts, want.iter().map(post).collect::<Vec<_>>());
    }

    /// A run-off with these votes.
    fn runoff(&mut self, id: &str, asked: &Question, votes: &[usize]) {
        let (_, asked) = self.again(id, asked).unwrap();
        self.votes(id, ballots(&asked, votes));
    }
}

/// 浙江省村民委员会选举办法 31: of kin, whoever has the higher post keeps it, in whichever vote they were
/// elected; a run-off then fills the lower one.
#[test]
fn a_higher_post_displaces_kin_from_a_lower_one() {
    let apart = |options: &[u8]| Apart { options: options.to_vec(), one_person: false };
    let asked = election(vec![post(&[0, 1], 1), post(&[2, 3, 4, 5], 2)], vec![apart(&[0, 3])]);
    let (chair, member) =
        (election(vec![post(&[0, 1], 1)], vec![]), election(vec![post(&[0, 1], 1)], vec![]));
    let mut town = Town::electing();
    assert!(matches!(
        town.answer(&Query::Election { topic: topic("t") }),
        Err(Refusal::UnknownTopic { .. })
    ));
    town.elected(&asked, &[4, 4, 6, 5, 3, 2]);
    town.so_far(&[(&[], 1, &[0, 1], &[2]), (&[2, 3], 0, &[], &[])]);
    let mut other = town.clone();
    other.runoff("r", &chair, &[4, 5]);
    other.so_far(&[(&[1], 0, &[], &[]), (&[2, 3], 0, &[], &[])]);
    town.runoff("r", &chair, &[5, 4]);
    town.so_far(&[(&[0], 0, &[], &[]), (&[2], 1, &[4, 5], &[2])]);
    town.runoff("s", &member, &[3, 6]);
    town.so_far(&[(&[0], 0, &[], &[]), (&[2, 5], 0, &[], &[])]);
    // Who is elected to the higher post at once leaves nobody beside them to stand.
    let mut town = Town::electing();
    town.elected(&asked, &[5, 4, 6, 5, 3, 2]);
    town.so_far(&[(&[0], 0, &[], &[]), (&[2], 1, &[4, 5], &[2])]);
}

/// Whoever lost a post to somebody who then lost theirs does not have it back, but can stand for it again.
#[test]
fn what_was_lost_stays_lost() {
    let apart = |options: &[u8]| Apart { options: options.to_vec(), one_person: false };
    let posts = vec![post(&[0, 1], 1), post(&[2, 3], 1), post(&[4, 5], 1)];
    let mut town = Town::electing();
    town.elected(&election(posts, vec![apart(&[0, 2]), apart(&[2, 4])]), &[4, 4, 4, 4, 5, 2]);
    town.so_far(&[(&[], 1, &[0, 1], &[2]), (&[], 1, &[2, 3], &[2]), (&[4], 0, &[], &[])]);
    let both = election(vec![post(&[0, 1], 1), post(&[2, 3], 1)], vec![]);
    town.runoff("r", &both, &[2, 2, 5, 3]);
    town.so_far(&[(&[], 1, &[0, 1], &[2]), (&[2], 0, &[], &[]), (&[], 1, &[5], &[])]);
    town.runoff("s", &election(vec![post(&[0, 1], 1)], vec![]), &[5, 4]);
    town.so_far(&[(&[0], 0, &[], &[]), (&[], 1, &[3], &[]), (&[], 1, &[4, 5], &[2])]);
}

/// Who was tied for a seat and cannot have it any more leaves it to whoever else can stand.
#[test]
fn a_tie_ends_with_who_was_in_it() {
    let apart = vec![Apart { options: vec![0, 2], one_person: false }];
    let asked = election(vec![post(&[0, 1], 1), post(&[2, 3, 4, 5], 2)], apart);
    let both = election(vec![post(&[0, 1], 1), post(&[2, 3], 1)], vec![]);
    let mut town = Town::electing();
    town.elected(&asked, &[4, 4, 5, 6, 5, 1]);
    town.so_far(&[(&[], 1, &[0, 1], &[2]), (&[3], 1, &[2, 4], &[2])]);
    town.runoff("r", &both, &[3, 3, 5, 4]); // the chair is tied again, 2 is elected
    town.so_far(&[(&[], 1, &[0, 1], &[2]), (&[3, 2], 0, &[], &[])]);
    town.runoff("s", &election(vec![post(&[0, 1], 1)], vec![]), &[5, 4]); // and loses it to kin
    town.so_far(&[(&[0], 0, &[], &[]), (&[3], 1, &[4, 5], &[2])]);
    // Asked of a run-off it is the election's, in its numbers.
    let of = |id| town.answer(&Query::Election { topic: topic(id) });
    assert_eq!(of("s"), of("t"));
}
