//! Ballots: what may be put to the vote, what a ballot says, and what makes it void.
//!
//! Whatever the kind, a ballot on options is what a paper is: a number beside each option, 0 where
//! nothing was written. The kind says how the numbers are read. So paper and app give the same
//! ballot.

use alloc::vec::Vec;
use core::fmt;
use serde::{Deserialize, Serialize};

use super::super::Choice;
use crate::base::{Amount, Canonical, Threshold};
pub use crate::charter::RankedMethod;

/// What is put to the vote (票种), and how it is counted. Options are numbered from 0.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum BallotKind {
    /// Yes, no or abstain (表决).
    Motion {},
    /// A mark of 1 beside at most as many as a post has seats (等额或差额选举): one of n, k of n.
    Block {
        /// The highest first; filled in this order.
        posts: Vec<Post>,
        /// Who may not be elected together.
        #[serde(default)]
        apart: Vec<Apart>,
    },
    /// A mark of 1 beside any number (认可投票).
    Approval {
        /// The seats.
        post: Post,
    },
    /// Points beside each (评分), which are added up.
    Score {
        /// The seats.
        post: Post,
        /// The most for one option.
        max: u8,
    },
    /// 1 beside the best, 2 beside the next (排序投票). What bears no number comes after all that do,
    /// and among itself in no order; a number left out is no gap: 1 and 3 are read as 1 and 2.
    Ranked {
        /// How the ranks are counted.
        method: RankedMethod,
        /// Whether two options may bear the same number; where not, such a ballot is void.
        equal: bool,
    },
    /// Points shared out among projects (参与式预算).
    Budget {
        /// How the money is given out.
        method: BudgetMethod,
        /// The money there is.
        budget: Amount,
        /// What each project costs.
        costs: Vec<Amount>,
        /// The most points for one project; where 1, the ballot is one of approval.
        max: u8,
        /// The most points in all.
        points: u16,
    },
}

/// What is elected at once: a committee, a chair, a list of representatives.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Post {
    /// Who or what stands for it, ascending.
    pub options: Vec<u8>,
    /// How many are elected, at least 1.
    pub seats: u8,
    /// Seats that are kept (专设名额), such as a woman's.
    #[serde(default)]
    pub reserved: Vec<Reserved>,
    /// The share of those who took part that an option needs, in every measure; any where absent. In
    /// a topic it is what the rule asks for, whatever the proposer writes.
    #[serde(default)]
    pub elected: Option<Threshold>,
}

/// Seats kept for some: at least so many of them are elected, or their seats stay empty.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reserved {
    /// For whom, ascending.
    pub options: Vec<u8>,
    /// How many.
    pub seats: u8,
}

/// Options of which at most one is elected (回避): in one vote the first that is seated; in a run-off also
/// who is elected to a higher post than the one who has theirs.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Apart {
    /// Which, ascending.
    pub options: Vec<u8>,
    /// They are one person, standing for several posts: a ballot that names two of them is void.
    pub one_person: bool,
}

/// How money is given out among projects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum BudgetMethod {
    /// Most points first, as long as the money lasts.
    Greedy,
    /// Equal shares, and nothing after it.
    EqualShares,
    /// Equal shares; what is left goes by [`BudgetMethod::Greedy`].
    EqualSharesThenGreedy,
}

/// What a voter put on a ballot (选票).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Ballot {
    /// On a motion.
    Motion {
        /// What was chosen.
        choice: Choice,
    },
    /// On options.
    Options {
        /// The number beside each, 0 where there is none. All 0: takes part, and chooses none.
        marks: Vec<u8>,
    },
    /// A paper that its counters found void.
    Void {
        /// Why.
        reason: Flaw,
    },
}

