//! Whether a question can be put to the vote as it stands.

use super::{Apart, BallotKind, Post, Question, Ties};
use crate::base::Amount;
use crate::charter::Fault;
use crate::deliberation::Refusal;
use alloc::boxed::Box;

type Check = Result<(), Fault>;

fn must(holds: bool, field: &str, problem: &str) -> Check {
    if holds { Ok(()) } else { Err(Fault::at(field, problem)) }
}

/// Options that a list names: ascending, each once, all of them there.
fn check_options(listed: &[u8], options: u8) -> Check {
    let ascending = listed.windows(2).all(|two| two.first() < two.last());
    let there = listed.iter().all(|option| *option < options);
    must(!listed.is_empty() && ascending && there, "options", "must name options, ascending")
}

impl Question {
    /// Whether it can be put to the vote; the first thing wrong is refused with its path.
    pub fn check(&self) -> Result<(), Box<Refusal>> {
        self.check_terms().map_err(|fault| {
            let (path, problem) = fault.within("question").parts();
            Refusal::InvalidQuestion { path, problem }.into()
        })
    }

    fn check_terms(&self) -> Check {
        let motion = matches!(self.kind, BallotKind::Motion {});
        must(
            motion == (self.options == 0),
            "options",
            "must be 0 for a motion, and else at least 1",
        )?;
        if let Ties::Seniority { order } = &self.ties {
            let once = |option| order.iter().filter(|it| **it == option).count() == 1;
            let all = (0..self.options).all(once) && order.len() == usize::from(self.options);
            must(all, "ties.order", "must name every option once")?;
        }
        self.kind.check_terms(self.options).map_err(|fault| fault.within("kind"))
    }
}

impl BallotKind {
    fn check_terms(&self, options: u8) -> Check {
        match self {
            Self::Motion {} | Self::Ranked { .. } => Ok(()),
            Self::Block { posts, apart } => {
                must(!posts.is_empty(), "posts", "must not be empty")?;
                posts.iter().try_for_each(|post| post.check(options))?;
                let posts_of = |it| posts.iter().filter(|post| post.options.contains(&it)).count();
                let one = (0..options).all(|option| posts_of(option) == 1);
                must(one, "posts", "must have every option stand for one post")?;
                let check = |them: &Apart| check_options(&them.options, options);
                apart.iter().try_for_each(check).map_err(|fault| fault.within("apart"))
            }
            Self::Approval { post } => post.check(options),
            Self::Score { post, max } => {
                must(*max > 0, "max", "must be at least 1")?;
                must(post.elected.is_none(), "post.elected", "has no meaning for points")?;
                post.check(options)
            }
            Self::Budget { budget, costs, max, points, .. } => {
                let positive = |amount: &Amount| amount.is_positive();
                must(positive(budget), "budget", "must be more than 0")?;
                must(costs.len() == usize::from(options), "costs", "must be one for each option")?;
                must(costs.iter().all(positive), "costs", "must be more than 0")?;
                must(*max > 0 && u16::from(*max) <= *points, "max", "must be 1 to points")
            }
        }
    }
}

impl Post {
    fn check(&self, options: u8) -> Check {
        let kept = |seats: usize| seats <= usize::from(self.seats);
        let seats = self.reserved.iter().map(|group| usize::from(group.seats)).sum();
        must(
            self.seats > 0 && kept(seats),
            "seats",
            "must be at least 1, and all that are reserved",
        )?;
        check_options(&self.options, options)?;
        let inside = |option| self.options.contains(option);
        let groups = self.reserved.iter().all(|group| group.options.iter().all(inside));
        must(groups, "reserved", "must be for options of the post")?;
        let of = |group: &super::Reserved| check_options(&group.options, options);
        self.reserved.iter().try_for_each(of).map_err(|fault| fault.within("reserved"))
    }
}
