//! Recalls 罢免: whom, on which ground, and that a ground which failed is not voted on again at once.

use alloc::{boxed::Box, string::ToString};
use serde::{Deserialize, Serialize};

use super::count::BallotKind;
use super::{Deliberation, Effect, Outcome, Refusal, Stage, Topic};
use crate::base::{Canonical, Id, Ix, PersonId, Timestamp, TopicId};
use crate::charter::{
    Context, DecisionRule,
    presets::{Months, Preset},
};
use crate::membership::{Membership, Region};

/// Whose recall is asked for, and why (罢免理由).
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recall {
    /// Whose; that they hold an office is for the screening. They neither screen the topic, nor decide on
    /// objections to it, nor give out papers, nor enter or count ballots of others, nor watch a mobile box.
    pub person: PersonId,
    /// Where the host keeps the ground. Whether another one is the same in other words is for the
    /// screening.
    pub ground: Id,
}

/// The same, as a topic keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Canonical)]
pub(super) struct Recalled {
    /// Whose.
    pub(super) person: Ix<PersonId>,
    /// On which ground.
    pub(super) ground: Id,
    /// How long, if it fails, no other is asked for.
    pub(super) again: Months,
}

/// That a topic names a recall, and asks for it by a motion, where its rule is for recalls, and nowhere
/// else; and that none of the same person on the same ground failed so short a time ago. Gives how long
/// the next one waits if this fails.
pub(super) fn can_be_asked(
    state: &Deliberation,
    membership: &Membership,
    context: &Context,
    (region, rule, preset): (Ix<Region>, &DecisionRule, Option<&Preset>),
    (kind, recall): (&BallotKind, Option<&Recall>),
) -> Result<Option<Months>, Box<Refusal>> {
    let law = preset.and_then(|it| it.recall_again.as_ref());
    let by_motion = *kind == BallotKind::Motion {};
    match (law, recall) {
        (None, None) => Ok(None),
        (Some(again), Some(Recall { person, ground })) if by_motion => {
            let (person, ground, again) =
                (membership.person(person)?, ground.clone(), again.clone());
            let recalled = Recalled { person, ground, again };
            waits(state, membership, context.at, region, (&recalled, None))?;
            Ok(Some(recalled.again))
        }
        _ => {
            let (rule, kind) = (rule.code.clone(), kind.word().to_string());
            Err(Refusal::RecallAsks { rule, kind }.into())
        }
    }
}

/// That the same recall did not fail so short a time ago; and where it is about a topic that opens, that no
/// other one is being voted on. What a part of the region votes on holds up no vote of the whole.
pub(super) fn waits(
    state: &Deliberation,
    membership: &Membership,
    at: Timestamp,
    region: Ix<Region>,
    (recalled, opens): (&Recalled, Option<&TopicId>),
) -> Result<(), Box<Refusal>> {
    for (ix, other) in state.topics.iter() {
        let Some(theirs) = other.recalls.as_deref() else { continue };
        let topic = state.topics.id(ix);
        let same = theirs.ground == recalled.ground
            && other.is_about(membership, recalled.person)
            && membership.regions.covers(membership.regions.live(other.region), region);
        if !same || opens == Some(&topic) {
            continue;
        }
        let ground = recalled.ground.clone();
        if opens.is_some() && matches!(other.stage, Stage::Voting(_)) {
            return Err(Refusal::RecallVotedOn { topic, ground }.into());
        }
        let until = other.failed().and_then(|it| it.end_of_months_after(theirs.again.months));
        if let Some(until) = until.filter(|until| at < *until) {
            let (rule, article) = (other.rule.code.clone(), theirs.again.source.to_string());
            return Err(Refusal::RecallFailed { topic, ground, rule, article, until, at }.into());
        }
    }
    Ok(())
}

impl Topic {
    /// Whether it asks for somebody's recall, whoever they are known to be now.
    pub(crate) fn is_about(&self, membership: &Membership, who: Ix<PersonId>) -> bool {
        let recalled = self.recalls.as_ref().map(|it| membership.whole(it.person));
        recalled == Some(membership.whole(who))
    }

    /// When it was counted and did not pass; what is void or annulled did neither.
    fn failed(&self) -> Option<Timestamp> {
        let Stage::Decided(decided) = &self.stage else { return None };
        let counted = matches!(decided.result.outcome, Outcome::NoQuorum | Outcome::Rejected);
        let annulled = matches!(self.effect, Some(Effect::Annulled { .. }));
        (counted && !annulled).then_some(decided.at)
    }
}