/// Why a ballot is void (废票). It took part, and chose nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Flaw {
    /// Names more than there are seats, or shares out more than there are points (浙江省村民委员会
    /// 选举办法 27).
    TooMany,
    /// Names one person for two posts (the same).
    TwoPosts,
    /// A number that the kind does not have, or of another vote.
    OtherForm,
    /// Two options bear the same rank where that is not allowed.
    EqualRanks,
    /// What was meant cannot be told.
    Unreadable,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, f.alternate()) {
            (Self::TooMany, false) => "it names or shares out more than there is",
            (Self::TwoPosts, false) => "it names one person for two posts",
            (Self::OtherForm, false) => "it is not of this vote's form",
            (Self::EqualRanks, false) => "two options bear the same rank",
            (Self::Unreadable, false) => "what was meant cannot be told",
            (Self::TooMany, true) => "所选超过应选",
            (Self::TwoPosts, true) => "一人选任两职",
            (Self::OtherForm, true) => "不符合本次选票格式",
            (Self::EqualRanks, true) => "名次重复",
            (Self::Unreadable, true) => "无法辨认",
        })
    }
}

impl Flaw {
    /// All, in order.
    pub const ALL: [Self; 5] =
        [Self::TooMany, Self::TwoPosts, Self::OtherForm, Self::EqualRanks, Self::Unreadable];
}

impl BallotKind {
    /// Its name in a question.
    pub(in crate::deliberation) const fn word(&self) -> &'static str {
        match self {
            Self::Motion {} => "motion",
            Self::Block { .. } => "block",
            Self::Approval { .. } => "approval",
            Self::Score { .. } => "score",
            Self::Ranked { .. } => "ranked",
            Self::Budget { .. } => "budget",
        }
    }

    /// What is elected, and who may not be elected together.
    pub(in crate::deliberation) fn posts(&self) -> (&[Post], &[Apart]) {
        match self {
            Self::Block { posts, apart } => (posts, apart),
            Self::Approval { post } => (core::slice::from_ref(post), &[]),
            _ => (&[], &[]),
        }
    }

    /// One of n (单选): one post with one seat.
    pub fn one_of(options: u8) -> Self {
        let post =
            Post { options: (0..options).collect(), seats: 1, reserved: Vec::new(), elected: None };
        Self::Block { posts: [post].into(), apart: Vec::new() }
    }

    /// Whether a ballot is valid; else the first flaw it has, in the order of [`Flaw`].
    pub fn check(&self, options: u8, ballot: &Ballot) -> Result<(), Flaw> {
        match (self, ballot) {
            (_, Ballot::Void { reason }) => Err(*reason),
            (Self::Motion {}, Ballot::Motion { .. }) => Ok(()),
            (Self::Motion {}, _) | (_, Ballot::Motion { .. }) => Err(Flaw::OtherForm),
            (_, Ballot::Options { marks }) => {
                let fits = marks.len() == usize::from(options);
                self.check_marks(marks).and(if fits { Ok(()) } else { Err(Flaw::OtherForm) })
            }
        }
    }

    fn check_marks(&self, marks: &[u8]) -> Result<(), Flaw> {
        let mark = |option: &u8| marks.get(usize::from(*option)).copied().unwrap_or(0);
        let named = |options: &[u8]| options.iter().filter(|option| mark(option) > 0).count();
        let most = match self {
            Self::Motion {} => 0,
            Self::Block { posts, apart } => {
                if posts.iter().any(|post| named(&post.options) > usize::from(post.seats)) {
                    return Err(Flaw::TooMany);
                }
                if apart.iter().any(|them| them.one_person && named(&them.options) > 1) {
                    return Err(Flaw::TwoPosts);
                }
                1
            }
            Self::Approval { .. } => 1,
            Self::Score { max, .. } => *max,
            Self::Ranked { equal, .. } => {
                let twice = |(place, mark): (usize, &u8)| {
                    *mark > 0 && marks.iter().take(place).any(|other| other == mark)
                };
                if !equal && marks.iter().enumerate().any(twice) {
                    return Err(Flaw::EqualRanks);
                }
                u8::MAX
            }
            Self::Budget { max, points, .. } => {
                let given: u32 = marks.iter().map(|mark| u32::from(*mark)).sum();
                if given > u32::from(*points) {
                    return Err(Flaw::TooMany);
                }
                *max
            }
        };
        if marks.iter().all(|mark| *mark <= most) { Ok(()) } else { Err(Flaw::OtherForm) }
    }
}
