//! How ballots are cast and counted under one rule: secret or open, by proxy, on paper, in silence.

use serde::{Deserialize, Serialize};

use super::{Fault, Silence};
use crate::base::{Canonical, Id, digest::Digest};

/// How ballots are cast and counted. Where a rule has none, they are open, the first stands, only
/// the voter votes, and silence means nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BallotRules {
    /// Secret (无记名): only the voter, or their proxy, casts; papers are counted by the box; and
    /// where fewer than `smallCell` ballots were cast, the outcome alone is told. A vote by area
    /// cannot be secret, for a ballot shows its area.
    pub secret: bool,
    /// Fewest ballots of a secret vote whose count is told.
    pub small_cell: u16,
    /// A later ballot by app takes the place of the voter's earlier one by app, with its area; else the first
    /// stands.
    pub replaces: bool,
    /// Calendar days after voting in which papers that came before its end are counted, 0 to 60, by two
    /// who give the same within the hours of `membership.fourEyes`, or 72. Papers without names lie in
    /// boxes: the vote is counted with the last of these, one that is not counted by then voids it, and by
    /// 0 none are given out. Those of owners and organisations bear names: they are received while voting
    /// runs, and entered then or in these days; the vote is counted with the last of them, one that is not
    /// entered by then voids it, and by 0 none are received. Where organisations vote in secret it is 0.
    pub counting_days: u16,
    /// Whether somebody else can cast; nobody where absent.
    #[serde(default)]
    pub proxies: Option<ProxyRule>,
    /// What it means to be served with a ballot and say nothing; nothing where absent.
    #[serde(default)]
    pub silence: Option<SilenceRule>,
    /// How ranks are counted; where absent, no topic asks for ranks.
    #[serde(default)]
    pub ranks: Option<RankSheet>,
}

/// Who else can cast a vote (委托投票). A proxy acts in person, and who has one is nobody's proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProxyRule {
    /// Of how many one person can be the proxy, at least 1.
    pub per_proxy: u16,
    /// Calendar days that lie between the entrusting and the vote by it, at least.
    pub days_before: u16,
    /// Only close kin can be one who may vote themself (有选举权的近亲属, 村民委员会组织法 15): kin as the
    /// principal states it, who may vote by the list.
    #[serde(default)]
    pub kin: bool,
}

/// What silence means, and what that rests on (业主大会和业主委员会指导规则 26).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SilenceRule {
    /// What it means, for those whose service is on record.
    pub counts: Silence,
    /// The owners' own rule that says so.
    pub source: Id,
    /// Content digest of the notice that tells each of them what their silence will mean.
    pub notice: Digest,
    /// Whole calendar days that lie between service and the end of voting, at least; who was served
    /// later says nothing by silence. 1 to the rule's `votingDays`. 舟山市物业管理条例 17 has public
    /// notice of 7 days where papers cannot be handed over.
    pub served_days: u16,
}

/// How ranks are counted (规则表), fixed before anybody proposes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RankSheet {
    /// The method.
    pub method: RankedMethod,
    /// Two options with one number.
    pub equal_ranks: EqualRanks,
    /// A number that was left out.
    pub skipped_ranks: SkippedRanks,
    /// Options without a number.
    pub unranked: Unranked,
    /// Ballots that rank none of the options left, by run-off.
    pub exhausted: Exhausted,
    /// Who is out at once, by run-off.
    pub elimination: Elimination,
    /// Options that are withdrawn.
    pub withdrawn: Withdrawn,
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub enum $name {
            $($(#[$word_doc])* $word,)*
        }
    )*};
}

words! {
    /// How ranks are counted.
    RankedMethod {
        /// Schulze, by winning votes.
        Schulze,
        /// Instant run-off: the last is out, round by round.
        Runoff,
    }
    /// Two options with one number.
    EqualRanks {
        /// Make a ballot void.
        Void,
        /// Are a tie on it; by run-off, it counts in full for each of them.
        Allowed,
    }
    /// A number that was left out.
    SkippedRanks {
        /// Is no gap: 1 and 3 are read as 1 and 2.
        ClosedUp,
    }
    /// Options without a number.
    Unranked {
        /// Come after all that have one, and among themselves in no order.
        Last,
    }
    /// Ballots that rank none of the options left.
    Exhausted {
        /// Leave the count: a majority is one of those that go on.
        SetAside,
    }
    /// Who is out at once.
    Elimination {
        /// The last. Several that are tied go together where no order among them changes anything; else
        /// the tie policy names one.
        OneByOne,
    }
    /// Options that are withdrawn.
    Withdrawn {
        /// None can be: a topic has its options from its proposal on. Whoever wants others withdraws it
        /// and proposes anew.
        Never,
    }
}

impl BallotRules {
    pub(super) fn check(&self) -> Result<(), Fault> {
        if self.counting_days > 60 {
            return Err(Fault::at("countingDays", "must lie between 0 and 60"));
        }
        if self.proxies.is_some_and(|rule| rule.per_proxy == 0) {
            return Err(Fault::at("proxies.perProxy", "must be at least 1"));
        }
        Ok(())
    }
}
