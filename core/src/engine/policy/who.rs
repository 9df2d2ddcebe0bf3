//! Who may: the words of the policy tables, and how a refusal tells them.

use alloc::vec::Vec;
use core::fmt;
use serde::{Deserialize, Serialize};

use Who::{Anyone, Engine, For, Guardian, Over, Owner, Resident, Themself, Voter};

use crate::base::{Canonical, PersonId, Timestamp};
use crate::charter::Role;
use crate::engine::State;
use crate::membership::Subject;

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Who {
    /// Whoever the host lets ask.
    Anyone {},
    /// The person whose own matter it is.
    Themself {},
    /// The guardian of the minor whose own matter it is.
    Guardian {},
    /// A member whose grid lies in the region.
    Resident {},
    /// An owner of a unit in the region, wherever they live.
    Owner {},
    /// A holder of the role over the region.
    Over(Role),
    /// A holder of the role for the organisation.
    For(Role),
    /// Nobody outside: the engine's own clock and reactions.
    Engine {},
    /// Whoever is on the register of voters of the region, wherever they live.
    Voter {},
}

impl Who {
    /// Whether an actor is who is asked for.
    pub(super) fn is_met(
        self,
        state: &State,
        at: Timestamp,
        actor: &PersonId,
        subject: &Subject,
    ) -> bool {
        let membership = &state.membership;
        let known = || membership.people.find(actor);
        match self {
            Anyone {} => true,
            Engine {} => false,
            Themself {} => subject.person.as_ref() == Some(actor),
            Guardian {} => {
                let minor = subject.person.as_ref();
                let guardian = minor.and_then(|person| membership.guardian(person, at));
                guardian.as_ref() == Some(actor)
            }
            Resident {} => known().zip(subject.region).is_some_and(|(person, region)| {
                let home = membership.people.row(person).residence;
                home.is_some_and(|home| membership.regions.covers(region, home.grid))
            }),
            Owner {} => known().zip(subject.region).is_some_and(|(person, region)| {
                state.deliberation.area_of(membership, region, person).is_some()
            }),
            Voter {} => subject
                .region
                .is_some_and(|region| state.deliberation.votes_in(membership, region, actor)),
            Over(role) => known()
                .zip(subject.region)
                .is_some_and(|(person, region)| membership.has_role(person, role, region, at)),
            For(role) => known()
                .zip(subject.organisation)
                .is_some_and(|(person, body)| membership.acts_for(person, role, body, at)),
        }
    }
}

// `{:#}` is in Chinese, as in every type that a refusal's message names.
impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, f.alternate()) {
            (Anyone {}, false) => f.write_str("anyone"),
            (Themself {}, false) => f.write_str("the person themself"),
            (Guardian {}, false) => f.write_str("the guardian of a minor"),
            (Resident {}, false) => f.write_str("a resident of the region"),
            (Owner {}, false) => f.write_str("an owner in the region"),
            (Voter {}, false) => f.write_str("a registered voter of the region"),
            (Over(role), false) => write!(f, "{role} over the region"),
            (For(role), false) => write!(f, "{role} for the organisation"),
            (Engine {}, false) => f.write_str("the engine alone"),
            (Anyone {}, true) => f.write_str("任何人"),
            (Themself {}, true) => f.write_str("本人"),
            (Guardian {}, true) => f.write_str("未成年人的监护人"),
            (Resident {}, true) => f.write_str("本区域居民"),
            (Owner {}, true) => f.write_str("本区域业主"),
            (Voter {}, true) => f.write_str("本区域登记参加选举的村民"),
            (Over(role), true) => write!(f, "管辖本区域的{role:#}"),
            (For(role), true) => write!(f, "本组织的{role:#}"),
            (Engine {}, true) => f.write_str("仅引擎自身"),
        }
    }
}

/// All who may, as a refusal tells them.
#[derive(Debug, Clone, PartialEq, Eq, Canonical, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Allowed(pub Vec<Who>);

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, who) in self.0.iter().enumerate() {
            match (place, f.alternate()) {
                (0, false) => write!(f, "{who}")?,
                (0, true) => write!(f, "{who:#}")?,
                (_, false) => write!(f, ", {who}")?,
                (_, true) => write!(f, "、{who:#}")?,
            }
        }
        Ok(())
    }
}
