//! The charter 章程: a community's rules as one dated document.
//!
//! What a law or a community may set differently is here as data; what gongzhi decides with it is in
//! the domains. A charter is checked whole when it is taken (see [`Charter::check`]), and the first
//! thing wrong is named with its path. Invariant **dated rules**: a running matter keeps a copy of the
//! rules it began under, so a later charter never changes it.

mod adoption;
mod ballots;
mod cases;
mod catalogue;
mod context;
mod deliberation;
mod laws;
mod membership;
mod organisations;
mod points;
pub mod presets;
mod proof;
mod refusal;
mod undoing;
mod vault;

pub use adoption::{Charters, Command, Event};
pub use ballots::{
    BallotRules, Elimination, EqualRanks, Exhausted, ProxyRule, RankSheet, RankedMethod,
    SilenceRule, SkippedRanks, Unranked, Withdrawn,
};
pub use cases::{CaseKind, CaseRules, Limit, OfficeHours, Term};
pub use catalogue::{DataItem, FRESH_DAYS_MAX, LawfulBasis, Sensitivity};
pub use context::Context;
use deliberation::can_be_met;
pub use deliberation::{
    Base, DecisionRule, DeliberationRules, Electorate, LifeRule, Silence, Thresholds, VoteMeasure,
};
pub use membership::{
    AssistanceRules, EntryChannel, Founder, FourEyes, MembershipRules, Role, TryLimit,
    UnmaskingRules,
};
pub use organisations::{AnswerTerms, ConsultationRules, OrganisationRules, ReviewTerms};
pub use points::{CnyPerPoint, EarningRule, PointsRules};
pub use proof::{ProofLevel, ProofRule, ProvenAct, least_proof};
pub use refusal::Refusal;
pub use undoing::Looser;
pub use vault::{KeptFrom, RetentionCategory};

use alloc::{
    boxed::Box,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;
use serde::{Deserialize, Serialize};

use crate::base::{Canonical, Id, Timestamp};

macro_rules! told_by_their_words {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.serialize(f) // its name on the wire
            }
        }
    )*};
}

told_by_their_words! { Base Electorate RankedMethod Silence }

/// The dated rules of a community (章程).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Charter {
    /// The community's public name.
    pub name: Id,
    /// From when it holds.
    pub effective_from: Timestamp,
    /// Until when it holds, exclusive; open where absent.
    #[serde(default)]
    pub effective_to: Option<Timestamp>,
    /// Who holds which role when the engine is created: at least one, or nobody could ever act.
    pub founders: Vec<Founder>,
    /// Who may join and how.
    pub membership: MembershipRules,
    /// How votes are decided.
    pub deliberation: DeliberationRules,
    /// What earns points and what they are good for.
    pub points: PointsRules,
    /// Kinds of cases and how long each may take.
    pub cases: CaseRules,
    /// What may be asked of residents, by whom and what for; nothing where absent.
    #[serde(default)]
    pub catalogue: Vec<DataItem>,
    /// What the host's vault keeps about people, why and how long; nothing where absent.
    #[serde(default)]
    pub vault: Vec<RetentionCategory>,
}

/// What is wrong in a charter: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    path: String,
    problem: String,
}

impl Fault {
    /// A fault in a field.
    pub(crate) fn at(path: &str, problem: &str) -> Self {
        Self { path: path.to_string(), problem: problem.to_string() }
    }

    /// The same fault, seen from the document around it.
    pub(crate) fn within(self, outer: &str) -> Self {
        let dot = if self.path.starts_with('[') { "" } else { "." };
        Self { path: format!("{outer}{dot}{}", self.path), problem: self.problem }
    }

    /// Where, and what.
    pub(crate) fn parts(self) -> (String, String) {
        (self.path, self.problem)
    }

    /// As it is refused.
    pub(crate) fn into_refusal(self) -> Box<Refusal> {
        Refusal::Invalid { path: self.path, problem: self.problem }.into()
    }
}

/// Checks every item of a list in a field, and that no two have the same key.
pub(crate) fn check_list<T, K: ToString>(
    field: &str,
    list: &[T],
    key: impl Fn(&T) -> K,
    check: impl Fn(&T) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let keys: Vec<String> = list.iter().map(|item| key(item).to_string()).collect();
    let check = |place| list.get(place).map_or(Ok(()), &check);
    check_keyed(&keys, &check).map_err(|fault| fault.within(field))
}

fn check_keyed(keys: &[String], check: &dyn Fn(usize) -> Result<(), Fault>) -> Result<(), Fault> {
    for (place, key) in keys.iter().enumerate() {
        check(place).map_err(|fault| fault.within(&format!("[{place}]")))?;
        let same = keys.iter().take(place).position(|earlier| earlier == key);
        if let Some(earlier) = same {
            let problem = format!("\"{key}\" stands at [{earlier}] already");
            return Err(Fault::at(&format!("[{place}]"), &problem));
        }
    }
    Ok(())
}

impl Charter {
    /// Whether it holds at an instant.
    pub fn holds_at(&self, at: Timestamp) -> bool {
        at >= self.effective_from && self.effective_to.is_none_or(|to| at < to)
    }

    /// Checks the whole document. The first thing wrong is refused with its path.
    pub fn check(&self) -> Result<(), Box<Refusal>> {
        self.check_sections().map_err(Fault::into_refusal)
    }

    fn check_sections(&self) -> Result<(), Fault> {
        if self.effective_to.is_some_and(|to| to <= self.effective_from) {
            return Err(Fault::at("effectiveTo", "must lie after effectiveFrom"));
        }
        membership::check_founders(&self.founders)?;
        self.membership.check().map_err(|fault| fault.within("membership"))?;
        self.deliberation
            .check(self.effective_from)
            .map_err(|fault| fault.within("deliberation"))?;
        let announces = |rule: &DecisionRule| rule.steps().notice_days > 0;
        let mut held = self.membership.four_eyes.iter();
        if self.deliberation.decisions.iter().any(announces)
            && !held.any(|it| it.command.as_str() == "deliberation.decideObjection")
        {
            let problem = "must name deliberation.decideObjection: a result is annulled by two";
            return Err(Fault::at("membership.fourEyes", problem));
        }
        self.points.check().map_err(|fault| fault.within("points"))?;
        self.cases.check().map_err(|fault| fault.within("cases"))?;
        check_list("catalogue", &self.catalogue, |row| row.item.clone(), DataItem::check)?;
        check_list("vault", &self.vault, |row| row.category.clone(), RetentionCategory::check)
    }
}
