//! Recalls 罢免: whom, on which ground, and that a ground which failed is not voted on again at once.

use alloc::{boxed::Box, string::ToString};
use serde::{Deserialize, Serialize};

use super::{Deliberation, Effect, Outcome, Refusal, Stage, Topic};
use crate::base::{Canonical, Id, Ix, PersonId, Timestamp};
use crate::charter::{
    Context, DecisionRule,
    presets::{Preset, Years},
};
use crate::membership::{Membership, Region};

/// Whose recall is asked for, and why (罢免理由).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recall {
    /// Whose. They neither screen the topic nor decide on objections to it.
    pub person: PersonId,
    /// Where the host keeps the ground. Whether another one is the same in other words is for the
    /// screening.
    pub ground: Id,
}

/// That a topic names a recall where its rule is for recalls, and nowhere else; and that none of the same
/// person on the same ground failed in this region so short a time ago.
pub(super) fn can_be_asked(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    (region, rule, preset): (Ix<Region>, &DecisionRule, Option<&Preset>),
    recall: Option<&Recall>,
) -> Result<(), Box<Refusal>> {
    let law = preset.and_then(|it| it.recall_again.as_ref());
    let (Some(Years { years, source }), Some(Recall { person, ground })) = (law, recall) else {
        return match (law, recall) {
            (None, None) => Ok(()),
            _ => Err(Refusal::RecallNamed { rule: rule.code.clone() }.into()),
        };
    };
    let who = membership.person(person)?;
    for (ix, other) in state.topics.iter() {
        let same = membership.regions.live(other.region) == region
            && other.recalls_on(membership, who, ground);
        let until = other.failed().filter(|_| same).and_then(|at| at.end_of_years_after(*years));
        if let Some(until) = until.filter(|until| context.at < *until) {
            let (topic, ground) = (state.topics.id(ix), ground.clone());
            let (article, at) = (source.to_string(), context.at);
            return Err(Refusal::RecallFailed { topic, ground, article, until, at }.into());
        }
    }
    Ok(())
}

impl Topic {
    /// Whether it asks for somebody's recall, whoever they are known to be now.
    pub(super) fn recalls(&self, membership: &Membership, who: Ix<PersonId>) -> bool {
        let recalled = self.recalls.as_ref().map(|(person, _)| membership.whole(*person));
        recalled == Some(membership.whole(who))
    }

    fn recalls_on(&self, membership: &Membership, who: Ix<PersonId>, ground: &Id) -> bool {
        self.recalls(membership, who) && self.recalls.as_ref().is_some_and(|it| it.1 == *ground)
    }

    /// When it was counted and did not pass; what is void or annulled did neither.
    fn failed(&self) -> Option<Timestamp> {
        let Stage::Decided(decided) = &self.stage else { return None };
        let counted = matches!(decided.result.outcome, Outcome::NoQuorum | Outcome::Rejected);
        let annulled = matches!(self.effect, Some(Effect::Annulled { .. }));
        (counted && !annulled).then_some(decided.at)
    }
}
